import * as z from "zod";
import type { Condition } from "./condition";
import { factName } from "./name-schema";

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()).min(1),
  z.strictObject({ fact: factName }),
]);

const comparison = (operator: string[], of: z.ZodType) =>
  z.strictObject({ fact: factName, operator: z.enum(operator), value: of });

/** Spelt out when rules are loaded: see definitions.ts. */
const named = z
  .strictObject({ condition: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "a kebab-case name" }) })
  .describe("A condition of a definition that the rule uses");

/** The schema of a condition tree: json-rules-engine's format without its loose ends. */
export const conditionSchema: z.ZodType<Condition> = z
  .lazy(() =>
    z.union([
      comparison(["equal", "contains"], value),
      comparison(["in", "notIn"], z.array(z.string()).min(1)),
      comparison(
        ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"],
        z.union([z.number(), z.strictObject({ fact: factName })]),
      ),
      comparison(
        ["before", "onOrBefore", "after", "onOrAfter"],
        z.union([z.iso.date(), z.strictObject({ fact: factName })]),
      ),
      comparison(["isRecorded"], z.boolean()),
      z.strictObject({ all: z.array(conditionSchema).min(1) }),
      z.strictObject({ any: z.array(conditionSchema).min(1) }),
      z.strictObject({ not: conditionSchema }),
      named,
    ]),
  )
  .meta({ id: "Condition", description: "Conditions in json-rules-engine's format." }) as z.ZodType<Condition>;
