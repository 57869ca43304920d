import { type CsvRow, readCsvTable } from "../formats/csv-table";
import { Sen2FileError } from "./errors";
import type { Sen2Issue } from "./read-report";

/** A row: the line on which it starts, counted from 1, and its cells as text. */
export type Sen2Row = CsvRow;

/** A table as a file or a sheet has it: rows of text, the headings among the first. */
export interface Sen2Table {
  /** The name of the file or sheet: which table of the return it is may hang on it, and messages name it. */
  readonly name: string;
  readonly rows: readonly Sen2Row[];
  /** Rows that cannot be read. */
  readonly faults?: readonly Sen2Issue[];
  /** How many rows these lose, where one of them is about several; by default one each. */
  readonly lostRows?: number;
}

/**
 * The text of a CSV file as a table. Commas, semicolons and tabs separate; a row that cannot be read is reported. Throws
 * {@link Sen2FileError} where a quoted cell is never closed.
 */
export function sen2CsvTable(name: string, text: string): Sen2Table {
  const { rows, faults } = readCsvTable(text.replace(/^\uFEFF/, ""));
  const open = faults.find(({ isOpen }) => isOpen);
  if (open !== undefined) throw new Sen2FileError("damaged", `"${name}", line ${open.line}: ${open.message}.`);
  return {
    name,
    rows,
    lostRows: faults.reduce((sum, { lines }) => sum + lines, 0),
    faults: faults.map(({ line, message }) => ({
      code: "unreadable-row",
      table: name,
      line,
      field: "",
      message,
      leavesOut: false,
    })),
  };
}
