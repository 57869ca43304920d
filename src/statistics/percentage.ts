/**
 * A percentage, half-up to one decimal place, worked out in whole numbers so that no binary fraction tips a half: 1 of 2,000 is 0.1.
 *
 * @param count How many have it; `n` or fewer.
 * @param n Of how many.
 * @returns `undefined` where there is nothing to have a percentage of.
 * @throws RangeError for numbers that are no counts, or too large to work with exactly.
 */
export function percentHalfUp(count: number, n: number): number | undefined {
  const doubled = 2_000 * count + n;
  if (!Number.isInteger(count) || !Number.isInteger(n) || count < 0 || count > n || !Number.isSafeInteger(doubled))
    throw new RangeError("A percentage is of two whole numbers, the first from 0 up to the second.");
  if (n === 0) return undefined;
  // Tenths of a percent: the remainder is taken away first, so that the division leaves none.
  return (doubled - (doubled % (2 * n))) / (2 * n) / 10;
}

/** A number of percent that is not a share of two counts (the end of an interval), half-up to one decimal place. */
export function roundPercent(value: number): number {
  return Math.round(value * 10) / 10;
}
