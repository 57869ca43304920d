import * as z from "zod";

/** What sort of value a field holds: a list is one of words, as lists of objects are not fields. */
export type FieldSort = "date" | "text" | "number" | "boolean" | "list";

/** The schema of a field without its being optional. */
export function requiredSchema(schema: unknown): z.ZodType {
  return schema instanceof z.ZodOptional ? requiredSchema(schema.unwrap()) : (schema as z.ZodType);
}

/** The schema of the objects that a list holds; `undefined` for anything else. */
export function listedObject(schema: z.ZodType): z.ZodObject | undefined {
  if (!(schema instanceof z.ZodArray)) return undefined;
  const entry = requiredSchema(schema.element);
  return entry instanceof z.ZodObject ? entry : undefined;
}

/** The sort of a field; `undefined` for an object or a list of objects. */
export function fieldSort(schema: z.ZodType): FieldSort | undefined {
  if (schema instanceof z.ZodObject || listedObject(schema)) return undefined;
  if (schema instanceof z.ZodArray) return "list";
  if (schema instanceof z.ZodISODate) return "date";
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (schema instanceof z.ZodNumber) return "number";
  return "text";
}
