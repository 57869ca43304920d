import type { EpochDay } from "../calendar/civil-date";
import type { ExceptionFinding, Outcome } from "./finding";

/** A finding before it is written out: days are epoch days. */
export interface Judgement {
  outcome: Outcome;
  startedOn?: EpochDay | undefined;
  dueOn?: EpochDay | undefined;
  doneOn?: EpochDay | undefined;
  /** The day that decided: that of the act, of the event that ended the duty, or the as-of date. */
  decidedOn?: EpochDay;
  daysLate?: number;
  daysShort?: number;
  daysLeft?: number;
  needs?: string[] | undefined;
  /** The last day under each reading, where no reading is chosen. */
  lastDays?: Record<string, EpochDay>;
  exception?: ExceptionFinding;
  /** The last day leans on bank holidays that are not yet published. */
  forecast?: boolean;
}

/** An act that has a last day, done or not. */
export function judgeCeiling(
  dueOn: EpochDay,
  doneOn: EpochDay | undefined,
  notBefore: EpochDay | undefined,
  asOf: EpochDay,
): Judgement {
  if (doneOn === undefined) {
    return asOf > dueOn ? { outcome: "breached", daysLate: asOf - dueOn } : { outcome: "open", daysLeft: dueOn - asOf };
  }
  if (doneOn > dueOn) return { outcome: "breached", daysLate: doneOn - dueOn };
  if (notBefore !== undefined && doneOn < notBefore) return { outcome: "breached", daysShort: notBefore - doneOn };
  return { outcome: "met" };
}

/** A window owed to somebody: its end has to be recorded before it can be judged. */
export function judgeWindow(dueOn: EpochDay, endsOn: EpochDay | undefined, asOf: EpochDay, endFact: string): Judgement {
  if (endsOn !== undefined) {
    return endsOn >= dueOn ? { outcome: "met" } : { outcome: "breached", daysShort: dueOn - endsOn };
  }
  return asOf > dueOn ? { outcome: "undetermined", needs: [endFact] } : { outcome: "open", daysLeft: dueOn - asOf };
}

/** A duty that goes on: kept while nothing says that it stopped. */
export function judgeContinuing(dueOn: EpochDay, stoppedOn: EpochDay | undefined, asOf: EpochDay): Judgement {
  if (stoppedOn !== undefined && stoppedOn < dueOn) return { outcome: "breached", daysShort: dueOn - stoppedOn };
  return stoppedOn === undefined && asOf <= dueOn ? { outcome: "open", daysLeft: dueOn - asOf } : { outcome: "met" };
}
