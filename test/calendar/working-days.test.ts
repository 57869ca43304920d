import { UTCDate } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { englandBankHolidays, englandWorkingCalendar } from "../../src/calendar/england";
import { InvalidPeriodError, OutsideCalendarError } from "../../src/calendar/errors";
import { createWorkingCalendar, withBankHolidays } from "../../src/calendar/working-days";
import published from "../fixtures/bank-holidays-england.json";

const england = englandWorkingCalendar();
const d = parseIsoDate;

describe("working days in England", () => {
  it("leaves out weekends and bank holidays", () => {
    expect(england.isWorkingDay(d("2026-12-24"))).toBe(true);
    for (const date of ["2026-12-25", "2026-12-26", "2026-12-27", "2026-12-28", "2026-04-03", "2026-05-25"]) {
      expect(england.isWorkingDay(d(date))).toBe(false);
    }
  });

  it("names bank holidays", () => {
    expect(england.bankHolidayTitle(d("2026-12-28"))).toBe("Boxing Day");
    expect(england.bankHolidayTitle(d("2022-09-19"))).toMatch("State Funeral");
    expect(england.bankHolidayTitle(d("2026-12-24"))).toBeUndefined();
  });

  it("counts after, on or after, before and between", () => {
    expect(toIsoDate(england.nthWorkingDayAfter(d("2026-12-24"), 3))).toBe("2026-12-31");
    expect(toIsoDate(england.nthWorkingDayOnOrAfter(d("2026-12-14"), 15))).toBe("2027-01-06");
    expect(toIsoDate(england.nthWorkingDayOnOrAfter(d("2026-12-25"), 1))).toBe("2026-12-29");
    expect(toIsoDate(england.nthWorkingDayBefore(d("2026-11-27"), 6))).toBe("2026-11-19");
    expect(england.workingDaysBetween(d("2026-12-24"), d("2026-12-31"))).toBe(3);
    expect(england.workingDaysBetween(d("2026-12-24"), d("2026-12-24"))).toBe(0);
    expect(england.workingDaysBetween(d("2026-12-31"), d("2026-12-24"))).toBe(-3);
  });

  it("marks the published years", () => {
    expect(
      ["2010-12-31", "2011-01-01", "2028-12-31", "2029-01-01"].map((date) => england.isPublished(d(date))),
    ).toEqual([false, true, true, false]);
  });

  it("throws beyond its first and last day", () => {
    const { from, to } = england;
    expect([toIsoDate(from), toIsoDate(to)]).toEqual(["2010-01-01", "2040-12-31"]);
    expect(england.isWorkingDay(from)).toBe(false);
    expect(toIsoDate(england.nthWorkingDayAfter(from, 1))).toBe("2010-01-04");
    expect(england.nthWorkingDayOnOrAfter(to, 1)).toBe(to);
    const queries = [
      () => england.isWorkingDay(from - 1),
      () => england.isWorkingDay(to + 1),
      () => england.isWorkingDay(Number.NaN),
      () => england.isWorkingDay(from + 0.5),
      () => england.bankHolidayTitle(to + 1),
      () => england.isPublished(from - 1),
      () => england.nthWorkingDayAfter(from - 1, 1),
      () => england.nthWorkingDayAfter(to, 1),
      () => england.nthWorkingDayAfter(from, 100_000),
      () => england.nthWorkingDayOnOrAfter(to, 2),
      () => england.nthWorkingDayBefore(from, 1),
      () => england.nthWorkingDayBefore(to + 1, 1),
      () => england.workingDaysBetween(from - 1, to),
      () => england.workingDaysBetween(from, to + 1),
    ];
    for (const query of queries) expect(query).toThrow(OutsideCalendarError);
  });

  it("counts in whole numbers from 1", () => {
    for (const n of [0, -1, 0.5]) {
      expect(() => england.nthWorkingDayAfter(d("2026-01-05"), n)).toThrow(InvalidPeriodError);
    }
  });

  it("takes a one-off holiday from the caller", () => {
    const table = withBankHolidays(englandBankHolidays, [{ date: "2026-06-15", title: "One-off" }]);
    const own = createWorkingCalendar(table);
    expect(own.isWorkingDay(d("2026-06-15"))).toBe(false);
    expect(toIsoDate(own.nthWorkingDayAfter(d("2026-06-12"), 1))).toBe("2026-06-16");
    expect(england.isWorkingDay(d("2026-06-15"))).toBe(true);
  });
});

describe("against a day-by-day walk, 2011 to 2038", () => {
  // The published list where there is one, ours after it; weekdays and steps are date-fns's, not ours.
  const later = englandBankHolidays.bankHolidays.filter(({ date }) => date > "2028-12-31");
  const holidays = new Set([...published.dates, ...later].map(({ date }) => date));
  const utc = (day: number) => new UTCDate(day * 86_400_000);
  const works = (date: UTCDate) => date.getUTCDay() % 6 !== 0 && !holidays.has(date.toISOString().slice(0, 10));
  const walk = (day: number, n: number, step: 1 | -1): string => {
    let date = utc(day);
    for (let left = n; left > 0; ) {
      date = addDays(date, step);
      if (works(date)) left--;
    }
    return date.toISOString().slice(0, 10);
  };
  const days = fc.integer({ min: d("2011-01-01"), max: d("2038-12-31") });
  const counts = fc.integer({ min: 1, max: 60 });

  it("agrees on every day", () => {
    const wrong: string[] = [];
    for (let day = d("2011-01-01"); day <= d("2038-12-31"); day++) {
      if (england.isWorkingDay(day) !== works(utc(day))) wrong.push(toIsoDate(day));
    }
    expect(wrong).toEqual([]);
  });

  it("agrees on the n-th after, on or after and before", () => {
    fc.assert(
      fc.property(days, counts, (day, n) => {
        expect(toIsoDate(england.nthWorkingDayAfter(day, n))).toBe(walk(day, n, 1));
        expect(toIsoDate(england.nthWorkingDayOnOrAfter(day, n))).toBe(walk(day - 1, n, 1));
        if (day > d("2011-06-01")) expect(toIsoDate(england.nthWorkingDayBefore(day, n))).toBe(walk(day, n, -1));
      }),
      { numRuns: 500 },
    );
  });

  it("goes there and back", () => {
    fc.assert(
      fc.property(days, counts, (day, n) => {
        const there = england.nthWorkingDayAfter(day, n);
        expect(england.workingDaysBetween(day, there)).toBe(n);
        expect(england.nthWorkingDayBefore(there + 1, 1)).toBe(there);
        if (england.isWorkingDay(day)) expect(england.nthWorkingDayBefore(there, n)).toBe(day);
      }),
    );
  });

  it("never goes back when the start or the number goes forward", () => {
    fc.assert(
      fc.property(days, counts, (day, n) => {
        const answer = england.nthWorkingDayAfter(day, n);
        expect(england.nthWorkingDayAfter(day + 1, n)).toBeGreaterThanOrEqual(answer);
        expect(england.nthWorkingDayAfter(day, n + 1)).toBeGreaterThan(answer);
      }),
    );
  });
});
