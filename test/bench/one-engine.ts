// Judges the example cases by one engine, in a process of its own, whenever it is told to: see engines.ts.
import { readFileSync } from "node:fs";

const asOf = "2026-11-23";
const lines = readFileSync("docs/examples/caseload.ndjson", "utf8").trim().split("\n");
const records: unknown[] = lines.map((line) => JSON.parse(line));
const isStock = process.argv[2] === "theirs";
/** How often a round judges every record. */
const times = isStock ? 1 : 60;

/** The built package, which is there only once it has been built. */
const built = (name: string) => import(new URL(`../../dist/${name}.js`, import.meta.url).href);
const { evaluateCase } = (await built("index")) as typeof import("../../src/index");
const { createEngineEvaluator } = (await built("json-rules-engine")) as typeof import("../../src/json-rules-engine");
const judge = isStock ? createEngineEvaluator().evaluateCase : evaluateCase;

/** Seconds of work of this process: other work on the machine lengthens the time that passes, and hardly this. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

process.on("message", async () => {
  const start = worked();
  for (let i = 0; i < times; i++) {
    for (const record of records) {
      const report = judge(record, { asOf });
      if (report instanceof Promise) await report;
    }
  }
  process.send!((times * records.length) / (worked() - start));
});
