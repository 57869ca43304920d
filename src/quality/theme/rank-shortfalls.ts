import type { CriterionFigures } from "./theme-summary";

/** The criteria that plans fall short of, those that most plans do first; a suppressed number stands between none and one. */
export function rankShortfalls(criteria: readonly CriterionFigures[]): CriterionFigures[] {
  const short = (one: CriterionFigures) => (one.short === "suppressed" ? 0.5 : one.short);
  return [...criteria].sort((a, b) => short(b) - short(a)).filter((one) => one.short !== 0);
}
