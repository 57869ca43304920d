import type { Period } from "../../src/calendar/period";
import type { DayOfEntries, DayReaching, Limit, Moment, Moving, Trigger } from "../../src/rules/limit";
import { isWorkingDay, naiveAfter, naiveBefore, naiveBeginningWith, plus } from "./naive-days";
import { naiveLastWeekday } from "./naive-listed";

/** The days of a rule's facts and named dates, and those looked up in the lists of the record. */
export interface Days {
  (name: string): string | undefined;
  listed(moment: DayOfEntries | DayReaching): string | undefined;
}

/** The last day of a limit, by an independent count of its words; `undefined` where facts are missing. */
export function naiveLastDay(limit: Limit, days: Days): string | undefined {
  const from = (trigger: Trigger, count: (day: string) => string) => {
    const day = naiveMoment(trigger, days);
    return day === undefined ? undefined : count(day);
  };
  const last = naiveForm(limit, days, from);
  return last === undefined ? undefined : movedOn(last, limit as Moving);
}

function movedOn(last: string, { rolls, rollsPast }: Moving): string {
  let day = last;
  while (rollsPast?.some((spell) => inSpell(day, spell)) || (rollsPast && day !== last && !isWorkingDay(day)))
    day = plus(day, 1);
  while (rolls && !isWorkingDay(day)) day = plus(day, 1);
  return day;
}

type From = (trigger: Trigger, count: (day: string) => string) => string | undefined;

function naiveForm(limit: Limit, days: Days, from: From): string | undefined {
  if ("within" in limit) {
    if ("beginningWith" in limit) return from(limit.beginningWith, (day) => naiveBeginningWith(day, limit.within));
    const { notCounting } = limit;
    if (notCounting) return from(limit.of, (day) => skipping(day, limit.within, notCounting));
    return from(limit.of, (day) => naiveAfter(day, limit.within));
  }
  if ("atLeast" in limit) {
    return "before" in limit
      ? from(limit.before, (day) => naiveBefore(day, limit.atLeast))
      : from(limit.beginningWith, (day) => naiveBeginningWith(day, limit.atLeast));
  }
  if ("on" in limit) {
    const period = { [limit.on.unit]: limit.on.nth } as unknown as Period;
    return "following" in limit
      ? from(limit.following, (day) => naiveAfter(day, period))
      : from(limit.beginningWith, (day) => naiveBeginningWith(day, period));
  }
  if ("onDayOf" in limit) return naiveMoment(limit.onDayOf, days);
  if ("by" in limit) return naiveMoment(limit.by, days);
  if ("until" in limit) return naiveMoment(limit.until, days);
  if ("before" in limit) return from(limit.before, (day) => plus(day, -1));
  throw new Error("Judged over a list of events: its examples show it.");
}

function skipping(day: string, period: Period, spells: string[]): string {
  const working = "workingDays" in period;
  let at = day;
  for (let left = countOf(day, period); left > 0; ) {
    at = plus(at, 1);
    if (!spells.some((spell) => inSpell(at, spell)) && (!working || isWorkingDay(at))) left--;
  }
  return at;
}

/** How many days are to be counted: of months, as many as they have. */
function countOf(day: string, period: Period): number {
  if (!("months" in period)) return Object.values(period)[0] as number;
  const end = naiveAfter(day, period);
  let count = 0;
  for (let at = day; at < end; at = plus(at, 1)) count += 1;
  return count;
}

function inSpell(day: string, spell: string): boolean {
  const monthDay = day.slice(5);
  return spell === "august" ? monthDay.startsWith("08") : monthDay >= "12-25" || monthDay === "01-01";
}

/** A moment, by the same independent means. */
export function naiveMoment(moment: Trigger, days: Days): string | undefined {
  if (typeof moment === "string") return /^\d/.test(moment) ? moment : days(moment);
  if (Array.isArray(moment)) return moment.map((one) => naiveMoment(one, days)).find((day) => day !== undefined);
  if ("earliestRecordedOf" in moment) return sorted(moment.earliestRecordedOf, days).known[0];
  if ("latestRecordedOf" in moment) return sorted(moment.latestRecordedOf, days).known.at(-1);
  if ("earliestOf" in moment) return sorted(moment.earliestOf, days).all?.[0];
  if ("latestOf" in moment) return sorted(moment.latestOf, days).all?.at(-1);
  if ("in" in moment || "reaches" in moment) return days.listed(moment);
  if ("lastDay" in moment) {
    const day = naiveMoment(moment.lastDay, days);
    return day === undefined ? undefined : movedOn(day, moment);
  }
  if ("last" in moment) {
    const day = naiveMoment(moment.inYearOf, days);
    return day === undefined ? undefined : naiveLastWeekday(moment, day);
  }
  if ("monthDay" in moment) {
    const day = naiveMoment("inYearOf" in moment ? moment.inYearOf : moment.onOrAfter, days);
    if (day === undefined) return undefined;
    const inYear = `${day.slice(0, 4)}-${moment.monthDay}`;
    return "inYearOf" in moment || inYear >= day ? inYear : `${Number(day.slice(0, 4)) + 1}-${moment.monthDay}`;
  }
  const [word, count] =
    "before" in moment
      ? (["before", naiveBefore] as const)
      : "after" in moment
        ? (["after", naiveAfter] as const)
        : (["beginningWith", naiveBeginningWith] as const);
  const { [word]: from, ...period } = moment as Record<string, unknown>;
  const day = naiveMoment(from as Trigger, days);
  return day === undefined ? undefined : count(day, period as unknown as Period);
}

function sorted(moments: Moment[], days: Days): { all?: string[]; known: string[] } {
  const found = moments.map((moment) => naiveMoment(moment, days));
  const known = found.filter((day) => day !== undefined).sort();
  return known.length === found.length ? { all: known, known } : { known };
}
