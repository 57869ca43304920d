import { readCsvTable } from "../formats/csv-table";
import { InvalidInputError } from "../formats/input-error";
import type { UnknownFields } from "../records/read-record";
import { readCaseTable } from "./case-table";
import { Columns } from "./columns";
import { decodeText } from "./decode-text";
import { readEventLog } from "./event-log";
import type { ExtractMapping } from "./mapping";
import { ownColumns } from "./own-columns";
import { type ExtractReading, Faults } from "./reading";

/** How an extract is read. */
export interface ExtractOptions {
  /** Named in faults. */
  fileName: string;
  /** Without a mapping: refuse headings that name no field (the default), or leave their columns out. */
  unknownFields?: UnknownFields | undefined;
}

/**
 * Reads the CSV extract of a casework system into cases: encoding and delimiter (comma, semicolon, tab or bar) are found out. What cannot
 * be read is told with its line and left out, and counted.
 *
 * @param content The file's bytes, or its text.
 * @param given A mapping that `readExtractMapping` has checked; none where the headings are the names of fields, one row a case.
 * @throws InvalidInputError for an extract that is no text, has no rows, lacks a column that the mapping names, or has a quoted cell that
 *   is never closed.
 */
export function readExtract(
  content: Uint8Array | string,
  given: ExtractMapping | undefined,
  { fileName, unknownFields = "refuse" }: ExtractOptions,
): ExtractReading {
  const { text, encoding } = typeof content === "string" ? { text: content, encoding: undefined } : decodeText(content);
  const clean = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const refuse = (message: string, at: { line?: number } = {}): never => {
    throw new InvalidInputError([{ file: fileName, ...at, field: "", message }]);
  };
  if (clean.includes("\0")) refuse("a NUL character: this is no text file");
  const { rows, faults: unreadable } = readCsvTable(clean);
  // What was left would pass for the whole caseload.
  const open = unreadable.find(({ isOpen }) => isOpen);
  if (open !== undefined) return refuse(open.message, { line: open.line });
  const [header, ...rest] = rows;
  if (header === undefined)
    return refuse("no rows: the first names the columns, and each one below it is a case or an event");
  const mapping = given ?? ownColumns(header, fileName, unknownFields);
  const faults = new Faults(fileName);
  for (const { line, message } of unreadable)
    faults.add(line, "", mapping.rows === "events" ? `${message}; whose case it is cannot be told` : message);
  const lost = unreadable.reduce((sum, { lines }) => sum + lines, 0);
  const body = rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const columns = new Columns(header, fileName);
  const { cases, leftOut } =
    mapping.rows === "cases"
      ? readCaseTable(body, columns, mapping, faults)
      : readEventLog(body, columns, mapping, faults);
  return {
    cases,
    rows: body.length + lost,
    leftOut: { ...leftOut, rows: leftOut.rows + lost },
    issues: faults.inOrder(),
    faults: faults.count,
    encoding,
  };
}
