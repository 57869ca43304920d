import { type CaseloadOptions, createCaseloadCounter } from "../../caseload/counter";
import type { CaseloadCounts } from "../../caseload/counts";
import type { UnknownFields } from "../../records/read-record";
import { SeenIds } from "../seen-ids";
import { type CountedLines, countLines } from "./case-lines";
import { type LineRange, LineReader } from "./line-ranges";

/** What a thread is told at its start. */
export interface ThreadTask {
  options: CaseloadOptions;
  unknownFields: UnknownFields;
}

/** What a thread answers: what came of a range, or at the end what it counted in all of them. */
export type ThreadAnswer = { range: LineRange; counted: CountedLines } | CountedThread;

/** What a thread counted, and hashes of the references that it saw. */
export interface CountedThread {
  counts: CaseloadCounts;
  ids: BigUint64Array;
}

/** Makes what counts ranges of files, in this thread. */
export function createRangeCounter({ options, unknownFields }: ThreadTask) {
  const counter = createCaseloadCounter(options);
  const seen = new SeenIds();
  const reader = new LineReader();
  return {
    count: (range: LineRange): CountedLines =>
      countLines(reader.linesOf(range), counter, seen, { fileName: range.file, unknownFields }),
    counted: (): CountedThread => ({ counts: counter.counts(), ids: seen.hashes() }),
  };
}
