// Reads a file of NDJSON and parses each line, and does nothing else: what any program must do that reads it with one core.

import { statSync } from "node:fs";
import { LineReader, rangesOf } from "../../src/cli/caseload/line-ranges";

const file = process.argv[2]!;
const reader = new LineReader();
let cases = 0;
for (const range of rangesOf(file, statSync(file).size))
  for (const line of reader.linesOf(range)) if (JSON.parse(line) !== null) cases += 1;
console.log(cases);
