// Reads a file of NDJSON and parses each line, and does nothing else: what any program must do that reads it with one core. Tells the seconds.

import { statSync } from "node:fs";
import { LineReader, rangesOf } from "../../src/cli/caseload/line-ranges";

const file = process.argv[2]!;
const start = performance.now();
const reader = new LineReader();
for (const range of rangesOf(file, statSync(file).size)) for (const line of reader.linesOf(range)) JSON.parse(line);
console.log((performance.now() - start) / 1_000);
