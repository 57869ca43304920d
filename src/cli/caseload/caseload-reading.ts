import type { CaseloadCounter } from "../../caseload/counter";
import type { InputIssue } from "../../formats/input-error";
import type { CaseRecord } from "../../records/case-record";
import { outOfReach } from "../judge-cases";
import { SeenIds } from "../seen-ids";
import { type CountedLines, keptFaults } from "./case-lines";

/** Counts what a reader of one kind of file hands it, and keeps what could not be read. */
export class CaseloadReading {
  readonly issues: InputIssue[] = [];
  faults = 0;
  cases = 0;
  leftOut = 0;
  lostRows = 0;
  readonly seen = new SeenIds();
  /** Files that stand as at a day of their own. */
  readonly days: { file: string; day: string }[] = [];

  constructor(readonly counter: CaseloadCounter) {}

  /** Counts a case; one whose dates lead out of the calendar is left out. @param id Its reference; `null` where it has none of its own. */
  count(record: CaseRecord, place: Omit<InputIssue, "message">, id: string | null | undefined = record.id): void {
    try {
      this.counter.add(record);
      this.seen.note(id ?? undefined);
      this.cases += 1;
    } catch (error) {
      const message = outOfReach(error);
      if (message === undefined) throw error;
      this.leaveOut({ cases: 1 }, [{ ...place, message }]);
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

  /** Keeps out of the figures so many cases, and rows of no known case, for these faults (of `faults` in all). */
  leaveOut(
    { cases = 0, rows = 0 }: { cases?: number; rows?: number },
    issues: readonly InputIssue[],
    faults = issues.length,
  ): void {
    this.counter.leaveOut(cases, rows);
    this.leftOut += cases;
    this.lostRows += rows;
    this.keep(issues, faults);
  }

  private keep(issues: readonly InputIssue[], faults: number): void {
    this.faults += faults;
    this.issues.push(...issues.slice(0, Math.max(0, keptFaults - this.issues.length)));
  }
}
