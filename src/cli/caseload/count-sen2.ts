import { sen2InputIssues } from "../../sen2/input-issues";
import type { Sen2ReadOptions } from "../../sen2/options";
import { isPlaceKey } from "../../sen2/pseudonym";
import { sen2Cases } from "../../sen2/to-cases";
import type { ByteProgress } from "../output/byte-progress";
import { nameOf, type Sen2Source, walkReturn } from "../sen2/walk-return";
import type { CaseloadReading } from "./caseload-reading";

/** Counts the cases of a SEN2 return. */
export async function countSen2(
  source: Sen2Source,
  options: Sen2ReadOptions,
  reading: CaseloadReading,
  progress: ByteProgress,
): Promise<void> {
  const file = nameOf(source);
  const { header, report } = await walkReturn(
    source,
    options,
    (person, header) => {
      const id = isPlaceKey(person.key) ? null : person.key;
      for (const record of sen2Cases(person, header)) reading.count(record, { file, field: "" }, id);
    },
    progress.step,
  );
  reading.leaveOut({ cases: report.leftOut, rows: report.lostRows }, sen2InputIssues(report, file), report.issueCount);
  if (header.referenceDate !== undefined) reading.standsAt(file, header.referenceDate);
}
