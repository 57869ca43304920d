import { z } from "zod";
import { conditionSchema } from "../rules/condition-schema";
import { amountSchema, triggerSchema } from "../rules/moment-schema";
import { camelName, factName, isoDate } from "../rules/name-schema";
import { certaintySchema, forceSchema, sourceSchema } from "../rules/rule-schema";
import type { Criterion } from "./criterion";
import { sectionLetters } from "./plan-record";

const text = z.string().min(1);
const kebabName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "a kebab-case name, such as vague-frequency" });

/** The schema of a criterion. */
export const criterionSchema = z
  .strictObject({
    criterion: z.string().regex(/^[A-Z]-\d\d$/, { error: "a code such as F-05" }),
    section: z.enum([...sectionLetters, "whole-plan", "process", "review", "cross-plan"]),
    title: text,
    method: z.array(z.enum(["structure", "wording", "judgement"])).min(1),
    severity: z.enum(["critical", "major", "moderate", "minor"]),
    force: forceSchema,
    sources: z.array(sourceSchema).min(1),
    inForce: z.strictObject({ from: isoDate, to: isoDate.optional() }),
    certainty: certaintySchema,
    scope: camelName.optional(),
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
  .superRefine(({ method, scope, holdsWhen, families, asks }, context) => {
    const lacks = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (method.includes("structure") !== (holdsWhen !== undefined))
      lacks("holdsWhen", "a structure test where the method is structure, and none otherwise");
    if (holdsWhen !== undefined && scope === undefined) lacks("scope", "the part of a plan that the test is made on");
    if (families !== undefined && !method.includes("wording"))
      lacks("families", "families only where the method is wording");
    if (method.includes("judgement") !== (asks !== undefined))
      lacks("asks", "what the auditor is asked where the method is judgement, and nothing otherwise");
  })
  .meta({ id: "Criterion", description: "One thing that a plan is audited for." }) as unknown as z.ZodType<Criterion>;

/** The schema of a file of criteria. */
export const criterionFileSchema = z.array(criterionSchema).meta({ title: "Criteria for the quality of EHC plans" });
