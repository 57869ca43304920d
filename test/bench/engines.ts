// How many cases a second each engine judges: the same rules, the same records, in one run, on the built package.
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** How fast each engine is, in cases a second of work of one core. */
export interface EngineSpeeds {
  /** `evaluateCase`. */
  ours: number;
  /** The same in microseconds of work a case. */
  microseconds: number;
  /** `evaluateCaseWithEngine`: stock json-rules-engine. */
  theirs: number;
}

const rounds = 7;

/** Measures both engines in turn, so that a machine that slows down slows both, and takes the median over the rounds. */
export async function compareEngines(): Promise<EngineSpeeds> {
  // Each has a process of its own, as whoever uses one of them has, so that neither's code is compiled for the other's ways.
  const file = fileURLToPath(new URL("one-engine.ts", import.meta.url));
  const judges = ["ours", "theirs"].map((name) => ({ process: fork(file, [name]), rates: [] as number[] }));
  // The first two rounds only warm up.
  for (let round = -2; round < rounds; round++) {
    for (const judge of judges) {
      judge.process.send("judge");
      const [rate] = (await once(judge.process, "message")) as [number];
      if (round >= 0) judge.rates.push(rate);
    }
  }
  for (const judge of judges) judge.process.disconnect();
  const [ours, theirs] = judges.map(({ rates }) => median(rates)) as [number, number];
  return { ours, microseconds: 1e6 / ours, theirs };
}

function median(rates: number[]): number {
  return [...rates].sort((a, b) => a - b)[Math.floor(rates.length / 2)]!;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ours, microseconds, theirs } = await compareEngines();
  const perSecond = (rate: number) => `${Math.round(rate).toLocaleString("en-GB").padStart(9)} cases a second`;
  console.log(`evaluateCase            ${perSecond(ours)}  (${microseconds.toFixed(1)} microseconds a case)`);
  console.log(`evaluateCaseWithEngine  ${perSecond(theirs)}  (stock json-rules-engine)`);
  console.log(`ratio                   ${(ours / theirs).toFixed(0).padStart(9)}`);
}
