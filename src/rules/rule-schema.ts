import * as z from "zod";
import { conditionSchema } from "./condition-schema";
import { limitSchema } from "./limit-schema";
import { amountSchema, periodSchema, triggerSchema } from "./moment-schema";
import { camelName, factName, isoDate } from "./name-schema";
import type { Definition, Instrument, Interpretation, Rule } from "./rule";
import type { Step } from "./step";

const kebabName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "a kebab-case name, such as first-day" });
const text = z.string().min(1);

/** The schema of how sure an encoding is. */
export const certaintySchema = z
  .enum(["verified", "secondary", "recalled"])
  .describe("verified: read in the instrument; secondary: read second hand; recalled: still to be checked.");

const instrumentId = z
  .string()
  .regex(/^(uksi|ukpga)\/\d{4}\/\d+$/, { error: "an identifier such as uksi/2014/1530" })
  .describe("As at legislation.gov.uk: uksi/2014/1530");

/** The schema of what stands behind a rule. */
export const forceSchema = z.enum(["law", "statutory-guidance", "guidance", "case-law", "local", "good-practice"]);

export const sourceSchema = z
  .union([
    z.strictObject({
      instrument: instrumentId,
      provision: text,
      certainty: certaintySchema.optional(),
    }),
    z.strictObject({
      code: text.describe("A paragraph of the SEND Code of Practice"),
      certainty: certaintySchema.optional(),
    }),
    z.strictObject({ case: text.describe("A neutral citation"), title: text, certainty: certaintySchema.optional() }),
    z.strictObject({ guidance: text, url: z.url().optional(), certainty: certaintySchema.optional() }),
  ])
  .meta({ id: "Source" });

const inForce = z.strictObject({ from: isoDate, to: isoDate.optional() }).meta({ id: "InForce" });

const exceptionIds = z
  .array(z.string().regex(/^exception\./, { error: "the id of an exception, such as exception.school-closure" }))
  .min(1);

const override = z.strictObject({
  when: conditionSchema.optional(),
  limit: limitSchema.optional(),
  dates: z.record(camelName, triggerSchema).optional(),
  exceptions: exceptionIds.optional(),
  inForce: inForce.optional(),
});

const example = z
  .strictObject({
    name: text,
    asOf: isoDate,
    record: z.looseObject({}),
    schoolTerms: z
      .looseObject({})
      .optional()
      .describe("The school's term dates, for what is counted in school days or terms"),
    interpretations: z.record(camelName, kebabName).optional(),
    expect: z.looseObject({ outcome: text, subject: text.optional() }),
  })
  .meta({ id: "Example" });

const base = {
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/, {
      error: "an id such as needs-assessment.final-plan",
    })
    .describe("<process>.<what must happen>"),
  title: text,
  scope: camelName.describe("The part of a record that the rule is evaluated against, once each"),
  force: forceSchema,
  sources: z.array(sourceSchema).min(1),
  inForce,
  certainty: certaintySchema,
  dates: z.record(camelName, triggerSchema).optional().describe("Days that the conditions compare with, named"),
  amounts: z.record(camelName, amountSchema).optional().describe("Numbers that the conditions compare with, named"),
  uses: z.array(kebabName).min(1).optional().describe("Definitions whose dates, amounts and conditions the rule names"),
  notices: z.array(kebabName).min(1).optional().describe("Interpretations open on this rule"),
  readings: z.record(kebabName, z.record(kebabName, override)).optional(),
  note: text.optional(),
  examples: z.array(example).min(1).optional(),
};

const duty = z.enum([
  "local-authority",
  "section-31-body",
  "advice-giver",
  "school-or-institution",
  "head-teacher",
  "governing-board",
  "review-panel",
  "parent-or-young-person",
  "commissioning-body",
  "health-body",
  "mediation-adviser",
  "first-tier-tribunal",
  "party",
  "inspectorate",
  "area-partnership",
  "public-authority",
]);

const timeLimitRule = z
  .strictObject({
    ...base,
    kind: z.literal("time-limit"),
    duty,
    appliesWhen: conditionSchema.optional(),
    limit: limitSchema,
    doneBy: z.union([factName, z.array(factName).min(2)]),
    mayPrecede: z.literal(true).optional(),
    otherwise: z.enum(["breached", "query"]).optional(),
    lapsesOn: factName.optional().describe("The event that ends the duty, such as the withdrawal of a request"),
    lapsesWhen: conditionSchema.optional().describe("What must hold for that event to end the duty"),
    judgedOn: factName.optional().describe("The fact whose date decides which version is in force"),
    exceptions: exceptionIds.optional(),
    notify: z.array(text).min(1).optional(),
  })
  .meta({ id: "TimeLimitRule", description: "A duty with a time." });

const checkRule = z
  .strictObject({
    ...base,
    kind: z.literal("check"),
    duty,
    appliesWhen: conditionSchema.optional(),
    holdsWhen: conditionSchema,
    otherwise: z.enum(["breached", "query"]).optional(),
    judgedOn: factName.optional(),
  })
  .meta({ id: "CheckRule", description: "A requirement without a clock." });

const exceptionRule = z
  .strictObject({
    ...base,
    kind: z.literal("exception"),
    ground: kebabName,
    raisedBy: factName.optional(),
    limbs: z
      .array(
        z.union([
          z.strictObject({ id: kebabName, holdsWhen: conditionSchema, otherwise: text }),
          z.strictObject({ id: kebabName, shownBy: factName }),
        ]),
      )
      .min(1),
  })
  .meta({ id: "ExceptionRule", description: "A statutory exception to a time limit." });

/** The schema of one rule of any kind. */
export const ruleSchema = z.discriminatedUnion("kind", [
  timeLimitRule,
  checkRule,
  exceptionRule,
]) as unknown as z.ZodType<Rule>;

/** The schema of one interpretation. */
export const interpretationSchema = z
  .strictObject({
    id: kebabName,
    question: text,
    default: kebabName.optional(),
    readings: z.record(
      kebabName,
      z.strictObject({
        meaning: text,
        sources: z.array(sourceSchema).min(1),
        counting: z
          .strictObject({
            of: z.enum(["day-after", "day-of"]).optional(),
            noticeBefore: z.enum(["corresponding-day", "clear-days"]).optional(),
            lastDayOnBankHoliday: z.enum(["stands", "following-day"]).optional(),
          })
          .optional(),
      }),
    ),
  })
  .meta({ id: "Interpretation" }) as unknown as z.ZodType<Interpretation>;

/** The schema of one definition. */
export const definitionSchema: z.ZodType<Definition> = z
  .strictObject({
    id: kebabName,
    title: text,
    sources: z.array(sourceSchema).min(1),
    certainty: certaintySchema,
    dates: z.record(camelName, triggerSchema).optional(),
    amounts: z.record(camelName, amountSchema).optional(),
    conditions: z.record(kebabName, conditionSchema).optional(),
    note: text.optional(),
  })
  .meta({
    id: "Definition",
    description: "Named days, amounts and conditions that many rules share.",
  }) as unknown as z.ZodType<Definition>;

/** The schema of one step. */
export const stepSchema: z.ZodType<Step> = z
  .strictObject({
    id: z.string().regex(/^step\./, { error: "an id such as step.needs-assessment.draft-plan" }),
    title: text,
    rule: text,
    doneBy: factName,
    leaving: periodSchema,
    because: text,
    sources: z.array(sourceSchema).min(1),
  })
  .meta({
    id: "Step",
    description: "A step that has to be taken so long before the last day of a time limit.",
  }) as unknown as z.ZodType<Step>;

/** The schema of one instrument. */
export const instrumentSchema: z.ZodType<Instrument> = z
  .strictObject({ id: instrumentId, title: text, cite: text })
  .meta({ id: "Instrument" });

/** The schema of a rule file: an array of the rules of one process. */
export const ruleFileSchema = z.array(ruleSchema).meta({ title: "A send-compliance rule file" });

/** The schema of the interpretations file. */
export const interpretationFileSchema = z
  .array(interpretationSchema)
  .meta({ title: "The interpretations of disputed points" });

/** The schema of the instruments file. */
export const instrumentFileSchema = z.array(instrumentSchema).meta({ title: "The instruments that rules cite" });

/** The schema of the steps file. */
export const stepFileSchema = z.array(stepSchema).meta({ title: "Steps to be taken before a last day" });

/** The schema of the definitions file. */
export const definitionFileSchema = z
  .array(definitionSchema)
  .meta({ title: "Named days, amounts and conditions that many rules share" });
