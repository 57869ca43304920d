import fc from "fast-check";
import * as z from "zod";
import { toIsoDate } from "../../src/calendar/civil-date";
import { type CaseRecord, caseRecordSchema } from "../../src/records/case-record";

const longest = 4;

/** Any case record that the schema takes, with dates in these epoch days. */
export function anyRecord(days: { min: number; max: number }): fc.Arbitrary<CaseRecord> {
  return anyValueOf(caseRecordSchema, days, "") as fc.Arbitrary<CaseRecord>;
}

function anyValueOf(schema: z.ZodType, days: { min: number; max: number }, key: string): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.ZodType>;
    const fields = Object.entries(shape).map(([name, field]) => [name, anyValueOf(unwrap(field), days, name)] as const);
    const required = Object.keys(shape).filter((name) => !(shape[name] instanceof z.ZodOptional));
    return fc.record(Object.fromEntries(fields), { requiredKeys: required as never[] });
  }
  if (schema instanceof z.ZodArray)
    return fc.array(anyValueOf(unwrap(schema.element), days, key), { maxLength: longest });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...(schema.options as string[]));
  if (schema instanceof z.ZodISODate) return fc.integer(days).map(toIsoDate);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) {
    const min = Math.max(schema.minValue ?? 0, 0);
    return fc.integer({ min, max: Math.min(schema.maxValue ?? min + 20, min + 20) });
  }
  // Whom advice was asked of is a kebab-case word; every other text is free.
  if (key === "from") return fc.constantFrom("parent", "school", "educational-psychologist", "somebody-else");
  return fc.string({ unit: "binary", minLength: 1, maxLength: 20 });
}

function unwrap(schema: unknown): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : (schema as z.ZodType);
}
