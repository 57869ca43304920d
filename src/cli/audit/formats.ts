import { makePaint } from "../output/paint";
import { type Terminal, usesColour, widthOf } from "../terminal";
import type { AuditedPlan, KeptOut } from "./audited-plan";
import type { ThemeSettings } from "./theme-flags";

/** The forms in which audits can be written. */
export const auditFormats = ["table", "json", "html", "csv", "xlsx", "docx"] as const;

/** A form in which audits can be written. */
export type AuditFormat = (typeof auditFormats)[number];

/** The forms of a report on one plan, of which a folder takes one for each. */
export type ReportForm = Extract<AuditFormat, "html" | "docx">;

/** Everything that there is to write. */
export interface AuditResults {
  asOf: string;
  audited: readonly AuditedPlan[];
  keptOut: readonly KeptOut[];
  /** How the report over several plans is made. */
  themes?: ThemeSettings;
}

/** Where it is written to. */
export interface WritingContext {
  terminal: Terminal;
  all: boolean;
  /** To a file, where there is no terminal to fit. */
  toFile: boolean;
}

const fileWidth = 100;

/** Audits in a form. What only one form needs is loaded for it alone. */
export async function writeAudits(
  format: AuditFormat,
  { asOf, audited, keptOut, themes }: AuditResults,
  { terminal, all, toFile }: WritingContext,
): Promise<Iterable<string> | Uint8Array> {
  switch (format) {
    case "table": {
      const { renderAudits } = await import("../output/audit-overview");
      const width = toFile ? fileWidth : widthOf(terminal);
      return renderAudits(audited, asOf, { width, paint: makePaint(!toFile && usesColour(terminal)), all });
    }
    case "json":
      return (await import("../output/audit-json")).auditsAsJson(asOf, audited, keptOut);
    case "html":
      return (await import("../output/audit-html")).auditsAsHtml(audited, asOf, themes);
    case "csv":
      return (await import("../output/audit-csv")).auditsAsCsv(audited);
    case "xlsx":
      return (await import("../output/audit-xlsx")).auditsAsXlsx(audited, asOf);
    case "docx":
      return (await import("../output/audit-docx")).auditsAsDocx(audited, asOf);
  }
}
