import { describe, expect, it } from "vitest";
import { bandOf } from "../../../src/quality/agreement/bands";
import { cohenKappa } from "../../../src/quality/agreement/cohen";
import { fleissKappa } from "../../../src/quality/agreement/fleiss";
import { gwetAc1 } from "../../../src/quality/agreement/gwet";
import { rawAgreement } from "../../../src/quality/agreement/raw-agreement";
import {
  a,
  abstractors,
  b,
  c,
  endsOf,
  errorOf,
  numberOf,
  paradox,
  psychiatrists,
  unitsOf,
  unitsOfTable,
} from "./reference";

const four = (coefficient: Parameters<typeof numberOf>[0]) => numberOf(coefficient).toFixed(4);

describe("three auditors of twelve plans", () => {
  const ab = unitsOf(a, b);
  it("agree, two by two, in eight", () => expect(numberOf(rawAgreement(ab, 4))).toBe(8 / 12));
  it("have Cohen's kappa", () => expect(four(cohenKappa(ab, 4))).toBe("0.4607"));
  it("have it with linear weights", () => expect(four(cohenKappa(ab, 4, "linear"))).toBe("0.5472"));
  it("have it with quadratic weights", () => expect(four(cohenKappa(ab, 4, "quadratic"))).toBe("0.6620"));
  it("have Gwet's AC1", () => expect(four(gwetAc1(ab, 4))).toBe("0.5820"));
  it("have Fleiss' kappa", () => expect(four(fleissKappa(unitsOf(a, b, c), 4))).toBe("0.4770"));
});

describe("the paradox of kappa, where nearly all ratings are the same", () => {
  it("has a high raw agreement", () => expect(numberOf(rawAgreement(paradox, 2))).toBe(0.9));
  it("has a kappa below nothing", () => expect(four(cohenKappa(paradox, 2))).toBe("-0.0526"));
  it("has an AC1 near the raw agreement", () => expect(four(gwetAc1(paradox, 2))).toBe("0.8895"));
});

describe("what Gwet's irrCAC prints", () => {
  it("Cohen's kappa and its standard error", () => {
    const kappa = cohenKappa(abstractors, 3);
    expect(numberOf(kappa)).toBeCloseTo(0.7964094, 7);
    expect(errorOf(kappa)).toBeCloseTo(0.05891072, 8);
  });

  it("AC1 of two, and its standard error but for the divisor: n there, n - 1 here", () => {
    const ac1 = gwetAc1(abstractors, 3);
    expect(numberOf(ac1)).toBeCloseTo(0.8493305, 7);
    expect(errorOf(ac1) * Math.sqrt(99 / 100)).toBeCloseTo(0.04321747, 8);
  });

  it("AC1 of six, and its standard error", () => {
    const ac1 = gwetAc1(psychiatrists, 5);
    expect(numberOf(ac1)).toBeCloseTo(0.4448007, 7);
    expect(errorOf(ac1)).toBeCloseTo(0.08418757, 8);
  });

  it("Fleiss' kappa of six, and its standard error", () => {
    const kappa = fleissKappa(psychiatrists, 5);
    expect(numberOf(kappa)).toBeCloseTo(0.4139265, 7);
    expect(errorOf(kappa)).toBeCloseTo(0.08119291, 8);
  });
});

describe("cases worked by hand", () => {
  it("two auditors, two categories: 0.7 observed, 0.5 by chance", () => {
    // The first says yes to 25 of 50, the second to 30; so chance is 0.5 * 0.6 + 0.5 * 0.4.
    const units = unitsOfTable([
      [20, 5],
      [10, 15],
    ]);
    expect(numberOf(rawAgreement(units, 2))).toBe(0.7);
    expect(numberOf(cohenKappa(units, 2))).toBeCloseTo(0.4, 12);
    // Shares over both: 0.55 and 0.45. By chance 0.505 (Fleiss) and 0.495 (Gwet).
    expect(numberOf(fleissKappa(units, 2))).toBeCloseTo((0.7 - 0.505) / 0.495, 12);
    expect(numberOf(gwetAc1(units, 2))).toBeCloseTo((0.7 - 0.495) / 0.505, 12);
    // Fleiss, Cohen and Everitt: the cells 0.4 and 0.3, then 0.1 and 0.2, less the square of the mean.
    const variance =
      (0.4 * (1 - 0.6 * (0.5 + 0.6)) ** 2 + 0.3 * (1 - 0.6 * (0.5 + 0.4)) ** 2) / 0.25 +
      (0.36 * (0.1 * (0.6 + 0.5) ** 2 + 0.2 * (0.4 + 0.5) ** 2)) / 0.25 -
      ((0.7 * 0.5 - 2 * 0.5 + 0.7) / 0.25) ** 2;
    expect(errorOf(cohenKappa(units, 2))).toBeCloseTo(Math.sqrt(variance / 50), 10);
  });

  it("three auditors of two plans, one of which two agree on", () => {
    const units = unitsOf([0, 1], [0, 1], [1, 1]);
    expect(numberOf(rawAgreement(units, 2))).toBeCloseTo((1 / 3 + 1) / 2, 12);
    // Two of six ratings are 0: by chance 1/9 + 4/9.
    expect(numberOf(fleissKappa(units, 2))).toBeCloseTo((2 / 3 - 5 / 9) / (4 / 9), 12);
    expect(numberOf(gwetAc1(units, 2))).toBeCloseTo((2 / 3 - 4 / 9) / (5 / 9), 12);
  });

  it("two auditors who use no category alike agree less than by chance", () => {
    const swapped = unitsOf([0, 1, 0, 1], [1, 0, 1, 0]);
    expect(numberOf(cohenKappa(swapped, 2))).toBe(-1);
    expect(numberOf(cohenKappa(unitsOf([0, 0], [1, 1]), 2))).toBe(0);
  });

  it("the ends of the scale weigh nothing, and the middle something", () => {
    const ends = unitsOf([0, 3, 0, 3], [3, 0, 0, 3]);
    for (const weighting of ["none", "linear", "quadratic"] as const)
      expect(numberOf(cohenKappa(ends, 4, weighting))).toBe(0);
    // Observed 5/6; by chance the four pairs of 0 or 1 with 0 or 1 weigh 1, 2/3, 2/3 and 1.
    const near = unitsOf([0, 1, 0, 1], [0, 0, 1, 1]);
    expect(numberOf(cohenKappa(near, 4, "linear"))).toBeCloseTo(0, 12);
  });
});

describe("a missing rating", () => {
  const holed = unitsOf([0, 1, undefined, 2, 3], [0, 1, 2, 2, 1], [undefined, 1, 1, 2, undefined]);
  it("is left out, and so is a plan that only one has rated", () => {
    const alone = [...holed, { plan: "alone", ratings: [3] }, { plan: "nobody's", ratings: [] }];
    for (const measure of [rawAgreement, fleissKappa, gwetAc1]) expect(measure(alone, 4)).toEqual(measure(holed, 4));
    expect(cohenKappa(unitsOf([0, 1, 2], [0, 1, undefined]), 4)).toEqual(cohenKappa(unitsOf([0, 1], [0, 1]), 4));
  });
  it("leaves each plan one voice, whatever its number of auditors", () => {
    // Agreement: 1, 1, 0, 1, 0.
    expect(numberOf(rawAgreement(holed, 4))).toBe(0.6);
    // Shares: 0 in the first; 1 in the second, half the third and half the last; 2 in half the third and the fourth; 3 in half the last.
    const expected = (0.2 * 0.8 + 0.4 * 0.6 + 0.3 * 0.7 + 0.1 * 0.9) / 3;
    expect(numberOf(gwetAc1(holed, 4))).toBeCloseTo((0.6 - expected) / (1 - expected), 12);
  });
});

describe("what is not defined", () => {
  const allSame = unitsOf([2, 2, 2], [2, 2, 2]);
  const oneCategory = "All ratings fall in one category, so agreement cannot be told from chance.";
  it.each([["none"], ["linear"], ["quadratic"]] as const)("Cohen's kappa of one category, weighted %s", (weighting) => {
    expect(cohenKappa(allSame, 4, weighting)).toEqual({ undefinedBecause: oneCategory });
  });
  it("Fleiss' kappa of one category", () => expect(fleissKappa(allSame, 4)).toEqual({ undefinedBecause: oneCategory }));
  it("but AC1 is, without an interval", () => {
    expect(gwetAc1(allSame, 4)).toEqual({
      value: 1,
      band: "almost perfect",
      noIntervalBecause: "Every plan adds the same, so the formula gives no width.",
    });
  });
  it("AC1 on a scale of one", () => {
    expect(gwetAc1(unitsOf([0], [0]), 1)).toEqual({
      undefinedBecause: "A scale of one category leaves nothing to agree on.",
    });
  });
  it.each([[rawAgreement], [cohenKappa], [fleissKappa], [gwetAc1]])("anything of nothing rated twice", (measure) => {
    const nothing = { undefinedBecause: "Nothing was rated by two auditors." };
    expect(measure([], 4)).toEqual(nothing);
    expect(measure(unitsOf([1, 2]), 4)).toEqual(nothing);
  });
  it("an interval of one plan", () => {
    expect(cohenKappa(unitsOf([1], [2]), 4)).toMatchObject({
      value: 0,
      noIntervalBecause: "One plan alone gives no interval.",
    });
  });
  it("Cohen's kappa of three", () => expect(() => cohenKappa(unitsOf(a, b, c), 4)).toThrow(/Fleiss' kappa/));
  it.each([[4], [-1], [1.5], [Number.NaN]])("a rating of %d on a scale of four", (rating) => {
    expect(() => gwetAc1(unitsOf([rating], [1]), 4)).toThrow("A rating is no position on a scale of 4");
  });
});

describe("intervals", () => {
  it("of two auditors' raw agreement are Wilson's", () => {
    const [lower, upper] = endsOf(rawAgreement(unitsOf(a, b), 4));
    expect(lower).toBeCloseTo(0.3906, 4);
    expect(upper).toBeCloseTo(0.8619, 4);
  });

  it("of more come from the spread over plans", () => {
    // Agreement 1, 1/3 and 1/3: the mean is 5/9, and its variance the squares' sum 8/27 over 3 * 2.
    const units = unitsOf([0, 0, 1], [0, 0, 1], [0, 1, 2]);
    expect(numberOf(rawAgreement(units, 4))).toBeCloseTo(5 / 9, 12);
    expect(errorOf({ value: 0, interval: widthOf(units) })).toBeCloseTo(Math.sqrt(8 / 27 / 6), 10);
  });

  it("are cut off where a measure ends", () => {
    expect(endsOf(gwetAc1(unitsOf([0, 1, 2, 3, 0], [0, 1, 2, 3, 1]), 4))[1]).toBe(1);
    expect(endsOf(cohenKappa(unitsOf([0, 1, 0, 1, 1], [1, 0, 1, 0, 1]), 2))[0]).toBe(-1);
  });

  it("take the units of one plan together: the same plan three times over is no more than once", () => {
    const once = unitsOf(a, b);
    const thrice = once.flatMap((unit) => [unit, unit, unit]);
    const apart = thrice.map((unit, i) => ({ ...unit, plan: `plan ${i}` }));
    for (const measure of [cohenKappa, fleissKappa, gwetAc1]) {
      expect(numberOf(measure(thrice, 4))).toBeCloseTo(numberOf(measure(once, 4)), 12);
      expect(errorOf(measure(thrice, 4))).toBeCloseTo(errorOf(measure(once, 4)), 12);
      expect(errorOf(measure(apart, 4))).toBeLessThan(0.6 * errorOf(measure(once, 4)));
    }
    expect(endsOf(rawAgreement(thrice, 4))).not.toEqual(endsOf(rawAgreement(apart, 4)));
  });
});

/** The interval of a raw agreement before it is cut off at 0 and 1. */
function widthOf(units: Parameters<typeof rawAgreement>[0]) {
  const found = rawAgreement(units, 4);
  const [lower] = endsOf(found);
  return { lower, upper: 2 * numberOf(found) - lower };
}

describe("the bands of Landis and Koch", () => {
  it.each([
    [-1, "poor"],
    [-0.0001, "poor"],
    [0, "slight"],
    [0.2, "slight"],
    [0.2001, "fair"],
    [0.4, "fair"],
    [0.6, "moderate"],
    [0.6001, "substantial"],
    [0.8, "substantial"],
    [0.8001, "almost perfect"],
    [1, "almost perfect"],
  ])("call %d %s", (value, band) => expect(bandOf(value)).toBe(band));
  it("are not left for a rounding error", () => {
    // By hand exactly 0, 0.2 and -1.
    const none = unitsOfTable([
      [1, 2],
      [3, 6],
    ]);
    expect(cohenKappa(none, 2)).toMatchObject({ value: 0, band: "slight" });
    const fifth = unitsOfTable([
      [3, 2],
      [2, 3],
    ]);
    expect(cohenKappa(fifth, 2)).toMatchObject({ value: 0.2, band: "slight" });
    for (let n = 1; n < 40; n++) {
      const apart = unitsOfTable([
        [0, n],
        [n, 0],
      ]);
      expect(fleissKappa(apart, 2)).toMatchObject({ value: -1, band: "poor" });
      expect(cohenKappa(apart, 2, "quadratic")).toMatchObject({ value: -1 });
    }
  });
  it("stand beside a coefficient", () => expect(cohenKappa(unitsOf(a, b), 4)).toMatchObject({ band: "moderate" }));
});
