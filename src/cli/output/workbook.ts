import { colToLetter, type DataValidation, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { harmlessCell } from "../../formats/csv-cell";
import type { Cell } from "./audit-rows";

/** A sheet of a workbook: a header row, and rows under it. */
export interface SheetContent {
  name: string;
  columns: readonly { heading: string; width: number }[];
  rows: readonly (readonly Cell[])[];
  /** What may be chosen in columns, over all rows and the spare ones under them. */
  choices?: readonly ColumnChoices[];
  /** How many rows under those that are there are meant to be filled in as well. */
  spareRows?: number;
}

/** What may be chosen in a column. */
export interface ColumnChoices {
  heading: string;
  values: string[];
  message: string;
}

/**
 * A workbook (.xlsx). No cell is a formula, nor could be taken for one once copied elsewhere. The same content always gives the same bytes.
 *
 * @param modifiedOn ISO date: what the workbook says of the day it was made.
 */
export function makeWorkbook(title: string, sheets: readonly SheetContent[], modifiedOn: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(toSheet),
    properties: { title, created: new Date(modifiedOn), modified: new Date(modifiedOn) },
  });
}

const headerStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7EDF3" } },
  alignment: { wrapText: true, vertical: "top" },
} as const;

function toSheet({ name, columns, rows, choices = [], spareRows = 0 }: SheetContent): WriteSheet {
  const last = colToLetter(columns.length - 1);
  const header = columns.map(({ heading }) => heading);
  const cells = new Map(header.map((_, i) => [`0,${i}`, { style: headerStyle }]));
  return {
    name,
    columns: columns.map(({ width }) => ({ width, style: { alignment: { wrapText: true, vertical: "top" } } })),
    rows: [header, ...rows.map((row) => row.map(harmless))],
    cells,
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${last}${rows.length + 1}` },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
    },
    a11y: { headerRow: 0 },
    ...(choices.length > 0 && {
      dataValidations: choices.map((one) => dropDown(one, header, rows.length + spareRows)),
    }),
  };
}

function dropDown(
  { heading, values, message }: ColumnChoices,
  header: readonly string[],
  rows: number,
): DataValidation {
  const column = colToLetter(header.indexOf(heading));
  return {
    type: "list",
    values,
    range: `${column}2:${column}${rows + 1}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: heading,
    inputMessage: message,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: heading,
    errorMessage: message,
  };
}

function harmless(cell: Cell): string | number | null {
  if (cell === undefined) return null;
  // A control character would make the file one that no spreadsheet opens.
  return typeof cell === "number"
    ? cell
    : harmlessCell(cell.replace(/[^\P{Cc}\t\r\n]|[\p{Cs}\uFFFE\uFFFF]/gu, "\uFFFD"));
}
