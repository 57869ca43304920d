import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { synthesiseCaseload } from "../../src/synth";

/** The day by which all cases of the benchmarks are judged. */
export const asOf = "2026-11-23";

/** A file of so many synthetic cases of England's 153 authorities, one a line. */
export async function makeCaseload(folder: string, count: number): Promise<string> {
  const file = join(folder, `caseload-${count}.ndjson`);
  const cases = synthesiseCaseload({ count, seed: 1, asOf, authorities: 153 });
  return write(
    file,
    (function* () {
      for (const one of cases) yield `${JSON.stringify(one)}\n`;
    })(),
  );
}

/** Writes texts to a file, no faster than it takes them. */
export async function write(file: string, texts: Iterable<string>): Promise<string> {
  const stream = createWriteStream(file);
  for (const text of texts) if (!stream.write(text)) await once(stream, "drain");
  stream.end();
  await once(stream, "finish");
  return file;
}
