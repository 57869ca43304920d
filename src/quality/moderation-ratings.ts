import * as z from "zod";
import { schemaFaults, toPointer } from "../faults/schema-faults";
import { InvalidRecordError } from "../records/errors";

const name = z.string().min(1).max(200);

/** The schema of one rating: an auditor's, of a plan under a criterion. Unknown fields are refused. */
export const moderationRatingSchema = z
  .strictObject({
    plan: name.describe("The plan's own reference: never a name, UPN or date of birth"),
    criterion: name.describe("The criterion's code, such as F-05"),
    auditor: name.describe("The auditor, by a reference of the authority's own"),
    rating: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal("n/a")])
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
  const seen = new Map<string, number>();
  const issues = read.data.flatMap(({ plan, criterion, auditor }, i) => {
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
  return read.data;
}
