import * as z from "zod";
import { schemaFaults, toPointer } from "../faults/schema-faults";
import { InvalidRecordError } from "../records/errors";
import { byText } from "./by-text";
import { criteria } from "./criteria";

const codes: ReadonlySet<string> = new Set(criteria.map(({ criterion }) => criterion));
const name = z.string().min(1).max(200);

/** The schema of one rating: an auditor's, of a plan under a criterion. Unknown fields are refused. */
export const moderationRatingSchema = z
  .strictObject({
    plan: name.describe("The plan's own reference: never a name, UPN or date of birth"),
    criterion: name.describe("The criterion's code, such as F-05"),
    auditor: name.describe("The auditor, by a reference of the authority's own"),
    rating: z
      .literal([1, 2, 3, 4, "n/a"])
      .describe("From 1 (inadequate) to 4 (outstanding), or n/a where the criterion does not apply"),
    agency: name.optional().describe("The agency that the auditor comes from"),
  })
  .meta({ title: "A rating", description: "What one auditor makes of one plan under one criterion." });

/** One auditor's rating of one plan under one criterion. */
export type ModerationRating = z.infer<typeof moderationRatingSchema>;

/**
 * Reads ratings to be moderated.
 *
 * @throws InvalidRecordError with every fault, each with a JSON Pointer; also where an auditor rates a plan twice under one criterion.
 */
export function readRatings(input: unknown): ModerationRating[] {
  const read = z.array(moderationRatingSchema).safeParse(input);
  if (!read.success) throw new InvalidRecordError(schemaFaults(read.error, input));
  const unknown = read.data.flatMap(({ criterion }, i) =>
    codes.has(criterion)
      ? []
      : [
          {
            pointer: toPointer([i, "criterion"]),
            expected: "the code of a criterion, such as F-05",
            found: "another text",
          },
        ],
  );
  if (unknown.length > 0) throw new InvalidRecordError(unknown);
  const ratings = withOneSpelling(read.data);
  const seen = new Map<string, number>();
  const issues = ratings.flatMap(({ plan, criterion, auditor }, i) => {
    const key = JSON.stringify([plan, criterion, auditor]);
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, i);
      return [];
    }
    const expected = "one rating of a plan under a criterion by an auditor: leave out all but the last";
    return [{ pointer: toPointer([i]), expected, found: `another of the same as ${toPointer([before])}` }];
  });
  if (issues.length > 0) throw new InvalidRecordError(issues);
  return ratings;
}

/** AU1 and au1 are one auditor, by the spelling that is first in the order of letters. */
function withOneSpelling(ratings: readonly ModerationRating[]): ModerationRating[] {
  const spellings = ratings
    .map(({ auditor }) => auditor)
    .sort(byText)
    .reverse();
  const spelt = new Map(spellings.map((auditor) => [auditorKey(auditor), auditor]));
  return ratings.map((one) => ({ ...one, auditor: spelt.get(auditorKey(one.auditor))! }));
}

/** An auditor's reference as it is compared. */
export function auditorKey(auditor: string): string {
  return auditor.trim().toLowerCase();
}
