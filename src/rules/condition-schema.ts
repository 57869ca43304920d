import { z } from "zod";
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
    ]),
  )
  .meta({ id: "Condition", description: "Conditions in json-rules-engine's format." }) as z.ZodType<Condition>;
