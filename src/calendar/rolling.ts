import { dayOfWeek, type EpochDay, toCivil } from "./civil-date";
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
  while (calendars.working.bankHolidayTitle(next) !== undefined || isBoxingDayInLaw(next)) next++;
  return next;
}

/** 26 December is a bank holiday unless it is a Sunday (Schedule 1 para 1), on a Saturday too, which no published list shows. */
function isBoxingDayInLaw(day: EpochDay): boolean {
  const { month, day: dayOfMonth } = toCivil(day);
  return month === 12 && dayOfMonth === 26 && dayOfWeek(day) !== 7;
}
