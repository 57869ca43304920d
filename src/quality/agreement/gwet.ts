import type { Coefficient } from "./coefficient";
import { pooledCoefficient } from "./pooled-chance";
import type { Unit } from "./unit";

/**
 * Gwet's AC1: K. L. Gwet, British Journal of Mathematical and Statistical Psychology 61 (2008) 29. Unlike kappa it stays near the raw
 * agreement where nearly all ratings fall in one category. The scale is taken as unordered.
 *
 * @param categories How many there are on the scale, used or not: the coefficient depends on it. Two at the least.
 */
export function gwetAc1(units: readonly Unit[], categories: number): Coefficient {
  if (categories < 2) return { undefinedBecause: "A scale of one category leaves nothing to agree on." };
  return pooledCoefficient(units, categories, (share) => (1 - share) / (categories - 1));
}
