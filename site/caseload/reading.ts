import { type CaseloadCounter, InvalidRecordError } from "../../src/caseload/index";
import type { InputIssue } from "../../src/formats/index";
import { InvalidDateError, OutsideCalendarError } from "../../src/index";

const keptIssues = 20;
const casesBetween = 500;

/** Counts what a reader of one kind of file hands it, keeps the first faults, and says how far it is. */
export class Reading {
  readonly issues: InputIssue[] = [];
  faults = 0;
  readonly days: { file: string; day: string }[] = [];
  #cases = 0;

  constructor(
    readonly counter: CaseloadCounter,
    readonly onProgress: (cases: number, share: number) => void,
  ) {}

  /** Counts a case; one that cannot be counted is left out. @param share How much of the files is read, from 0 to 1. */
  count(record: unknown, place: Omit<InputIssue, "message">, share: number): void {
    try {
      this.counter.add(record);
    } catch (error) {
      const issues = issuesOf(error, place);
      if (issues === undefined) throw error;
      this.leaveOut({ cases: 1 }, issues);
    }
    this.#cases += 1;
    if (this.#cases % casesBetween === 0) this.onProgress(this.#cases, share);
  }

  /** Says as at which day a file stands, where it says so itself. */
  standsAt(file: string, day: string | undefined): void {
    if (day !== undefined) this.days.push({ file, day });
  }

  /** Keeps so many cases, and rows of no known case, out of the figures for these faults (of `faults` in all). */
  leaveOut(
    { cases = 0, rows = 0 }: { cases?: number; rows?: number },
    issues: readonly InputIssue[],
    faults = issues.length,
  ): void {
    this.counter.leaveOut(cases, rows);
    this.faults += faults;
    this.issues.push(...issues.slice(0, Math.max(0, keptIssues - this.issues.length)));
  }
}

function issuesOf(error: unknown, place: Omit<InputIssue, "message">): InputIssue[] | undefined {
  if (error instanceof InvalidRecordError)
    return error.issues.map(({ pointer, expected, found }) => ({
      ...place,
      field: place.field + pointer,
      message: `expected ${expected}; found ${found}`,
    }));
  if (error instanceof OutsideCalendarError || error instanceof InvalidDateError)
    return [{ ...place, message: "a date in it is too far off to be counted from" }];
  return undefined;
}
