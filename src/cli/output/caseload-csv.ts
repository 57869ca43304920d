import type { CaseloadSummary } from "../../caseload/summary";
import { figureTables } from "./caseload-figures";
import { csvRow } from "./csv-row";

/** Every figure of a summary, one a row (RFC 4180). No cell can be taken for a formula. */
export function* caseloadAsCsv(summary: CaseloadSummary): Generator<string> {
  yield csvRow(["part", "measure", "by", "group", "period", "figure", "value"]);
  for (const { name, rows } of figureTables(summary))
    for (const { measure, by, group, period, figures } of rows)
      for (const [figure, value] of Object.entries(figures))
        if (value !== undefined) yield csvRow([name, measure, by, group, period, figure, value]);
}
