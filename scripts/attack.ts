// Gives every reader inputs that mean harm, and says what became of them: npx tsx scripts/attack.ts [--inputs 1000000] [--seed n]. With
// --reader <part of its name> it is one reader alone, and with --number <n> one input. Ends with 1 where an input was answered wrongly.
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { attack, attackOnce, newTally, shareOf, type Tally } from "../test/hostile/attack/attack";
import { makeReaders } from "../test/hostile/attack/readers";

const { values } = parseArgs({
  options: {
    inputs: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    reader: { type: "string", default: "" },
    number: { type: "string" },
  },
});
const seed = Number(values.seed);
const inputs = Number(values.inputs);
if (!Number.isInteger(seed) || !Number.isInteger(inputs) || inputs < 1)
  throw new Error("--inputs and --seed are whole numbers.");

const all = await makeReaders();
const readers = all.filter(({ name }) => name.includes(values.reader));
if (readers.length === 0)
  throw new Error(`No reader is called so. There are: ${all.map(({ name }) => name).join("; ")}.`);

// An input that never comes to an end would be told by nobody in this thread.
const at = new Int32Array(new SharedArrayBuffer(8));
const watch = `
const { workerData: { at, names, seed } } = require("node:worker_threads");
let before = "";
setInterval(() => {
  const now = at.join();
  if (now === before && at[1] > 0) {
    require("node:fs").writeSync(2, "\\nHANGS: --reader " + JSON.stringify(names[at[0]]) + " --seed " + seed + " --number " + at[1] + "\\n");
    process.kill(process.pid, "SIGKILL");
  }
  before = now;
}, 60000);`;
const watcher = new Worker(watch, { eval: true, workerData: { at, seed, names: readers.map(({ name }) => name) } });
watcher.unref();

const row = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
const rowOf = (one: Tally) =>
  row([
    one.reader,
    one.inputs,
    one.refused,
    (one.took / one.inputs).toFixed(2),
    `${Math.round(one.slowest)} (no. ${one.slowestNumber})`,
    one.slow,
    one.failures.length,
  ]);
console.log(row(["Reader", "Inputs", "Refused", "Each, ms", "Slowest, ms", "Over 1 s", "Wrong"]));
console.log(row(["---", "--:", "--:", "--:", "--:", "--:", "--:"]));

const tallies: Tally[] = [];
const shares = readers.map((one) => shareOf(one, readers, inputs));
const whole = values.number === undefined ? shares.reduce((sum, one) => sum + one, 0) : readers.length;
const start = performance.now();
let done = 0;
let shown = start;
for (const [i, reader] of readers.entries()) {
  at[0] = i;
  const onInput = (tally: Tally) => {
    at[1] = tally.inputs + 1;
    done += 1;
    const now = performance.now();
    if (now - shown < 2_000) return;
    shown = now;
    const rate = (done / (now - start)) * 1_000;
    const left = Math.round((whole - done) / rate);
    const tail = process.stderr.isTTY ? "\r" : "\n";
    process.stderr.write(
      `${done} of ${whole}, ${Math.round(rate)} a second, about ${left} s left: ${reader.name}            ${tail}`,
    );
  };
  if (values.number === undefined) tallies.push(await attack(reader, { seed, inputs: shares[i]!, onInput }));
  else {
    const tally = newTally(reader);
    await attackOnce(reader, seed, Number(values.number), tally);
    tallies.push(tally);
  }
  console.log(rowOf(tallies.at(-1)!));
  for (const { number, what } of tallies.at(-1)!.failures.slice(0, 5))
    console.log(`WRONG: --reader ${JSON.stringify(reader.name)} --seed ${seed} --number ${number}\n${what}\n`);
}

const sum = (of: (tally: Tally) => number) => tallies.reduce((total, one) => total + of(one), 0);
console.log(
  row([
    "All",
    sum((one) => one.inputs),
    sum((one) => one.refused),
    "",
    "",
    sum((one) => one.slow),
    sum((one) => one.failures.length),
  ]),
);
console.log(`Seed ${seed}, ${Math.round((performance.now() - start) / 1_000)} s.`);
process.exitCode = tallies.some(({ failures }) => failures.length > 0) ? 1 : 0;
await watcher.terminate();
