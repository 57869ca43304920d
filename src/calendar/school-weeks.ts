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
    if (hasSchoolDay(monday, school)) weeks.push(monday);
  }
  return weeks;
}

/**
 * The same weekday so many school weeks later; the week of `day` itself is not counted. Days are epoch days.
 * Throws OutsideCalendarError when the terms do not hold so many weeks.
 */
export function sameDayOfSchoolWeekAfter(day: EpochDay, weeks: number, school: SchoolCalendar): EpochDay {
  const last = school.terms[school.terms.length - 1]!.to;
  let left = weeks;
  let at = day;
  while (left > 0) {
    at += 7;
    // Asked beyond the last term, the calendar says which days it covers.
    if (mondayOf(at) > last) school.isSchoolDay(at);
    if (hasSchoolDay(mondayOf(at), school)) left--;
  }
  return at;
}

/**
 * The last day of the half term of `day`, or of the one so many on; a day in a holiday stands for the half term after it.
 * Throws OutsideCalendarError when the terms do not hold so many.
 */
export function lastDayOfHalfTerm(day: EpochDay, halfTerms: number, school: SchoolCalendar): EpochDay {
  const { halfTermParts } = school;
  const at = halfTermParts.findIndex(({ to }) => to >= day);
  const part = at < 0 ? undefined : halfTermParts[at + halfTerms - 1];
  if (part === undefined) {
    school.nthSchoolDayAfter(school.terms[school.terms.length - 1]!.to, 1);
    throw new InvalidPeriodError();
  }
  return part.to;
}

/** Whether a week has a school day; days outside the terms are none. */
function hasSchoolDay(monday: EpochDay, { terms, isSchoolDay }: SchoolCalendar): boolean {
  const [first, last] = [terms[0]!.from, terms[terms.length - 1]!.to];
  for (let day = monday; day < monday + 7; day++) {
    if (day >= first && day <= last && isSchoolDay(day)) return true;
  }
  return false;
}
