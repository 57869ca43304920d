import type { Coefficient } from "../../quality/agreement/coefficient";
import type { CriterionAgreement } from "../../quality/moderation";

/** A coefficient to two places, with its interval: `0.58 (0.21 to 0.95)`. */
export function coefficientInWords(coefficient: Coefficient): string {
  if (!("value" in coefficient)) return "not defined";
  const { value, interval } = coefficient;
  return `${places(value)}${interval === undefined ? "" : ` (${places(interval.lower)} to ${places(interval.upper)})`}`;
}

/** A coefficient without its interval. */
export function valueInWords(coefficient: Coefficient): string {
  return "value" in coefficient ? places(coefficient.value) : "not defined";
}

/** A raw agreement as a percentage, with its interval. */
export function shareInWords(coefficient: Coefficient): string {
  if (!("value" in coefficient)) return "not defined";
  const { value, interval } = coefficient;
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return `${percent(value)}${interval === undefined ? "" : ` (${percent(interval.lower)} to ${percent(interval.upper)})`}`;
}

/** What moderation says of a criterion's wording. */
export const wordingInWords: Readonly<Record<CriterionAgreement["wording"], string>> = {
  "needs-work": "needs work",
  holds: "holds",
  "too-few": "too few to tell",
};

function places(value: number): string {
  // Minus nought is nought.
  return (Math.round(value * 100) / 100 + 0).toFixed(2);
}
