import { daysInMonth, type EpochDay, fromCivil, toCivil } from "./civil-date";

/**
 * The corresponding date `n` calendar months later (earlier when `n` is negative): the same day of the month, or the
 * month's last day when it has no such day. In and out: epoch days; `n` is a whole number.
 * Throws InvalidDateError when `n` is not whole or the answer is not within the years 0001 to 9999.
 * Source: Dodds v Walker [1981] 1 WLR 1027 (the corresponding-date rule).
 */
export function addMonths(day: EpochDay, n: number): EpochDay {
  const civil = toCivil(day);
  const months = civil.year * 12 + civil.month - 1 + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return fromCivil(year, month, Math.min(civil.day, daysInMonth(year, month)));
}
