import { describe, expect, it } from "vitest";
import { InvalidPeriodError } from "../../src/calendar/errors";
import { type Period, periodAmount, periodUnit } from "../../src/calendar/period";

describe("a period", () => {
  const periods: [Period, string, number][] = [
    [{ hours: 48 }, "hours", 48],
    [{ days: 15 }, "days", 15],
    [{ workingDays: 5 }, "workingDays", 5],
    [{ schoolDays: 6 }, "schoolDays", 6],
    [{ weeks: 20 }, "weeks", 20],
    [{ months: 12 }, "months", 12],
    [{ days: 0 }, "days", 0],
  ];

  it.each(periods)("%j has a unit and a number", (period, unit, amount) => {
    expect(periodUnit(period)).toBe(unit);
    expect(periodAmount(period)).toBe(amount);
  });

  it.each([{}, { years: 1 }, { days: 1, weeks: 2 }])("has exactly one known unit: %j", (period) => {
    expect(() => periodUnit(period as unknown as Period)).toThrow(InvalidPeriodError);
  });

  it.each([
    { days: 1.5 },
    { days: -1 },
    { days: Number.NaN },
    { days: "15" },
    { weeks: Number.POSITIVE_INFINITY },
    { days: undefined },
    { hours: 36 },
  ])("has a whole number from 0, hours in 24s: %j", (period) => {
    expect(() => periodAmount(period as unknown as Period)).toThrow(InvalidPeriodError);
  });

  it("cannot be written with two units", () => {
    // @ts-expect-error exactly one unit
    const two: Period = { days: 1, weeks: 2 };
    expect(() => periodUnit(two)).toThrow(InvalidPeriodError);
  });
});
