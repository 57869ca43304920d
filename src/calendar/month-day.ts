import { type EpochDay, fromCivil, toCivil, tryParseIsoDate } from "./civil-date";
import { InvalidDateError } from "./errors";

/** A day of every year, written `MM-DD`, for example `02-15` for 15 February. */
export type MonthDay = string;

// 2000 was a leap year, so that 29 February is a month and day that exists in some year.
const hasRealForm = (text: string): boolean => tryParseIsoDate(`2000-${text}`) !== undefined;

function inYear(monthDay: MonthDay, year: number): EpochDay {
  if (!hasRealForm(monthDay)) throw new InvalidDateError();
  return fromCivil(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)));
}

/**
 * The month and day in the calendar year of `day`, as an epoch day.
 * Throws {@link InvalidDateError} when the text is not `MM-DD`, or for `02-29` when that year has no such day.
 */
export function monthDayInYearOf(monthDay: MonthDay, day: EpochDay): EpochDay {
  return inYear(monthDay, toCivil(day).year);
}

/**
 * The first time the month and day comes round on or after `day`, as an epoch day: in that year or in the next.
 * Throws {@link InvalidDateError} when the text is not `MM-DD`, or for `02-29` when a year it has to look in has no such day.
 */
export function firstMonthDayOnOrAfter(monthDay: MonthDay, day: EpochDay): EpochDay {
  const { year } = toCivil(day);
  const thisYear = inYear(monthDay, year);
  return thisYear >= day ? thisYear : inYear(monthDay, year + 1);
}
