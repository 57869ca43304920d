import type { CountOf } from "./chi-squared";

/** A chart of proportions over time with its control limits. Proportions from 0 to 1. */
export interface LaneyChart {
  /** The proportion of all points taken together: the centre line. */
  centre: number;
  /** By how many times points vary more from one to the next than chance alone would have it (sigma-z). */
  spread: number;
  /** For each point, the limits that all but about 3 in 1,000 points of a steady process keep within. */
  limits: { lower: number; upper: number }[];
}

/**
 * The p-prime chart: D. B. Laney, "Improved Control Charts for Attributes", Quality Engineering 14 (2002) 531. As a p-chart it has limits by
 * the size of each point, three standard errors wide; and it widens (or narrows) them by how much points truly vary from one to the next,
 * measured by the mean moving range (over 1.128), so that a large authority's months are not all signals.
 *
 * @param points In order of time; each `of` is at least 1. At least two.
 * @returns `undefined` with fewer than two points. Where all or none have it there is no spread, and the limits are the centre.
 */
export function laneyChart(points: readonly CountOf[]): LaneyChart | undefined {
  if (points.length < 2) return undefined;
  const centre = sum(points.map(({ count }) => count)) / sum(points.map(({ of }) => of));
  const errors = points.map(({ of }) => Math.sqrt((centre * (1 - centre)) / of));
  if (centre === 0 || centre === 1)
    return { centre, spread: 0, limits: points.map(() => ({ lower: centre, upper: centre })) };
  const z = points.map(({ count, of }, i) => (count / of - centre) / errors[i]!);
  const ranges = z.slice(1).map((one, i) => Math.abs(one - z[i]!));
  const spread = sum(ranges) / ranges.length / 1.128;
  const limits = errors.map((error) => ({
    lower: Math.max(0, centre - 3 * error * spread),
    upper: Math.min(1, centre + 3 * error * spread),
  }));
  return { centre, spread, limits };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
