import { harmlessCell, quoteCell } from "../../formats/csv-cell";

/** A cell of a table: a text, which may be somebody's, or a value of ours. */
export type Cell = string | number | boolean | undefined;

/** A row of CSV (RFC 4180), with its line end, of which no text can be taken for a formula. A number stays one, below nought too. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map((cell) => (typeof cell === "string" ? quoteCell(harmlessCell(cell)) : String(cell ?? ""))).join(",")}\r\n`;
}
