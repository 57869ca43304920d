import { type CellValue, readXlsx } from "hucre/xlsx";
import { type PackedFileLimits, packedParts } from "./directory";
import { PackedFileError } from "./packed-file-error";
import { unpackPart } from "./unpack";

/** A sheet of a workbook and its rows, as text. A day is written YYYY-MM-DDThh:mm:ss. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The sheets of a workbook (.xlsx). It is only opened when each part unpacks to what the file's directory says, and all
 * of them to no more than the limit. Throws {@link PackedFileError}, whose words repeat nothing of the file.
 */
export async function readWorkbook(bytes: Uint8Array, limits: PackedFileLimits): Promise<Sheet[]> {
  for (const part of packedParts(bytes, limits).values()) unpackPart(bytes, part, () => undefined);
  try {
    const { sheets } = await readXlsx(bytes);
    return sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells) => cells.map(cellText)) }));
  } catch {
    throw new PackedFileError("damaged");
  }
}

function cellText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.toISOString().slice(0, "yyyy-mm-ddThh:mm:ss".length) : String(value);
}
