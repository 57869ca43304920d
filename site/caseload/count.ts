import { createCaseloadCounter, summariseCaseload } from "../../src/caseload/index";
import { caseloadReport } from "../../src/report/index";
import { countCaseFiles } from "./read-cases";
import { Reading } from "./reading";
import type { CountedCaseload, CountingTask } from "./task";

/** Counts a caseload and sums it up. @throws what its readers throw, and Error where no case could be read. */
export async function countCaseload(
  task: CountingTask,
  onProgress: (cases: number, share: number) => void,
): Promise<CountedCaseload> {
  const { kind, asOf, since, target, suppressBelow } = task;
  const reading = new Reading(createCaseloadCounter({ asOf, since }), onProgress);
  if (kind === "cases") await countCaseFiles(task, reading);
  else await (await import("./read-return")).countReturn(task, reading);
  const counts = reading.counter.counts();
  if (counts.cases === 0) throw new Error(["No case could be read.", ...reading.issues.map(inWords)].join("\n"));
  const summary = summariseCaseload(counts, { suppressBelow, target });
  const { issues, faults, days } = reading;
  return { summary, report: caseloadReport(summary), issues, faults, days };
}

const inWords = ({ file, line, field, message }: Reading["issues"][number]): string =>
  `${[file, ...(line === undefined ? [] : [`line ${line}`]), ...(field === "" ? [] : [field])].join(", ")}: ${message}`;
