import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { englandWorkingCalendar } from "../../src/calendar/england";
import { OutsideCalendarError } from "../../src/calendar/errors";
import { nextDayNotBankHoliday, nextWorkingDayOnOrAfter } from "../../src/calendar/rolling";

const calendars = { working: englandWorkingCalendar() };

describe("rolling forward", () => {
  it.each([
    ["2025-04-18", "2025-04-22", "2025-04-19"], // Good Friday, then a Saturday
    ["2025-05-05", "2025-05-06", "2025-05-06"],
    ["2026-11-28", "2026-11-30", "2026-11-28"], // a Saturday
    ["2023-12-25", "2023-12-27", "2023-12-27"], // two bank holidays together
    ["2026-12-25", "2026-12-29", "2026-12-27"], // 26 December, a Saturday, is a bank holiday too
    ["2027-12-26", "2027-12-29", "2027-12-26"], // 26 December, a Sunday, is none: its substitute comes after
    ["2026-11-26", "2026-11-26", "2026-11-26"],
    ["2026-11-27", "2026-11-27", "2026-11-27"],
  ])("%s: next working day %s, next day not a bank holiday %s", (date, working, notHoliday) => {
    const day = parseIsoDate(date);
    expect(toIsoDate(nextWorkingDayOnOrAfter(day, calendars))).toBe(working);
    expect(toIsoDate(nextDayNotBankHoliday(day, calendars))).toBe(notHoliday);
  });

  it("throws beyond the calendar", () => {
    const beyond = calendars.working.to + 1;
    expect(() => nextWorkingDayOnOrAfter(beyond, calendars)).toThrow(OutsideCalendarError);
    expect(() => nextDayNotBankHoliday(beyond, calendars)).toThrow(OutsideCalendarError);
  });
});
