import { PackedFileError } from "../packed-files/packed-file-error";
import { Sen2FileError } from "./errors";
import type { Sen2Table } from "./sen2-table";

/** A return of 25,000 persons has some 120 MB. */
const limits = { unpackedBytes: 500_000_000, parts: 2_000 };

/**
 * The sheets of a workbook (.xlsx) as tables, for {@link readSen2Tables}: the data-entry template or the
 * pre-submission workbook. Throws {@link Sen2FileError} for bytes that are no such workbook, or too large a one.
 */
export async function sen2WorkbookTables(bytes: Uint8Array): Promise<Sen2Table[]> {
  // Loaded only here: it is larger than the rest of this entry.
  const { readWorkbook } = await import("../packed-files/workbook");
  try {
    const sheets = await readWorkbook(bytes, limits);
    return sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((cells, i) => ({ line: i + 1, cells: [...cells] })),
    }));
  } catch (error) {
    if (error instanceof PackedFileError && error.reason === "too-large-unpacked")
      throw new Sen2FileError(
        "too-large",
        `The workbook would unpack to more than ${limits.unpackedBytes / 1_000_000} MB, or to more than it says: give its tables as CSV files.`,
      );
    throw new Sen2FileError(
      "not-a-workbook",
      "This cannot be read as an Excel workbook: save it anew as .xlsx, without a password.",
    );
  }
}
