/** A file or extract that a caseload was read from. */
export interface CaseloadSource {
  name: string;
  /** What it is, such as `SEN2 return (XML)`. */
  kind?: string;
  /** How many cases were read from it. */
  cases?: number;
  /** How many of its rows or cases could not be read. */
  leftOut?: number;
}
