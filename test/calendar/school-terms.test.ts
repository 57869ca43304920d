import { describe, expect, it } from "vitest";
import { parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { CalendarDataError, InvalidDateError, ReversedRangeError } from "../../src/calendar/errors";
import { type DayRange, readHalfTerms, readTerms, splitAtHalfTerms } from "../../src/calendar/school-terms";

const range = (from: string, to: string): DayRange => ({ from: parseIsoDate(from), to: parseIsoDate(to) });
const written = (ranges: DayRange[]) => ranges.map(({ from, to }) => [toIsoDate(from), toIsoDate(to)]);

describe("reading terms", () => {
  const spring = { name: "Spring", from: "2027-01-04", to: "2027-03-25" };
  const autumn = { name: "Autumn", from: "2026-09-01", to: "2026-12-18" };

  it("sorts them", () => {
    expect(written(readTerms([spring, autumn]))).toEqual([
      ["2026-09-01", "2026-12-18"],
      ["2027-01-04", "2027-03-25"],
    ]);
  });

  it("refuses what is not sound", () => {
    expect(() => readTerms([])).toThrow(CalendarDataError);
    expect(() => readTerms([])).toThrow("needs at least one term");
    expect(() => readTerms([autumn, { from: "2026-12-18", to: "2027-03-25" }])).toThrow(CalendarDataError);
    expect(() => readTerms([autumn, autumn])).toThrow(/overlap/);
    expect(() => readTerms([{ from: "2026-12-18", to: "2026-09-01" }])).toThrow(ReversedRangeError);
    expect(() => readTerms([{ from: "2026-09-31", to: "2026-12-18" }])).toThrow(InvalidDateError);
    expect(() => readTerms([{ from: "2026-12-18", to: "2026-09-01" }])).toThrow("A term ends before it starts");
    expect(() => readHalfTerms([{ from: "2026-10-30", to: "2026-10-26" }])).toThrow(ReversedRangeError);
    expect(() => readHalfTerms([{ from: "2026-10-30", to: "2026-10-26" }])).toThrow("A half-term break ends before");
  });

  it("takes terms that follow without a gap, and no half terms", () => {
    expect(readTerms([autumn, { from: "2026-12-19", to: "2027-03-25" }])).toHaveLength(2);
    expect(readHalfTerms(undefined)).toEqual([]);
  });
});

describe("splitting at half terms", () => {
  const term = range("2026-09-01", "2026-12-18");

  it("gives the term before and after each break", () => {
    expect(written(splitAtHalfTerms([term], [range("2026-10-26", "2026-10-30")]))).toEqual([
      ["2026-09-01", "2026-10-25"],
      ["2026-10-31", "2026-12-18"],
    ]);
    expect(splitAtHalfTerms([term], [])).toEqual([term]);
    expect(
      splitAtHalfTerms([term], [range("2026-10-12", "2026-10-16"), range("2026-11-09", "2026-11-13")]),
    ).toHaveLength(3);
  });

  it("leaves no empty part where a break meets an end of term or another break", () => {
    expect(written(splitAtHalfTerms([term], [range("2026-09-01", "2026-09-04")]))).toEqual([
      ["2026-09-05", "2026-12-18"],
    ]);
    expect(written(splitAtHalfTerms([term], [range("2026-12-14", "2026-12-31")]))).toEqual([
      ["2026-09-01", "2026-12-13"],
    ]);
    expect(
      written(splitAtHalfTerms([term], [range("2026-10-26", "2026-10-30"), range("2026-10-28", "2026-11-01")])),
    ).toEqual([
      ["2026-09-01", "2026-10-25"],
      ["2026-11-02", "2026-12-18"],
    ]);
  });

  it("cuts off or leaves a single day", () => {
    expect(written(splitAtHalfTerms([term], [range("2026-08-24", "2026-09-01")]))).toEqual([
      ["2026-09-02", "2026-12-18"],
    ]);
    expect(written(splitAtHalfTerms([term], [range("2026-12-18", "2026-12-31")]))).toEqual([
      ["2026-09-01", "2026-12-17"],
    ]);
    expect(written(splitAtHalfTerms([term], [range("2026-09-02", "2026-12-17")]))).toEqual([
      ["2026-09-01", "2026-09-01"],
      ["2026-12-18", "2026-12-18"],
    ]);
  });

  it("takes no notice of a break outside the term", () => {
    expect(splitAtHalfTerms([term], [range("2027-02-15", "2027-02-19")])).toEqual([term]);
  });
});
