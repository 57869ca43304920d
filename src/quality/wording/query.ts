import type { Severity } from "../criterion";

/** Words that a person is asked to look at. A query is never a finding against the law. */
export interface Query {
  /** The code of the criterion under which it is asked, such as `F-08`. */
  criterion: string;
  /** The family of the lexicon that has the words. */
  family: string;
  /** The words themselves: `text.slice(start, end)`. */
  quote: string;
  /** Where they start in the passage: a UTF-16 offset, from 0. */
  start: number;
  /** Where they end, exclusive. */
  end: number;
  /** Why it matters. */
  because: string;
  /** What to write instead, with slots in braces. */
  remedy: string;
  severity: Severity;
  /** `information` where what is missing is said elsewhere in the passage. */
  weight: "full" | "information";
}
