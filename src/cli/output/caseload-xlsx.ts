import type { CaseLine, CaseloadSummary } from "../../caseload/summary";
import { type FigureRow, type FigureTable, figureTables } from "./caseload-figures";
import { makeWorkbook, type SheetContent } from "./workbook";

const keys = ["measure", "by", "group", "period"] as const;

/** A summary as a workbook: a sheet for each part of its figures, the cases if there are any, and what a reader must know of the data. */
export function caseloadAsXlsx(summary: CaseloadSummary): Promise<Uint8Array> {
  const sheets = [
    aboutSheet(summary),
    ...figureTables(summary)
      .filter(({ rows }) => rows.length > 0)
      .map(figureSheet),
    ...caseSheet("Longest overdue", "days overdue", summary.worst),
    ...caseSheet("Next to breach", "days left", summary.next),
  ];
  return makeWorkbook(`Caseload as at ${summary.asOf}`, sheets, summary.asOf);
}

/** Only the keys that a table uses, and its figures in the order in which they first come. */
function figureSheet({ name, rows }: FigureTable): SheetContent {
  const used = keys.filter((key) => rows.some((row) => row[key] !== ""));
  const figures = [...new Set(rows.flatMap((row) => Object.keys(row.figures)))];
  return {
    name,
    columns: [
      ...used.map((heading) => ({ heading, width: heading === "period" ? 10 : 28 })),
      ...figures.map((heading) => ({ heading: inWords(heading), width: 13 })),
    ],
    rows: rows.map((row: FigureRow) => [...used.map((key) => row[key]), ...figures.map((one) => row.figures[one])]),
  };
}

/** `percentInTime` as `percent in time`. */
function inWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z\d])/g, "$1 $2")
    .replace(/(\d)([A-Z])/g, "$1 $2")
    .toLowerCase();
}

function aboutSheet({
  asOf,
  since,
  suppressBelow,
  cases,
  leftOut = 0,
  lostRows = 0,
  measures,
  department,
  notes,
}: CaseloadSummary): SheetContent {
  const suppressed =
    suppressBelow > 1
      ? `Numbers from 1 to ${suppressBelow - 1}, and others that would give one away, are suppressed.`
      : "No number is suppressed: not for publication.";
  return {
    name: "About",
    columns: [
      { heading: "what", width: 34 },
      { heading: "is", width: 110 },
    ],
    rows: [
      ["as at", asOf],
      ...(since === undefined ? [] : [["last days from", since]]),
      ["cases", cases],
      ["cases left out, as they could not be read", leftOut],
      ["rows left out, as they could not be read", lostRows],
      ["suppression", suppressed],
      ...measures.map(({ id, title, definition, citations }) => [
        id,
        `${title}. ${definition} ${citations.join("; ")}.`,
      ]),
      ["department-20-weeks", `${department.title}. ${department.definition} ${department.source.title}.`],
      ...notes.map(({ id, text, count }) => [id, count === undefined ? text : `${text} (${count})`]),
    ],
  };
}

function caseSheet(name: string, days: string, lines: readonly CaseLine[] | undefined): SheetContent[] {
  if (lines === undefined || lines.length === 0) return [];
  const columns = ["case", "part", "measure", "started on", "last day", days, "local authority", "area", "team"];
  return [
    {
      name,
      columns: columns.map((heading) => ({ heading, width: heading === "measure" || heading === "part" ? 28 : 16 })),
      rows: lines.map((one) => [
        one.id,
        one.subject,
        one.measure,
        one.startedOn,
        one.dueOn,
        one.days,
        one.localAuthority,
        one.area,
        one.team,
      ]),
    },
  ];
}
