import type { AuditedPlan } from "../audit/audited-plan";
import { type Cell, findingColumns, findingRows, queryColumns, queryRows } from "./audit-rows";
import { csvRow } from "./csv-row";

const columns = [
  "plan",
  "file",
  "kind",
  ...new Set([...findingColumns, ...queryColumns].filter((one) => one !== "plan")),
];

/** One finding or query a row (RFC 4180); a query of structure has an outcome, and one of wording a family. No cell can be taken for a formula. */
export function* auditsAsCsv(audited: readonly AuditedPlan[]): Generator<string> {
  yield csvRow(columns);
  for (const one of audited) {
    const { file } = one;
    for (const row of findingRows(one))
      yield csvRow(inOrder({ ...row, file, kind: row.outcome === "query" ? "query" : "finding" }));
    for (const row of queryRows(one)) yield csvRow(inOrder({ ...row, file, kind: "query" }));
  }
}

function inOrder(row: Record<string, Cell>): Cell[] {
  return columns.map((column) => row[column]);
}
