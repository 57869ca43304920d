import type { ExtractMapping } from "../../extracts/mapping";
import { readExtract } from "../../extracts/read-extract";
import type { UnknownFields } from "../../records/read-record";
import { readBytes } from "../input";
import type { CaseloadReading } from "./caseload-reading";

/** Counts the cases of a CSV file, by a mapping or by the names of fields in its headings. */
export async function countTable(
  file: string,
  mapping: ExtractMapping | undefined,
  unknownFields: UnknownFields,
  reading: CaseloadReading,
): Promise<void> {
  const options = { fileName: file, unknownFields };
  const { cases, leftOut, issues, faults } = readExtract(await readBytes(file), mapping, options);
  for (const { line, value } of cases)
    reading.count(value, { file, ...(line === undefined ? {} : { line }), field: "" });
  reading.leaveOut(leftOut, issues, faults);
}
