import { readExtract, readExtractMapping } from "../../src/extracts/index";
import { InvalidInputError, readCases } from "../../src/formats/index";
import type { Reading } from "./reading";
import type { CountingTask } from "./task";

/** Counts the cases of files. @throws InvalidInputError or InvalidMappingError for a file of which nothing can be read. */
export async function countCaseFiles({ files, mapping }: CountingTask, reading: Reading): Promise<void> {
  const map = mapping === undefined ? undefined : readExtractMapping(await jsonOf(mapping));
  for (const [i, file] of files.entries()) {
    const share = (within: number) => (i + within) / files.length;
    if (/\.(ndjson|jsonl)$/i.test(file.name)) await countLines(file, reading, share);
    else if (/\.(csv|tsv|txt)$/i.test(file.name)) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { cases, leftOut, issues, faults } = readExtract(bytes, map, { fileName: file.name });
      for (const [at, { line, value }] of cases.entries())
        reading.count(value, placeOf(file, line), share(at / cases.length));
      reading.leaveOut(leftOut, issues, faults);
    } else {
      const cases = readCases(await file.text(), { fileName: file.name });
      for (const [at, { line, pointer, value }] of cases.entries())
        reading.count(value, { ...placeOf(file, line), field: pointer }, share(at / cases.length));
    }
  }
}

/** Counts a file with a case a line, in memory that does not grow with it. */
async function countLines(file: File, reading: Reading, share: (within: number) => number): Promise<void> {
  let line = 0;
  let read = 0;
  let rest = "";
  const take = (text: string) => {
    line += 1;
    if (text.trim() !== "") countLine(text, line, file, reading, share(read / file.size));
  };
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    read += part.value.length;
    const lines = (rest + decoder.decode(part.value, { stream: true })).split("\n");
    rest = lines.pop()!;
    for (const one of lines) take(one);
  }
  take(rest + decoder.decode());
}

function countLine(text: string, line: number, file: File, reading: Reading, share: number): void {
  try {
    for (const { value } of readCases(text, { fileName: file.name, format: "ndjson" }))
      reading.count(value, placeOf(file, line), share);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    // Read by itself, the line was the first of its text.
    reading.leaveOut(
      { cases: 1 },
      error.issues.map((issue) => ({ ...issue, line })),
    );
  }
}

async function jsonOf(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    // The browser's own words would repeat a piece of the file.
    throw new InvalidInputError([{ file: file.name, field: "", message: "no JSON that can be read" }]);
  }
}

const placeOf = (file: File, line: number | undefined) => ({
  file: file.name,
  ...(line === undefined ? {} : { line }),
  field: "",
});
