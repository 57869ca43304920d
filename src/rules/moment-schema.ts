import * as z from "zod";
import type { Amount, Growing } from "./amount";
import { conditionSchema } from "./condition-schema";
import type { Moment, Trigger } from "./limit";
import { camelName, factName, isoDate } from "./name-schema";

/** How many: a whole number from 1. */
export const whole = z.int().positive();

/** The schema of a period. */
export const periodSchema = z
  .union([
    z.strictObject({ days: whole }),
    z.strictObject({ workingDays: whole }),
    z.strictObject({ schoolDays: whole }),
    z.strictObject({ weeks: whole }),
    z.strictObject({ schoolWeeks: whole }),
    z.strictObject({ halfTerms: whole }),
    z.strictObject({ months: whole }),
    z.strictObject({ hours: whole.multipleOf(24) }),
  ])
  .meta({ id: "Period", description: "One unit and how many. Hours are whole days, as records hold dates only." });

// Months of 31 days, of 30, and February as it is every year.
const monthDay = z
  .string()
  .regex(/^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$/, {
    error: "a day that every year has, as MM-DD, such as 02-15",
  });
const month = z.string().regex(/^(0[1-9]|1[0-2])$/, { error: "a month as MM, such as 06" });

/** The schema of spells that are left out or passed over. */
export const spellsSchema = z.array(z.enum(["august", "christmas-and-new-year"])).min(1);

/** The schema of how a last day moves on. */
export const moving = { rolls: z.literal("next-working-day").optional(), rollsPast: spellsSchema.optional() };

/** The schema of a day, said in the words of a rule. */
export const momentSchema: z.ZodType<Moment> = z
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
      z.strictObject({ last: z.literal("friday"), ofMonth: month, inYearOf: momentSchema }),
      z.strictObject({ earliestOf: z.array(momentSchema).min(2) }),
      z.strictObject({ latestOf: z.array(momentSchema).min(2) }),
      z.strictObject({ earliestRecordedOf: z.array(momentSchema).min(2) }),
      z.strictObject({ latestRecordedOf: z.array(momentSchema).min(2) }),
      z.strictObject({ earliest: factName, ...entries }),
      z.strictObject({ latest: factName, ...entries }),
      z.strictObject({ reaches: whole, amount: growingSchema }),
      z.strictObject({ lastDay: momentSchema, ...moving }),
    ]),
  )
  .meta({
    id: "Moment",
    description: "A day: a fact's name, an ISO date, or a day worked out from others.",
  }) as z.ZodType<Moment>;

/** The schema of what starts a clock. */
export const triggerSchema: z.ZodType<Trigger> = z
  .lazy(() => z.union([momentSchema, z.array(momentSchema).min(2)]))
  .meta({ id: "Trigger", description: "What starts a clock; in a list, the first that is recorded." });

const entries = { in: camelName, where: z.lazy(() => conditionSchema).optional() };

/** The schema of a term, or of what stands for one at a school with many. */
export const termOrBetween = z
  .strictObject({
    termOrBetween: z.array(z.union([monthDay, z.literal("easter-monday")])).min(2),
    whereTermsExceed: whole,
  })
  .meta({ id: "TermOrBetween" });

const stretch = z
  .union([z.enum(["schoolYear", "term"]), termOrBetween])
  .meta({ id: "Stretch", description: "The stretch that days are counted in." });

const counted = {
  ...entries,
  within: stretch.optional(),
  at: momentSchema.optional(),
  since: momentSchema.optional(),
  upTo: momentSchema.optional(),
  planned: z.literal(true).optional(),
};
const run = { ...counted, passingOver: z.strictObject(entries).optional() };
const growing = [
  z.strictObject({ total: z.enum(["schoolDays", "sessions"]), ...counted }),
  z.strictObject({ longestRun: z.literal("schoolDays"), ...run }),
  z.strictObject({ run: z.enum(["schoolDays", "wholeSchoolDays"]), through: momentSchema, ...run }),
  z.strictObject({
    most: z.literal("sessions"),
    inAny: z.strictObject({ schoolWeeks: whole }),
    ...counted,
  }),
  z.strictObject({ weeklyPattern: z.literal("schoolWeeks"), ...counted }),
] as const;

const growingSchema = z
  .union(growing)
  .meta({ id: "Growing", description: "A number that grows from day to day." }) as unknown as z.ZodType<Growing>;

/** The schema of a number worked out from a record. */
export const amountSchema = z
  .union([
    ...growing,
    z.strictObject({ sum: z.array(factName).min(2) }),
    z.strictObject({ count: z.literal("entries"), ...entries }),
    z.strictObject({
      possible: z.literal("sessions"),
      within: stretch,
      at: momentSchema.optional(),
      less: z.strictObject(entries).optional(),
    }),
    z.strictObject({ percent: camelName, of: camelName }),
    z.strictObject({
      between: z.enum(["days", "schoolDays", "schoolWeeks"]),
      from: momentSchema,
      to: momentSchema,
    }),
  ])
  .meta({ id: "Amount", description: "A number worked out from a record." }) as unknown as z.ZodType<Amount>;
