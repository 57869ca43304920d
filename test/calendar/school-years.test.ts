import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { createSchoolCalendar } from "../../src/calendar/school-days";
import type { DayRange } from "../../src/calendar/school-terms";
import { schoolYearOf, termOf, termsOfSchoolYear } from "../../src/calendar/school-years";
import schoolTerms from "../fixtures/school-terms.json";
import { arbitrarySchool } from "../support/arbitrary-school";
import { plus } from "../support/naive-days";
import { daysFrom, naiveSchoolYear, naiveTerm, type Span, walkSchool } from "../support/naive-school";

/** The year of the fixture, and the first two terms of the next. */
const terms = createSchoolCalendar({
  terms: [...schoolTerms.terms, { from: "2027-09-02", to: "2027-12-17" }, { from: "2028-01-04", to: "2028-03-31" }],
}).terms;

const inWords = (range: DayRange | undefined) => range && `${toIsoDate(range.from)} to ${toIsoDate(range.to)}`;
const yearOf = (date: string, own: readonly DayRange[] = terms) => inWords(schoolYearOf(parseIsoDate(date), own));
const termAt = (date: string, own: readonly DayRange[] = terms) => inWords(termOf(parseIsoDate(date), own));
const startsOf = (date: string, own: readonly DayRange[] = terms) =>
  termsOfSchoolYear(parseIsoDate(date), own).map(({ from }) => toIsoDate(from));
const readTerms = (...ranges: [string, string][]) =>
  createSchoolCalendar({ terms: ranges.map(([from, to]) => ({ from, to })) }).terms;

describe("schoolYearOf", () => {
  it.each([
    ["2026-08-31", undefined],
    ["2026-09-01", "2026-09-01 to 2027-09-01"],
    ["2026-12-25", "2026-09-01 to 2027-09-01"],
    ["2027-07-31", "2026-09-01 to 2027-09-01"],
    ["2027-08-01", "2026-09-01 to 2027-09-01"],
    ["2027-09-01", "2026-09-01 to 2027-09-01"],
    ["2027-09-02", "2027-09-02 to 2028-07-31"],
    ["2028-07-31", "2027-09-02 to 2028-07-31"],
    ["2028-08-01", undefined],
  ])("of %s is %s", (date, expected) => {
    expect(yearOf(date)).toBe(expected);
  });

  it("is not known from terms that start in the middle of it", () => {
    const fromSpring = readTerms(
      ["2027-01-04", "2027-03-25"],
      ["2027-04-12", "2027-07-21"],
      ["2027-09-02", "2027-12-17"],
    );
    expect(yearOf("2027-02-01", fromSpring)).toBeUndefined();
    expect(startsOf("2027-02-01", fromSpring)).toEqual([]);
    expect(yearOf("2027-10-01", fromSpring)).toBe("2027-09-02 to 2028-07-31");
  });

  it("does not go on over a year that is not known", () => {
    const withGap = readTerms(["2024-09-02", "2024-12-20"], ["2025-01-06", "2025-07-22"], ["2026-09-01", "2026-12-18"]);
    expect(yearOf("2025-02-01", withGap)).toBe("2024-09-02 to 2025-07-31");
    expect(yearOf("2025-11-01", withGap)).toBeUndefined();
    expect(yearOf("2026-11-01", withGap)).toBe("2026-09-01 to 2027-07-31");
  });

  it("starts in August where the first term does, and a term that ends in August is the old year's", () => {
    const early = readTerms(["2026-08-17", "2026-12-18"], ["2027-01-04", "2027-08-06"]);
    expect(yearOf("2026-08-17", early)).toBe("2026-08-17 to 2027-08-06");
    expect(yearOf("2027-08-06", early)).toBe("2026-08-17 to 2027-08-06");
    expect(yearOf("2027-08-07", early)).toBeUndefined();
    const followed = readTerms(["2026-09-01", "2027-08-06"], ["2027-08-30", "2027-12-17"]);
    expect(yearOf("2027-08-06", followed)).toBe("2026-09-01 to 2027-08-29");
    expect(yearOf("2027-08-30", followed)).toBe("2027-08-30 to 2028-07-31");
  });
});

describe("termsOfSchoolYear", () => {
  it("are those from the first after July to the last before August", () => {
    expect(startsOf("2026-08-31")).toEqual([]);
    expect(startsOf("2026-09-01")).toEqual(["2026-09-01", "2027-01-04", "2027-04-12"]);
    expect(startsOf("2027-08-20")).toEqual(["2026-09-01", "2027-01-04", "2027-04-12"]);
    expect(startsOf("2027-09-02")).toEqual(["2027-09-02", "2028-01-04"]);
  });
});

describe("termOf", () => {
  it.each([
    ["2026-08-31", undefined],
    ["2026-09-01", "2026-09-01 to 2027-01-03"],
    ["2026-12-18", "2026-09-01 to 2027-01-03"],
    ["2027-01-03", "2026-09-01 to 2027-01-03"],
    ["2027-01-04", "2027-01-04 to 2027-04-11"],
    ["2027-08-20", "2027-04-12 to 2027-09-01"],
    ["2028-03-31", "2028-01-04 to 2028-03-31"],
    // The holiday after the last term given may be over: a term may have started that is not given.
    ["2028-04-01", undefined],
    ["2029-11-01", undefined],
  ])("of %s is %s", (date, expected) => {
    expect(termAt(date)).toBe(expected);
  });

  it("does not go on over a year that is not known", () => {
    const withGap = readTerms(["2024-09-02", "2024-12-20"], ["2025-01-06", "2025-07-22"], ["2026-09-01", "2026-12-18"]);
    expect(termAt("2025-07-22", withGap)).toBe("2025-01-06 to 2025-07-22");
    expect(termAt("2025-11-01", withGap)).toBeUndefined();
  });
});

describe("against a walk through the days of any school", () => {
  const span = (found: Span | undefined) => found && `${found.from} to ${found.to}`;

  it("agrees on the school year, its terms and the term of each day", () => {
    fc.assert(
      fc.property(arbitrarySchool(), (school) => {
        const walked = walkSchool(school);
        const own = createSchoolCalendar(school).terms;
        for (const day of daysFrom(plus(walked.first, -400), plus(walked.last, 400)).filter((_, i) => i % 3 === 0)) {
          const year = naiveSchoolYear(walked, day);
          expect([day, yearOf(day, own)]).toEqual([day, span(year)]);
          expect([day, startsOf(day, own)]).toEqual([day, (year?.terms ?? []).map(({ from }) => from)]);
          expect([day, termAt(day, own)]).toEqual([day, span(naiveTerm(walked, day))]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("agrees where only some of the terms are given", () => {
    fc.assert(
      fc.property(arbitrarySchool(), fc.nat({ max: 23 }), fc.nat({ max: 5 }), (school, from, count) => {
        const some = { ...school, terms: school.terms.slice(from % school.terms.length).slice(0, count + 1) };
        const walked = walkSchool(some);
        const own = createSchoolCalendar(some).terms;
        for (const day of daysFrom(plus(walked.first, -30), plus(walked.last, 400)).filter((_, i) => i % 3 === 0)) {
          expect([day, yearOf(day, own)]).toEqual([day, span(naiveSchoolYear(walked, day))]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
