/**
 * The CSV extracts of casework systems, case tables and event logs, read into cases by a mapping.
 *
 * @packageDocumentation
 */

export { type DateFormat, dateFormats } from "../formats/date-formats";
export { type InputIssue, InvalidInputError } from "../formats/input-error";
export type { CaseInput } from "../formats/read-cases";
export { type DecodedText, decodeText, type TextEncoding } from "./decode-text";
export { InvalidMappingError, type MappingFault } from "./errors";
export type {
  CaseTableMapping,
  CellValue,
  EventLogMapping,
  ExtractMapping,
  MappedColumn,
  MappedEvent,
} from "./mapping";
export { type ExtractOptions, readExtract } from "./read-extract";
export { readExtractMapping } from "./read-mapping";
export type { ExtractReading } from "./reading";
