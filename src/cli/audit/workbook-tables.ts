import { type CellValue, readXlsx } from "hucre/xlsx";
import { zipDirectory } from "../../plan-files/zip/directory";
import type { FileTable } from "./table-file";

/** The tables of a workbook (.xlsx), one for each sheet; nothing for one that cannot be read. */
export async function workbookTables(fileName: string, bytes: Uint8Array): Promise<FileTable[] | undefined> {
  try {
    // What a small file could unpack to is known before anything is unpacked.
    zipDirectory(bytes);
    const { sheets } = await readXlsx(bytes);
    return sheets.map(({ name, rows }) => ({
      place: `${fileName}, sheet ${name}`,
      sheet: name,
      rows: rows
        .map((cells, i) => ({ line: i + 1, cells: cells.map(cellText) }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
    }));
  } catch {
    // The readers' own messages may repeat what stands in the file.
    return undefined;
  }
}

/** A day is written as CSV has it; whether it belongs there is for the column to say. */
function cellText(value: CellValue): string {
  if (value === null) return "";
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
