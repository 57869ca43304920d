import type { EpochDay } from "../calendar/civil-date";
import { type Calendars, lastDayBeginningWith } from "../calendar/counting";
import { firstMonthDayOnOrAfter } from "../calendar/month-day";
import { periodAmount } from "../calendar/period";
import type { Fact } from "../rules/facts";
import type { AtMostInEach } from "../rules/limit";
import type { Judgement } from "./judgement";
import { judgeEvents, type LimitJudge } from "./limit-judge";
import { manyValues } from "./row";

/** Makes a cap ready: the amounts, and the days they count on, stand in one list. */
export function compileCap(limit: AtMostInEach, facts: ReadonlyMap<string, Fact>, calendars: Calendars): LimitJudge {
  const amounts = facts.get(limit.adding.amounts)!;
  const days = facts.get(limit.adding.on)!;
  return judgeEvents((row) => {
    const amount = manyValues(amounts, row);
    const known = manyValues(days, row).flatMap((on, i) =>
      on === undefined || amount[i] === undefined ? [] : [{ on, amount: amount[i] }],
    );
    return judgeCap(limit, known, calendars);
  });
}

/** An amount and the day it counts on. */
export interface Amount {
  on: EpochDay;
  amount: number;
}

/** A school year ends on 31 July, the last day before the term that Education Act 1996 s.579(1) starts it with can begin. */
const schoolYearEnds = "07-31";

/** Judges a cap on a sum: no school year, and no period of the length given, may hold more. */
export function judgeCap(limit: AtMostInEach, amounts: Amount[], calendars: Calendars): Judgement {
  const most = periodAmount(limit.atMost);
  const sorted = [...amounts].sort((a, b) => a.on - b.on);
  for (const { on } of sorted) {
    const to =
      limit.inEach === "schoolYear"
        ? firstMonthDayOnOrAfter(schoolYearEnds, on)
        : lastDayBeginningWith(on, limit.inEach, calendars);
    let sum = 0;
    for (const other of sorted) {
      if (other.on < on || other.on > to) continue;
      sum += other.amount;
      if (sum > most) return { outcome: "breached", startedOn: on, dueOn: to, doneOn: other.on };
    }
  }
  return { outcome: "met" };
}
