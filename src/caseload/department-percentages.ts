import { percentHalfUp } from "../statistics/percentage";

/** Plans issued in a calendar year, without those in whose course a mediation or a tribunal took place. */
export interface DepartmentCounts {
  /** The denominator: those of the three bands, and those whose days are missing. */
  plans: number;
  within20Weeks: number;
  over20WeeksToAYear: number;
  overAYear: number;
}

/** The percentages that the department publishes. */
export type DepartmentPercentages = { [Band in Exclude<keyof DepartmentCounts, "plans">]?: number };

/**
 * The department's percentages of 20 weeks from its counts: each band of all plans, half-up to one decimal place. Plans whose days are
 * missing are in the denominator alone.
 *
 * Source: Department for Education, Education, health and care plans, data guidance 2024, footnote 4; that it rounds half-up follows from
 * its figures, which half-even does not reproduce.
 *
 * @returns No percentage where there are no plans.
 * @throws RangeError for numbers that are no counts, or for a band with more than all plans.
 */
export function departmentPercentages(counts: DepartmentCounts): DepartmentPercentages {
  const percentages: DepartmentPercentages = {};
  for (const band of ["within20Weeks", "over20WeeksToAYear", "overAYear"] as const) {
    const percent = percentHalfUp(counts[band], counts.plans);
    if (percent !== undefined) percentages[band] = percent;
  }
  return percentages;
}
