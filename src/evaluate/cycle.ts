import type { EpochDay } from "../calendar/civil-date";
import { type Calendars, lastDayBeginningWith } from "../calendar/counting";
import { MissingSchoolCalendarError } from "../calendar/errors";
import type { Fact } from "../rules/facts";
import type { EveryPeriod } from "../rules/limit";
import type { Judgement } from "./judgement";
import { judgeEvents, type LimitJudge } from "./limit-judge";
import { compileMoment, type MomentContext } from "./moment";
import { manyValues, type Row } from "./row";

/** Makes a limit that recurs ready: `done` is a list of dates, or one date. */
export function compileCycle(limit: EveryPeriod, done: Fact, names: MomentContext): LimitJudge {
  const start = compileMoment(limit.startingWith, names);
  const single = done.many ? undefined : names.day(done.name);
  const actsOf = (row: Row) => (single ? [single(row)] : manyValues(done, row)).filter((day) => day !== undefined);
  return judgeEvents((row) => {
    const startedOn = start(row);
    return startedOn === undefined
      ? undefined
      : judgeCycle(limit.every, startedOn, actsOf(row), row.asOf, names.calendars);
  });
}

/**
 * Judges an act that is due again and again. A period of time starts anew when the act is done; a term or half term is a span of
 * its own. The first span without the act decides.
 */
export function judgeCycle(
  every: EveryPeriod["every"],
  start: EpochDay,
  done: EpochDay[],
  asOf: EpochDay,
  calendars: Calendars,
): Judgement {
  const acts = done.filter((day) => day >= start).sort((a, b) => a - b);
  return typeof every === "string"
    ? judgeSpans(spans(every, calendars), start, acts, asOf)
    : judgePeriods(every, start, acts, asOf, calendars);
}

function judgePeriods(
  every: Exclude<EveryPeriod["every"], string>,
  start: EpochDay,
  acts: EpochDay[],
  asOf: EpochDay,
  calendars: Calendars,
): Judgement {
  let startedOn = start;
  for (const doneOn of acts) {
    const dueOn = lastDayBeginningWith(startedOn, every, calendars);
    if (doneOn > dueOn) return { outcome: "breached", startedOn, dueOn, doneOn, daysLate: doneOn - dueOn };
    startedOn = doneOn;
  }
  const dueOn = lastDayBeginningWith(startedOn, every, calendars);
  return current({ startedOn, dueOn }, asOf);
}

function judgeSpans(
  all: { from: EpochDay; to: EpochDay }[],
  start: EpochDay,
  acts: EpochDay[],
  asOf: EpochDay,
): Judgement {
  for (const { from, to } of all) {
    if (to < start) continue;
    const doneOn = acts.find((day) => day >= from && day <= to);
    if (doneOn === undefined || to >= asOf) {
      const span = { startedOn: from, dueOn: to };
      return doneOn === undefined ? current(span, asOf) : { outcome: "met", ...span, doneOn };
    }
  }
  return { outcome: "met" };
}

function current(span: { startedOn: EpochDay; dueOn: EpochDay }, asOf: EpochDay): Judgement {
  return asOf > span.dueOn
    ? { outcome: "breached", ...span, daysLate: asOf - span.dueOn }
    : { outcome: "open", ...span, daysLeft: span.dueOn - asOf };
}

function spans(every: "term" | "half-term", calendars: Calendars) {
  if (calendars.school === undefined) throw new MissingSchoolCalendarError();
  return every === "term" ? calendars.school.terms : calendars.school.halfTermParts;
}
