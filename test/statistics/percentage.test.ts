import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentHalfUp } from "../../src/statistics/percentage";

describe("a percentage, half-up to one place", () => {
  it.each([
    [1, 2_000, 0.1],
    [3, 2_000, 0.2],
    [9, 2_000, 0.5],
    [49, 20_000, 0.2],
    [51, 20_000, 0.3],
    [1, 3, 33.3],
    [2, 3, 66.7],
    [0, 7, 0],
    [7, 7, 100],
    [1999, 2_000, 100],
    [201, 1_340, 15],
  ])("of %i of %i", (count, n, percent) => {
    expect(percentHalfUp(count, n)).toBe(percent);
  });

  it("tips every half upwards, where binary fractions do not: 1.005% and its like", () => {
    for (let odd = 1; odd < 2_000; odd += 2) expect(percentHalfUp(odd, 2_000)).toBe((odd + 1) / 2 / 10);
  });

  it("is what whole numbers of any size say", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(1_000_000_000), (a, b) => {
        const [count, n] = [Math.min(a, b), Math.max(a, b, 1)];
        const tenths = (BigInt(count) * 2_000n + BigInt(n)) / (2n * BigInt(n));
        expect(percentHalfUp(count, n)).toBe(Number(tenths) / 10);
      }),
    );
  });

  it("is none of nothing, and refuses what is no count", () => {
    expect(percentHalfUp(0, 0)).toBeUndefined();
    for (const [count, n] of [
      [2, 1],
      [-1, 1],
      [0.5, 1],
      [1, 2 ** 53],
    ])
      expect(() => percentHalfUp(count!, n!)).toThrow(RangeError);
  });
});
