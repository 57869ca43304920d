import * as z from "zod";
import type { Limit } from "./limit";
import {
  momentSchema,
  moving,
  periodSchema as period,
  spellsSchema,
  termOrBetween,
  triggerSchema,
  whole,
} from "./moment-schema";
import { factName } from "./name-schema";

/** The periods that can be counted with days left out. */
const skippable = z
  .union([z.strictObject({ days: whole }), z.strictObject({ months: whole }), z.strictObject({ workingDays: whole })])
  .meta({ id: "PeriodWithoutSomeDays" });

/** The schema of a word for speed. */
export const promptnessSchema = z.enum([
  "as soon as practicable",
  "as soon as reasonably practicable",
  "as soon as possible",
  "without delay",
  "immediately",
  "promptly",
  "no period stated",
]);
const lastDay = {
  promptly: promptnessSchema.optional(),
  notBefore: momentSchema.optional(),
  ...moving,
};
const ordinal = z.strictObject({ nth: whole, unit: z.enum(["days", "workingDays", "schoolDays"]) });

/** The schema of a limit: the whole limit language. */
export const limitSchema: z.ZodType<Limit> = z
  .union([
    z.strictObject({ within: period, of: triggerSchema, ...lastDay }),
    z.strictObject({ within: skippable, of: triggerSchema, notCounting: spellsSchema, ...lastDay }),
    z.strictObject({ within: period, beginningWith: triggerSchema, ...lastDay }),
    z.strictObject({ atLeast: period, beginningWith: triggerSchema }),
    z.strictObject({ atLeast: period, before: triggerSchema, ...lastDay }),
    z.strictObject({ before: momentSchema, ...lastDay }),
    z.strictObject({ by: momentSchema, ...lastDay }),
    z.strictObject({ on: ordinal, following: triggerSchema, ...lastDay }),
    z.strictObject({ on: ordinal, beginningWith: triggerSchema, ...lastDay }),
    z.strictObject({ onDayOf: triggerSchema, ...lastDay }),
    z.strictObject({
      every: z.union([period, z.enum(["term", "half-term"]), termOrBetween]),
      startingWith: triggerSchema,
    }),
    z.strictObject({ every: period, of: triggerSchema }),
    z.strictObject({
      atMost: period,
      inEach: z.union([z.literal("schoolYear"), period]),
      adding: z.strictObject({ amounts: factName, on: factName }),
    }),
    z.strictObject({ until: momentSchema, throughout: z.literal(true).optional() }),
    z.strictObject({ promptly: promptnessSchema, after: triggerSchema }),
  ])
  .meta({ id: "Limit", description: "How long a duty has, in the statute's own words." }) as z.ZodType<Limit>;
