import { type InputIssue, InvalidInputError } from "../../formats/input-error";
import type { Dismissal, Rating } from "../../quality/rating";
import type { RatingRow, RowPlace } from "./rating-row";
import type { FilledIn } from "./ratings-file";

/** What auditors say of one plan. */
export interface PlanRatings {
  ratings: Rating[];
  dismissals: Dismissal[];
}

/** What auditors say, by the plans' references as they wrote them. */
export interface RatingsByPlan {
  /** What they say of a plan: under its reference as it stands, or else in any case and with the end of a file's name. */
  of(plan: string): PlanRatings | undefined;
  /** The references under which none of these plans is rated. */
  notAmong(plans: readonly string[]): string[];
  /** Whether nothing is rated and nothing set aside. */
  isEmpty: boolean;
}

/** A reference without what people write in more than one way: capitals, and the end of the file's name. */
const plainReference = (plan: string): string =>
  plan
    .trim()
    .toLowerCase()
    .replace(/\.(?:docx|docm|pdf|md|markdown|txt|text|json)$/, "");

/**
 * Ratings and dismissals by the plan's reference.
 *
 * @throws InvalidInputError where a plan is rated twice under a criterion: which of the two counts is for people to settle.
 */
export function ratingsByPlan({ ratings, dismissals }: FilledIn): RatingsByPlan {
  const byPlan = new Map<string, PlanRatings>();
  const of = (plan: string) => {
    const known = byPlan.get(plan) ?? { ratings: [], dismissals: [] };
    byPlan.set(plan, known);
    return known;
  };
  refuseTwice(
    ratings,
    ({ plan, criterion }) => [plainReference(plan), criterion],
    "keep the rating that the auditors agree on",
  );
  for (const { at: _, plan, agency: __, ...rating } of ratings) of(plan).ratings.push(rating);
  for (const { at: _, plan, ...dismissal } of dismissals) of(plan).dismissals.push(dismissal);
  const referencesOf = (plan: string) =>
    byPlan.has(plan) ? [plan] : [...byPlan.keys()].filter((one) => plainReference(one) === plainReference(plan));
  return {
    of(plan) {
      const own = referencesOf(plan).map((one) => byPlan.get(one)!);
      return own.length === 0
        ? undefined
        : { ratings: own.flatMap((one) => one.ratings), dismissals: own.flatMap((one) => one.dismissals) };
    },
    notAmong(plans) {
      const taken = new Set(plans.flatMap(referencesOf));
      return [...byPlan.keys()].filter((one) => !taken.has(one));
    },
    isEmpty: byPlan.size === 0,
  };
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
