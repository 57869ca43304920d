import { type InputIssue, InvalidInputError } from "../../formats/input-error";
import type { Dismissal, Rating } from "../../quality/rating";
import type { RatingRow, RowPlace } from "./rating-row";
import type { FilledIn } from "./ratings-file";

/** What auditors say of one plan. */
export interface PlanRatings {
  ratings: Rating[];
  dismissals: Dismissal[];
}

/**
 * Ratings and dismissals by the plan's reference.
 *
 * @throws InvalidInputError where a plan is rated twice under a criterion: which of the two counts is for people to settle.
 */
export function ratingsByPlan({ ratings, dismissals }: FilledIn): Map<string, PlanRatings> {
  const byPlan = new Map<string, PlanRatings>();
  const of = (plan: string) => {
    const known = byPlan.get(plan) ?? { ratings: [], dismissals: [] };
    byPlan.set(plan, known);
    return known;
  };
  refuseTwice(ratings, ({ plan, criterion }) => [plan, criterion], "keep the rating that the auditors agree on");
  for (const { at: _, plan, agency: __, ...rating } of ratings) of(plan).ratings.push(rating);
  for (const { at: _, plan, ...dismissal } of dismissals) of(plan).dismissals.push(dismissal);
  return byPlan;
}

/**
 * Refuses rows that rate the same thing twice.
 *
 * @throws InvalidInputError naming each row and the one before it.
 */
export function refuseTwice(rows: readonly RatingRow[], same: (row: RatingRow) => string[], todo: string) {
  const seen = new Map<string, RowPlace>();
  const issues = rows.flatMap((row): InputIssue[] => {
    const key = JSON.stringify(same(row));
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, row.at);
      return [];
    }
    const { file, line } = before;
    const where = file === row.at.file ? `line ${line}` : `${file}, line ${line}`;
    return [{ ...row.at, field: "rating", message: `${where} has another rating of the same: ${todo}` }];
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
}
