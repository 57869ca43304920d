import * as z from "zod";
import { conditionSchema } from "../rules/condition-schema";
import { promptnessSchema } from "../rules/limit-schema";
import { periodSchema } from "../rules/moment-schema";
import type { Policy } from "./policy";

const text = z.string().min(1);
const kebabName = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "a kebab-case name, such as hertfordshire" });
const pageDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/, { error: "a year, month or day, such as 2024-04" });

const period = z.union([periodSchema, z.strictObject({ oneOf: z.array(periodSchema).min(2) })]).meta({
  id: "PolicyPeriod",
  description: "A period; where the policy does not say which kind of day or week it means, each that it may mean.",
});
const onlyTrue = z.literal(true);
const gate = z.enum(["inform", "consult", "agree"]);
const notice = z
  .union([
    z.strictObject({ within: period }),
    z.strictObject({ before: onlyTrue }),
    z.strictObject({ onTheDay: onlyTrue }),
    z.strictObject({ promptly: promptnessSchema }),
  ])
  .meta({ id: "Notice" });

/** The schema of a council's policy on part-time timetables. */
export const policySchema = z
  .strictObject({
    id: kebabName,
    council: text,
    evidence: z
      .array(
        z.strictObject({ url: z.url().optional(), page: text, pageDate: pageDate.optional(), checkedOn: z.iso.date() }),
      )
      .min(1),
    certainty: z.enum(["verified", "secondary", "recalled"]),
    gaps: z.array(text).min(1).optional(),
    note: text.optional(),
    longest: z
      .strictObject({
        is: z.enum(["cap", "norm", "review-point", "extra-form"]),
        period,
        except: conditionSchema.optional(),
      })
      .optional(),
    review: z.strictObject({ atLeastEvery: period, onlyWithoutEndDate: onlyTrue.optional() }).optional(),
    notify: z
      .strictObject({
        decision: notice.optional(),
        agreement: notice.optional(),
        start: notice.optional(),
        extension: notice.optional(),
        change: notice.optional(),
        end: notice.optional(),
      })
      .optional(),
    return: z
      .strictObject({
        every: z.union([z.enum(["term", "half-term"]), z.strictObject({ months: z.int().positive() })]),
        nilReturn: z.boolean().optional(),
      })
      .optional(),
    reportable: z
      .strictObject({
        hoursBelow: z.number().positive().optional(),
        belowPeers: onlyTrue.optional(),
        except: conditionSchema.optional(),
      })
      .optional(),
    gates: z
      .strictObject({
        parentAgreement: onlyTrue.optional(),
        writtenAgreement: onlyTrue.optional(),
        ehcPlan: gate.optional(),
        earlyReview: z.enum(["required", "considered"]).optional(),
        lookedAfter: gate.optional(),
        educationPlanReview: onlyTrue.optional(),
        socialWorker: gate.optional(),
        youthJustice: gate.optional(),
        attendanceOfficer: gate.optional(),
        endDate: onlyTrue.optional(),
        educationForMissingHours: onlyTrue.optional(),
        riskAssessment: onlyTrue.optional(),
        supportPlan: onlyTrue.optional(),
        never: conditionSchema.optional(),
      })
      .optional(),
    documents: z.array(kebabName).min(1).optional(),
  })
  .meta({ title: "A council's policy on part-time timetables" }) as unknown as z.ZodType<Policy>;
