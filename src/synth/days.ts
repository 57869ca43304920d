import { dayOfWeek, type EpochDay, parseIsoDate, toCivil, toIsoDate } from "../calendar/civil-date";
import type { History } from "./history";
import type { Random } from "./random";

/** A day as records write it. */
export const iso = toIsoDate;
/** A day of the calendar, for courses set in one time. */
export const day = parseIsoDate;

const friday = 5;

/** The day itself, or the Monday after a weekend. */
export function weekdayFrom(on: EpochDay): EpochDay {
  const weekday = dayOfWeek(on);
  return weekday > friday ? on + 8 - weekday : on;
}

/** A weekday from one day to another; the Monday after, where there is only a weekend between them. */
export function weekdayBetween(random: Random, from: EpochDay, to: EpochDay): EpochDay {
  const on = random.whole(from, Math.max(from, to));
  const fridayBefore = on - Math.max(0, dayOfWeek(on) - friday);
  return fridayBefore >= from ? fridayBefore : weekdayFrom(on);
}

/** A Monday to Thursday so many weeks before the as-of date: a limit of whole weeks from it ends on a day with a weekday after it. */
export function weeksAgo({ random, asOf }: History, from: number, to: number): EpochDay {
  const thatWeek = asOf - 7 * random.whole(from, to);
  return thatWeek - dayOfWeek(thatWeek) + random.whole(1, 4);
}

/** The Monday on or after a day of the year, in the latest year in which at least so many weeks have passed since. */
export function latestMonday({ asOf }: History, monthDay: string, weeksSince: number): EpochDay {
  const { year } = toCivil(asOf - 7 * weeksSince);
  const mondayIn = (inYear: number) => {
    const on = day(`${inYear}-${monthDay}`);
    return on + ((8 - dayOfWeek(on)) % 7);
  };
  return mondayIn(year) + 7 * weeksSince <= asOf ? mondayIn(year) : mondayIn(year - 1);
}
