import { Sen2FileError } from "./errors";
import type { Sen2Table } from "./sen2-table";
import { unpackedSize } from "./workbook-size";

/** Bytes of all parts of a workbook together. A return of 25,000 persons has some 120 MB. */
const mostUnpacked = 500_000_000;

/**
 * The sheets of a workbook (.xlsx) as tables, for {@link readSen2Tables}: the data-entry template or the
 * pre-submission workbook. Throws {@link Sen2FileError} for bytes that are no such workbook, or too large a one.
 */
export async function sen2WorkbookTables(bytes: Uint8Array): Promise<Sen2Table[]> {
  const size = unpackedSize(bytes);
  if (size !== undefined && size > mostUnpacked)
    throw new Sen2FileError(
      "too-large",
      `The workbook would unpack to more than ${mostUnpacked / 1_000_000} MB: give its tables as CSV files.`,
    );
  try {
    // Loaded only here: it is larger than the rest of this entry.
    const { workbookRows } = await import("./workbook-rows");
    const sheets = await workbookRows(bytes);
    return sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((cells, i) => ({ line: i + 1, cells: [...cells] })),
    }));
  } catch {
    // The reader's own messages may repeat what stands in the file.
    throw new Sen2FileError(
      "not-a-workbook",
      "This cannot be read as an Excel workbook: save it anew as .xlsx, without a password.",
    );
  }
}
