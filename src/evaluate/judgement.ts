import type { EpochDay } from "../calendar/civil-date";
import type { ExceptionFinding, Outcome } from "./finding";

/** A finding before it is written out: days are epoch days. */
export interface Judgement {
  outcome: Outcome;
  startedOn?: EpochDay | undefined;
  dueOn?: EpochDay | undefined;
  doneOn?: EpochDay | undefined;
  /** The day that decided: that of the act, of the event that ended the duty, or the as-of date. */
  decidedOn?: EpochDay | undefined;
  daysLate?: number | undefined;
  daysShort?: number | undefined;
  daysLeft?: number | undefined;
  needs?: string[] | undefined;
  /** The last day under each reading, where no reading is chosen. */
  lastDays?: Record<string, EpochDay> | undefined;
  exception?: ExceptionFinding | undefined;
  /** Notices beside those of readings. */
  remarks?: Remark[] | undefined;
}

/**
 * What a reader of a finding should know beside its outcome: the last day leans on bank holidays that are not yet published, or the act is
 * dated before the day on which its time started.
 */
export type Remark = "bank-holidays-forecast" | "done-before-the-start";

/** A judgement of which only the outcome is known. All have the same fields, so that what reads them is as fast as it can be. */
export function judged(outcome: Outcome): Judgement {
  return {
    outcome,
    startedOn: undefined,
    dueOn: undefined,
    doneOn: undefined,
    decidedOn: undefined,
    daysLate: undefined,
    daysShort: undefined,
    daysLeft: undefined,
    needs: undefined,
    lastDays: undefined,
    exception: undefined,
    remarks: undefined,
  };
}

function late(days: number): Judgement {
  const judgement = judged("breached");
  judgement.daysLate = days;
  return judgement;
}

function short(days: number): Judgement {
  const judgement = judged("breached");
  judgement.daysShort = days;
  return judgement;
}

function open(daysLeft: number): Judgement {
  const judgement = judged("open");
  judgement.daysLeft = daysLeft;
  return judgement;
}

/** An act that has a last day, done or not. */
export function judgeCeiling(
  dueOn: EpochDay,
  doneOn: EpochDay | undefined,
  notBefore: EpochDay | undefined,
  asOf: EpochDay,
): Judgement {
  if (doneOn === undefined) {
    return asOf > dueOn ? late(asOf - dueOn) : open(dueOn - asOf);
  }
  if (doneOn > dueOn) return late(doneOn - dueOn);
  if (notBefore !== undefined && doneOn < notBefore) return short(notBefore - doneOn);
  return judged("met");
}

/** A window owed to somebody: its end has to be recorded before it can be judged. */
export function judgeWindow(dueOn: EpochDay, endsOn: EpochDay | undefined, asOf: EpochDay, endFact: string): Judgement {
  if (endsOn !== undefined) {
    return endsOn >= dueOn ? judged("met") : short(dueOn - endsOn);
  }
  if (asOf <= dueOn) return open(dueOn - asOf);
  const judgement = judged("undetermined");
  judgement.needs = [endFact];
  return judgement;
}

/** A duty that goes on: kept while nothing says that it stopped. `throughout`, its last day has to pass whole. */
export function judgeContinuing(
  dueOn: EpochDay,
  stoppedOn: EpochDay | undefined,
  throughout: boolean,
  asOf: EpochDay,
): Judgement {
  const soonest = throughout ? dueOn + 1 : dueOn;
  if (stoppedOn !== undefined && stoppedOn < soonest) return short(soonest - stoppedOn);
  return stoppedOn === undefined && asOf <= dueOn ? open(dueOn - asOf) : judged("met");
}
