import * as z from "zod";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "a kebab-case word" });
const text = z.string().min(1);
const days = z.int().min(1).describe("Days up to which a thing is in the band, this one left out");

const bands = z
  .array(z.strictObject({ title: text, under: days.optional() }))
  .min(2)
  .refine((some) => some.every(({ under }, i) => (i === some.length - 1 ? under === undefined : under !== undefined)), {
    error: "bands of which each but the last ends somewhere",
  })
  .refine((some) => some.every(({ under }, i) => i === 0 || under === undefined || under > some[i - 1]!.under!), {
    error: "bands in order",
  });

const measure = z.strictObject({
  id,
  title: text,
  unit: text.describe("What is counted, in the plural"),
  definition: text.describe("What is counted and in which month, in sentences"),
  rules: z
    .array(z.string())
    .min(1)
    .describe("Ids of rules. Where several are of the same thing, the first that comes to an outcome decides"),
  oneForEach: z
    .enum(["subject", "last-day"])
    .optional()
    .describe(
      "What makes two findings of a case the same thing: the part of the record (if left out), or the last day",
    ),
  hasTarget: z.literal(true).optional().describe("It is compared with the target that a caller gives"),
});

/** The schema of rules/caseload/measures.json: what is measured of a caseload, on which rules it rests, and what it is called. */
export const measuresSchema = z
  .strictObject({
    measures: z.array(measure).min(1),
    smallBelow: z.int().min(1).describe("A group with a smaller denominator is called small"),
    department: z.strictObject({
      title: text,
      definition: text,
      source: z.strictObject({ title: text, url: z.url() }),
      withinDays: z.int().min(1).describe("Days from the request within which a plan is in time"),
      yearDays: z.int().min(1).describe("Days of the band that ends with a year"),
    }),
    exceptions: z.strictObject({
      measure: id.describe("The measure for whose limit claims are counted"),
      definition: text,
      flagAbove: z.number().min(0).max(100).describe("A share of plans with a claim above this percentage is flagged"),
    }),
    advice: z.strictObject({ measure: id, lateness: bands.describe("Bands of the days after the last day") }),
    backlog: z.array(
      z.strictObject({
        id,
        title: text,
        definition: text,
        measure: id.describe("The measure whose open and overdue things they are"),
        bands: bands.describe("Bands of the days since the start of the clock"),
      }),
    ),
    forecast: z.strictObject({
      weeks: z.array(z.int().min(1)).min(1).describe("How many weeks ahead, the nearest first"),
      definition: text,
    }),
  })
  .meta({ title: "Measures", description: "What is measured of a caseload, and on which rules it rests." });

/** What is measured of a caseload. */
export type Measures = z.infer<typeof measuresSchema>;

/** One measure of the statutory limits. */
export type Measure = Measures["measures"][number];

/** Bands of days: each but the last says under how many days it ends. */
export type Bands = Measures["backlog"][number]["bands"];
