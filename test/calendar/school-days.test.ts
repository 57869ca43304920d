import { UTCDate } from "@date-fns/utc";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { englandBankHolidays } from "../../src/calendar/england";
import { CalendarDataError, InvalidPeriodError, OutsideCalendarError } from "../../src/calendar/errors";
import { createSchoolCalendar } from "../../src/calendar/school-days";
import { createWorkingCalendar, withBankHolidays } from "../../src/calendar/working-days";
import terms from "../fixtures/school-terms.json";

const school = createSchoolCalendar(terms);
const d = parseIsoDate;
const from = d("2026-09-01");
const to = d("2027-07-21");

describe("a school year", () => {
  it("has the school days it says", () => {
    expect(school.schoolDaysBetween(from - 1, to)).toBe(terms.schoolDays);
    expect(terms.schoolDays).toBe(190);
  });

  it("leaves out weekends, breaks, INSET days and bank holidays", () => {
    expect(school.isSchoolDay(d("2026-09-02"))).toBe(true);
    for (const date of ["2026-09-01", "2026-09-05", "2026-10-28", "2026-11-27", "2026-12-25", "2027-05-03"]) {
      expect(school.isSchoolDay(d(date))).toBe(false);
    }
  });

  it("leaves out closed days", () => {
    const closed = createSchoolCalendar({ ...terms, closedDays: ["2026-09-02", "2026-12-25"] });
    expect(closed.isSchoolDay(d("2026-09-02"))).toBe(false);
    expect(closed.schoolDaysBetween(from - 1, to)).toBe(189);
  });

  it("counts over a break and a holiday", () => {
    expect(toIsoDate(school.nthSchoolDayAfter(d("2026-10-23"), 1))).toBe("2026-11-02");
    expect(toIsoDate(school.nthSchoolDayAfter(d("2026-12-17"), 2))).toBe("2027-01-05");
    expect(toIsoDate(school.nthSchoolDayOnOrAfter(d("2026-10-23"), 1))).toBe("2026-10-23");
    expect(toIsoDate(school.nthSchoolDayBefore(d("2027-01-05"), 1))).toBe("2026-12-18");
  });

  it("has terms and half terms", () => {
    expect(school.terms.map(({ from: start }) => toIsoDate(start))).toEqual(["2026-09-01", "2027-01-04", "2027-04-12"]);
    expect(school.halfTermParts.map((part) => [toIsoDate(part.from), toIsoDate(part.to)])).toEqual([
      ["2026-09-01", "2026-10-25"],
      ["2026-10-31", "2026-12-18"],
      ["2027-01-04", "2027-02-14"],
      ["2027-02-20", "2027-03-25"],
      ["2027-04-12", "2027-05-30"],
      ["2027-06-05", "2027-07-21"],
    ]);
  });

  it("neither starts nor ends outside the terms, where it does not know the school days", () => {
    expect(toIsoDate(school.nthSchoolDayAfter(d("2026-08-31"), 1))).toBe("2026-09-02");
    const queries = [
      () => school.nthSchoolDayAfter(d("2026-08-20"), 1),
      () => school.nthSchoolDayOnOrAfter(d("2026-08-20"), 1),
      () => school.nthSchoolDayBefore(d("2027-08-20"), 1),
      () => school.nthSchoolDayAfter(to, 1),
      () => school.nthSchoolDayAfter(to + 50, 1),
      () => school.nthSchoolDayOnOrAfter(to, 1),
      () => school.nthSchoolDayAfter(from, 191),
      () => school.nthSchoolDayBefore(from, 1),
      () => school.nthSchoolDayBefore(from - 50, 1),
      () => school.isSchoolDay(from - 1),
      () => school.isSchoolDay(to + 1),
      () => school.schoolDaysBetween(from - 2, to),
      () => school.schoolDaysBetween(from, to + 1),
      () => school.nthSchoolDayAfter(Number.NaN, 1),
    ];
    for (const query of queries) expect(query).toThrow(OutsideCalendarError);
    expect(toIsoDate(school.nthSchoolDayAfter(from, 190))).toBe("2027-07-20");
  });

  it("counts in whole numbers from 1", () => {
    for (const n of [0, -1, 1.5]) expect(() => school.nthSchoolDayAfter(from, n)).toThrow(InvalidPeriodError);
  });

  it("takes the caller's working days", () => {
    const table = withBankHolidays(englandBankHolidays, [{ date: "2026-09-10", title: "One-off" }]);
    const own = createSchoolCalendar(terms, createWorkingCalendar(table));
    expect(own.isSchoolDay(d("2026-09-10"))).toBe(false);
    expect(school.isSchoolDay(d("2026-09-10"))).toBe(true);
  });

  it("refuses terms that overlap or leave the bank holidays known", () => {
    const twice = { terms: [...terms.terms, { from: "2027-07-01", to: "2027-07-30" }] };
    expect(() => createSchoolCalendar(twice)).toThrow(CalendarDataError);
    expect(() => createSchoolCalendar({ terms: [{ from: "2041-01-01", to: "2041-02-01" }] })).toThrow(
      OutsideCalendarError,
    );
  });
});

describe("against a day-by-day walk", () => {
  const inside = (date: string, ranges: { from: string; to: string }[]) =>
    ranges.some((range) => date >= range.from && date <= range.to);
  const opens = (day: number): boolean => {
    const date = new UTCDate(day * 86_400_000);
    const text = date.toISOString().slice(0, 10);
    return (
      date.getUTCDay() % 6 !== 0 &&
      inside(text, terms.terms) &&
      !inside(text, terms.halfTerms) &&
      !terms.insetDays.includes(text) &&
      !terms.bankHolidays.includes(text)
    );
  };
  const walk = (start: number, n: number, step: 1 | -1): number | undefined => {
    let left = n;
    for (let day = start + step; day >= from && day <= to; day += step) {
      if (opens(day) && --left === 0) return day;
    }
    return undefined;
  };
  const same = (query: () => number, expected: number | undefined) =>
    expected === undefined ? expect(query).toThrow(OutsideCalendarError) : expect(query()).toBe(expected);

  it("agrees on every day", () => {
    for (let day = from; day <= to; day++) expect(school.isSchoolDay(day)).toBe(opens(day));
  });

  it("agrees on the n-th after, on or after and before", () => {
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 60 }), (day, n) => {
        same(() => school.nthSchoolDayAfter(day, n), walk(day, n, 1));
        same(() => school.nthSchoolDayOnOrAfter(day, n), walk(day - 1, n, 1));
        same(() => school.nthSchoolDayBefore(day, n), walk(day, n, -1));
      }),
      { numRuns: 500 },
    );
  });
});
