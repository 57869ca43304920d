import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { printable } from "../../formats/input-error";
import { UsageError } from "../failure";
import { fileFault } from "../file-fault";

/** A caseload's file, by how it is read. */
export type Source =
  | { kind: "lines"; file: string; size: number }
  | { kind: "cases"; file: string }
  | { kind: "table"; file: string }
  | { kind: "sen2-xml"; file: string; size: number }
  | { kind: "sen2-workbook"; file: string }
  | { kind: "sen2-tables"; folder: string }
  | { kind: "standard-input" };

const kinds: Readonly<Record<string, Source["kind"]>> = {
  ".ndjson": "lines",
  ".jsonl": "lines",
  ".json": "cases",
  ".csv": "table",
  ".tsv": "table",
  ".txt": "table",
  ".xml": "sen2-xml",
  ".xlsx": "sen2-workbook",
};

/** What readers of a report are told of the kinds. */
export const kindNames: Readonly<Record<Source["kind"], string>> = {
  lines: "Cases, one a line (NDJSON)",
  cases: "Cases (JSON)",
  table: "Extract (CSV)",
  "sen2-xml": "SEN2 return (XML)",
  "sen2-workbook": "SEN2 return (workbook)",
  "sen2-tables": "SEN2 return (CSV files)",
  "standard-input": "Cases, one a line (NDJSON)",
};

/** What a source is called, without the folders that lead to it. */
export function sourceName(source: Source): string {
  if (source.kind === "standard-input") return "Standard input";
  return basename("folder" in source ? source.folder : source.file);
}

/**
 * Tells how each file of a caseload is read, by its name.
 *
 * @throws FileError for one that cannot be read, UsageError for one of another kind.
 */
export function sourcesOf(files: readonly string[]): Promise<Source[]> {
  return Promise.all(files.map(sourceOf));
}

async function sourceOf(file: string): Promise<Source> {
  if (file === "-") return { kind: "standard-input" };
  const found = await stat(file).catch((error) => {
    throw fileFault(error, "read", file);
  });
  if (found.isDirectory()) return { kind: "sen2-tables", folder: file };
  const extension = /\.[a-z\d]+$/i.exec(file)?.[0].toLowerCase() ?? "";
  const kind = Object.hasOwn(kinds, extension) ? kinds[extension]! : undefined;
  if (kind === undefined)
    throw new UsageError(
      `${printable(file)} is of no kind that is read: give NDJSON, JSON, CSV, a SEN2 return (.xml, .xlsx, or a folder of its CSV files), or - for NDJSON on standard input.`,
    );
  return (kind === "lines" || kind === "sen2-xml" ? { kind, file, size: found.size } : { kind, file }) as Source;
}
