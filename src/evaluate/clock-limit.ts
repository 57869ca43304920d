import type { EpochDay } from "../calendar/civil-date";
import type { TimeLimitRule } from "../rules/rule";
import { type Clock, type ClockLimit, compileClock } from "./clock";
import type { Reading } from "./environment";
import { compileExceptions, type ExceptionTest } from "./exceptions";
import { type Judgement, judgeCeiling, judgeContinuing, judged, judgeWindow } from "./judgement";
import type { LimitJudge } from "./limit-judge";
import { compileMoment, type DayReader, type MomentContext } from "./moment";
import { notHeldReader } from "./not-held";
import { countingOf } from "./readings";
import { recordedStarts } from "./recorded-starts";
import type { Row } from "./row";

/** The words of a limit or named day that count working days, so that the answer leans on the table of bank holidays. */
const countsWorkingDays = /workingDays|next-working-day|rollsPast/;

/** Makes a limit with one clock ready, with the exceptions to it. */
export function compileClockLimit(
  rule: TimeLimitRule,
  limit: ClockLimit,
  reading: Reading,
  names: MomentContext,
  lapsed?: DayReader,
): LimitJudge {
  const { ruleSet, calendars } = reading.environment;
  const clock = compileClock(limit, countingOf(rule, ruleSet.interpretations, reading.choice), names);
  const leansOnHolidays = countsWorkingDays.test(JSON.stringify([limit, rule.dates]));
  const done = compileMoment(rule.doneBy, names);
  const excused = compileExceptions(rule, reading);
  const mayBeDone = notHeldReader(rule.doneBy, rule.scope, reading.environment);
  const mayHaveLapsed =
    rule.lapsesOn === undefined ? undefined : notHeldReader(rule.lapsesOn, rule.scope, reading.environment);
  /** What the source of the record does not hold, and would say that the act was done, or that none is owed. */
  const notHeld = (row: Row, doneOn: EpochDay | undefined): string[] | undefined => {
    const unseen = mayBeDone(row);
    return doneOn !== undefined || mayHaveLapsed === undefined ? unseen : joined(unseen, mayHaveLapsed(row));
  };
  const starts = recordedStarts(limit, rule).map((name) => names.day(name));
  const isBeforeAll = (doneOn: EpochDay, row: Row) => starts.every((start) => doneOn < (start(row) ?? Infinity));
  const endFact = typeof rule.doneBy === "string" ? rule.doneBy : rule.doneBy[0]!;

  return {
    judge(row) {
      const startedOn = clock.startedOn(row);
      if (clock.shape === "prompt") {
        if (startedOn === undefined) return undefined;
        const doneOn = done(row);
        if (doneOn === undefined && lapsed?.(row) !== undefined) return judged("not-applicable");
        const unseen = doneOn === undefined ? notHeld(row, doneOn) : undefined;
        const judgement = judged(doneOn !== undefined ? "met" : unseen === undefined ? "open" : "undetermined");
        judgement.needs = unseen;
        judgement.startedOn = startedOn;
        judgement.doneOn = doneOn;
        return judgement;
      }
      const dueOn = clock.dueOn(row);
      if (dueOn === undefined) return undefined;
      const doneOn = done(row);
      const lapsedOn = doneOn === undefined ? lapsed?.(row) : undefined;
      const isOver = lapsedOn !== undefined && lapsedOn <= dueOn;
      const judgement = isOver
        ? judged("not-applicable")
        : judgeShape(clock, dueOn, doneOn, lapsedOn ?? row.asOf, row, endFact);
      judgement.startedOn = startedOn;
      judgement.dueOn = dueOn;
      judgement.doneOn = doneOn;
      judgement.decidedOn = doneOn ?? lapsedOn ?? row.asOf;
      if (isOver) return judgement;
      if (starts.length > 0 && judgement.outcome === "met" && isBeforeAll(doneOn!, row)) return early(judgement);
      if (doneOn === undefined || judgement.outcome === "breached") {
        const unseen = lapsedOn === undefined ? notHeld(row, doneOn) : mayBeDone(row);
        if (unseen !== undefined) return leftOpen(judgement, unseen);
      }
      if (leansOnHolidays && !calendars.working.isPublished(dueOn)) judgement.remarks = ["bank-holidays-forecast"];
      return judgement.daysLate === undefined ? judgement : excuse(judgement, excused, row, dueOn);
    },
    timing: {
      startedOn: clock.startedOn,
      dueOn: clock.dueOn,
      isCeiling: clock.shape === "ceiling" && clock.notBefore === undefined,
    },
  };
}

/** An act before what it answers: one of the two days may be wrong, so that nobody can say that it was in time. */
function early(judgement: Judgement): Judgement {
  judgement.outcome = "query";
  judgement.remarks = ["done-before-the-start"];
  return judgement;
}

/** Whether the act came in time would take what the source does not hold. The dates stay as they are. */
function leftOpen(judgement: Judgement, needs: string[]): Judgement {
  judgement.outcome = "undetermined";
  judgement.needs = needs;
  judgement.daysLate = undefined;
  judgement.daysShort = undefined;
  judgement.daysLeft = undefined;
  return judgement;
}

function joined(some: string[] | undefined, others: string[] | undefined): string[] | undefined {
  return some === undefined || others === undefined ? (some ?? others) : [...some, ...others];
}

function judgeShape(
  clock: Clock,
  dueOn: EpochDay,
  doneOn: EpochDay | undefined,
  asOf: EpochDay,
  row: Row,
  endFact: string,
): Judgement {
  if (clock.shape === "window") return judgeWindow(dueOn, doneOn, asOf, endFact);
  if (clock.shape === "continuing") return judgeContinuing(dueOn, doneOn, clock.throughout, asOf);
  return judgeCeiling(dueOn, doneOn, clock.notBefore?.(row), asOf);
}

/** A late act, or one that is overdue, in the light of what is claimed. The dates stay as they are. */
function excuse(judgement: Judgement, excused: ExceptionTest, row: Row, dueOn: EpochDay): Judgement {
  const answer = excused(row, judgement.startedOn, dueOn);
  if (answer === undefined) return judgement;
  const { finding, needs } = answer;
  judgement.exception = finding;
  if (finding.accepted === true) judgement.outcome = "excepted";
  else if (finding.accepted === undefined) {
    judgement.outcome = "undetermined";
    judgement.needs = needs;
  }
  return judgement;
}
