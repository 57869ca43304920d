import { dayOfWeek, daysInMonth, type EpochDay, fromCivil, toCivil } from "./civil-date";

/** The days of the week, Monday first, as ISO 8601 numbers them from 1. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/**
 * The last such weekday of a month (1-12) in the calendar year of `day`, as an epoch day.
 * Throws InvalidDateError when `day` is not within the years 0001 to 9999.
 */
export function lastWeekdayOfMonth(weekday: Weekday, month: number, day: EpochDay): EpochDay {
  const { year } = toCivil(day);
  const last = fromCivil(year, month, daysInMonth(year, month));
  const back = (dayOfWeek(last) - (weekdays.indexOf(weekday) + 1) + 7) % 7;
  return last - back;
}
