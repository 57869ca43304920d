import { logGamma } from "./log-gamma";

/** How many of how many. */
export interface CountOf {
  count: number;
  of: number;
}

/** A test of whether groups share one proportion. */
export interface ChiSquaredTest {
  chiSquared: number;
  degreesOfFreedom: number;
  /** How often chance alone gives a difference as great or greater. */
  p: number;
  /** Whether the approximation holds: at least 5 are expected in four cells of five, and 1 in every cell. */
  reliable: boolean;
}

/**
 * Pearson's chi-squared test of the same proportion in all groups: K. Pearson, Philosophical Magazine 50 (1900) 157, with the rule of
 * W. G. Cochran, Biometrics 10 (1954) 417, for when it can be relied on. Groups of nobody are left out.
 *
 * @returns `undefined` with fewer than two groups, or where all or none have it.
 */
export function chiSquaredTest(groups: readonly CountOf[]): ChiSquaredTest | undefined {
  const some = groups.filter(({ of }) => of > 0);
  const n = some.reduce((sum, { of }) => sum + of, 0);
  const have = some.reduce((sum, { count }) => sum + count, 0);
  if (some.length < 2 || have === 0 || have === n) return undefined;
  const share = have / n;
  const expected = some.flatMap(({ of }) => [of * share, of * (1 - share)]);
  const chiSquared = some.reduce(
    (sum, { count, of }) => sum + (count - of * share) ** 2 / (of * share * (1 - share)),
    0,
  );
  const degreesOfFreedom = some.length - 1;
  const enough = expected.filter((one) => one >= 5).length;
  return {
    chiSquared,
    degreesOfFreedom,
    p: upperTail(chiSquared, degreesOfFreedom),
    reliable: expected.every((one) => one >= 1) && enough >= 0.8 * expected.length,
  };
}

/** The part of a chi-squared distribution above a value: the regularised upper incomplete gamma function of half of each. */
export function upperTail(chiSquared: number, degreesOfFreedom: number): number {
  const a = degreesOfFreedom / 2;
  const x = chiSquared / 2;
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - bySeries(a, x) : byFraction(a, x);
}

/** The lower part, where its series converges fast: DLMF 8.11.4. */
function bySeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-16; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
}

/** The upper part by its continued fraction, by the method of Lentz: DLMF 8.9.2. */
function byFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let h = d;
  for (let i = 1, delta = 0; Math.abs(delta - 1) > 1e-15 && i < 10_000; i++) {
    const an = -i * (i - a);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    delta = c * d;
    h *= delta;
  }
  return h * Math.exp(a * Math.log(x) - x - logGamma(a));
}
