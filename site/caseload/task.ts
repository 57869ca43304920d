import type { CaseloadSummary } from "../../src/caseload/index";
import type { InputIssue } from "../../src/formats/index";

/** What the worker is asked for. */
export interface CountingTask {
  files: readonly File[];
  /** Cases one by one, or the department's return. */
  kind: "cases" | "sen2";
  /** How the columns of CSV files are read; by the names of fields in their headings where none is given. */
  mapping: File | undefined;
  asOf: string;
  /** Limits whose last day lies before this day are in no measure. */
  since: string | undefined;
  /** A percentage to compare the share of 20 weeks with. */
  target: number | undefined;
  /** How the dates of a return are written where the month is in figures and does not come first: refused where it is not said. */
  dates: "DD/MM/YYYY" | undefined;
  /** Counts below this are suppressed; 1 for none. */
  suppressBelow: number;
}

/** A caseload that was summed up. */
export interface CountedCaseload {
  summary: CaseloadSummary;
  /** The report, as a page of HTML. */
  report: string;
  /** The first faults of what was left out, and how many there are in all. */
  issues: readonly InputIssue[];
  faults: number;
  /** Files that stand as at a day of their own: what happened after it is not in them. */
  days: readonly { file: string; day: string }[];
}

/** What the worker says: how far it is, and at the end what came of it or why nothing did. */
export type CountingAnswer =
  | { kind: "progress"; cases: number; share: number }
  | { kind: "done"; counted: CountedCaseload }
  | { kind: "failed"; problems: string[] };
