import { type Sen2Layout, sen2Modules } from "./fields";
import type { IdentifiedTable } from "./identify-tables";
import type { IssueBook } from "./read-report";
import { hasIdOf, parentsOf } from "./row-parents";

const names: Readonly<Record<string, string>> = {
  header: "the header",
  person: "persons",
  requests: "requests",
  assessment: "assessments",
  namedPlan: "named plans",
  planDetail: "details of named plans",
  activePlans: "active plans",
  placementDetail: "placements",
  senNeed: "needs",
};

/** What a return lacks that has no table of a module. */
export function noTableOf(module: string): string {
  return `no table of ${names[module]}`;
}

/** The modules whose rows nothing can hold, each with the module whose table is missing above it. */
export function modulesCutOff(tables: ReadonlyMap<string, IdentifiedTable>): ReadonlyMap<string, string> {
  const cutOff = new Map<string, string>();
  for (const { key } of sen2Modules) {
    const table = tables.get(key);
    const near = table && parentsOf(key).find((one) => hasIdOf(table, one));
    if (near === undefined) continue;
    const missing = tables.has(near) ? cutOff.get(near) : near;
    if (missing !== undefined) cutOff.set(key, missing);
  }
  return cutOff;
}

/** Notes each table that the layout has and the return has not, once, with the tables whose rows are lost for it. */
export function noteMissingTables(layout: Sen2Layout, tables: ReadonlyMap<string, IdentifiedTable>, book: IssueBook) {
  const cutOff = [...modulesCutOff(tables)];
  for (const { module } of layout.tables) {
    if (tables.has(module)) continue;
    const lost = cutOff.flatMap(([key, missing]) => (missing === module ? `"${tables.get(key)!.table.name}"` : []));
    const also = lost.length === 0 ? "" : `, and no row of ${lost.join(" and ")} can be joined`;
    const message = `there is ${noTableOf(module)}: what it would say looks as if it had not happened${also}; give all tables of the return together`;
    book.issue({ code: "missing-table", field: "", message, leavesOut: false });
  }
}
