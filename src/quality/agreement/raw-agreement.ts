import { wilsonProportion } from "../../statistics/wilson";
import type { Coefficient } from "./coefficient";
import { intervalOfMean } from "./interval";
import { nothingRatedTwice, ratedTwice, type Unit } from "./unit";

/**
 * How often two auditors of one unit agree, not corrected for chance: the mean over units. Where each plan is one unit with two ratings
 * the interval is Wilson's; otherwise pairs are not independent, and it comes from the spread over plans.
 */
export function rawAgreement(units: readonly Unit[], categories: number): Coefficient {
  const rated = ratedTwice(units, categories);
  if (rated.length === 0) return { undefinedBecause: nothingRatedTwice };
  const agreed = rated.map(({ ratings }) => agreedPairs(ratings));
  const sum = agreed.reduce((all, one) => all + one, 0);
  const plans = new Set(rated.map(({ plan }) => plan)).size;
  if (plans === rated.length && rated.every(({ ratings }) => ratings.length === 2))
    return wilsonProportion(sum, rated.length);
  const value = sum / rated.length;
  return { value, ...intervalOfMean(value, agreed, rated, { least: 0, most: 1, divisor: "n - 1" }) };
}

/** The share of the pairs of a unit's ratings that agree. */
export function agreedPairs(ratings: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  const pairs = [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);
  return pairs / (ratings.length * (ratings.length - 1));
}
