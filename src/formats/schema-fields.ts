import * as z from "zod";
import { caseRecordSchema } from "../records/case-record";
import { type FieldSort, fieldSort, listedObject, requiredSchema } from "../records/field-schema";

/** A step of a path into a record: a field's name, or the index of an entry in a list. */
export type Step = string | number;

/** The sort of the field at a path into a case record; `undefined` where there is none. The schema is the only list. */
export function fieldSortAt(path: readonly Step[]): FieldSort | undefined {
  let at: z.ZodType | undefined = caseRecordSchema;
  for (const step of path) at = at && childOf(at, step);
  return at && fieldSort(requiredSchema(at));
}

/** A field and its path into a case record. */
export interface Field {
  path: Step[];
  sort: FieldSort;
}

/** The fields that these records have a value for, in the schema's order, each index of a list apart. */
export function fieldsOf(records: readonly unknown[]): Field[] {
  return fieldsBelow(caseRecordSchema, [], records);
}

function fieldsBelow(schema: z.ZodType, path: Step[], values: readonly unknown[]): Field[] {
  if (values.length === 0) return [];
  const here = requiredSchema(schema);
  if (here instanceof z.ZodObject) {
    return Object.entries(here.shape as Record<string, z.ZodType>).flatMap(([key, child]) =>
      fieldsBelow(child, [...path, key], childValues(values, key)),
    );
  }
  const entry = listedObject(here);
  if (entry) {
    const longest = values.reduce<number>((most, list) => Math.max(most, (list as unknown[]).length), 0);
    return Array.from({ length: longest }, (_, i) => fieldsBelow(entry, [...path, i], childValues(values, i))).flat();
  }
  return [{ path, sort: fieldSort(here)! }];
}

/** Every field's name with index 0 for each list: what to look among for a misspelt one. */
export function fieldPaths(): Step[][] {
  return pathsBelow(caseRecordSchema, []);
}

function pathsBelow(schema: z.ZodType, path: Step[]): Step[][] {
  const here = requiredSchema(schema);
  if (here instanceof z.ZodObject) {
    return Object.entries(here.shape as Record<string, z.ZodType>).flatMap(([key, child]) =>
      pathsBelow(child, [...path, key]),
    );
  }
  const entry = listedObject(here);
  return entry ? pathsBelow(entry, [...path, 0]) : [path];
}

function childValues(values: readonly unknown[], step: Step): unknown[] {
  return values.map((value) => (value as Record<Step, unknown>)[step]).filter((value) => value !== undefined);
}

function childOf(schema: z.ZodType, step: Step): z.ZodType | undefined {
  const here = requiredSchema(schema);
  if (here instanceof z.ZodObject) {
    const shape = here.shape as Record<string, z.ZodType>;
    return Object.hasOwn(shape, step) ? shape[step] : undefined;
  }
  return typeof step === "number" ? listedObject(here) : undefined;
}
