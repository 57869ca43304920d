import { type EpochDay, toCivil } from "./civil-date";
import { InvalidPeriodError, MissingSchoolCalendarError } from "./errors";
import { addMonths } from "./months";
import { type Period, periodAmount, periodUnit } from "./period";
import type { SchoolCalendar } from "./school-days";
import { lastDayOfHalfTerm, sameDayOfSchoolWeekAfter } from "./school-weeks";
import type { WorkingCalendar } from "./working-days";

/** The calendars a count may need. School days can be counted only with a school's own. */
export interface Calendars {
  working: WorkingCalendar;
  school?: SchoolCalendar | undefined;
}

const HOURS_IN_DAY = 24;
const DAYS_IN_WEEK = 7;

function schoolOf(calendars: Calendars): SchoolCalendar {
  if (calendars.school === undefined) throw new MissingSchoolCalendarError();
  return calendars.school;
}

/**
 * The last day on which an act is in time when it must be done "within" a period "of", "after", "from" or "following"
 * `day`: that day is not counted. Days in and out are epoch days. A number of school weeks ends on the same weekday of that school week, and
 * a number of half terms on the last day of that half term, the one of \`day\` being the first.
 * Throws InvalidPeriodError, MissingSchoolCalendarError or OutsideCalendarError (InvalidDateError beyond the year 9999).
 * Source: Lester v Garland (1808) as restated in Dodds v Walker [1981] 1 WLR 1027.
 */
export function lastDayAfter(day: EpochDay, period: Period, calendars: Calendars): EpochDay {
  const amount = periodAmount(period);
  switch (periodUnit(period)) {
    case "hours":
      return day + amount / HOURS_IN_DAY;
    case "days":
      return day + amount;
    case "weeks":
      return day + amount * DAYS_IN_WEEK;
    case "months":
      return addMonths(day, amount);
    case "workingDays":
      return calendars.working.nthWorkingDayAfter(day, amount);
    case "schoolDays":
      return schoolOf(calendars).nthSchoolDayAfter(day, amount);
    case "schoolWeeks":
      return sameDayOfSchoolWeekAfter(day, amount, schoolOf(calendars));
    case "halfTerms":
      return lastDayOfHalfTerm(day, amount, schoolOf(calendars));
  }
}

/**
 * The last day of a period "beginning with", "starting with" or "on" `day`: that day is day 1 (for working and school
 * days, the first of them on or after it). Months end on the day before the corresponding date, or where there is none on the month's last day. Days are epoch days.
 * Throws as {@link lastDayAfter}, and {@link InvalidPeriodError} for an amount of 0.
 * Source: Trow v Ind Coope [1967]; Zoan v Rouamba [2000]; for months the model in SI 2018/1082 art.1.4.
 */
export function lastDayBeginningWith(day: EpochDay, period: Period, calendars: Calendars): EpochDay {
  const amount = periodAmount(period);
  if (amount === 0) throw new InvalidPeriodError();
  switch (periodUnit(period)) {
    case "workingDays":
      return calendars.working.nthWorkingDayOnOrAfter(day, amount);
    case "schoolDays":
      return schoolOf(calendars).nthSchoolDayOnOrAfter(day, amount);
    case "halfTerms":
      return lastDayOfHalfTerm(day, amount, schoolOf(calendars));
    case "months":
      return lastDayOfMonthsBeginningWith(day, amount);
    default:
      return lastDayAfter(day, period, calendars) - 1;
  }
}

/** The day before the corresponding date; where the last month has no such date, its last day. */
function lastDayOfMonthsBeginningWith(day: EpochDay, months: number): EpochDay {
  const corresponding = addMonths(day, months);
  return toCivil(corresponding).day === toCivil(day).day ? corresponding - 1 : corresponding;
}

/**
 * The latest day for notice of "at least" a period "before" `day`, counted back with that day left out: 2 weeks before is
 * 14 days earlier; months go to the corresponding date. Days are epoch days. Throws as {@link lastDayAfter}, and
 * {@link InvalidPeriodError} for school weeks and half terms, which no rule counts back.
 * Source: the usual reading of notice before an event, no authority found; in doubt use {@link clearDayBefore}.
 */
export function dayBefore(day: EpochDay, period: Period, calendars: Calendars): EpochDay {
  const amount = periodAmount(period);
  switch (periodUnit(period)) {
    case "hours":
      return day - amount / HOURS_IN_DAY;
    case "days":
      return day - amount;
    case "weeks":
      return day - amount * DAYS_IN_WEEK;
    case "months":
      return addMonths(day, -amount);
    case "workingDays":
      return calendars.working.nthWorkingDayBefore(day, amount);
    case "schoolDays":
      return schoolOf(calendars).nthSchoolDayBefore(day, amount);
    case "schoolWeeks":
    case "halfTerms":
      throw new InvalidPeriodError();
  }
}

/**
 * The latest day for notice of so many "clear" days before `day`: both ends left out, so that the whole period lies
 * between the two. One day earlier than {@link dayBefore}; for working and school days, one such day earlier. Days are
 * epoch days. Throws as {@link lastDayAfter}.
 * Source: the usual meaning of "clear" days, no authority found.
 */
export function clearDayBefore(day: EpochDay, period: Period, calendars: Calendars): EpochDay {
  const amount = periodAmount(period);
  switch (periodUnit(period)) {
    case "workingDays":
      return calendars.working.nthWorkingDayBefore(day, amount + 1);
    case "schoolDays":
      return schoolOf(calendars).nthSchoolDayBefore(day, amount + 1);
    default:
      return dayBefore(day, period, calendars) - 1;
  }
}
