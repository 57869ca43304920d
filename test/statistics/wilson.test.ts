import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonProportion } from "../../src/statistics/wilson";
import { endsOf, numberOf } from "../quality/agreement/reference";

describe("a proportion with Wilson's interval", () => {
  it.each([
    [19, 25, 0.5657, 0.885],
    [5, 10, 0.2366, 0.7634],
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [20, 20, 0.8389, 1],
    [1, 1, 0.2065, 1],
  ])("of %i of %i", (count, n, lower, upper) => {
    const found = wilsonProportion(count, n);
    expect(numberOf(found)).toBe(count / n);
    expect(endsOf(found)[0]).toBeCloseTo(lower, 4);
    expect(endsOf(found)[1]).toBeCloseTo(upper, 4);
  });

  it("is not defined of nothing", () => {
    expect(wilsonProportion(0, 0)).toEqual({ undefinedBecause: "There is nothing to take a proportion of." });
  });

  it.each([
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [0, Number.NaN],
  ])("refuses %d of %d", (count, n) => {
    expect(() => wilsonProportion(count, n)).toThrow(RangeError);
  });

  it("has ends at which the score test just rejects", () => {
    const counts = fc
      .integer({ min: 1, max: 400 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, ([count, n]) => {
        const found = wilsonProportion(count, n);
        const [lower, upper] = endsOf(found);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(numberOf(found));
        expect(upper).toBeGreaterThanOrEqual(numberOf(found));
        for (const end of [lower, upper]) {
          if (end === 0 || end === 1) continue;
          const z = Math.abs(numberOf(found) - end) / Math.sqrt((end * (1 - end)) / n);
          expect(z).toBeCloseTo(1.959963984540054, 6);
        }
      }),
    );
  });
});
