import { type CellValue, readXlsx } from "hucre/xlsx";

/** A sheet and its rows, as text. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The sheets of a workbook. Its errors may repeat what stands in the file. */
export async function workbookRows(bytes: Uint8Array): Promise<SheetRows[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => cells.map(cellText)) }));
}

/** A day is written as the return has it. */
function cellText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.toISOString().slice(0, "yyyy-mm-ddThh:mm:ss".length) : String(value);
}
