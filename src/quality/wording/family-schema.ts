import * as z from "zod";
import { certaintySchema, sourceSchema } from "../../rules/rule-schema";
import { sectionLetters } from "../plan-record";
import type { Exception, Family } from "./family";

const text = z.string().min(1);
const terms = z.array(text).min(1);
const section = z.enum(sectionLetters);
const severity = z.enum(["critical", "major", "moderate", "minor"]);
const code = z.string().regex(/^[A-Z]-\d\d$/, { error: "a criterion's code, such as F-08" });
const found = z.enum([
  "frequency",
  "duration",
  "count",
  "role",
  "qualified-role",
  "qualification",
  "group-size",
  "ratio",
  "date",
  "measure",
  "money",
  "confirmation",
  "quantified",
  "measured-and-dated",
]);
const shared = { becomes: z.enum(["skip", "information"]).optional(), why: text.optional() };
const within = z.int().min(0).max(40).optional();

const phrase = z.literal("phrase").optional();

const exception = z.union([
  z.strictObject({ overlaps: terms, ...shared }),
  z.strictObject({ before: terms, within, in: phrase, ...shared }),
  z.strictObject({ after: terms, within, in: phrase, ...shared }),
  z.strictObject({ has: z.array(found).min(1), in: z.enum(["clause", "sentence", "passage"]), ...shared }),
  z.strictObject({ passage: terms, ...shared }),
  z.strictObject({ quoted: z.literal(true), ...shared }),
]) as unknown as z.ZodType<Exception>;

/** The schema of a family of wording. Terms are compiled by the lexicon, which says what is wrong with one. */
export const familySchema = z
  .strictObject({
    family: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "a kebab-case name, such as vague-frequency" }),
    title: text,
    group: z.enum(["vague", "outcome", "misplaced", "nil", "voice", "language"]),
    criterion: z.union([code, z.partialRecord(section, code)]),
    sections: z.array(section).min(1),
    severity,
    severer: z.strictObject({ lacking: z.array(found).min(1), severity }).optional(),
    weight: z.enum(["full", "information", "information-when-quantified", "full-when-nothing-is-said"]),
    detector: z.enum(["mixed-person", "unexplained-acronym", "long-sentence"]).optional(),
    terms: z.array(z.union([text, z.strictObject({ any: terms, unless: z.array(exception).optional() })])).min(1),
    unless: z.array(exception).optional(),
    because: text,
    remedy: text,
    sources: z.array(sourceSchema).min(1),
    certainty: certaintySchema,
    note: text.optional(),
  })
  .superRefine(({ criterion, sections }, context) => {
    if (typeof criterion === "string") return;
    const named = Object.keys(criterion).sort().join();
    if (named !== [...sections].sort().join())
      context.addIssue({ code: "custom", path: ["criterion"], message: "a code for each section in which it runs" });
  })
  .meta({ title: "A family of wording" }) as unknown as z.ZodType<Family>;
