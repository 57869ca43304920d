import type { Certainty, Source } from "../../rules/rule";
import type { Severity } from "../criterion";
import type { SectionLetter } from "../plan-record";
import type { WordingFields } from "./fields";

/** A section whose wording is analysed. `H` stands for both of its parts. */
export type WordingSection = SectionLetter | "H";

/** What may be found in a clause, a sentence or a passage. */
export type Found =
  | "frequency"
  | "duration"
  | "count"
  | "role"
  /** A role with a title that only the qualified may use. */
  | "qualified-role"
  | "qualification"
  | "group-size"
  | "ratio"
  | "date"
  | "measure"
  | "money"
  /** Who confirmed it and when, both recorded. */
  | "confirmation"
  /** Who, how often and how long. */
  | "quantified"
  /** A measure, and a date or stage. */
  | "measured-and-dated";

/** What keeps a hit from counting, or makes it information only. */
export type Exception = {
  /** What becomes of the hit: `skip` by default. */
  becomes?: "skip" | "information";
  /** Why it does not count, for readers of the lexicon. */
  why?: string;
} & (
  | {
      /** The hit is part of one of these longer terms. */
      overlaps: string[];
    }
  | {
      /** One of these ends before the hit, at most so many words before it (0: at once), or anywhere in its phrase. */
      before: string[];
      within?: number;
      in?: "phrase";
    }
  | {
      /** One of these starts after the hit, at most so many words after it (0: at once), or anywhere in its phrase. */
      after: string[];
      within?: number;
      in?: "phrase";
    }
  | {
      /** Any of these is found in the same clause, sentence or passage, or recorded in the fields. */
      has: Found[];
      in: "clause" | "sentence" | "passage";
    }
  | {
      /** One of these terms is found anywhere in the passage. */
      passage: string[];
    }
  | {
      /** It stands within quotation marks. */
      quoted: true;
    }
);

/** A term of a family, with exceptions of its own where it has any. */
export type Term = string | { any: string[]; unless?: Exception[] };

/** How much a hit weighs. */
export type WeightRule =
  | "full"
  | "information"
  /** Information once who, how often and how long are all said. */
  | "information-when-quantified"
  /** Information unless none of who, how often and how long is said. */
  | "full-when-nothing-is-said";

/** Words and phrases of one kind, and what a hit of theirs asks of a person. A hit is a query, never a finding against the law. */
export interface Family {
  /** A kebab-case name; never reused, never renamed. */
  family: string;
  title: string;
  /** What its hits say of a passage: that it is vague, or of another kind than its section holds. */
  group: "vague" | "outcome" | "misplaced" | "nil" | "voice" | "language";
  /** The criterion under which a hit is a query; by section where it differs. */
  criterion: string | Partial<Record<SectionLetter, string>>;
  sections: SectionLetter[];
  severity: Severity;
  /** A higher severity where the passage has none of these. */
  severer?: { lacking: Found[]; severity: Severity };
  weight: WeightRule;
  terms: Term[];
  /** A test beyond terms, by its name in `detectors.ts`. */
  detector?: "mixed-person" | "unexplained-acronym" | "long-sentence";
  unless?: Exception[];
  /** Why it matters, with its source. */
  because: string;
  /** What to write instead, with slots in braces. */
  remedy: string;
  sources: Source[];
  certainty: Certainty;
  note?: string;
}

/** A passage and what is recorded of it. */
export interface WordingContext {
  section: WordingSection;
  fields?: WordingFields;
  /**
   * Whether what provision leaves unsaid is a query too: not by default, as the structure tests of an audit find it in a plan's
   * provisions.
   */
  missingElements?: boolean;
}
