import { describe, expect, it } from "vitest";
import { binomialUpTo } from "../../src/statistics/binomial";
import { chiSquaredTest, upperTail } from "../../src/statistics/chi-squared";
import { funnelLimits } from "../../src/statistics/funnel";
import { laneyChart } from "../../src/statistics/laney-chart";
import { logGamma } from "../../src/statistics/log-gamma";

/** Whether two numbers agree to some ten digits. */
function expectNear(found: number, wanted: number) {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1e-3, Math.abs(wanted)) + 1e-15);
}

describe("held against SciPy 1.17", () => {
  it.each([
    [0.1, 2.2527126517342055],
    [0.5, 0.5723649429247004],
    [3.7, 1.4280723266653883],
    [50, 144.5657439463449],
    [90_393, 941160.0882453764],
  ])("the logarithm of the gamma function at %d", (x, wanted) => {
    expectNear(logGamma(x), wanted);
  });

  it.each([
    [3.841458820694124, 1, 0.04999999999999989],
    [7.306399728407652, 8, 0.5039639548785797],
    [0.5, 3, 0.9188914116546758],
    [150, 151, 0.5076892796403143],
    [210.3, 150, 0.0008500520635116269],
    [30, 2, 3.0590232050182594e-7],
    [0.001, 1, 0.9747728793699604],
    [60, 4, 2.9008631203404573e-12],
  ])("the part of a chi-squared distribution above %d with %i degrees of freedom", (x, degrees, wanted) => {
    expectNear(upperTail(x, degrees), wanted);
    expect(upperTail(x, degrees) / wanted).toBeCloseTo(1, 3);
  });

  it.each([
    [0, 10, 0.3, 0.028247524900000005],
    [3, 10, 0.3, 0.6496107184000002],
    [10, 10, 0.3, 1],
    [50, 200, 0.3, 0.06954527985344405],
    [41_448, 90_392, 0.4585, 0.5100700360952246],
    [41_000, 90_392, 0.4585, 0.001508054287755428],
    [30, 50, 0.9, 2.368599358184177e-8],
    [1, 3, 0.001, 0.999997002],
    [700, 1_000, 0.66, 0.996815979950776],
  ])("the chance of %i or fewer of %i at %d", (k, n, chance, wanted) => {
    expect(binomialUpTo(k, n, chance)).toBeCloseTo(wanted, 8);
  });

  it.each([
    [0.459, 5, 0, 0.7922931960959463, 0, 0.9901832762910271],
    [0.459, 20, 0.2151008490465068, 0.652686849656315, 0.1044569600271958, 0.7804870315667618],
    [0.459, 100, 0.35651969387465754, 0.5521354783567953, 0.30178184660110496, 0.6085060759651946],
    [0.459, 1_781, 0.4355969333398049, 0.48188572888078157, 0.4223056933787241, 0.4952616690142526],
    [0.459, 90_392, 0.4557463574212387, 0.462243435424207, 0.4538738736767908, 0.4641176491587211],
    [0.9, 30, 0.765139239781952, 0.9803418126033953, 0.6782849778685144, 0.9992136725041357],
    [0.02, 40, 0, 0.06380618202069341, 0, 0.10421853449508796],
  ])("the limits of a funnel around %d for %i", (centre, of, lower95, upper95, lower998, upper998) => {
    const limits = funnelLimits(centre, of);
    expect(limits.lower95).toBeCloseTo(lower95, 7);
    expect(limits.upper95).toBeCloseTo(upper95, 7);
    expect(limits.lower998).toBeCloseTo(lower998, 7);
    expect(limits.upper998).toBeCloseTo(upper998, 7);
  });

  it("a test of whether groups share one proportion", () => {
    const pairs = [
      [957, 742],
      [500, 700],
      [100, 80],
      [30, 44],
    ].map(([count, other]) => ({ count: count!, of: count! + other! }));
    const test = chiSquaredTest(pairs)!;
    expect(test.chiSquared).toBeCloseTo(65.27441367226032, 9);
    expect(test).toMatchObject({ degreesOfFreedom: 3, reliable: true });
    expect(test.p).toBeCloseTo(4.3818703590006176e-14, 18);
    const some = chiSquaredTest([
      { count: 12, of: 20 },
      { count: 8, of: 20 },
      { count: 30, of: 50 },
    ])!;
    expect(some.chiSquared).toBeCloseTo(2.52, 9);
    expect(some.p).toBeCloseTo(0.2836540264997705, 9);
  });

  it("Laney's p-prime limits, by his formulas in NumPy", () => {
    const counts = [45, 52, 38, 60, 55, 47, 49, 61, 58, 40, 44, 53];
    const sizes = [100, 110, 95, 120, 100, 98, 105, 118, 111, 90, 102, 107];
    const chart = laneyChart(counts.map((count, i) => ({ count, of: sizes[i]! })))!;
    expect(chart.centre).toBeCloseTo(0.47929936305732485, 12);
    expect(chart.spread).toBeCloseTo(0.8741386463192354, 12);
    expect(chart.limits[3]!.lower).toBeCloseTo(0.35970562701236375, 12);
    expect(chart.limits[9]!.upper).toBeCloseTo(0.6173943144552275, 12);
  });
});

describe("at the edges", () => {
  it("there is nothing to test with one group, or where all or none have it", () => {
    expect(chiSquaredTest([{ count: 1, of: 2 }])).toBeUndefined();
    expect(
      chiSquaredTest([
        { count: 1, of: 2 },
        { count: 0, of: 0 },
      ]),
    ).toBeUndefined();
    expect(
      chiSquaredTest([
        { count: 2, of: 2 },
        { count: 3, of: 3 },
      ]),
    ).toBeUndefined();
    expect(
      chiSquaredTest([
        { count: 0, of: 2 },
        { count: 0, of: 3 },
      ]),
    ).toBeUndefined();
  });

  it("few in a cell make a test that cannot be relied on", () => {
    expect(
      chiSquaredTest([
        { count: 1, of: 4 },
        { count: 2, of: 3 },
      ])!.reliable,
    ).toBe(false);
  });

  it("a funnel around nought or one is that line", () => {
    expect(funnelLimits(1, 10)).toEqual({ lower95: 1, upper95: 1, lower998: 1, upper998: 1 });
    expect(funnelLimits(0, 10).upper998).toBe(0);
  });

  it("limits stay between nought and one, and are the centre where all or none have it", () => {
    const wild = [1, 9, 0, 10, 2].map((count) => ({ count, of: 10 }));
    for (const { lower, upper } of laneyChart(wild)!.limits) expect([lower, upper]).toEqual([0, 1]);
    expect(
      laneyChart([
        { count: 3, of: 3 },
        { count: 1, of: 1 },
      ]),
    ).toEqual({
      centre: 1,
      spread: 0,
      limits: [
        { lower: 1, upper: 1 },
        { lower: 1, upper: 1 },
      ],
    });
    expect(laneyChart([{ count: 1, of: 2 }])).toBeUndefined();
  });
});
