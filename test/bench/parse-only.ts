// Reads a file of NDJSON and parses each line, and does nothing else: what any program must do that reads it with one core.

import { statSync } from "node:fs";
import { linesOf, rangesOf } from "../../src/cli/caseload/line-ranges";

const file = process.argv[2]!;
let cases = 0;
for (const range of rangesOf(file, statSync(file).size))
  for (const line of linesOf(range)) if (JSON.parse(line) !== null) cases += 1;
console.log(cases);
