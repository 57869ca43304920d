import type { EpochDay } from "./civil-date";
import type { Calendars } from "./counting";

/**
 * `day` if it is a working day, else the next one that is. Epoch days. Throws OutsideCalendarError. No SEND regulation
 * rolls a limit so: use it only where a rule says it does.
 */
export function nextWorkingDayOnOrAfter(day: EpochDay, calendars: Calendars): EpochDay {
  return calendars.working.nthWorkingDayOnOrAfter(day, 1);
}

/**
 * `day` if it is not a bank holiday in the table, else the next day that is not, even on a weekend. Epoch days. Throws
 * OutsideCalendarError.
 * Source: Banking and Financial Dealings Act 1971 s.1(4), of which the reach to a duty "within" weeks is untested.
 */
export function nextDayNotBankHoliday(day: EpochDay, calendars: Calendars): EpochDay {
  let next = day;
  while (calendars.working.bankHolidayTitle(next) !== undefined) next++;
  return next;
}
