import type { Certainty, Source } from "../../rules/rule";
import type { Severity } from "../criterion";
import type { SectionLetter } from "../plan-record";
import type { Element } from "./elements";

/**
 * A fact of a passage that conditions may name: one of `rules/quality/wording/elements/facts.json`, each of which says what it means, or
 * one that is read off what was extracted:
 * - `shared`: it is provided to a group;
 * - `reviewed-at-intervals`: it says how often it is reviewed.
 */
export type PassageFact = string;

/** Something that words can say of a sentence or a passage, and the terms that say it. */
export interface WordedFact {
  /** A kebab-case name. */
  fact: PassageFact;
  means: string;
  /** In the syntax of the lexicon. */
  terms: string[];
  /** Longer terms within which the words mean something else. */
  unlessWithin?: string[];
  /** The fact does not hold where any of these is found in the passage. */
  butNot?: PassageFact[];
}

/** A fact, or several that must all hold. */
export type FactCondition = PassageFact | PassageFact[];

/** What is asked of a person where a passage of provision does not say one of its elements. */
export interface MissingElement {
  /** A kebab-case name; never reused, never renamed. */
  family: string;
  title: string;
  element: Element;
  /** The criterion under which it is a query, by section. */
  criterion: Partial<Record<SectionLetter, string>>;
  sections: SectionLetter[];
  severity: Severity;
  /** A higher severity where these are missing too. */
  severer?: { missing: Element[]; severity: Severity };
  /** `information-when-quantified`: for information once who, how often and how long are said, or are not to be asked. */
  weight: "full" | "information-when-quantified";
  /** Whatever else is said, it counts in full where any of these holds. */
  fullWhen?: FactCondition[];
  /** It is asked only where any of these holds. */
  askedWhen?: FactCondition[];
  /** It is not asked where any of these holds. */
  notAskedWhen?: FactCondition[];
  /** The families of the lexicon whose queries say the same: where one is raised, this is not. */
  saidBy: string[];
  /** Whose words are quoted: the first of these that is found; else how the promise begins. `provider` is the role that is named. */
  quotes: (PassageFact | "provider")[];
  /** Why it matters, with its source. */
  because: string;
  /** What to write, with slots in braces. */
  remedy: string;
  sources: Source[];
  certainty: Certainty;
  note?: string;
}
