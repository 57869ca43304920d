/** How near two ratings count as agreeing: not at all, less with each step, or less with the square of the steps. */
export type Weighting = "none" | "linear" | "quadratic";

/**
 * From 1 for the same rating to 0 for the two ends of the scale: J. Cohen, "Weighted kappa", Psychological Bulletin 70 (1968) 213, with
 * the linear weights of Cicchetti and Allison (1971) and the quadratic ones of Fleiss and Cohen (1973).
 */
export function agreementWeight(one: number, other: number, categories: number, weighting: Weighting): number {
  if (weighting === "none") return one === other ? 1 : 0;
  if (categories === 1) return 1;
  const distance = Math.abs(one - other) / (categories - 1);
  return 1 - (weighting === "linear" ? distance : distance ** 2);
}
