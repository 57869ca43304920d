import type { AgeBand } from "../../quality/theme/plan-age";
import type { Quarter } from "../../quality/theme/quarter";
import type { PlanKind } from "../../quality/theme/theme-summary";

/** Bands of age in words. */
export const ageNames: Readonly<Record<AgeBand, string>> = {
  "under-1-year": "Under 1 year",
  "1-to-3-years": "1 year to under 3",
  "3-years-or-more": "3 years or more",
};

/** Kinds of plan in words. */
export const kindNames: Readonly<Record<PlanKind, string>> = {
  new: "New plan",
  amended: "Amended plan",
  "annual-review": "After an annual review",
};

/** What stands for a name that is not recorded. */
export const notRecorded = "Not recorded";

const firstMonths = ["Jan", "Apr", "Jul", "Oct"];
const lastMonths = ["Mar", "Jun", "Sep", "Dec"];

/** The year, and the months from first to last, of a quarter. */
export function partsOf(quarter: Quarter): { year: string; first: string; last: string } {
  const [year, number] = quarter.split("-Q");
  return { year: year!, first: firstMonths[Number(number) - 1]!, last: lastMonths[Number(number) - 1]! };
}

/** A quarter in words: `Jul to Sep 2026`. */
export function quarterName(quarter: Quarter): string {
  const { year, first, last } = partsOf(quarter);
  return `${first} to ${last} ${year}`;
}
