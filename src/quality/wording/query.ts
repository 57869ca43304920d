import type { Severity } from "../criterion";

/** Words that a person is asked to look at. A query is never a finding against the law. */
export interface Query {
  /** The code of the criterion under which it is asked, such as `F-08`. */
  criterion: string;
  family: string;
  /** The words themselves: `text.slice(start, end)`. */
  quote: string;
  /** UTF-16 offsets in the passage, the end not included. */
  start: number;
  end: number;
  because: string;
  remedy: string;
  severity: Severity;
  /** `information` where what is missing is said elsewhere in the passage. */
  weight: "full" | "information";
}
