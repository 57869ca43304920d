/** What a coefficient that is corrected for chance is called. */
export type Band = "poor" | "slight" | "fair" | "moderate" | "substantial" | "almost perfect";

/** Each band with the highest value in it. */
const highest: readonly (readonly [number, Band])[] = [
  [0.2, "slight"],
  [0.4, "fair"],
  [0.6, "moderate"],
  [0.8, "substantial"],
];

/**
 * The band of a kappa or an AC1, a convention and no test: J. R. Landis and G. G. Koch, "The Measurement of Observer Agreement for
 * Categorical Data", Biometrics 33 (1977) 159. A value on the boundary of two bands is in the lower one.
 */
export function bandOf(value: number): Band {
  if (value < 0) return "poor";
  return highest.find(([most]) => value <= most)?.[1] ?? "almost perfect";
}
