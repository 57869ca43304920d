import type { EpochDay } from "../calendar/civil-date";
import { type Calendars, lastDayAfter, lastDayBeginningWith } from "../calendar/counting";
import { MissingSchoolCalendarError } from "../calendar/errors";
import type { DayRange } from "../calendar/school-terms";
import { termsOfSchoolYear } from "../calendar/school-years";
import type { TermOrBetween } from "../rules/amount";
import type { Fact } from "../rules/facts";
import type { EveryPeriod } from "../rules/limit";
import { type Judgement, judged } from "./judgement";
import { judgeEvents, type LimitJudge } from "./limit-judge";
import { compileMoment, type DayReader, type MomentContext } from "./moment";
import { isNotHeldInList } from "./not-held";
import { daysOf } from "./row";
import { stretchOf } from "./stretch";

/** Makes a limit that recurs ready: `done` is a list of dates, or one date. */
export function compileCycle(limit: EveryPeriod, done: Fact, names: MomentContext, lapsed?: DayReader): LimitJudge {
  const { every } = limit;
  const { calendars } = names;
  const start = compileMoment("of" in limit ? limit.of : limit.startingWith, names);
  const count = "of" in limit ? lastDayAfter : lastDayBeginningWith;
  return judgeEvents((row) => {
    const startedOn = start(row);
    if (startedOn === undefined) return undefined;
    // An act on a day that nobody knows may have started the period anew.
    if (done.many && isNotHeldInList(done, row)) {
      const judgement = judged("undetermined");
      judgement.needs = [done.name];
      return judgement;
    }
    const lapsedOn = lapsed?.(row);
    const asOf = lapsedOn === undefined ? row.asOf : Math.min(row.asOf, lapsedOn);
    const acts = daysOf(done, row)
      .filter((day) => day >= startedOn)
      .sort((a, b) => a - b);
    const judgement =
      typeof every === "string" || "termOrBetween" in every
        ? judgeSpans(spans(every, startedOn, calendars), startedOn, acts, asOf)
        : judgePeriods((day) => count(day, every, calendars), startedOn, acts, asOf);
    return lapsedOn !== undefined && judgement.outcome === "open" ? { outcome: "not-applicable" } : judgement;
  });
}

/**
 * A period of time starts anew when the act is done. The period that runs decides once it is overdue; until then, whether the latest act
 * came in time.
 */
function judgePeriods(
  lastDayOf: (start: EpochDay) => EpochDay,
  start: EpochDay,
  acts: EpochDay[],
  asOf: EpochDay,
): Judgement {
  let startedOn = start;
  let latest: Judgement | undefined;
  for (const doneOn of acts) {
    const dueOn = lastDayOf(startedOn);
    latest = doneOn > dueOn ? { outcome: "breached", startedOn, dueOn, doneOn, daysLate: doneOn - dueOn } : undefined;
    startedOn = doneOn;
  }
  const running = current(startedOn, lastDayOf(startedOn), asOf);
  return running.outcome === "breached" || latest === undefined ? running : latest;
}

/** A term or half term is a span of its own, the first of them from the day it starts with. The first without the act decides. */
function judgeSpans(all: DayRange[], start: EpochDay, acts: EpochDay[], asOf: EpochDay): Judgement {
  for (const { from, to } of all) {
    if (to < start) continue;
    const doneOn = acts.find((day) => day >= from && day <= to);
    const startedOn = Math.max(from, start);
    if (doneOn === undefined) return current(startedOn, to, asOf);
    if (to >= asOf) return { outcome: "met", startedOn, dueOn: to, doneOn };
  }
  return { outcome: "met" };
}

function current(startedOn: EpochDay, dueOn: EpochDay, asOf: EpochDay): Judgement {
  return asOf > dueOn
    ? { outcome: "breached", startedOn, dueOn, daysLate: asOf - dueOn }
    : { outcome: "open", startedOn, dueOn, daysLeft: dueOn - asOf };
}

function spans(every: "term" | "half-term" | TermOrBetween, start: EpochDay, { school }: Calendars): DayRange[] {
  if (school === undefined) throw new MissingSchoolCalendarError();
  if (every === "term") return school.terms;
  if (every === "half-term") return school.halfTermParts;
  const all: DayRange[] = [];
  for (const term of school.terms) {
    const inYear = termsOfSchoolYear(term.from, school.terms).length;
    // How many terms its year has is not known: asked beyond its terms, the calendar says which days it covers.
    if (inYear === 0 && term.to >= start) school.isSchoolDay(school.terms[0]!.from - 1);
    const isFew = inYear <= every.whereTermsExceed;
    const span = isFew ? term : stretchOf(every, term.from, school)!;
    if (span.from > (all[all.length - 1]?.to ?? Number.NEGATIVE_INFINITY)) all.push(span);
  }
  return all;
}
