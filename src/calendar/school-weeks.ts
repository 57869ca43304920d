import { dayOfWeek, type EpochDay } from "./civil-date";
import { InvalidPeriodError } from "./errors";
import type { SchoolCalendar } from "./school-days";

/** The Monday of the week of a day. */
export function mondayOf(day: EpochDay): EpochDay {
  return day - dayOfWeek(day) + 1;
}

/**
 * The school weeks, Monday to Sunday with at least one school day, from the week of one day to that of another, by their Mondays.
 * Throws OutsideCalendarError beyond the terms. Source: SI 2007/1867 reg 9A(6), "school week".
 */
export function schoolWeeks(from: EpochDay, to: EpochDay, school: SchoolCalendar): EpochDay[] {
  const weeks: EpochDay[] = [];
  for (let monday = mondayOf(from); monday <= to; monday += 7) {
    if (isSchoolWeek(monday, school)) weeks.push(monday);
  }
  return weeks;
}

/**
 * The same weekday so many school weeks later; the week of `day` itself is not counted. Days are epoch days.
 * Throws OutsideCalendarError when the terms do not hold so many weeks.
 */
export function sameDayOfSchoolWeekAfter(day: EpochDay, weeks: number, school: SchoolCalendar): EpochDay {
  let left = weeks;
  let at = day;
  while (left > 0) {
    at += 7;
    if (isSchoolWeek(mondayOf(at), school)) left--;
  }
  return at;
}

/**
 * The last day of the half term of `day`, or of the one so many on; a day in a holiday stands for the half term after it.
 * Throws OutsideCalendarError when the terms do not hold so many.
 */
export function lastDayOfHalfTerm(day: EpochDay, halfTerms: number, school: SchoolCalendar): EpochDay {
  const { halfTermParts } = school;
  // Asked beyond its terms, the calendar says which days it covers.
  school.schoolDaysBetween(day, day);
  const at = halfTermParts.findIndex(({ to }) => to >= day);
  const part = at < 0 ? undefined : halfTermParts[at + halfTerms - 1];
  if (part === undefined) {
    school.nthSchoolDayAfter(school.terms[school.terms.length - 1]!.to, 1);
    throw new InvalidPeriodError();
  }
  return part.to;
}

/** Whether a week has a school day. Throws OutsideCalendarError for a week that lies wholly outside the terms. */
function isSchoolWeek(monday: EpochDay, school: SchoolCalendar): boolean {
  const from = Math.max(monday, school.terms[0]!.from);
  const to = Math.min(monday + 6, school.terms[school.terms.length - 1]!.to);
  // Asked beyond its terms, the calendar says which days it covers.
  return from > to ? school.isSchoolDay(monday) : school.schoolDaysBetween(from - 1, to) > 0;
}
