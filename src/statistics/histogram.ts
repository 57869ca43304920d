/**
 * The value below which a part of the values lies, from a histogram of whole numbers: the least value that at least so many do not exceed;
 * where exactly so many do, half-way to the next. A half gives the median.
 *
 * @param histogram Values and how often each is there, in order of the values.
 * @param part From 0 to 1, as a fraction of whole numbers: `[1, 2]` for the median.
 * @returns `undefined` where there is no value.
 */
export function quantileOf(
  histogram: readonly (readonly [value: number, count: number])[],
  [over, under]: readonly [number, number],
): number | undefined {
  const n = histogram.reduce((sum, [, count]) => sum + count, 0);
  const wanted = n * over;
  let seen = 0;
  for (const [i, [value, count]] of histogram.entries()) {
    seen += count;
    if (seen * under > wanted) return value;
    const next = histogram[i + 1];
    if (seen * under === wanted && seen > 0) return next === undefined ? value : (value + next[0]) / 2;
  }
  return undefined;
}
