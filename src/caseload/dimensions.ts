/** By what a caseload is broken down, months apart. */
export const dimensions = ["localAuthority", "area", "team", "phase", "need", "route"] as const;

/** One way of breaking a caseload down. */
export type Dimension = (typeof dimensions)[number];

/** Something for each dimension, in their order. */
export function mapDimensions<Value>(make: (dimension: Dimension) => Value): Record<Dimension, Value> {
  return Object.fromEntries(dimensions.map((one) => [one, make(one)])) as Record<Dimension, Value>;
}
