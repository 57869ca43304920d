export {
  dayOfWeek,
  type EpochDay,
  fromCivil,
  type IsoDate,
  isIsoDate,
  parseIsoDate,
  toCivil,
  toIsoDate,
  tryParseIsoDate,
} from "./civil-date";
export { type Calendars, clearDayBefore, dayBefore, lastDayAfter, lastDayBeginningWith } from "./counting";
export { englandBankHolidays, englandWorkingCalendar } from "./england";
export {
  CalendarDataError,
  InvalidDateError,
  InvalidPeriodError,
  MissingSchoolCalendarError,
  OutsideCalendarError,
  ReversedRangeError,
  UncountableUnitError,
} from "./errors";
export { formatDate, formatShortDate } from "./format";
export { firstMonthDayOnOrAfter, type MonthDay, monthDayInYearOf } from "./month-day";
export { addMonths } from "./months";
export { firstWorkingDayPast, isNotCounted, lastDayAfterSkipping, type NotCounted } from "./not-counted";
export { type Period, periodAmount, periodUnit, type Unit } from "./period";
export { nextDayNotBankHoliday, nextWorkingDayOnOrAfter } from "./rolling";
export { createSchoolCalendar, type SchoolCalendar, type SchoolTerms } from "./school-days";
export type { DayRange } from "./school-terms";
export {
  type BankHoliday,
  type BankHolidayTable,
  createWorkingCalendar,
  type WorkingCalendar,
  withBankHolidays,
} from "./working-days";
