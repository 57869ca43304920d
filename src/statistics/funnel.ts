import { binomialChance, binomialUpTo } from "./binomial";

/** Between which proportions chance alone leaves a group of one size, 95 or 99.8 times of 100. */
export interface FunnelLimits {
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
}

/**
 * The limits of a funnel plot of proportions: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in
 * Medicine 24 (2005) 1185, appendix A.1.1: exact binomial limits, interpolated between whole numbers so that their lines are smooth.
 *
 * @param centre The proportion of all groups, from 0 to 1.
 * @param of The size of the group, at least 1.
 */
export function funnelLimits(centre: number, of: number): FunnelLimits {
  return {
    lower95: limit(0.025, centre, of),
    upper95: limit(0.975, centre, of),
    lower998: limit(0.001, centre, of),
    upper998: limit(0.999, centre, of),
  };
}

/** The proportion below which a group lies with this chance. */
function limit(below: number, centre: number, n: number): number {
  if (centre <= 0 || centre >= 1) return centre;
  let [low, high] = [0, n];
  // The least number that a group does not exceed with that chance or more.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (binomialUpTo(middle, n, centre) >= below) high = middle;
    else low = middle + 1;
  }
  const over = binomialUpTo(low, n, centre) - below;
  const share = over / binomialChance(low, n, centre);
  return Math.min(1, Math.max(0, (low - share) / n));
}
