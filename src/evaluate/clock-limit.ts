import type { EpochDay } from "../calendar/civil-date";
import type { TimeLimitRule } from "../rules/rule";
import { type Clock, type ClockLimit, compileClock } from "./clock";
import type { Reading } from "./environment";
import { compileExceptions, type ExceptionTest } from "./exceptions";
import { type Judgement, judgeCeiling, judgeContinuing, judgeWindow } from "./judgement";
import type { LimitJudge } from "./limit-judge";
import { compileMoment, type MomentContext } from "./moment";
import { countingOf } from "./readings";
import type { Row } from "./row";

/** Makes a limit with one clock ready, with the exceptions to it. */
export function compileClockLimit(
  rule: TimeLimitRule,
  limit: ClockLimit,
  reading: Reading,
  names: MomentContext,
): LimitJudge {
  const { ruleSet, calendars } = reading.environment;
  const clock = compileClock(limit, countingOf(rule, ruleSet.interpretations, reading.choice), names);
  const done = compileMoment(rule.doneBy, names);
  const excused = compileExceptions(rule, reading);
  const lapsed = rule.lapsesOn === undefined ? undefined : names.day(rule.lapsesOn);
  const endFact = typeof rule.doneBy === "string" ? rule.doneBy : rule.doneBy[0]!;

  return {
    judge(row) {
      const startedOn = clock.startedOn(row);
      if (clock.shape === "prompt") {
        if (startedOn === undefined) return undefined;
        const doneOn = done(row);
        if (doneOn === undefined && lapsed?.(row) !== undefined) return { outcome: "not-applicable" };
        return { outcome: doneOn === undefined ? "open" : "met", startedOn, dueOn: undefined, doneOn };
      }
      const dueOn = clock.dueOn(row);
      if (dueOn === undefined) return undefined;
      const doneOn = done(row);
      const lapsedOn = doneOn === undefined ? lapsed?.(row) : undefined;
      if (lapsedOn !== undefined && lapsedOn <= dueOn)
        return { outcome: "not-applicable", startedOn, dueOn, decidedOn: lapsedOn };
      const judgement = judgeShape(clock, dueOn, doneOn, lapsedOn ?? row.asOf, row, endFact);
      judgement.startedOn = startedOn;
      judgement.dueOn = dueOn;
      judgement.doneOn = doneOn;
      judgement.decidedOn = doneOn ?? lapsedOn ?? row.asOf;
      if (clock.countsWorkingDays && !calendars.working.isPublished(dueOn)) judgement.forecast = true;
      return judgement.daysLate === undefined ? judgement : excuse(judgement, excused, row, dueOn);
    },
    timing: {
      startedOn: clock.startedOn,
      dueOn: clock.dueOn,
      isCeiling: clock.shape === "ceiling" && clock.notBefore === undefined,
    },
  };
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
  if (clock.shape === "continuing") return judgeContinuing(dueOn, doneOn, asOf);
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
