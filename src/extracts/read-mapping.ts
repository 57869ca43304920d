import { schemaFaults, toPointer } from "../faults/schema-faults";
import { headingOfPath } from "../formats/csv-columns";
import { nearestNames } from "../formats/nearest-names";
import { fieldPaths } from "../formats/schema-fields";
import { InvalidMappingError, inWords, type MappingFault } from "./errors";
import type { ExtractMapping } from "./mapping";
import { extractMappingSchema } from "./mapping-schema";
import { type Target, targetOf } from "./target";

/**
 * Checks a mapping.
 *
 * @throws InvalidMappingError with every fault, each with a JSON Pointer into the mapping.
 */
export function readExtractMapping(content: unknown): ExtractMapping {
  const result = extractMappingSchema.safeParse(content);
  const faults = result.success ? lint(result.data) : schemaFaults(result.error, content).map(inWords);
  if (!result.success || faults.length > 0) throw new InvalidMappingError(faults);
  return result.data;
}

/** What the schema cannot see: fields that a case has, each filled once, and a reference for each case. */
function lint(mapping: ExtractMapping): MappingFault[] {
  const faults: MappingFault[] = [];
  const report = (path: readonly string[], message: string) => faults.push({ pointer: toPointer(path), message });
  const filled = new Map<string, string>();
  const fill = (field: string, at: readonly string[]): Target | undefined => {
    const target = targetOf(field);
    if (target === undefined) report(at, noSuchField(field));
    else if (target.partAt !== undefined && mapping.rows === "cases" && at[0] !== "always")
      report(at, 'In a table with one row a case, "*" says nothing: give the number of the entry, counted from 0.');
    else return target;
    return undefined;
  };
  const fillOnce = (field: string, at: readonly string[]) => {
    const target = fill(field, at);
    if (target === undefined) return;
    const key = `${target.path.join(".")} ${target.partAt}`;
    const twin = filled.get(key);
    if (twin !== undefined) report(at, `The field is filled by ${twin} too.`);
    else filled.set(key, toPointer(at));
  };
  for (const [heading, column] of Object.entries(mapping.columns ?? {}))
    fillOnce(fieldOf(column), ["columns", heading]);
  for (const field of Object.keys(mapping.always ?? {})) fillOnce(field, ["always", field]);
  if (mapping.rows === "cases") {
    if (!filled.has("id undefined")) report(["columns"], 'Name the column with the case\'s own reference: "…": "id".');
    return faults;
  }
  if (filled.has("id undefined")) report(["columns"], 'The case\'s reference is the column that "case" names.');
  for (const [name, event] of Object.entries(mapping.events)) {
    const target = fill(fieldOf(event), ["events", name]);
    if (target && target.sort !== "date") report(["events", name], "An event fills a field that is a day.");
    if (typeof event === "string") continue;
    for (const field of Object.keys(event.also ?? {})) fill(field, ["events", name, "also", field]);
  }
  return faults;
}

function fieldOf(mapped: string | { field: string }): string {
  return typeof mapped === "string" ? mapped : mapped.field;
}

function noSuchField(field: string): string {
  const known = fieldPaths().map(headingOfPath);
  const near = nearestNames(field.replaceAll("*", "0"), known);
  return `A case has no field of this name${near.length === 0 ? "" : ` (perhaps ${near.join(" or ")}?)`}.`;
}
