import type { CaseloadCounter } from "../../caseload/counter";
import type { InputIssue } from "../../formats/input-error";
import { outOfReach } from "../judge-cases";
import { type CountedLines, keptFaults } from "./case-lines";

/** Counts what a reader of one kind of file hands it, and keeps what could not be read. */
export class CaseloadReading {
  readonly issues: InputIssue[] = [];
  faults = 0;
  cases = 0;
  leftOut = 0;
  /** Files that stand as at a day of their own. */
  readonly days: { file: string; day: string }[] = [];

  constructor(readonly counter: CaseloadCounter) {}

  /** Counts a case; one whose dates lead out of the calendar is left out. */
  count(record: unknown, place: Omit<InputIssue, "message">): void {
    try {
      this.counter.add(record);
      this.cases += 1;
    } catch (error) {
      const message = outOfReach(error);
      if (message === undefined) throw error;
      this.leaveOut(1, [{ ...place, message }]);
    }
  }

  /** Adds what was counted of lines by the same counter. */
  addLines({ cases, leftOut, issues, faults }: Omit<CountedLines, "lines">): void {
    this.cases += cases;
    this.leftOut += leftOut;
    this.keep(issues, faults);
  }

  /** Says as at which day a file stands. */
  standsAt(file: string, day: string): void {
    this.days.push({ file, day });
  }

  /** Keeps out of the figures so many cases, or rows of no case, for these faults (of `faults` in all). */
  leaveOut(cases: number, issues: readonly InputIssue[], faults = issues.length): void {
    if (cases > 0) this.counter.leaveOut(cases);
    this.leftOut += cases;
    this.keep(issues, faults);
  }

  private keep(issues: readonly InputIssue[], faults: number): void {
    this.faults += faults;
    this.issues.push(...issues.slice(0, Math.max(0, keptFaults - this.issues.length)));
  }
}
