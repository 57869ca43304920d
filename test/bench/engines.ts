// How many cases a second each engine judges: the same rules, the same records, in one run, on the built package.
import { readFileSync } from "node:fs";

/** The built package, which is there only once it has been built. */
const built = (name: string) => import(new URL(`../../dist/${name}.js`, import.meta.url).href);
const { evaluateCase } = (await built("index")) as typeof import("../../src/index");
const { createEngineEvaluator } = (await built("json-rules-engine")) as typeof import("../../src/json-rules-engine");

const asOf = "2026-11-23";
const lines = readFileSync("docs/examples/caseload.ndjson", "utf8").trim().split("\n");
const records: unknown[] = lines.map((line) => JSON.parse(line));
const rounds = 7;

/** Seconds of work of this process: other work on the machine lengthens the time that passes, and not this. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** The median over the rounds, in cases a second of work. */
function median(rates: number[]): number {
  return [...rates].sort((a, b) => a - b)[Math.floor(rates.length / 2)]!;
}

function ours(times: number): number {
  const start = worked();
  for (let i = 0; i < times; i++) for (const record of records) evaluateCase(record, { asOf });
  return (times * records.length) / (worked() - start);
}

const engine = createEngineEvaluator();
async function theirs(): Promise<number> {
  const start = worked();
  for (const record of records) await engine.evaluateCase(record, { asOf });
  return records.length / (worked() - start);
}

ours(30);
await theirs();
const rates: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
// In turn, so that a machine that slows down slows both.
for (let i = 0; i < rounds; i++) {
  rates.ours.push(ours(20));
  rates.theirs.push(await theirs());
}

const findings = records.reduce<number>((sum, record) => sum + evaluateCase(record, { asOf }).findings.length, 0);
const [fast, slow] = [median(rates.ours), median(rates.theirs)];
const perSecond = (rate: number) => `${Math.round(rate).toLocaleString("en-GB").padStart(9)} cases a second`;
console.log(`${records.length} cases, ${findings} findings, each round; the median of ${rounds} rounds`);
console.log(`evaluateCase            ${perSecond(fast)}  (${(1e6 / fast).toFixed(1)} microseconds a case)`);
console.log(
  `evaluateCaseWithEngine  ${perSecond(slow)}  (stock json-rules-engine, ${(1e6 / slow).toFixed(1)} microseconds a case)`,
);
console.log(`ratio                   ${(fast / slow).toFixed(0).padStart(9)}`);
