import { readCell } from "./csv-cell";
import { type Column, readHeader } from "./csv-columns";
import { assembleRow, type FilledCell } from "./csv-row";
import { type CsvRow, readCsvTable } from "./csv-table";
import type { RawCase, SplitContext } from "./raw-case";

/** The cases of a CSV text: one a row below a header row whose cells name fields. */
export function splitCsv(text: string, context: SplitContext): RawCase[] {
  const { rows, faults } = readCsvTable(text);
  for (const { line, message } of faults) context.refuse({ line, field: "", message });
  const [header, ...body] = rows;
  if (header === undefined) return [];
  const columns = readHeader(header.cells, header.line, context);
  // Without a column that names a field every row would only repeat that fault.
  if (columns.every((column) => column === undefined)) return [];
  return body
    .filter(({ cells }) => cells.some((cell) => cell !== ""))
    .map((row) => readRow(row, header, columns, context));
}

function readRow(
  row: CsvRow,
  header: CsvRow,
  columns: readonly (Column | undefined)[],
  { refuse }: SplitContext,
): RawCase {
  const { line } = row;
  const filled: FilledCell[] = [];
  for (const [i, cell] of row.cells.entries()) {
    const column = columns[i];
    if (column === undefined) {
      if (cell !== "" && header.cells[i]?.trim() === "")
        refuse({ line, field: "", message: `cell ${i + 1} has a value, but its column has no heading` });
      continue;
    }
    const read = readCell(cell, column.sort);
    if (read === undefined) continue;
    if ("fault" in read) refuse({ line, field: column.heading, message: read.fault });
    else filled.push({ heading: column.heading, path: column.path, value: read.value });
  }
  const { value, fieldAt } = assembleRow(filled);
  return { line, pointer: "", value, fieldAt };
}
