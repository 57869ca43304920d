import { moduleOf } from "./fields";
import type { IdentifiedTable } from "./identify-tables";

/** The modules that a module stands in, the nearest first. */
export function parentsOf(module: string): string[] {
  const { parent } = moduleOf(module);
  return parent === undefined ? [] : [parent, ...parentsOf(parent)];
}

/** Whether a table has a column with the identities of a module's rows. */
export function hasIdOf({ columns }: IdentifiedTable, module: string): boolean {
  return columns.some((one) => one.kind === "id" && one.module === module);
}
