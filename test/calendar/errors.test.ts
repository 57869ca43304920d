import { describe, expect, it } from "vitest";
import * as errors from "../../src/calendar/errors";

describe("errors", () => {
  it("carry their own names, so that a caller can tell them apart in a log", () => {
    const made = [
      new errors.CalendarDataError("A"),
      new errors.InvalidDateError(),
      new errors.InvalidPeriodError(),
      new errors.MissingSchoolCalendarError(),
      new errors.OutsideCalendarError("bank holiday table", "2010-01-01", "2040-12-31"),
      new errors.ReversedRangeError("A term"),
      new errors.UncountableUnitError("months"),
    ];
    expect(made.map(({ name }) => name).sort()).toEqual(Object.keys(errors).sort());
    for (const error of made) expect(error).toBeInstanceOf(Error);
  });

  it("say what to do", () => {
    expect(new errors.OutsideCalendarError("school calendar", "2026-09-01", "2027-07-21").message).toBe(
      "The school calendar covers 2026-09-01 to 2027-07-21 only: give a calendar that covers the dates asked for.",
    );
    expect(new errors.InvalidDateError().message).toMatch(/^Not a date: write a day that exists as YYYY-MM-DD/);
    expect(new errors.InvalidPeriodError().message).toMatch(/^Not a period that can be counted: give one unit/);
    expect(new errors.MissingSchoolCalendarError().message).toMatch(/without a school's term dates: give/);
    expect(new errors.ReversedRangeError("A term").message).toMatch(/^A term ends before it starts: swap/);
    expect(new errors.UncountableUnitError("schoolDays").message).toMatch(
      /^A period in schoolDays cannot be counted with days/,
    );
  });
});
