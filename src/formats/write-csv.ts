import type { CaseRecord } from "../records/case-record";
import { quoteCell, writeCell } from "./csv-cell";
import { headingOfPath } from "./csv-columns";
import { fieldsOf, type Step } from "./schema-fields";

/** The headings of the columns that these records need, in the order of the schema. */
export function caseColumns(records: readonly CaseRecord[]): string[] {
  return fieldsOf(records).map(({ path }) => headingOfPath(path));
}

/**
 * Writes records as the CSV that `readCases` reads (RFC 4180): what it reads back says the same. An entry of a list in which
 * nothing is recorded is left out, and a line end inside a text comes back as a line feed.
 */
export function writeCsv(records: readonly CaseRecord[]): string {
  const fields = fieldsOf(records);
  const rows = records.map((record) => fields.map(({ path }) => quoteCell(cellAt(record, path))));
  const header = fields.map(({ path }) => quoteCell(headingOfPath(path)));
  return [header, ...rows].map((cells) => `${cells.join(",")}\r\n`).join("");
}

function cellAt(record: unknown, path: readonly Step[]): string {
  let at = record;
  for (const step of path) at = (at as Record<Step, unknown> | undefined)?.[step];
  return at === undefined ? "" : writeCell(at);
}
