import type { UnknownFields } from "../../records/read-record";
import { readLines } from "../lines";
import type { Terminal } from "../terminal";
import { countLines } from "./case-lines";
import type { CaseloadReading } from "./caseload-reading";

const fileName = "standard input";

/** Counts the cases of standard input, one a line (NDJSON). */
export async function countStream(
  terminal: Terminal,
  unknownFields: UnknownFields,
  reading: CaseloadReading,
): Promise<void> {
  let line = 0;
  for await (const text of readLines(undefined, terminal)) {
    line += 1;
    const counted = countLines([text], reading.counter, reading.seen, { fileName, unknownFields });
    reading.addLines({ ...counted, issues: counted.issues.map((one) => ({ ...one, line })) });
  }
}
