import { describe, expect, it } from "vitest";
import type { Coefficient } from "../../src/quality/agreement/coefficient";
import { cohenKappa } from "../../src/quality/agreement/cohen";
import { fleissKappa } from "../../src/quality/agreement/fleiss";
import { gwetAc1 } from "../../src/quality/agreement/gwet";
import type { Weighting } from "../../src/quality/agreement/weights";
import { chiSquaredTest } from "../../src/statistics/chi-squared";
import { wilsonProportion } from "../../src/statistics/wilson";
import { endsOf, numberOf, unitsOfCounts, unitsOfTable } from "../quality/agreement/reference";
import reference from "./agreement.json";

interface Measured {
  value: number;
  lower: number;
  upper: number;
}

/**
 * The same to nine places, but for two differences that are meant: the packages do not cut an interval off where the measure ends, and of
 * auditors who agree in everything they give one of no width, which we do not give.
 */
function expectSame(found: Coefficient, { value, lower, upper }: Measured) {
  expect(numberOf(found)).toBeCloseTo(value, 9);
  if (upper - lower < 1e-9) {
    expect(found).toHaveProperty("noIntervalBecause");
    return;
  }
  expect(endsOf(found)[0]).toBeCloseTo(Math.max(-1, lower), 9);
  expect(endsOf(found)[1]).toBeCloseTo(Math.min(1, upper), 9);
}

describe(`held against ${reference.madeBy}`, () => {
  const weightings: Weighting[] = ["none", "linear", "quadratic"];
  it.each(weightings)("Cohen's kappa weighted %s and its interval, of 36 pairs of auditors", (weighting) => {
    expect(reference.cohen).toHaveLength(36);
    for (const one of reference.cohen)
      expectSame(cohenKappa(unitsOfTable(one.table), one.table.length, weighting), one[weighting]);
  });

  it("Fleiss' kappa, of 16 sets that all auditors rated whole", () => {
    const whole = reference.many.filter(({ isWhole }) => isWhole);
    expect(whole).toHaveLength(16);
    for (const { counts, fleiss } of whole)
      expect(numberOf(fleissKappa(unitsOfCounts(counts), counts[0]!.length))).toBeCloseTo(fleiss.value, 9);
  });

  it("Wilson's interval, of counts from 1 to 90,392", () => {
    expect(reference.wilson.length).toBeGreaterThan(20);
    for (const { count, of, lower, upper } of reference.wilson) {
      const [least, most] = endsOf(wilsonProportion(count, of));
      expect(least).toBeCloseTo(lower, 12);
      expect(most).toBeCloseTo(upper, 12);
    }
  });

  it("a chi-squared test of from 2 to 40 groups", () => {
    for (const { groups, chiSquared, degreesOfFreedom, p } of reference.chiSquared) {
      const test = chiSquaredTest(groups)!;
      expect(test.chiSquared / chiSquared).toBeCloseTo(1, 10);
      expect(test.degreesOfFreedom).toBe(degreesOfFreedom);
      expect(Math.abs(test.p - p)).toBeLessThanOrEqual(1e-6 * p + 1e-15);
    }
  });
});

describe("held against Gwet's formulas in NumPy, which no package of Python has", () => {
  it.each(["fleiss", "ac1"] as const)("%s and its interval, of 32 sets, half of them with gaps", (name) => {
    const measure = { fleiss: fleissKappa, ac1: gwetAc1 }[name];
    expect(reference.many).toHaveLength(32);
    for (const one of reference.many) expectSame(measure(unitsOfCounts(one.counts), one.counts[0]!.length), one[name]);
  });
});
