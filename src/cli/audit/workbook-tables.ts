import { readWorkbook } from "../../packed-files/workbook";
import type { FileTable } from "./table-file";

const limits = { unpackedBytes: 50_000_000, parts: 2_000 };

/**
 * The tables of a workbook (.xlsx), one for each sheet; whether a day belongs where it stands is for the column to say.
 * Throws PackedFileError for one that cannot be read.
 */
export async function workbookTables(fileName: string, bytes: Uint8Array): Promise<FileTable[]> {
  const sheets = await readWorkbook(bytes, limits);
  return sheets.map(({ name, rows }) => ({
    place: `${fileName}, sheet ${name}`,
    sheet: name,
    rows: rows
      .map((cells, i) => ({ line: i + 1, cells: cells.map(dayAlone) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== "")),
  }));
}

/** Excel gives days an hour, which CSV does not write. */
const dayAlone = (cell: string) => cell.replace(/^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d$/, "$1");
