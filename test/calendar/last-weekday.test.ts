import { UTCDate } from "@date-fns/utc";
import { getISODay, lastDayOfMonth } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { InvalidDateError } from "../../src/calendar/errors";
import { lastWeekdayOfMonth, type Weekday, weekdays } from "../../src/calendar/last-weekday";

const last = (weekday: Weekday, month: number, date: string): string =>
  toIsoDate(lastWeekdayOfMonth(weekday, month, parseIsoDate(date)));

describe("lastWeekdayOfMonth", () => {
  it.each([
    // The last Friday in June, on which compulsory school age ends.
    ["friday", 6, "2024-01-01", "2024-06-28"],
    ["friday", 6, "2025-12-31", "2025-06-27"],
    ["friday", 6, "2026-06-27", "2026-06-26"],
    ["friday", 6, "2028-06-30", "2028-06-30"],
    // A month that ends on the weekday itself, and on the day before and after it.
    ["monday", 8, "2026-01-01", "2026-08-31"],
    ["tuesday", 8, "2026-01-01", "2026-08-25"],
    ["sunday", 8, "2026-01-01", "2026-08-30"],
    // The end of February, in a common year and a leap year.
    ["saturday", 2, "2026-09-01", "2026-02-28"],
    ["tuesday", 2, "2028-09-01", "2028-02-29"],
    ["wednesday", 2, "2028-09-01", "2028-02-23"],
    ["monday", 2, "1900-03-01", "1900-02-26"],
    ["thursday", 12, "2026-01-01", "2026-12-31"],
  ] as const)("the last %s of month %i in the year of %s is %s", (weekday, month, date, expected) => {
    expect(last(weekday, month, date)).toBe(expected);
  });

  it("is found by walking back from the end of the month, in any year", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 364 }),
        fc.constantFrom(...weekdays),
        (year, month, dayOfYear, weekday) => {
          const wanted = weekdays.indexOf(weekday) + 1;
          const day = lastDayOfMonth(new UTCDate(year, month - 1, 1));
          while (getISODay(day) !== wanted) day.setUTCDate(day.getUTCDate() - 1);
          const asked = toIsoDate(parseIsoDate(`${year}-01-01`) + dayOfYear);
          expect(last(weekday, month, asked)).toBe(day.toISOString().slice(0, 10));
        },
      ),
      { numRuns: 500 },
    );
  });

  it("takes days that exist only", () => {
    expect(() => lastWeekdayOfMonth("friday", 6, Number.NaN)).toThrow(InvalidDateError);
    expect(() => lastWeekdayOfMonth("friday", 6, parseIsoDate("9999-12-31") + 1)).toThrow(InvalidDateError);
  });
});
