import { quantileOf } from "../../statistics/histogram";
import type { Days } from "../measure-summary";

/** The quartiles of a histogram of days; `undefined` where fewer things stand in it than are shown as a count. */
export function daysOf(histogram: readonly number[], suppressBelow: number): Days | undefined {
  const values = histogram.flatMap((count, value) => (count > 0 ? [[value, count] as const] : []));
  const of = values.reduce((sum, [, count]) => sum + count, 0);
  if (of < Math.max(1, suppressBelow)) return undefined;
  return {
    lowerQuartile: quantileOf(values, [1, 4])!,
    median: quantileOf(values, [1, 2])!,
    upperQuartile: quantileOf(values, [3, 4])!,
  };
}
