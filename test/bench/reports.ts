import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { asOf, makeCaseload } from "./make-inputs";
import { measureRun, type Run } from "./measure-run";

const cli = "dist/cli.js";
const cores = 2;

/** A report on a file, from the command's start to the page on the disk. */
export function reportOn(file: string, folder: string): Promise<Run> {
  const args = [cli, "report", file, "--as-of", asOf, "--threads", String(cores), "--out", join(folder, "report.html")];
  return measureRun(args);
}

/** What a caseload of NDJSON took. */
export interface CaseloadRun {
  cases: number;
  bytes: number;
  report: Run;
  /** Seconds of reading and parsing the same file with one core, and nothing else. */
  parseSeconds: number;
}

/** Times a report on so many cases, beside only parsing them. */
export async function timeCaseload(cases: number, folder: string): Promise<CaseloadRun> {
  const file = await makeCaseload(folder, cases);
  const parse = await measureRun(["--import", "tsx", "test/bench/parse-only.ts", file]);
  const report = await reportOn(file, folder);
  return { cases, bytes: statSync(file).size, report, parseSeconds: Number(parse.stdout) };
}

/** Times a report on a SEN2 return (XML) of so many persons. */
export async function timeSen2(persons: number, folder: string): Promise<Run> {
  const file = join(folder, `return-${persons}.xml`);
  const made = ["synth", "--sen2", "--persons", String(persons), "--seed", "1", "--as-of", asOf, "--out", file];
  execFileSync(process.execPath, [cli, ...made], { stdio: ["ignore", "ignore", "inherit"] });
  return reportOn(file, folder);
}
