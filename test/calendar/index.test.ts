import { describe, expect, it } from "vitest";
import * as calendar from "../../src/calendar/index";

describe("the public calendar", () => {
  it("exports these names", () => {
    expect(Object.keys(calendar).sort()).toEqual([
      "CalendarDataError",
      "InvalidDateError",
      "InvalidPeriodError",
      "MissingSchoolCalendarError",
      "OutsideCalendarError",
      "ReversedRangeError",
      "UncountableUnitError",
      "addMonths",
      "clearDayBefore",
      "createSchoolCalendar",
      "createWorkingCalendar",
      "dayBefore",
      "dayOfWeek",
      "englandBankHolidays",
      "englandWorkingCalendar",
      "firstMonthDayOnOrAfter",
      "firstWorkingDayPast",
      "formatDate",
      "formatShortDate",
      "fromCivil",
      "isIsoDate",
      "isNotCounted",
      "lastDayAfter",
      "lastDayAfterSkipping",
      "lastDayBeginningWith",
      "monthDayInYearOf",
      "nextDayNotBankHoliday",
      "nextWorkingDayOnOrAfter",
      "parseIsoDate",
      "periodAmount",
      "periodUnit",
      "toCivil",
      "toIsoDate",
      "tryParseIsoDate",
      "withBankHolidays",
    ]);
  });
});
