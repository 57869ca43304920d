import { bandOf } from "./bands";
import type { Coefficient } from "./coefficient";
import { intervalOfMean } from "./interval";
import { agreedPairs } from "./raw-agreement";
import { settle } from "./settle";
import { nothingRatedTwice, oneCategory, ratedTwice, type Unit } from "./unit";

/**
 * A coefficient whose chance agreement comes from how often all auditors together use each category.
 *
 * The variance is that of K. L. Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", British
 * Journal of Mathematical and Statistical Psychology 61 (2008) 29: it holds whether or not auditors agree beyond chance.
 *
 * @param chance The chance of agreeing with a rating in a category, from the share of all ratings that fall in it.
 */
export function pooledCoefficient(
  units: readonly Unit[],
  categories: number,
  chance: (share: number) => number,
): Coefficient {
  const rated = ratedTwice(units, categories);
  if (rated.length === 0) return { undefinedBecause: nothingRatedTwice };
  const shares = rated.map(({ ratings }) => sharesOf(ratings, categories));
  const chances = Array.from({ length: categories }, (_, k) => chance(mean(shares.map((one) => one[k]!))));
  const byChance = shares.map((one) => one.reduce((sum, share, k) => sum + share * chances[k]!, 0));
  const agreed = rated.map(({ ratings }) => agreedPairs(ratings));

  const expected = mean(byChance);
  if (expected === 1) return { undefinedBecause: oneCategory };
  const value = settle((mean(agreed) - expected) / (1 - expected));
  const parts = rated.map((_, i) => {
    return (agreed[i]! - expected - 2 * (1 - value) * (byChance[i]! - expected)) / (1 - expected);
  });
  const interval = intervalOfMean(value, parts, rated, { least: -1, most: 1, divisor: "n - 1" });
  return { value, band: bandOf(value), ...interval };
}

/** What share of a unit's ratings falls in each category. */
function sharesOf(ratings: readonly number[], categories: number): number[] {
  const shares = new Array<number>(categories).fill(0);
  for (const rating of ratings) shares[rating]! += 1;
  return shares.map((count) => count / ratings.length);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
