import { type InputIssue, InvalidInputError } from "../../formats/input-error";
import { auditorKey, type ModerationRating } from "../../quality/moderation-ratings";
import type { RatingRow } from "./rating-row";
import { refuseTwice } from "./ratings-by-plan";

/**
 * Ratings of several auditors, to be compared.
 *
 * @throws InvalidInputError for a rating without an auditor, and where an auditor rates a plan twice under a criterion.
 */
export function moderationInput(rows: readonly RatingRow[]): ModerationRating[] {
  const issues = rows.flatMap(({ at, auditor }): InputIssue[] => {
    if (auditor !== undefined) return [];
    return [{ ...at, field: "auditor", message: "say who rated, by a reference of your own: auditors are compared" }];
  });
  if (issues.length > 0) throw new InvalidInputError(issues);
  refuseTwice(rows, ({ plan, criterion, auditor }) => [plan, criterion, auditorKey(auditor!)], "keep one of them");
  return rows.map(({ plan, criterion, auditor, agency, rating }) => ({
    plan,
    criterion,
    auditor: auditor!,
    rating,
    ...(agency && { agency }),
  }));
}
