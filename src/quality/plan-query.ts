import type { Severity } from "./criterion";
import type { SectionLetter } from "./plan-record";

/** Words of a plan that a person should look at: never a finding of unlawfulness. */
export interface PlanQuery {
  criterion: string;
  /** The family of wording. */
  family: string;
  /** A JSON Pointer to the passage. */
  subject: string;
  section: SectionLetter;
  /** The words, and where they stand in the passage: UTF-16 offsets, the end not included. */
  quote: string;
  /** Where the words start in the passage: a count of UTF-16 code units from 0. */
  start: number;
  /** Where they end, exclusive. */
  end: number;
  because: string;
  /** What to write instead, with slots in braces. */
  remedy: string;
  severity: Severity;
  /** Full weight, or for information only, as who, how often and how long are all said. */
  weight: "full" | "information";
}
