import type { CaseloadSummary } from "../../caseload/summary";
import type { CaseloadSource } from "../../report/caseload/source";
import { makePaint } from "../output/paint";
import { type Terminal, usesColour, widthOf } from "../terminal";

/** The forms in which a caseload's summary can be written. */
export const caseloadFormats = ["table", "html", "xlsx", "csv", "json"] as const;

/** A form in which a caseload's summary can be written. */
export type CaseloadFormat = (typeof caseloadFormats)[number];

/** Where it is written to. */
export interface WritingContext {
  terminal: Terminal;
  title: string | undefined;
  /** What was read, for forms that tell. */
  sources: readonly CaseloadSource[];
  /** To a file, where there is no terminal to fit. */
  toFile: boolean;
}

const fileWidth = 110;

/** A summary in a form. What only one form needs is loaded for it alone. */
export async function writeCaseload(
  format: CaseloadFormat,
  summary: CaseloadSummary,
  { terminal, title, sources, toFile }: WritingContext,
): Promise<Iterable<string> | Uint8Array> {
  switch (format) {
    case "table": {
      const { renderCaseload } = await import("../output/caseload-table");
      const width = toFile ? fileWidth : widthOf(terminal);
      return renderCaseload(summary, { width, paint: makePaint(!toFile && usesColour(terminal)) });
    }
    case "html": {
      const { caseloadReport } = await import("../../report/caseload-report");
      return [caseloadReport(summary, { sources, ...(title === undefined ? {} : { title }) })];
    }
    case "csv":
      return (await import("../output/caseload-csv")).caseloadAsCsv(summary);
    case "xlsx":
      return (await import("../output/caseload-xlsx")).caseloadAsXlsx(summary);
    case "json":
      return [`${JSON.stringify(summary, null, 2)}\n`];
  }
}
