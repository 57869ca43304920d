import { z95 } from "../../statistics/normal";
import type { Estimated } from "./coefficient";
import type { Unit } from "./unit";

/** Where a measure can lie, and whether its variance is that of a sample (n - 1) or of a distribution (n). */
export interface IntervalOptions {
  least: number;
  most: number;
  divisor: "n - 1" | "n";
}

/**
 * A 95% interval from what each unit adds to a measure: the mean of `parts` is the measure, and their variance its variance (the delta
 * method). Parts of one plan are summed first, as they are not independent; where each plan is one unit, that changes nothing. The
 * interval is normal, cut off where the measure ends: with fewer than some twenty plans it is too narrow.
 */
export function intervalOfMean(
  value: number,
  parts: readonly number[],
  units: readonly Unit[],
  { least, most, divisor }: IntervalOptions,
): Pick<Estimated, "interval" | "noIntervalBecause"> {
  const byPlan = new Map<string, number>();
  for (const [i, { plan }] of units.entries()) byPlan.set(plan, (byPlan.get(plan) ?? 0) + parts[i]! - value);
  const plans = byPlan.size;
  if (plans < 2) return { noIntervalBecause: "One plan alone gives no interval." };
  const squares = [...byPlan.values()].reduce((sum, one) => sum + one ** 2, 0);
  const variance = (squares / units.length ** 2) * (divisor === "n" ? 1 : plans / (plans - 1));
  // What rounding leaves of nothing is far less than any variance of ratings.
  if (variance < 1e-14) return { noIntervalBecause: "Every plan adds the same, so the formula gives no width." };
  const half = z95 * Math.sqrt(variance);
  return { interval: { lower: Math.max(least, value - half), upper: Math.min(most, value + half) } };
}
