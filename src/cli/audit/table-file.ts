import type { CsvRow } from "../../formats/csv-table";
import { readCsvTable } from "../../formats/csv-table";
import { InvalidInputError } from "../../formats/input-error";
import { PackedFileError, type PackedFileRefusal } from "../../packed-files/packed-file-error";
import { decodeText, readBytes } from "../input";

/** A table of a file, as it stands there: a CSV file has one, a workbook one for each sheet. */
export interface FileTable {
  /** The file's name, and the sheet's where there is one, as messages name it. */
  place: string;
  /** The sheet's name; none in CSV. */
  sheet?: string;
  /** Its rows, blank ones left out. */
  rows: CsvRow[];
}

const mostBytes = 10_000_000;

const notWorkbook = "it cannot be read as .xlsx: save it anew from the spreadsheet, or save it as .csv";
const unreadable: Readonly<Record<PackedFileRefusal, string>> = {
  damaged: notWorkbook,
  encrypted: "it is encrypted: save it as .xlsx without a password",
  "too-many-parts": notWorkbook,
  "too-large-unpacked": "unpacked, it is larger than a table of ratings is, or than it says: save it as .csv",
};

/**
 * Reads the tables of a .csv or .xlsx file, told apart by how it starts.
 *
 * @throws FileError, or InvalidInputError with every row that cannot be read.
 */
export async function readTableFile(fileName: string): Promise<FileTable[]> {
  const bytes = await readBytes(fileName);
  if (bytes.length > mostBytes) throw refusal(fileName, "it is larger than 10 MB: no table of ratings is");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readWorkbook(fileName, bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw refusal(fileName, "it is of Excel's old format, or has a password: save it as .xlsx without one");
  const { text } = decodeText(fileName, bytes);
  if (/^\s*[[{]/.test(text)) throw refusal(fileName, "this is JSON: ratings are read from .xlsx or .csv");
  const { rows, faults } = readCsvTable(text);
  if (faults.length > 0)
    throw new InvalidInputError(faults.map(({ line, message }) => ({ file: fileName, line, field: "", message })));
  return [{ place: fileName, rows }];
}

async function readWorkbook(fileName: string, bytes: Uint8Array): Promise<FileTable[]> {
  const { workbookTables } = await import("./workbook-tables");
  try {
    return await workbookTables(fileName, bytes);
  } catch (error) {
    if (error instanceof PackedFileError) throw refusal(fileName, unreadable[error.reason]);
    throw error;
  }
}

function refusal(file: string, message: string): InvalidInputError {
  return new InvalidInputError([{ file, field: "", message }]);
}
