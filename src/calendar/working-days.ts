import { type BankHolidayTable, readBankHolidayTable } from "./bank-holidays";
import { dayOfWeek, type EpochDay } from "./civil-date";
import { createDayIndex } from "./day-index";
import { OutsideCalendarError } from "./errors";

export { type BankHoliday, type BankHolidayTable, withBankHolidays } from "./bank-holidays";

/**
 * Which days are working days from `from` to `to` (epoch days, inclusive). Every question takes constant time and
 * throws OutsideCalendarError when a day in it, or its answer, is not in that range; `n` is a whole number from 1
 * (else InvalidPeriodError).
 */
export interface WorkingCalendar {
  /** The first epoch day that can be counted. */
  from: EpochDay;
  /** The last epoch day that can be counted. */
  to: EpochDay;
  /** Not a Saturday, Sunday, Christmas Day, Good Friday or bank holiday. */
  isWorkingDay(day: EpochDay): boolean;
  /** The title of the bank holiday on that day, if it is one in the table. */
  bankHolidayTitle(day: EpochDay): string | undefined;
  /** Whether the bank holidays of that day's year are published, not forecast. */
  isPublished(day: EpochDay): boolean;
  /** The day itself is not counted. */
  nthWorkingDayAfter(day: EpochDay, n: number): EpochDay;
  /** The day itself is the first if it is a working day. */
  nthWorkingDayOnOrAfter(day: EpochDay, n: number): EpochDay;
  /** Counted back; the day itself is not counted. */
  nthWorkingDayBefore(day: EpochDay, n: number): EpochDay;
  /** Working days later than `afterDay`, up to and including `upToDay`; negative when `upToDay` comes first. */
  workingDaysBetween(afterDay: EpochDay, upToDay: EpochDay): number;
}

/**
 * A calendar of working days from a table of bank holidays. Throws InvalidDateError, ReversedRangeError or
 * CalendarDataError when the table is not sound.
 * Source: no SEND enactment defines "working day"; this is the usual formula, as in the First-tier Tribunal (Health,
 * Education and Social Care Chamber) Rules 2008, r.1(3).
 */
export function createWorkingCalendar(table: BankHolidayTable): WorkingCalendar {
  const { from, to, publishedFrom, publishedTo, titles } = readBankHolidayTable(table);
  const outside = (): Error => new OutsideCalendarError("bank holiday table", table.from, table.to);
  const index = createDayIndex(from, to, (day) => dayOfWeek(day) <= 5 && !titles.has(day), outside);
  const known = (day: EpochDay): EpochDay => {
    if (!(day >= from && day <= to)) throw outside();
    return day;
  };
  return {
    from,
    to,
    isWorkingDay: (day) => index.has(known(day)),
    bankHolidayTitle: (day) => titles.get(known(day)),
    isPublished: (day) => known(day) >= publishedFrom && day <= publishedTo,
    nthWorkingDayAfter: (day, n) => index.nthAfter(known(day), n),
    nthWorkingDayOnOrAfter: (day, n) => index.nthOnOrAfter(known(day), n),
    nthWorkingDayBefore: (day, n) => index.nthBefore(known(day), n),
    workingDaysBetween: (afterDay, upToDay) => index.between(known(afterDay), known(upToDay)),
  };
}
