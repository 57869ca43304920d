import { pathOfHeading } from "../formats/csv-columns";
import type { Step } from "../formats/schema-fields";
import { fieldSortAt } from "../formats/schema-fields";
import type { FieldSort } from "../records/field-schema";

/** A field of a case that a mapping names. */
export interface Target {
  /** As the mapping has it. */
  field: string;
  /** With index 0 where the mapping has `*`. */
  path: readonly Step[];
  /** Where the number of the part stands in the path; `undefined` where the field is in no part, or in one that the mapping numbers. */
  partAt: number | undefined;
  sort: FieldSort;
}

const star = "*";

/** The field that a mapping names; `undefined` where a case has none of this name, or where it has more than one `*`. */
export function targetOf(field: string): Target | undefined {
  const steps = field.split(".");
  const partAt = steps.indexOf(star);
  if (steps.lastIndexOf(star) !== partAt) return undefined;
  const path = pathOfHeading(steps.map((step) => (step === star ? "0" : step)).join("."));
  if (path === undefined) return undefined;
  // A path within the first assessment is longer than what the mapping says; a part is always named in full.
  if (partAt >= 0 && path.length !== steps.length) return undefined;
  return { field, path, partAt: partAt < 0 ? undefined : partAt, sort: fieldSortAt(path)! };
}

/** The path of a field in the part of this number. */
export function pathInPart({ path, partAt }: Target, part: number): Step[] {
  return path.map((step, i) => (i === partAt ? part : step));
}

/** The list that the field's part is an entry of, as text. */
export function listOfPart({ path, partAt }: Target): string {
  return path.slice(0, partAt).join(".");
}
