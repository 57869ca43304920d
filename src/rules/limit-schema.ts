import { z } from "zod";
import type { Limit, Moment, Trigger } from "./limit";

const whole = z.int().positive();

const period = z
  .union([
    z.strictObject({ days: whole }),
    z.strictObject({ workingDays: whole }),
    z.strictObject({ schoolDays: whole }),
    z.strictObject({ weeks: whole }),
    z.strictObject({ months: whole }),
    z.strictObject({ hours: whole.multipleOf(24) }),
  ])
  .meta({ id: "Period", description: "One unit and how many. Hours are whole days, as records hold dates only." });

/** The periods that can be counted with days left out. */
const skippable = z
  .union([z.strictObject({ days: whole }), z.strictObject({ workingDays: whole })])
  .meta({ id: "PeriodWithoutSomeDays" });

const isoDate = z.iso.date();
const factName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, { error: "the name of a fact, such as decisionNotifiedOn" });
const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: "a day of the year as MM-DD, such as 02-15" });

const momentSchema: z.ZodType<Moment> = z
  .lazy(() =>
    z.union([
      isoDate,
      factName,
      ...(["before", "after", "beginningWith"] as const).flatMap((word) => [
        z.strictObject({ days: whole, [word]: triggerSchema }),
        z.strictObject({ workingDays: whole, [word]: triggerSchema }),
        z.strictObject({ schoolDays: whole, [word]: triggerSchema }),
        z.strictObject({ weeks: whole, [word]: triggerSchema }),
        z.strictObject({ months: whole, [word]: triggerSchema }),
      ]),
      z.strictObject({ monthDay, inYearOf: momentSchema }),
      z.strictObject({ monthDay, onOrAfter: momentSchema }),
      z.strictObject({ earliestOf: z.array(momentSchema).min(2) }),
      z.strictObject({ latestOf: z.array(momentSchema).min(2) }),
      z.strictObject({ latestRecordedOf: z.array(momentSchema).min(2) }),
    ]),
  )
  .meta({
    id: "Moment",
    description: "A day: a fact's name, an ISO date, or a day worked out from others.",
  }) as z.ZodType<Moment>;

const triggerSchema: z.ZodType<Trigger> = z
  .lazy(() => z.union([momentSchema, z.array(momentSchema).min(2)]))
  .meta({ id: "Trigger", description: "What starts a clock; in a list, the first that is recorded." });

const promptness = z.enum([
  "as soon as practicable",
  "as soon as reasonably practicable",
  "as soon as possible",
  "without delay",
  "immediately",
  "promptly",
  "no period stated",
]);
const spells = z.array(z.enum(["august", "christmas-and-new-year"])).min(1);

const lastDay = {
  promptly: promptness.optional(),
  notBefore: momentSchema.optional(),
  rolls: z.literal("next-working-day").optional(),
  rollsPast: spells.optional(),
};
const ordinal = z.strictObject({ nth: whole, unit: z.enum(["days", "workingDays", "schoolDays"]) });

/** The schema of a limit: the whole limit language. */
export const limitSchema: z.ZodType<Limit> = z
  .union([
    z.strictObject({ within: period, of: triggerSchema, ...lastDay }),
    z.strictObject({ within: skippable, of: triggerSchema, notCounting: spells, ...lastDay }),
    z.strictObject({ within: period, beginningWith: triggerSchema, ...lastDay }),
    z.strictObject({ atLeast: period, beginningWith: triggerSchema }),
    z.strictObject({ atLeast: period, before: triggerSchema, ...lastDay }),
    z.strictObject({ before: momentSchema, ...lastDay }),
    z.strictObject({ by: momentSchema, ...lastDay }),
    z.strictObject({ on: ordinal, following: triggerSchema, ...lastDay }),
    z.strictObject({ on: ordinal, beginningWith: triggerSchema, ...lastDay }),
    z.strictObject({ onDayOf: triggerSchema, ...lastDay }),
    z.strictObject({ every: z.union([period, z.enum(["term", "half-term"])]), startingWith: triggerSchema }),
    z.strictObject({ every: period, of: triggerSchema }),
    z.strictObject({
      atMost: period,
      inEach: z.union([z.literal("schoolYear"), period]),
      adding: z.strictObject({ amounts: factName, on: factName }),
    }),
    z.strictObject({ until: momentSchema }),
    z.strictObject({ promptly: promptness, after: triggerSchema }),
  ])
  .meta({ id: "Limit", description: "How long a duty has, in the statute's own words." }) as z.ZodType<Limit>;

export { factName, isoDate, momentSchema, period as periodSchema };
