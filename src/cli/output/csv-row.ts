import { harmlessCell, quoteCell } from "../../formats/csv-cell";

/** A row of CSV (RFC 4180), with its line end, of which no cell can be taken for a formula. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => quoteCell(harmlessCell(cell))).join(",")}\r\n`;
}
