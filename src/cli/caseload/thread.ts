// A thread that counts the ranges of files that it is handed, and at the end hands back what it counted.
import { parentPort, workerData } from "node:worker_threads";
import type { LineRange } from "./line-ranges";
import { createRangeCounter, type ThreadTask } from "./thread-work";

const counter = createRangeCounter(workerData as ThreadTask);

parentPort!.on("message", (range: LineRange | "done") => {
  if (range === "done") {
    parentPort!.postMessage(counter.counted());
    parentPort!.close();
  } else parentPort!.postMessage({ range, counted: counter.count(range) });
});
