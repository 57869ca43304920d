import * as z from "zod";
import { certaintySchema, sourceSchema } from "../../rules/rule-schema";
import { sectionLetters } from "../plan-record";
import type { MissingElement, WordedFact } from "./missing-element";

const text = z.string().min(1);
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "a kebab-case name, such as missing-who" });
const names = z.array(name).min(1);
const section = z.enum(sectionLetters);
const severity = z.enum(["critical", "major", "moderate", "minor"]);
const code = z.string().regex(/^[A-Z]-\d\d$/, { error: "a criterion's code, such as F-03" });
const element = z.enum(["what", "who", "expertise", "howOften", "howLong", "groupSize"]);
const conditions = z.array(z.union([name, names])).min(1);

/** The schema of a fact that words can say. Terms are compiled by the matcher, which says what is wrong with one. */
export const wordedFactSchema = z
  .strictObject({
    fact: name,
    means: text,
    terms: z.array(text).min(1),
    unlessWithin: z.array(text).min(1).optional(),
    butNot: names.optional(),
  })
  .meta({ title: "A fact that words can say" }) as unknown as z.ZodType<WordedFact>;

/** The schema of a missing element. That each fact and family it names exists is for the tests of a release. */
export const missingElementSchema = z
  .strictObject({
    family: name,
    title: text,
    element,
    criterion: z.partialRecord(section, code),
    sections: z.array(section).min(1),
    severity,
    severer: z.strictObject({ missing: z.array(element).min(1), severity }).optional(),
    weight: z.enum(["full", "information-when-quantified"]),
    fullWhen: conditions.optional(),
    askedWhen: conditions.optional(),
    notAskedWhen: conditions.optional(),
    saidBy: names,
    quotes: names,
    because: text,
    remedy: text,
    sources: z.array(sourceSchema).min(1),
    certainty: certaintySchema,
    note: text.optional(),
  })
  .superRefine(({ criterion, sections }, context) => {
    if (Object.keys(criterion).sort().join() !== [...sections].sort().join())
      context.addIssue({
        code: "custom",
        path: ["criterion"],
        message: "a code for each section in which it is asked",
      });
  })
  .meta({ title: "An element that provision does not say" }) as unknown as z.ZodType<MissingElement>;
