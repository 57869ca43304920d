import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDayIndex } from "../../src/calendar/day-index";
import { InvalidPeriodError } from "../../src/calendar/errors";

const outside = () => new Error("outside");
const even = createDayIndex(10, 20, (day) => day % 2 === 0, outside);

describe("a day index", () => {
  it("numbers the days that belong", () => {
    expect(even.has(10)).toBe(true);
    expect(even.has(11)).toBe(false);
    expect(even.nthAfter(10, 1)).toBe(12);
    expect(even.nthAfter(9, 1)).toBe(10);
    expect(even.nthOnOrAfter(10, 1)).toBe(10);
    expect(even.nthOnOrAfter(11, 2)).toBe(14);
    expect(even.nthBefore(14, 2)).toBe(10);
    expect(even.nthBefore(21, 1)).toBe(20);
    expect(even.between(9, 20)).toBe(6);
    expect(even.between(20, 9)).toBe(-6);
  });

  it("throws outside its range", () => {
    const outsides = [
      () => even.has(9),
      () => even.has(21),
      () => even.nthAfter(20, 1),
      () => even.nthOnOrAfter(20, 2),
      () => even.nthBefore(10, 1),
      () => even.between(8, 12),
      () => even.between(10, 21),
      () => even.has(10.5),
      () => even.has(Number.NaN),
    ];
    for (const query of outsides) expect(query).toThrow("outside");
  });

  it("counts in whole numbers from 1", () => {
    for (const n of [0, -1, 1.5, Number.NaN]) {
      expect(() => even.nthAfter(10, n)).toThrow(InvalidPeriodError);
      expect(() => even.nthOnOrAfter(10, n)).toThrow(InvalidPeriodError);
      expect(() => even.nthBefore(20, n)).toThrow(InvalidPeriodError);
    }
  });

  it("answers as a list of days does, for any set of days", () => {
    const sets = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sets, fc.nat(39), fc.integer({ min: 1, max: 12 }), (belongs, at, n) => {
        const day = at % belongs.length;
        const days = belongs.flatMap((yes, i) => (yes ? [i] : []));
        const index = createDayIndex(0, belongs.length - 1, (d) => belongs[d] === true, outside);
        const same = (query: () => number, expected: number | undefined) =>
          expected === undefined ? expect(query).toThrow("outside") : expect(query()).toBe(expected);
        expect(index.has(day)).toBe(belongs[day]);
        same(() => index.nthAfter(day, n), days.filter((d) => d > day)[n - 1]);
        same(() => index.nthOnOrAfter(day, n), days.filter((d) => d >= day)[n - 1]);
        same(() => index.nthBefore(day, n), days.filter((d) => d < day).reverse()[n - 1]);
      }),
      { numRuns: 1000 },
    );
  });
});
