import { UTCDate } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import {
  type Calendars,
  clearDayBefore,
  dayBefore,
  lastDayAfter,
  lastDayBeginningWith,
} from "../../src/calendar/counting";
import { englandWorkingCalendar } from "../../src/calendar/england";
import { InvalidPeriodError, MissingSchoolCalendarError } from "../../src/calendar/errors";
import type { Period } from "../../src/calendar/period";
import { createSchoolCalendar } from "../../src/calendar/school-days";
import terms from "../fixtures/school-terms.json";

const calendars: Calendars = { working: englandWorkingCalendar(), school: createSchoolCalendar(terms) };
type Count = (day: number, period: Period, calendars: Calendars) => number;
const count = (how: Count, date: string, period: Period) => toIsoDate(how(parseIsoDate(date), period, calendars));

describe("within a period of, after or from a day", () => {
  const examples: [string, Period, string][] = [
    ["2026-11-02", { weeks: 6 }, "2026-12-14"],
    ["2026-11-02", { weeks: 16 }, "2027-02-22"],
    ["2026-11-02", { weeks: 20 }, "2027-03-22"],
    ["1978-09-30", { months: 4 }, "1979-01-30"],
    ["2026-12-31", { months: 2 }, "2027-02-28"],
    ["2026-11-30", { months: 1 }, "2026-12-30"],
    ["2026-12-24", { workingDays: 3 }, "2026-12-31"],
    ["2026-11-02", { days: 15 }, "2026-11-17"],
    ["2026-11-02", { days: 0 }, "2026-11-02"],
    ["2026-11-02", { hours: 48 }, "2026-11-04"],
    ["2026-10-23", { schoolDays: 6 }, "2026-11-09"],
  ];
  it.each(examples)("%s + %j = %s", (date, period, expected) => {
    expect(count(lastDayAfter, date, period)).toBe(expected);
  });

  it.each([
    ["2024-11-29", "2025-04-18"], // Good Friday
    ["2024-12-16", "2025-05-05"], // bank holiday
    ["2024-01-08", "2024-05-27"], // bank holiday
  ])("keeps a date that is not a working day: %s + 20 weeks = %s", (date, expected) => {
    expect(count(lastDayAfter, date, { weeks: 20 })).toBe(expected);
  });
});

describe("a period beginning with a day", () => {
  const examples: [string, Period, string][] = [
    ["2026-11-02", { days: 15 }, "2026-11-16"],
    ["2026-11-02", { weeks: 5 }, "2026-12-06"],
    ["2026-11-01", { months: 2 }, "2026-12-31"],
    ["2026-12-14", { workingDays: 15 }, "2027-01-06"],
    ["2026-11-03", { days: 15 }, "2026-11-17"], // posted first class Friday 30 October
    ["2026-10-30", { days: 15 }, "2026-11-13"], // emailed Friday 30 October
    ["2026-11-02", { hours: 24 }, "2026-11-02"],
    ["2026-11-02", { days: 1 }, "2026-11-02"],
    ["2026-10-26", { schoolDays: 1 }, "2026-11-02"],
  ];
  it.each(examples)("%s, %j: %s", (date, period, expected) => {
    expect(count(lastDayBeginningWith, date, period)).toBe(expected);
  });

  it("ends on the last day of a month that has no corresponding date", () => {
    expect(count(lastDayBeginningWith, "2026-12-31", { months: 2 })).toBe("2027-02-28");
    expect(count(lastDayBeginningWith, "2024-02-29", { months: 12 })).toBe("2025-02-28");
    expect(count(lastDayBeginningWith, "2026-12-28", { months: 2 })).toBe("2027-02-27");
  });

  it("refuses a period of nothing", () => {
    for (const period of [{ days: 0 }, { months: 0 }, { workingDays: 0 }]) {
      expect(() => count(lastDayBeginningWith, "2026-11-02", period as Period)).toThrow(InvalidPeriodError);
    }
  });
});

describe("before a day", () => {
  const examples: [string, Period, string, string][] = [
    ["2026-11-27", { weeks: 2 }, "2026-11-13", "2026-11-12"],
    ["2026-11-18", { days: 15 }, "2026-11-03", "2026-11-02"],
    ["2026-11-27", { workingDays: 5 }, "2026-11-20", "2026-11-19"],
    ["2027-09-01", { months: 5 }, "2027-04-01", "2027-03-31"],
    ["2026-03-31", { months: 1 }, "2026-02-28", "2026-02-27"],
    ["2026-11-04", { hours: 48 }, "2026-11-02", "2026-11-01"],
    ["2026-11-03", { schoolDays: 2 }, "2026-10-23", "2026-10-22"],
  ];
  it.each(examples)("%s, %j: %s, clear %s", (date, period, counted, clear) => {
    expect(count(dayBefore, date, period)).toBe(counted);
    expect(count(clearDayBefore, date, period)).toBe(clear);
  });
});

describe("every way to count", () => {
  const ways: Count[] = [lastDayAfter, lastDayBeginningWith, dayBefore, clearDayBefore];

  it("needs a school's calendar for school days", () => {
    for (const way of ways) {
      const query = () => way(parseIsoDate("2026-11-02"), { schoolDays: 5 }, { working: calendars.working });
      expect(query).toThrow(MissingSchoolCalendarError);
    }
  });

  it("refuses what is no period", () => {
    for (const way of ways) {
      for (const period of [{ days: 1.5 }, { hours: 25 }, { weeks: -1 }]) {
        expect(() => count(way, "2026-11-02", period as Period)).toThrow(InvalidPeriodError);
      }
    }
  });

  const days = fc.integer({ min: parseIsoDate("2012-01-01"), max: parseIsoDate("2036-12-31") });
  const amounts = fc.integer({ min: 1, max: 200 });

  it("agrees with date-fns over UTC for days and weeks", () => {
    fc.assert(
      fc.property(days, amounts, (day, n) => {
        const plus = (by: number) => addDays(new UTCDate(day * 86_400_000), by).getTime() / 86_400_000;
        expect(lastDayAfter(day, { days: n }, calendars)).toBe(plus(n));
        expect(lastDayAfter(day, { weeks: n }, calendars)).toBe(plus(7 * n));
        expect(lastDayBeginningWith(day, { days: n }, calendars)).toBe(plus(n - 1));
        expect(dayBefore(day, { weeks: n }, calendars)).toBe(plus(-7 * n));
        expect(clearDayBefore(day, { days: n }, calendars)).toBe(plus(-n - 1));
      }),
    );
  });

  it("never ends earlier for a later start, nor a longer period earlier than a shorter one", () => {
    const units = fc.constantFrom("days", "weeks", "months", "workingDays");
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), units, (day, n, unit) => {
        const period = { [unit]: n } as unknown as Period;
        const longer = { [unit]: n + 1 } as unknown as Period;
        for (const way of ways)
          expect(way(day + 1, period, calendars)).toBeGreaterThanOrEqual(way(day, period, calendars));
        expect(lastDayAfter(day, longer, calendars)).toBeGreaterThan(lastDayAfter(day, period, calendars));
        expect(dayBefore(day, longer, calendars)).toBeLessThan(dayBefore(day, period, calendars));
        expect(clearDayBefore(day, period, calendars)).toBeLessThan(dayBefore(day, period, calendars));
      }),
    );
  });

  it("leaves n full working days between where they are clear", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (day, n) => {
        const notice = clearDayBefore(day, { workingDays: n }, calendars);
        expect(calendars.working.workingDaysBetween(notice, day - 1)).toBe(n);
      }),
    );
  });
});
