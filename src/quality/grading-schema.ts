import * as z from "zod";
import { conditionSchema } from "../rules/condition-schema";
import { camelName } from "../rules/name-schema";

/** What a plan, or a section of it, is graded: the best first. */
export const gradeWords = ["outstanding", "good", "requires-improvement", "inadequate"] as const;

/** A grade. */
export type Grade = (typeof gradeWords)[number];

/** The parts of an audit that are scored apart: the sections of a plan, H in one, and what belongs to none of them. */
export const auditSections = [
  "A",
  "B",
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "I",
  "J",
  "K",
  "whole-plan",
  "process",
  "review",
  "cross-plan",
] as const;

/** A part of an audit that is scored apart. */
export type AuditSection = (typeof auditSections)[number];

/** How much hangs on a criterion: the most first. */
export const severityWords = ["critical", "major", "moderate", "minor"] as const;

const text = z.string().min(1);
const grade = z.enum(gradeWords);
const share = z.number().min(0).max(1);
const code = z.string().regex(/^[A-Z]-\d\d$/, { error: "a code such as F-05" });
const weighed = z.union([z.enum(auditSections), code], {
  error: "a section, such as F or whole-plan, or a code such as F-05",
});

const limit = z
  .strictObject({
    criteria: z.array(code).min(1).optional().describe("The criteria that it looks at"),
    severity: z.enum(severityWords).optional().describe("All criteria of this severity, in place of codes"),
    atMost: z
      .enum(["not", "partly"])
      .default("not")
      .describe("The best rating that it still reaches: partly reaches what is partly met and what is not met"),
    cap: grade.describe("No better grade than this while it is reached"),
    because: text,
  })
  .refine(({ criteria, severity }) => (criteria === undefined) !== (severity === undefined), {
    error: "either criteria or a severity",
  });

const severityRule = z
  .strictObject({
    criteria: z.array(code).min(1).describe("The criteria that weigh otherwise"),
    scope: camelName
      .default("plan")
      .describe("The part of a plan that the condition is about: what is found in that part weighs otherwise"),
    when: conditionSchema.describe("In the words of criteria, over the facts of that part and of the plan"),
    severity: z.enum(severityWords).optional().describe("What it weighs then"),
    step: z.enum(["up", "down"]).optional().describe("One step graver or less grave, in place of a severity"),
    onlyWithReason: z
      .literal(true)
      .optional()
      .describe("Only where an auditor has rated the criterion and given a reason as the comment"),
    because: text,
  })
  .refine(({ severity, step }) => (severity === undefined) !== (step === undefined), {
    error: "either a severity or a step",
  });

/** The schema of a grading: how ratings of criteria come to a grade. */
export const gradingSchema = z
  .strictObject({
    version: text.describe("Named with every grade: only grades of one version compare"),
    force: z.literal("local").describe("No law and no guidance says how a plan is graded"),
    note: text,
    weights: z
      .record(weighed, z.number().positive())
      .describe(
        "By section: its weight in the plan. By code: the criterion's weight in its section. 1 where none is given",
      ),
    values: z.strictObject({ met: share, partly: share, not: share }),
    partlyFrom: share
      .default(0.5)
      .describe("The share of the parts in order from which a structure test that some part fails is met in part"),
    severities: z
      .array(severityRule)
      .default([])
      .describe("When a criterion weighs more or less than it says itself; each in turn, on what those before it left"),
    limits: z.array(limit),
    grades: z.array(z.strictObject({ grade, from: share })).min(1),
    scale: z
      .array(
        z.strictObject({
          rating: z.int().min(1).max(4),
          word: grade,
          value: share.optional().describe("What it is worth, where that is not the value of what it counts as"),
        }),
      )
      .describe("An auditor's ratings in words"),
  })
  .superRefine(({ values, grades, scale }, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (values.met < values.partly || values.partly < values.not)
      wrong("values", "met is worth no less than partly, and partly no less than not");
    const ranks = grades.map((one) => gradeWords.indexOf(one.grade));
    if (grades.some(({ from }, i) => i > 0 && (from >= grades[i - 1]!.from || ranks[i]! <= ranks[i - 1]!)))
      wrong("grades", "the best grade first, each from a lower score than the one before it");
    if (grades[grades.length - 1]?.from !== 0) wrong("grades", "the last grade is from 0");
    if (scale.map(({ rating }) => rating).join() !== "4,3,2,1")
      wrong("scale", "each of the ratings 4, 3, 2 and 1, in that order");
  })
  .meta({ title: "How a plan is graded", description: "Weights, values, caps and thresholds: all of local choice." });

/** How ratings of criteria come to a grade. */
export type Grading = z.infer<typeof gradingSchema>;

/** A rule by which a criterion weighs otherwise where a condition holds. */
export type SeverityRule = Grading["severities"][number];

/** A rule that keeps a grade down whatever the score. */
export type GradeLimit = Grading["limits"][number];
