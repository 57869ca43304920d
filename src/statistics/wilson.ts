import type { Interval } from "./interval";
import { z95 } from "./normal";

/** A proportion from 0 to 1 with its interval, or why there is none. */
export type Proportion = { value: number; interval: Interval } | { undefinedBecause: string };

/**
 * A proportion with its 95% interval: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of
 * the American Statistical Association 22 (1927) 209, without a correction for continuity. It holds for small numbers, and stays
 * between 0 and 1.
 *
 * @param count How many have it.
 * @param n Of how many.
 * @throws RangeError for numbers that are no counts.
 */
export function wilsonProportion(count: number, n: number): Proportion {
  if (!Number.isInteger(count) || !Number.isInteger(n) || count < 0 || count > n)
    throw new RangeError("A proportion is of two whole numbers, the first from 0 up to the second.");
  if (n === 0) return { undefinedBecause: "There is nothing to take a proportion of." };
  const value = count / n;
  const square = z95 ** 2;
  const middle = (value + square / (2 * n)) / (1 + square / n);
  const half = (z95 / (1 + square / n)) * Math.sqrt((value * (1 - value)) / n + square / (4 * n ** 2));
  // The ends that the formula puts on 0 and 1 are there exactly.
  const lower = count === 0 ? 0 : middle - half;
  const upper = count === n ? 1 : middle + half;
  return { value, interval: { lower, upper } };
}
