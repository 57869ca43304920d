import * as z from "zod";
import { conditionSchema } from "../rules/condition-schema";
import { amountSchema, triggerSchema } from "../rules/moment-schema";
import { camelName, factName, isoDate } from "../rules/name-schema";
import { certaintySchema, forceSchema, sourceSchema } from "../rules/rule-schema";
import type { Criterion } from "./criterion";
import { auditSections, severityWords } from "./grading-schema";
import { sectionLetters } from "./plan-record";

const text = z.string().min(1);
const kebabName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "a kebab-case name, such as vague-frequency" });

const lacks = z
  .union([
    text,
    z.strictObject({
      says: text.regex(/\{what\}/, { error: "a sentence with {what} where the things come that are not there" }),
      what: z.array(z.strictObject({ words: text, unless: conditionSchema })).min(2),
    }),
  ])
  .describe("What is missing where the structure test fails; {part} stands for the part of the plan");

/** The schema of a criterion. */
export const criterionSchema = z
  .strictObject({
    criterion: z.string().regex(/^[A-Z]-\d\d$/, { error: "a code such as F-05" }),
    section: z.enum(auditSections),
    title: text,
    method: z.array(z.enum(["structure", "wording", "judgement"])).min(1),
    severity: z.enum(severityWords),
    force: forceSchema,
    sources: z.array(sourceSchema).min(1),
    inForce: z.strictObject({ from: isoDate, to: isoDate.optional() }),
    certainty: certaintySchema,
    scope: camelName.optional(),
    partsIn: z
      .array(z.enum(sectionLetters))
      .min(1)
      .optional()
      .describe("The sections in which the parts of the scope stand, where they are not the criterion's own"),
    uses: z.array(kebabName).min(1).optional(),
    dates: z.record(camelName, triggerSchema).optional(),
    amounts: z.record(camelName, amountSchema).optional(),
    appliesWhen: conditionSchema.optional(),
    holdsWhen: conditionSchema.optional(),
    otherwise: z.enum(["breached", "query"]).optional(),
    judgedOn: factName.optional(),
    families: z.array(kebabName).min(1).optional(),
    asks: text.optional(),
    good: text,
    weak: text,
    lacks: lacks.optional(),
    remedy: text,
    note: text.optional(),
    examples: z
      .array(
        z.strictObject({
          name: text,
          asOf: isoDate,
          plan: z.looseObject({}),
          expect: z.strictObject({ outcome: text, subject: text.optional() }),
        }),
      )
      .min(1)
      .optional(),
  })
  .superRefine(({ method, scope, holdsWhen, lacks, families, asks }, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (method.includes("structure") !== (holdsWhen !== undefined))
      fault("holdsWhen", "a structure test where the method is structure, and none otherwise");
    if (holdsWhen !== undefined && scope === undefined) fault("scope", "the part of a plan that the test is made on");
    if ((lacks === undefined) !== (holdsWhen === undefined))
      fault("lacks", "what is missing where there is a structure test, and nothing otherwise");
    if (families !== undefined && !method.includes("wording"))
      fault("families", "families only where the method is wording");
    if (method.includes("judgement") !== (asks !== undefined))
      fault("asks", "what the auditor is asked where the method is judgement, and nothing otherwise");
  })
  .meta({ id: "Criterion", description: "One thing that a plan is audited for." }) as unknown as z.ZodType<Criterion>;

/** The schema of a file of criteria. */
export const criterionFileSchema = z.array(criterionSchema).meta({ title: "Criteria for the quality of EHC plans" });
