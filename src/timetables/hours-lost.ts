import { dayOfWeek, type EpochDay, parseIsoDate } from "../calendar/civil-date";
import type { SchoolCalendar } from "../calendar/school-days";
import type { Timetable } from "../records/case-record";
import { type AgreedHours, agreedHours, daysInSchoolWeek } from "./agreed-hours";
import { spanSoFar } from "./span";

/** The hours of a timetable, and those that the pupil misses by it. What cannot be worked out is absent, never guessed. */
export interface TimetableHours {
  /** The hours agreed for a week, as they stand on the as-of date. */
  weeklyHours?: number;
  /** The hours of a full-time week. */
  fullTimeHours?: number;
  /** The weekly hours of education elsewhere, where any are recorded. */
  hoursElsewhere?: number;
  /** Full-time hours less the agreed ones and those elsewhere. */
  hoursLostPerWeek?: number;
  /** The same over the school's own school days so far. */
  hoursLost?: number;
  /** The facts that would settle what is absent. */
  needs?: string[];
}

/** Works out the hours of a timetable. `schoolHours` are those of a full-time week at the school, for a timetable that has none of its own. */
export function hoursOf(
  timetable: Timetable,
  schoolHours: number | undefined,
  school: SchoolCalendar | undefined,
  asOf: string,
): TimetableHours {
  const fullTime = timetable.fullTimeHours ?? schoolHours;
  const agreed = agreedHours(timetable, fullTime, asOf);
  const now = agreed[agreed.length - 1];
  const needs = new Set<string>();
  if (fullTime === undefined) needs.add("fullTimeHours");
  if (now === undefined) needs.add("agreedHours");
  const hours: TimetableHours = {};
  if (now !== undefined) hours.weeklyHours = rounded(now.weekly);
  if (fullTime !== undefined) hours.fullTimeHours = fullTime;
  if (timetable.hoursElsewhere !== undefined) hours.hoursElsewhere = timetable.hoursElsewhere;
  if (now !== undefined && fullTime !== undefined) {
    const fullDay = (fullTime - (timetable.hoursElsewhere ?? 0)) / daysInSchoolWeek;
    hours.hoursLostPerWeek = rounded(Math.max(0, fullDay * daysInSchoolWeek - now.weekly));
    const span = spanSoFar(timetable, asOf);
    if (span !== undefined) {
      const lost = lostOver(parseIsoDate(span.from), parseIsoDate(span.to), agreed, fullDay, school, needs);
      if (lost !== undefined) hours.hoursLost = rounded(lost);
    }
  }
  if (needs.size > 0) hours.needs = [...needs];
  return hours;
}

function lostOver(
  from: EpochDay,
  to: EpochDay,
  agreed: readonly AgreedHours[],
  fullDay: number,
  school: SchoolCalendar | undefined,
  needs: Set<string>,
): number | undefined {
  if (agreed[0]!.from !== undefined && agreed[0]!.from > from) needs.add("agreedHours");
  if (school === undefined || from < school.terms[0]!.from || to > school.terms[school.terms.length - 1]!.to)
    needs.add("schoolTerms");
  if (needs.size > 0) return undefined;
  let lost = 0;
  for (const [i, hours] of agreed.entries()) {
    const start = Math.max(from, hours.from ?? from);
    const next = agreed[i + 1]?.from;
    const end = next === undefined ? to : Math.min(to, next - 1);
    // A day may be longer than a fifth of the week, and makes up for another then; hours beyond full-time make up for nothing.
    lost += Math.max(0, lostBetween(start, end, hours, fullDay, school!));
  }
  return lost;
}

function lostBetween(
  from: EpochDay,
  to: EpochDay,
  hours: AgreedHours,
  fullDay: number,
  school: SchoolCalendar,
): number {
  let lost = 0;
  for (let day = from; day <= to; day++) {
    if (school.isSchoolDay(day)) lost += fullDay - hours.onDay(dayOfWeek(day));
  }
  return lost;
}

function rounded(hours: number): number {
  return Math.round(hours * 100) / 100;
}
