/** A value without what rounding leaves beyond the thirteenth decimal, so that one on the edge of a band, or of the scale, stays on it. */
export function settle(value: number): number {
  // Adding nothing turns a negative zero into zero.
  return Math.round(value * 1e13) / 1e13 + 0;
}
