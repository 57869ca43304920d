import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Coefficient } from "../../../src/quality/agreement/coefficient";
import { cohenKappa } from "../../../src/quality/agreement/cohen";
import { fleissKappa } from "../../../src/quality/agreement/fleiss";
import { gwetAc1 } from "../../../src/quality/agreement/gwet";
import { rawAgreement } from "../../../src/quality/agreement/raw-agreement";
import type { Unit } from "../../../src/quality/agreement/unit";
import type { Weighting } from "../../../src/quality/agreement/weights";

const categories = 4;
const rating = fc.integer({ min: 0, max: categories - 1 });
const named = (ratings: number[][]): Unit[] => ratings.map((one, i) => ({ plan: `plan ${i}`, ratings: one }));
/** Two ratings of each plan. */
const pairs = fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 40 }).map(named);
/** From none to six ratings of each plan. */
const units = fc.array(fc.array(rating, { maxLength: 6 }), { minLength: 1, maxLength: 30 }).map(named);

const weightings: Weighting[] = ["none", "linear", "quadratic"];
const forTwo = weightings.map((one) => (those: Unit[]) => cohenKappa(those, categories, one));
const forMany = [rawAgreement, fleissKappa, gwetAc1].map((measure) => (those: Unit[]) => measure(those, categories));

/** The numbers of two measures are the same but for rounding, and all else of them exactly. */
function expectSame(one: Coefficient, other: Coefficient) {
  const rest = ({ value: _, interval: __, ...words }: Record<string, unknown>) => words;
  const numbers = (of: Coefficient) =>
    "value" in of ? [of.value, of.interval?.lower, of.interval?.upper].filter((x) => x !== undefined) : [];
  // A value on the edge of two bands may round to either side.
  expect({ ...rest({ ...one }), band: 0 }).toEqual({ ...rest({ ...other }), band: 0 });
  expect(numbers(one)).toHaveLength(numbers(other).length);
  for (const [i, number] of numbers(one).entries()) expect(number).toBeCloseTo(numbers(other)[i]!, 7);
}

describe("every measure", () => {
  it("is the same whichever auditor comes first", () => {
    fc.assert(
      fc.property(pairs, (those) => {
        const swapped = those.map((unit) => ({ ...unit, ratings: [...unit.ratings].reverse() }));
        for (const measure of [...forTwo, ...forMany]) expectSame(measure(swapped), measure(those));
      }),
    );
  });

  it("is the same in whatever order plans and auditors come", () => {
    const shuffled = units.chain((those) =>
      fc.tuple(fc.constant(those), fc.shuffledSubarray(those, { minLength: those.length, maxLength: those.length })),
    );
    fc.assert(
      fc.property(shuffled, ([those, others]) => {
        const turned = others.map((unit) => ({ ...unit, ratings: [...unit.ratings].sort() }));
        for (const measure of forMany) expectSame(measure(turned), measure(those));
      }),
    );
  });

  it("is 1 where all agree, and only there", () => {
    fc.assert(
      fc.property(pairs, (those) => {
        const agreed = those.map(({ plan, ratings: [one] }) => ({ plan, ratings: [one!, one!] }));
        const allOne = new Set(agreed.map(({ ratings: [one] }) => one)).size === 1;
        for (const measure of forTwo) {
          if (allOne) expect(measure(agreed)).toHaveProperty("undefinedBecause");
          else expect(measure(agreed)).toMatchObject({ value: 1, band: "almost perfect" });
        }
        expect(gwetAc1(agreed, categories)).toMatchObject({ value: 1 });
        const isAgreed = those.every(({ ratings: [one, other] }) => one === other);
        for (const measure of [...forTwo, ...forMany]) {
          const found = measure(those);
          if (!isAgreed && "value" in found) expect(found.value).toBeLessThan(1);
        }
      }),
    );
  });

  it("lies within its interval, which lies within the measure", () => {
    fc.assert(
      fc.property(pairs, units, (those, others) => {
        for (const found of [...forTwo.map((m) => m(those)), ...forMany.map((m) => m(others))]) {
          if (!("value" in found)) continue;
          expect(found.interval === undefined).toBe(found.noIntervalBecause !== undefined);
          expect(found.value).toBeLessThanOrEqual(Math.min(1, found.interval?.upper ?? 1));
          expect(found.value).toBeGreaterThanOrEqual(Math.max(-1, found.interval?.lower ?? -1));
        }
      }),
    );
  });
});

describe("a scale taken as unordered", () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
  it("may be named otherwise", () => {
    fc.assert(
      fc.property(pairs, order, (those, names) => {
        const renamed = those.map((unit) => ({ ...unit, ratings: unit.ratings.map((one) => names[one]!) }));
        for (const measure of [forTwo[0]!, ...forMany]) expectSame(measure(renamed), measure(those));
      }),
    );
  });

  it("is not one that has weights, but for its direction", () => {
    fc.assert(
      fc.property(pairs, (those) => {
        const turned = those.map((unit) => ({ ...unit, ratings: unit.ratings.map((one) => 3 - one) }));
        for (const measure of forTwo) expectSame(measure(turned), measure(those));
      }),
    );
    const apart = named([
      [0, 1],
      [0, 0],
      [3, 3],
    ]);
    const swapped = named([
      [0, 3],
      [0, 0],
      [1, 1],
    ]);
    expect(forTwo[1]!(apart)).not.toEqual(forTwo[1]!(swapped));
    expect(forTwo[2]!(apart)).not.toEqual(forTwo[2]!(swapped));
  });

  it("with two categories has the same weights however they are weighted", () => {
    const two = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 1 })), { minLength: 1 });
    fc.assert(
      fc.property(two.map(named), (those) => {
        for (const weighting of weightings) expectSame(cohenKappa(those, 2, weighting), cohenKappa(those, 2));
      }),
    );
  });
});

/** Works from tables of counts and pairs, as textbooks do, rather than from what each plan adds. */
describe("against another way of working it out", () => {
  const weightOf = {
    none: (i: number, j: number) => (i === j ? 1 : 0),
    linear: (i: number, j: number) => 1 - Math.abs(i - j) / 3,
    quadratic: (i: number, j: number) => 1 - (i - j) ** 2 / 9,
  };
  const all = [0, 1, 2, 3];
  const sum = (term: (i: number, j: number) => number) => all.flatMap((i) => all.map((j) => term(i, j))).reduce(add);
  const add = (one: number, other: number) => one + other;

  it.each(weightings)("Cohen's kappa, weighted %s, and its variance", (weighting) => {
    fc.assert(
      fc.property(pairs, (those) => {
        const n = those.length;
        const p = all.map((i) => all.map((j) => those.filter(({ ratings: [x, y] }) => x === i && y === j).length / n));
        const row = p.map((one) => one.reduce(add));
        const column = all.map((j) => p.map((one) => one[j]!).reduce(add));
        const w = weightOf[weighting];
        const po = sum((i, j) => w(i, j) * p[i]![j]!);
        const pe = sum((i, j) => w(i, j) * row[i]! * column[j]!);
        const found = cohenKappa(those, 4, weighting);
        if (1 - pe < 1e-12) {
          expect(found).toHaveProperty("undefinedBecause");
          return;
        }
        const kappa = 1 - (1 - po) / (1 - pe);
        const rowWeight = all.map((i) => all.map((j) => column[j]! * w(i, j)).reduce(add));
        const columnWeight = all.map((j) => all.map((i) => row[i]! * w(i, j)).reduce(add));
        const squares = sum(
          (i, j) => p[i]![j]! * (w(i, j) * (1 - pe) - (rowWeight[i]! + columnWeight[j]!) * (1 - po)) ** 2,
        );
        const variance = (squares - (po * pe - 2 * pe + po) ** 2) / (n * (1 - pe) ** 4);
        expectInterval(found, kappa, variance, n);
      }),
    );
  });

  it.each([
    ["Fleiss' kappa", fleissKappa, (p: number[]) => p.map((one) => one ** 2).reduce(add)],
    ["Gwet's AC1", gwetAc1, (p: number[]) => p.map((one) => one * (1 - one)).reduce(add) / 3],
  ] as const)("%s, and its variance by taking a little of each plan away", (_, measure, chance) => {
    /** The coefficient where each plan has a weight of its own, pair by pair. */
    const weighted = (those: Unit[], weights: number[]) => {
      const total = weights.reduce(add);
      const share = all.map(
        (k) =>
          those
            .map(({ ratings }, i) => (weights[i]! * ratings.filter((x) => x === k).length) / ratings.length)
            .reduce(add) / total,
      );
      const agreed = those.map(({ ratings }, i) => {
        const both = ratings.flatMap((x, a) => ratings.flatMap((y, b) => (a === b ? [] : [x === y ? 1 : 0])));
        return (weights[i]! * both.reduce(add, 0)) / both.length;
      });
      return 1 - (1 - agreed.reduce(add) / total) / (1 - chance(share));
    };
    fc.assert(
      fc.property(units, (those) => {
        const rated = those.filter(({ ratings }) => ratings.length > 1);
        const found = measure(those, 4);
        if (rated.length === 0) {
          expect(found).toHaveProperty("undefinedBecause");
          return;
        }
        const even = rated.map(() => 1);
        if (!("value" in found)) {
          expect(new Set(rated.flatMap(({ ratings }) => ratings)).size).toBe(1);
          return;
        }
        // The infinitesimal jackknife: how the coefficient moves with the weight of each plan.
        const step = 1e-4;
        const slopes = rated.map((_plan, i) => {
          const more = weighted(rated, even.with(i, 1 + step));
          const less = weighted(rated, even.with(i, 1 - step));
          return (more - less) / (2 * step);
        });
        const n = rated.length;
        const variance = (slopes.map((one) => one ** 2).reduce(add) * n) / (n - 1);
        expectInterval(found, weighted(rated, even), variance, n, 5);
      }),
    );
  });

  function expectInterval(found: Coefficient, value: number, variance: number, n: number, digits = 8) {
    if (!("value" in found)) throw new Error("It is defined.");
    expect(found.value).toBeCloseTo(value, 10);
    if (n < 2) {
      expect(found.noIntervalBecause).toMatch(/One plan/);
      return;
    }
    if (found.interval === undefined) {
      expect(Math.abs(variance)).toBeLessThan(1e-9);
      return;
    }
    const half = 1.959963984540054 * Math.sqrt(variance);
    expect(found.interval.lower).toBeCloseTo(Math.max(-1, value - half), digits);
    expect(found.interval.upper).toBeCloseTo(Math.min(1, value + half), digits);
  }
});
