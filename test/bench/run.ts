// Measures what docs/performance.md says, on the built package: npm run bench. With --write the table of the page is written anew; with
// --cases 71900 the caseload is smaller than England's.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareEngines } from "./engines";
import { timeCaseload, timeSen2 } from "./reports";
import { bundleSizes, importTime } from "./size";

/** The EHC plans of England in January 2026, by the Department for Education. */
const england = 719_000;
const persons = 25_000;
const page = "docs/performance.md";
const [from, to] = ["<!-- The table is written by npm run bench -- --write -->", "<!-- The end of the table -->"];

const { values } = parseArgs({ options: { write: { type: "boolean" }, cases: { type: "string" } } });
const cases = Number(values.cases ?? england);
const folder = mkdtempSync(join(tmpdir(), "bench-"));
const rows: [what: string, measured: string, goal: string][] = [];
const tell = (what: string, measured: string, goal: string) => {
  rows.push([what, measured, goal]);
  console.log(`${what}: ${measured} (goal: ${goal})`);
};
const number = (value: number, digits = 0) =>
  value.toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits });

try {
  const engines = await compareEngines();
  tell("Evaluations a second, on one core", `${number(engines.ours)} (${number(1e6 / engines.ours, 1)} µs a case)`, "");
  tell("The same by stock json-rules-engine", `${number(engines.theirs)}`, "");
  tell("How many times as fast", number(engines.ours / engines.theirs), "150 or more");

  const tenth = await timeCaseload(Math.round(cases / 10), folder);
  const whole = await timeCaseload(cases, folder);
  tell(
    `${number(cases)} cases (${number(whole.bytes / 1e6)} MB of NDJSON) to a finished page`,
    `${number(whole.report.seconds, 1)} s`,
    "30 s",
  );
  tell("The most memory meanwhile, all threads", `${number(whole.report.megabytes ?? Number.NaN)} MB`, "400 MB");
  tell("Only to parse the same file, on one core", `${number(whole.parseSeconds, 1)} s`, "");
  tell("How many times as long the report takes", number(whole.report.seconds / whole.parseSeconds, 2), "2 or less");
  tell(
    "How many times as long 10 times the cases take",
    number(whole.report.seconds / tenth.report.seconds, 2),
    "10.5 or less",
  );

  const sen2 = await timeSen2(persons, folder);
  tell(`A SEN2 return of ${number(persons)} persons (XML) to a finished page`, `${number(sen2.seconds, 1)} s`, "5 s");

  tell("To import the library", `${number(await importTime())} ms`, "60 ms");
  const size = await bundleSizes("src/index.ts");
  tell("The code of the core, minified and compressed", `${number(size.code)} kB`, "60 kB");
  tell("The same with the rules, their citations and notes", `${number(size.withRules)} kB`, "");
  tell("The same with all it depends on", `${number(size.withDependencies)} kB`, "");
} finally {
  rmSync(folder, { recursive: true });
}

if (values.write) {
  const [cpu] = cpus();
  const machine = `Node ${process.version}, ${cpus().length} cores (${cpu?.model.trim()})`;
  const table = ["| What | Measured | Goal |", "| --- | --- | --- |", ...rows.map((row) => `| ${row.join(" | ")} |`)];
  const text = readFileSync(page, "utf8");
  const [before, after] = [text.slice(0, text.indexOf(from) + from.length), text.slice(text.indexOf(to))];
  writeFileSync(page, `${before}\n\n${table.join("\n")}\n\nOn ${machine}.\n\n${after}`);
}
