import { bandOf } from "./bands";
import type { Coefficient } from "./coefficient";
import { intervalOfMean } from "./interval";
import { settle } from "./settle";
import { nothingRatedTwice, oneCategory, ratedTwice, type Unit } from "./unit";
import { agreementWeight, type Weighting } from "./weights";

/**
 * Cohen's kappa of two auditors, plain or weighted: J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and
 * Psychological Measurement 20 (1960) 37, and Psychological Bulletin 70 (1968) 213. The variance is the large-sample one of J. L. Fleiss,
 * J. Cohen and B. S. Everitt, Psychological Bulletin 72 (1969) 323, which holds whatever the agreement.
 *
 * @param units Each with the first auditor's rating and then the second's; one with a rating less is left out.
 * @param categories How many there are on the scale.
 * @throws RangeError for a unit with more than two ratings.
 */
export function cohenKappa(units: readonly Unit[], categories: number, weighting: Weighting = "none"): Coefficient {
  const rated = ratedTwice(units, categories);
  if (rated.some(({ ratings }) => ratings.length > 2))
    throw new RangeError("Cohen's kappa is of two auditors: give two ratings of each unit, or use Fleiss' kappa.");
  if (rated.length === 0) return { undefinedBecause: nothingRatedTwice };
  const weight = (one: number, other: number) => agreementWeight(one, other, categories, weighting);
  const scale = Array.from({ length: categories }, (_, position) => position);
  const shareOf = (auditor: 0 | 1) =>
    scale.map((position) => rated.filter(({ ratings }) => ratings[auditor] === position).length / rated.length);
  const [first, second] = [shareOf(0), shareOf(1)];
  /** What a rating would weigh, on average, beside those of the other auditor. */
  const besideSecond = scale.map((i) => scale.reduce((sum, j) => sum + second[j]! * weight(i, j), 0));
  const besideFirst = scale.map((j) => scale.reduce((sum, i) => sum + first[i]! * weight(i, j), 0));

  const agreed = rated.map(({ ratings: [one, other] }) => weight(one!, other!));
  const observed = agreed.reduce((sum, one) => sum + one, 0) / rated.length;
  const expected = first.reduce((sum, share, i) => sum + share * besideSecond[i]!, 0);
  if (expected === 1) return { undefinedBecause: oneCategory };
  const value = settle((observed - expected) / (1 - expected));
  const parts = rated.map(({ ratings: [one, other] }, i) => {
    const chance = besideSecond[one!]! + besideFirst[other!]!;
    return (agreed[i]! - expected - (1 - value) * (chance - 2 * expected)) / (1 - expected);
  });
  const interval = intervalOfMean(value, parts, rated, { least: -1, most: 1, divisor: "n" });
  return { value, band: bandOf(value), ...interval };
}
