import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { CaseloadCounts } from "../../caseload/counts";
import { mergeCounts } from "../../caseload/merge";
import type { CountedLines } from "./case-lines";
import type { LineRange } from "./line-ranges";
import { type CountedThread, createRangeCounter, type ThreadAnswer, type ThreadTask } from "./thread-work";

/** What was counted in the ranges of files. */
export interface CountedRanges {
  counts: CaseloadCounts;
  /** What came of each range, in the order in which they were given. */
  counted: CountedLines[];
  /** Hashes of the references of their cases. */
  ids: BigUint64Array[];
}

/** Told of each range that has been counted. */
export type OnCounted = (range: LineRange, counted: CountedLines) => void;

/** The thread's own file, beside the command's where it is built. */
const threadFile = new URL("./caseload-thread.js", import.meta.url);

/** Counts ranges of files in so many threads; with one, in this. */
export async function countRanges(
  ranges: readonly LineRange[],
  threads: number,
  task: ThreadTask,
  onCounted: OnCounted,
): Promise<CountedRanges> {
  const many = Math.min(threads, ranges.length);
  if (many < 2 || !existsSync(threadFile)) return countHere(ranges, task, onCounted);
  const counted = new Array<CountedLines>(ranges.length);
  const places = ranges.entries();
  const parts = await Promise.all(
    Array.from({ length: many }, () =>
      countInThread(
        task,
        () => {
          const next = places.next();
          return next.done ? undefined : next.value;
        },
        (place, range, one) => {
          counted[place] = one;
          onCounted(range, one);
        },
      ),
    ),
  );
  return { counts: parts.map(({ counts }) => counts).reduce(mergeCounts), counted, ids: parts.map(({ ids }) => ids) };
}

async function countHere(ranges: readonly LineRange[], task: ThreadTask, onCounted: OnCounted): Promise<CountedRanges> {
  const counter = createRangeCounter(task);
  const counted: CountedLines[] = [];
  for (const range of ranges) {
    const one = counter.count(range);
    counted.push(one);
    onCounted(range, one);
    // The progress that was shown is drawn between ranges.
    await new Promise(setImmediate);
  }
  const { counts, ids } = counter.counted();
  return { counts, counted, ids: [ids] };
}

function countInThread(
  task: ThreadTask,
  next: () => [number, LineRange] | undefined,
  done: (place: number, range: LineRange, counted: CountedLines) => void,
): Promise<CountedThread> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadFile, { workerData: task });
    let place = -1;
    const handOut = () => {
      const job = next();
      if (job) place = job[0];
      worker.postMessage(job ? job[1] : "done");
    };
    worker.on("message", (answer: ThreadAnswer) => {
      if ("counts" in answer) return resolve(answer);
      done(place, answer.range, answer.counted);
      handOut();
    });
    worker.on("error", reject);
    worker.on("exit", (code) => reject(new Error(`A thread ended early (${code}).`)));
    handOut();
  });
}
