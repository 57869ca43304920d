import { auditSections } from "../../quality/grading-schema";
import type { AuditedPlan } from "../audit/audited-plan";
import { type Cell, findingColumns, findingRows, queryColumns, queryRows } from "./audit-rows";
import { gradeInWords, sectionInWords } from "./audit-words";
import { counted } from "./finding-words";
import { makeWorkbook, type SheetContent } from "./workbook";

const wide = new Set([
  "title",
  "quote",
  "because",
  "remedy",
  "needs",
  "comment",
  "asks",
  "good",
  "weak",
  "limits",
  "provision",
]);

/** Audits as a workbook: a sheet each for the plans, the findings of structure, the queries of wording and the judgements needed. */
export function auditsAsXlsx(audited: readonly AuditedPlan[], asOf: string): Promise<Uint8Array> {
  const sheets = [
    sheet("Summary", summaryColumns, audited.map(summaryRow)),
    sheet("Findings", findingColumns, audited.flatMap(findingRows)),
    sheet("Queries", queryColumns, audited.flatMap(queryRows)),
    sheet(
      "Judgements",
      ["plan", "criterion", "title", "rating", "comment", "structure", "asks", "good", "weak"],
      audited.flatMap(judgementRows),
    ),
  ];
  return makeWorkbook(`Audit of EHC plans as at ${asOf}`, sheets, asOf);
}

const summaryColumns = [
  "plan",
  "file",
  "as of",
  "local authority",
  "area",
  "team",
  "issued on",
  "grade",
  "provisional",
  "score",
  "limits",
  "breaches",
  "queries",
  "judgements needed",
  "dismissals",
  "could not be read",
  ...auditSections.map(sectionInWords),
];

function summaryRow({ audit, file, unread }: AuditedPlan): Record<string, Cell> {
  const { grade } = audit;
  return {
    plan: audit.id,
    file,
    "as of": audit.asOf,
    "local authority": audit.localAuthority,
    area: audit.area,
    team: audit.team,
    "issued on": audit.issuedOn,
    grade: gradeInWords(grade.grade),
    provisional: grade.provisional ? "yes" : "no",
    score: grade.score === undefined ? undefined : Math.round(grade.score * 1_000) / 1_000,
    limits: grade.limits.map(({ because, criteria }) => `${because} (${criteria.join(", ")})`).join("; "),
    breaches: audit.findings.filter(({ outcome }) => outcome === "breached").length,
    queries: audit.queries.filter(({ weight }) => weight === "full").length,
    "judgements needed": audit.judgements.length,
    dismissals: audit.dismissed.length,
    "could not be read": unread.length,
    ...Object.fromEntries(grade.sections.map((one) => [sectionInWords(one.section), gradeInWords(one.grade)])),
  };
}

/** What is still asked of an auditor, and what auditors have rated. */
function judgementRows({ audit }: AuditedPlan): Record<string, Cell>[] {
  const awaited = new Map(audit.judgements.map((one) => [one.criterion, one]));
  return audit.results
    .filter(({ criterion, by }) => by === "auditor" || awaited.has(criterion))
    .map(({ criterion, title, rating4, comment, overrides, failing }) => {
      const { asks, good, weak } = awaited.get(criterion) ?? {};
      const structure = overrides && `fails in ${counted(failing, "part")}: put right, or set aside with a reason`;
      return { plan: audit.id, criterion, title, rating: rating4, comment, structure, asks, good, weak };
    });
}

function sheet(name: string, columns: readonly string[], rows: readonly Record<string, Cell>[]): SheetContent {
  return {
    name,
    columns: columns.map((heading) => ({ heading, width: wide.has(heading) ? 48 : 16 })),
    rows: rows.map((row) => columns.map((column) => row[column])),
  };
}
