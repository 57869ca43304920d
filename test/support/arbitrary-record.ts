import fc from "fast-check";
import * as z from "zod";
import { toIsoDate } from "../../src/calendar/civil-date";
import { caseRecordSchema } from "../../src/records/case-record";

/** How often an optional field is there, and between which days dates fall. */
export interface ArbitraryOptions {
  recorded: number;
  from: number;
  to: number;
}

/** Records of any shape that the schema allows, read off the schema itself. Dates fall close together, so that they collide. */
export function arbitraryRecord(options: ArbitraryOptions): fc.Arbitrary<Record<string, unknown>> {
  return arbitraryOf(caseRecordSchema, options) as fc.Arbitrary<Record<string, unknown>>;
}

function arbitraryOf(schema: z.ZodType, options: ArbitraryOptions): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodObject) return arbitraryObject(schema, options);
  if (schema instanceof z.ZodArray)
    return fc.array(arbitraryOf(schema.element as z.ZodType, options), { maxLength: 2 });
  if (schema instanceof z.ZodISODate) return fc.integer({ min: options.from, max: options.to }).map(toIsoDate);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...(schema.options as string[]));
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) return arbitraryNumber(schema);
  return fc.constantFrom("nhs-trust", "educational-psychologist", "therapy-service");
}

function arbitraryNumber(schema: z.ZodNumber) {
  const min = Math.max(schema.minValue ?? 0, 0);
  return fc.integer({ min, max: Math.min(schema.maxValue ?? min + 13, min + 13) });
}

function arbitraryObject(schema: z.ZodObject, options: ArbitraryOptions) {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : (field as z.ZodType);
    const value = arbitraryOf(inner, options);
    fields[key] =
      field instanceof z.ZodOptional
        ? fc.integer({ min: 1, max: 100 }).chain((n) => (n <= options.recorded ? value : fc.constant(undefined)))
        : value;
  }
  return fc.record(fields).map(withoutUndefined);
}

/** JSON has no undefined. */
function withoutUndefined(object: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
