import { UTCDate } from "@date-fns/utc";
import { addDays, addMonths } from "date-fns";
import type { Period } from "../../src/calendar/period";

/** The end of a period that a day is day 0 of, by date-fns and by walking: an oracle that shares no code with ours. */
export function naiveAfter(day: string, period: Period, isSchoolDay?: (day: string) => boolean): string {
  if ("days" in period) return plus(day, period.days);
  if ("weeks" in period) return plus(day, 7 * period.weeks);
  if ("months" in period) return iso(addMonths(new UTCDate(day), period.months));
  if ("schoolDays" in period && isSchoolDay) {
    let at = day;
    for (let left = period.schoolDays; left > 0; ) {
      at = plus(at, 1);
      if (isSchoolDay(at)) left--;
    }
    return at;
  }
  throw new Error("No rule needs this yet.");
}

/** A day so many days later. */
export function plus(day: string, days: number): string {
  return iso(addDays(new UTCDate(day), days));
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
