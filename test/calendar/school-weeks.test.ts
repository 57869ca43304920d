import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { type Calendars, dayBefore, lastDayAfter, lastDayBeginningWith } from "../../src/calendar/counting";
import { englandWorkingCalendar } from "../../src/calendar/england";
import { InvalidPeriodError, MissingSchoolCalendarError, OutsideCalendarError } from "../../src/calendar/errors";
import type { Period } from "../../src/calendar/period";
import { createSchoolCalendar } from "../../src/calendar/school-days";
import { lastDayOfHalfTerm, mondayOf, sameDayOfSchoolWeekAfter, schoolWeeks } from "../../src/calendar/school-weeks";
import schoolTerms from "../fixtures/school-terms.json";
import { arbitrarySchool, type School } from "../support/arbitrary-school";
import { plus } from "../support/naive-days";
import {
  naiveHalfTermEnd,
  naiveMonday,
  naiveSchoolWeekAfter,
  naiveSchoolWeeks,
  walkSchool,
} from "../support/naive-school";

const school = createSchoolCalendar(schoolTerms);
const d = parseIsoDate;
const weeksOf = (from: string, to: string, own = school) => schoolWeeks(d(from), d(to), own).map(toIsoDate);
const weekAfter = (date: string, weeks: number, own = school) =>
  toIsoDate(sameDayOfSchoolWeekAfter(d(date), weeks, own));
const halfTermEnd = (date: string, halfTerms: number, own = school) =>
  toIsoDate(lastDayOfHalfTerm(d(date), halfTerms, own));

describe("mondayOf", () => {
  it.each([
    ["2026-11-02", "2026-11-02"],
    ["2026-11-03", "2026-11-02"],
    ["2026-11-07", "2026-11-02"],
    ["2026-11-08", "2026-11-02"],
    ["2026-11-09", "2026-11-09"],
    ["2027-01-01", "2026-12-28"],
    ["1969-12-31", "1969-12-29"],
    ["1970-01-01", "1969-12-29"],
  ])("of %s is %s", (date, monday) => {
    expect(toIsoDate(mondayOf(d(date)))).toBe(monday);
  });
});

describe("schoolWeeks", () => {
  it("pass over half terms and holidays", () => {
    expect(weeksOf("2026-10-19", "2026-11-08")).toEqual(["2026-10-19", "2026-11-02"]);
    expect(weeksOf("2026-10-26", "2026-11-01")).toEqual([]);
    expect(weeksOf("2026-12-14", "2027-01-05")).toEqual(["2026-12-14", "2027-01-04"]);
    expect(weeksOf("2026-11-04", "2026-11-04")).toEqual(["2026-11-02"]);
    expect(weeksOf("2026-11-08", "2026-11-09")).toEqual(["2026-11-02", "2026-11-09"]);
  });

  it("start on Monday where the term starts later in the week, and need one day of school only", () => {
    expect(weeksOf("2026-09-01", "2026-09-04")).toEqual(["2026-08-31"]);
    expect(weeksOf("2027-07-19", "2027-07-25")).toEqual(["2027-07-19"]);
    const oneDay = createSchoolCalendar({
      terms: [{ from: "2026-09-01", to: "2026-09-25" }],
      closedDays: ["2026-09-14", "2026-09-15", "2026-09-16", "2026-09-18"],
      insetDays: ["2026-09-21", "2026-09-22", "2026-09-23", "2026-09-24", "2026-09-25"],
    });
    expect(weeksOf("2026-09-01", "2026-09-25", oneDay)).toEqual(["2026-08-31", "2026-09-07", "2026-09-14"]);
  });

  it("are 15, 11 and 14 in the terms of the fixture", () => {
    expect(weeksOf("2026-09-01", "2027-07-21")).toHaveLength(15 + 11 + 14);
  });

  it("are not known in a week that lies outside the terms", () => {
    expect(weeksOf("2026-08-31", "2026-09-13")).toEqual(["2026-08-31", "2026-09-07"]);
    expect(() => weeksOf("2026-08-30", "2026-09-13")).toThrow(OutsideCalendarError);
    expect(() => weeksOf("2027-07-19", "2027-07-26")).toThrow(OutsideCalendarError);
    expect(() => weeksOf("2028-01-03", "2028-01-07")).toThrow(OutsideCalendarError);
  });
});

describe("sameDayOfSchoolWeekAfter", () => {
  it.each([
    ["2026-09-07", 1, "2026-09-14"],
    ["2026-09-07", 6, "2026-10-19"],
    ["2026-09-14", 6, "2026-11-02"],
    ["2026-10-23", 1, "2026-11-06"],
    // From a day in a break, and to a weekday that is none of school.
    ["2026-10-28", 1, "2026-11-04"],
    ["2026-11-22", 1, "2026-11-29"],
    ["2026-12-16", 2, "2027-01-13"],
    ["2026-12-14", 1, "2027-01-04"],
    // The week before the first term's.
    ["2026-08-28", 1, "2026-09-04"],
    ["2027-07-14", 1, "2027-07-21"],
  ])("from %s by %i is %s", (date, weeks, expected) => {
    expect(weekAfter(date, weeks)).toBe(expected);
  });

  it("is not known beyond the terms, at either end", () => {
    expect(() => weekAfter("2027-07-14", 2)).toThrow(OutsideCalendarError);
    expect(() => weekAfter("2026-09-07", 60)).toThrow(OutsideCalendarError);
    expect(() => weekAfter("2028-02-01", 1)).toThrow(OutsideCalendarError);
    expect(() => weekAfter("2026-08-21", 1)).toThrow(OutsideCalendarError);
    expect(() => weekAfter("2025-02-01", 1)).toThrow(OutsideCalendarError);
  });
});

describe("lastDayOfHalfTerm", () => {
  it.each([
    ["2026-09-01", 1, "2026-10-25"],
    ["2026-10-25", 1, "2026-10-25"],
    // In a break or a holiday: the half term after it.
    ["2026-10-26", 1, "2026-12-18"],
    ["2026-12-18", 1, "2026-12-18"],
    ["2026-12-19", 1, "2027-02-14"],
    ["2026-09-20", 2, "2026-12-18"],
    ["2026-09-20", 3, "2027-02-14"],
    ["2026-09-20", 6, "2027-07-21"],
    ["2027-07-21", 1, "2027-07-21"],
    ["2026-08-31", 1, "2026-10-25"],
  ])("from %s, number %i ends on %s", (date, halfTerms, expected) => {
    expect(halfTermEnd(date, halfTerms)).toBe(expected);
  });

  it("is not known beyond the terms, at either end", () => {
    expect(() => halfTermEnd("2026-09-20", 7)).toThrow(OutsideCalendarError);
    expect(() => halfTermEnd("2027-07-22", 1)).toThrow(OutsideCalendarError);
    expect(() => halfTermEnd("2026-08-30", 1)).toThrow(OutsideCalendarError);
    expect(() => halfTermEnd("2025-02-01", 1)).toThrow(OutsideCalendarError);
  });
});

describe("periods of school weeks and half terms", () => {
  const calendars: Calendars = { working: englandWorkingCalendar(), school };
  const bothWays = (date: string, period: Period) => [
    toIsoDate(lastDayAfter(d(date), period, calendars)),
    toIsoDate(lastDayBeginningWith(d(date), period, calendars)),
  ];

  it("end on the same weekday, or the day before it where the first day is day 1", () => {
    expect(bothWays("2026-09-14", { schoolWeeks: 6 })).toEqual(["2026-11-02", "2026-11-01"]);
    expect(bothWays("2026-11-02", { schoolWeeks: 1 })).toEqual(["2026-11-09", "2026-11-08"]);
  });

  it("end with the half term, whichever way", () => {
    expect(bothWays("2026-09-14", { halfTerms: 1 })).toEqual(["2026-10-25", "2026-10-25"]);
    expect(bothWays("2026-09-14", { halfTerms: 2 })).toEqual(["2026-12-18", "2026-12-18"]);
  });

  it("are not counted back, and need the school's terms and a whole number", () => {
    for (const period of [{ schoolWeeks: 1 }, { halfTerms: 1 }]) {
      expect(() => dayBefore(d("2026-11-02"), period, calendars)).toThrow(InvalidPeriodError);
      expect(() => lastDayAfter(d("2026-11-02"), period, { working: calendars.working })).toThrow(
        MissingSchoolCalendarError,
      );
    }
    expect(() => lastDayAfter(d("2026-11-02"), { schoolWeeks: 1.5 }, calendars)).toThrow(InvalidPeriodError);
    expect(() => lastDayBeginningWith(d("2026-11-02"), { schoolWeeks: 0 }, calendars)).toThrow(InvalidPeriodError);
  });
});

describe("against a walk through the days of any school", () => {
  const answer = (query: () => unknown): unknown => {
    try {
      return query();
    } catch (error) {
      expect(error).toBeInstanceOf(OutsideCalendarError);
      return undefined;
    }
  };
  /** A school, and a day from some weeks before its first to some weeks after its last. */
  const schoolAndDay = arbitrarySchool().chain((own: School) => {
    const { first, days } = walkSchool(own);
    return fc.tuple(
      fc.constant(own),
      fc.integer({ min: -40, max: days.length + 40 }).map((n) => plus(first, n)),
    );
  });

  it("agrees on the weeks of school between two days", () => {
    fc.assert(
      fc.property(schoolAndDay, fc.integer({ min: 0, max: 200 }), ([own, from], days) => {
        const calendar = createSchoolCalendar(own);
        const to = plus(from, days);
        expect(toIsoDate(mondayOf(d(from)))).toBe(naiveMonday(from));
        expect(answer(() => weeksOf(from, to, calendar))).toEqual(naiveSchoolWeeks(walkSchool(own), from, to));
      }),
      { numRuns: 150 },
    );
  });

  it("agrees on the same day some weeks of school later", () => {
    fc.assert(
      fc.property(schoolAndDay, fc.integer({ min: 1, max: 50 }), ([own, from], weeks) => {
        const calendar = createSchoolCalendar(own);
        expect(answer(() => weekAfter(from, weeks, calendar))).toBe(naiveSchoolWeekAfter(walkSchool(own), from, weeks));
      }),
      { numRuns: 150 },
    );
  });

  it("agrees on the end of half terms", () => {
    fc.assert(
      fc.property(schoolAndDay, fc.integer({ min: 1, max: 8 }), ([own, from], halfTerms) => {
        const calendar = createSchoolCalendar(own);
        const expected = naiveHalfTermEnd(walkSchool(own), own, from, halfTerms);
        expect(answer(() => halfTermEnd(from, halfTerms, calendar))).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });
});
