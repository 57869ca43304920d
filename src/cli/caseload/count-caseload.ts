import { availableParallelism } from "node:os";
import type { CaseloadOptions } from "../../caseload/counter";
import { createCaseloadCounter } from "../../caseload/counter";
import type { CaseloadCounts } from "../../caseload/counts";
import { mergeCounts } from "../../caseload/merge";
import type { ExtractMapping } from "../../extracts/mapping";
import type { InputIssue } from "../../formats/input-error";
import { readCaseList } from "../../formats/read-cases";
import type { UnknownFields } from "../../records/read-record";
import type { Sen2ReadOptions } from "../../sen2/options";
import { readTextFile } from "../input";
import { type ByteProgress, startByteProgress } from "../output/byte-progress";
import { repeatedAmong } from "../seen-ids";
import type { Terminal } from "../terminal";
import { type CountedLines, keptFaults } from "./case-lines";
import { CaseloadReading } from "./caseload-reading";
import { type CountedRanges, countRanges } from "./count-ranges";
import { countStream } from "./count-stream";
import { countTable } from "./count-table";
import { type LineRange, rangesOf } from "./line-ranges";
import type { Source } from "./sources";

/** How a caseload is counted. */
export interface CountingTask {
  options: CaseloadOptions;
  unknownFields: UnknownFields;
  mapping: ExtractMapping | undefined;
  sen2: Sen2ReadOptions;
  /** By default as many as the machine has for it. */
  threads: number | undefined;
}

/** What came of one file. */
export interface CountedSource {
  source: Source;
  cases: number;
  /** Cases, and rows of no known case, that could not be read. */
  leftOut: number;
}

/** A caseload that was counted. */
export interface CountedCaseload {
  counts: CaseloadCounts;
  /** The first faults of what was left out, file by file in the order of their lines. */
  issues: InputIssue[];
  faults: number;
  /** How many references stand on more than one case. */
  repeatedIds: number;
  /** What came of each file, in the order in which they were given. */
  sources: CountedSource[];
  /** Files that stand as at a day of their own: what happened after it is not in them. */
  days: { file: string; day: string }[];
}

/** Counts the cases of files, one at a time: in memory that does not grow with their number, where their kind allows it. */
export async function countCaseload(
  sources: readonly Source[],
  task: CountingTask,
  terminal: Terminal,
): Promise<CountedCaseload> {
  const ranges = sources.flatMap((one) => (one.kind === "lines" ? rangesOf(one.file, one.size) : []));
  const others = sources.filter(({ kind }) => kind !== "lines");
  const total = sources.reduce((sum, one) => sum + ("size" in one ? one.size : 0), 0);
  const progress = startByteProgress(total, terminal.stderr);
  try {
    const lines = await countLineFiles(ranges, task, progress);
    const reading = new CaseloadReading(createCaseloadCounter(task.options));
    const read = new Map<Source, CountedSource>();
    for (const source of others) {
      const { cases, leftOut, lostRows } = reading;
      await countSource(source, task, reading, progress, terminal);
      read.set(source, {
        source,
        cases: reading.cases - cases,
        leftOut: reading.leftOut - leftOut + reading.lostRows - lostRows,
      });
    }
    return {
      counts: mergeCounts(lines.counts, reading.counter.counts()),
      issues: [...lines.issues, ...reading.issues].slice(0, keptFaults),
      faults: lines.faults + reading.faults,
      repeatedIds: repeatedAmong([...lines.ids, reading.seen.hashes()]),
      sources: sources.map((source) => read.get(source) ?? countedLinesOf(source, ranges, lines.counted)),
      days: reading.days,
    };
  } finally {
    progress.stop();
  }
}

async function countLineFiles(
  ranges: readonly LineRange[],
  { options, unknownFields, threads = availableParallelism() }: CountingTask,
  progress: ByteProgress,
): Promise<Pick<CountedCaseload, "issues" | "faults"> & CountedRanges> {
  const counted = await countRanges(ranges, threads, { options, unknownFields }, ({ start, end }, { cases }) =>
    progress.step(end - start, cases),
  );
  return { ...counted, ...faultsInOrder(ranges, counted) };
}

function countedLinesOf(source: Source, ranges: readonly LineRange[], counted: readonly CountedLines[]): CountedSource {
  const own = counted.filter((_, i) => source.kind === "lines" && ranges[i]!.file === source.file);
  const sum = (name: "cases" | "leftOut") => own.reduce((total, one) => total + one[name], 0);
  return { source, cases: sum("cases"), leftOut: sum("leftOut") };
}

/** The lines of a range are counted from its own first: those of the ranges before it in the file come on top. */
function faultsInOrder(ranges: readonly LineRange[], { counted }: CountedRanges) {
  const issues: InputIssue[] = [];
  let faults = 0;
  let before = 0;
  for (const [i, range] of ranges.entries()) {
    const one = counted[i]!;
    if (range.start === 0) before = 0;
    faults += one.faults;
    for (const issue of one.issues.slice(0, keptFaults - issues.length))
      issues.push({ ...issue, line: before + issue.line! });
    before += one.lines;
  }
  return { issues, faults };
}

async function countSource(
  source: Source,
  task: CountingTask,
  reading: CaseloadReading,
  progress: ByteProgress,
  terminal: Terminal,
): Promise<void> {
  const { mapping, unknownFields } = task;
  switch (source.kind) {
    case "cases":
      return countCases(source.file, unknownFields, reading);
    case "table":
      return countTable(source.file, mapping, unknownFields, reading);
    case "standard-input":
      return countStream(terminal, unknownFields, reading);
    case "sen2-xml":
    case "sen2-workbook":
    case "sen2-tables":
      // Loaded only when asked for: most caseloads hold no return.
      return (await import("./count-sen2")).countSen2(source, task.sen2, reading, progress);
    case "lines":
      return undefined;
  }
}

async function countCases(file: string, unknownFields: UnknownFields, reading: CaseloadReading): Promise<void> {
  const { text } = await readTextFile(file);
  const { cases, leftOut, issues } = readCaseList(text, { fileName: file, unknownFields });
  for (const { pointer, value } of cases) reading.count(value, { file, field: pointer });
  reading.leaveOut({ cases: leftOut }, issues);
}
