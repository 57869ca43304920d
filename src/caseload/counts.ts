import type { CaseLine } from "./summary";

/** A name and the numbers counted under it; `null` where it is not recorded. */
export type Counted = [name: string | null, numbers: number[]];

/**
 * What was counted of a caseload, or of a part of it: plain data that survives `structuredClone` and JSON. Merge with `mergeCounts`, read
 * with `summariseCaseload`; what stands at which place of the numbers is known to these two alone.
 *
 * Names stand in the order of their letters, so that the same cases give the same counts, however they were split.
 */
export interface CaseloadCounts {
  /** The layout of the numbers. Counts of another layout are refused. */
  layout: string;
  asOf: string;
  since?: string;
  cases: number;
  /** Cases that could not be read. */
  leftOut: number;
  /** Rows that could not be read, whose case is not known. */
  lostRows: number;
  /** Tables of numbers by name: of the whole, of each group of each dimension, of each month, year, source, ground and missing fact. */
  tables: Record<string, Counted[]>;
  /** The limits longest overdue, and those that end next: at most `keep` of each. */
  keep: number;
  worst: CaseLine[];
  next: CaseLine[];
}
