import { UTCDate } from "@date-fns/utc";
import { addDays, addMonths } from "date-fns";
import holidays from "../../rules/calendar/england.json";
import type { Period } from "../../src/calendar/period";

const bankHolidays = new Set(holidays.bankHolidays.map(({ date }) => date));

/** A day so many days later. */
export function plus(day: string, days: number): string {
  return iso(addDays(new UTCDate(day), days));
}

/** Monday to Friday and no bank holiday. */
export function isWorkingDay(day: string): boolean {
  const weekday = new UTCDate(day).getUTCDay();
  return weekday > 0 && weekday < 6 && !bankHolidays.has(day);
}

/** The end of a period that a day is day 0 of, by date-fns and by walking: an oracle that shares no code with ours. */
export function naiveAfter(day: string, period: Period): string {
  if ("days" in period) return plus(day, period.days);
  if ("hours" in period) return plus(day, period.hours / 24);
  if ("weeks" in period) return plus(day, 7 * period.weeks);
  if ("months" in period) return iso(addMonths(new UTCDate(day), period.months));
  return walk(day, count(period), 1);
}

/** The end of a period that a day is day 1 of. */
export function naiveBeginningWith(day: string, period: Period): string {
  if ("months" in period) {
    const corresponding = addMonths(new UTCDate(day), period.months);
    return corresponding.getUTCDate() === new UTCDate(day).getUTCDate()
      ? plus(iso(corresponding), -1)
      : iso(corresponding);
  }
  if ("workingDays" in period || "schoolDays" in period) return walk(plus(day, -1), count(period), 1);
  return plus(naiveAfter(day, period), -1);
}

/** A period counted back from a day that is not counted. */
export function naiveBefore(day: string, period: Period): string {
  if ("days" in period) return plus(day, -period.days);
  if ("hours" in period) return plus(day, -period.hours / 24);
  if ("weeks" in period) return plus(day, -7 * period.weeks);
  if ("months" in period) return iso(addMonths(new UTCDate(day), -period.months));
  return walk(day, count(period), -1);
}

function count(period: Period): number {
  return "workingDays" in period ? period.workingDays : (period as { schoolDays: number }).schoolDays;
}

/** School days are taken to be the working days: the school of the tests is open on all of them. */
function walk(day: string, days: number, step: 1 | -1): string {
  let at = day;
  for (let left = days; left > 0; ) {
    at = plus(at, step);
    if (isWorkingDay(at)) left--;
  }
  return at;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
