import type { ThemeAction } from "../../quality/theme/actions-schema";
import { rankShortfalls } from "../../quality/theme/rank-shortfalls";
import type { ThemeSummary } from "../../quality/theme/theme-summary";
import type { Cell } from "../output/audit-rows";
import { csvRow } from "../output/csv-row";
import {
  type ActionField,
  actionColumns,
  actionSheetColumns,
  actionSheets,
  gradesWritten,
  statusWords,
  toldColumns,
} from "./action-columns";

const mostProposed = 10;
const spareRows = 40;

const widths: Readonly<Record<string, number>> = {
  [actionColumns.finding]: 24,
  [actionColumns.owner]: 28,
  [actionColumns.agency]: 20,
  [toldColumns.asks]: 60,
};

/** The sheet of actions as a workbook: those there are, then what the audits propose, for people to say who, by when and when again. */
export async function actionsAsXlsx(summary: ThemeSummary): Promise<Uint8Array> {
  const { makeWorkbook } = await import("../output/workbook");
  return makeWorkbook(
    "Actions after audits of EHC plans",
    [
      {
        name: actionSheets.actions,
        columns: actionSheetColumns.map((heading) => ({ heading, width: widths[heading] ?? 16 })),
        rows: rowsOf(summary),
        spareRows,
        choices: [
          {
            heading: actionColumns.status,
            values: [...statusWords],
            message: "Choose open, under way or closed. Empty means open.",
          },
          {
            heading: actionColumns.reAuditGrade,
            values: gradesWritten,
            message: "The grade when plans were audited again. Leave it empty until then.",
          },
        ],
      },
      {
        name: actionSheets.help,
        columns: [
          { heading: "column", width: 20 },
          { heading: "what to write", width: 100 },
        ],
        rows: helpRows,
      },
    ],
    summary.asOf,
  );
}

/** The same as CSV, without the help. */
export function* actionsAsCsv(summary: ThemeSummary): Generator<string> {
  yield csvRow(actionSheetColumns);
  for (const row of rowsOf(summary)) yield csvRow(row);
}

/** Why a sheet has no row; nothing where it has one. */
export function whyEmpty(summary: ThemeSummary): string | undefined {
  if (rowsOf(summary).length > 0) return undefined;
  const { criteria, suppressBelow } = summary;
  return criteria.some(({ short }) => short === "suppressed")
    ? `The sheet has no row: fewer than ${suppressBelow} plans fall short of each criterion, and so small a number is suppressed. For casework, --show-small-numbers shows them.`
    : "The sheet has no row: no plan falls short of a criterion.";
}

/** The actions that there are, then the criteria that most plans fall short of and that no action is about. */
function rowsOf({ criteria, actions }: ThemeSummary): Cell[][] {
  const there = actions?.actions ?? [];
  const byCode = new Map(criteria.map((one) => [one.criterion, one]));
  const proposed = rankShortfalls(criteria).filter(
    ({ criterion, short }) => short !== "suppressed" && !there.some(({ finding }) => finding === criterion),
  );
  const told = (code: string): Record<string, Cell> => {
    const { title, short, judged } = byCode.get(code) ?? {};
    const isShown = typeof short === "number" && typeof judged === "number";
    return { [toldColumns.asks]: title, [toldColumns.plans]: isShown ? `${short} of ${judged} judged` : undefined };
  };
  return [
    ...there.map((one) => ({ ...told(one.finding), ...written(one) })),
    ...proposed
      .slice(0, mostProposed)
      .map(({ criterion }) => ({ ...told(criterion), [actionColumns.finding]: criterion })),
  ].map((row: Record<string, Cell>) => actionSheetColumns.map((column) => row[column]));
}

/** An action as the sheet has it. */
function written(action: ThemeAction): Record<string, Cell> {
  return Object.fromEntries(
    (Object.keys(actionColumns) as ActionField[]).map((field) => {
      const value = action[field];
      const isWord = field === "status" || field === "reAuditGrade";
      return [actionColumns[field], isWord ? value?.replaceAll("-", " ") : value];
    }),
  );
}

const helpRows: Cell[][] = [
  [
    actionColumns.finding,
    "a criterion's code, or what was found in your own words. Write no child's name or reference",
  ],
  [`${toldColumns.asks}, ${toldColumns.plans}`, "for you to read. They are not read back"],
  [
    actionColumns.owner,
    "who sees to it, by role. A row without anything here and to the right is left out of the report",
  ],
  [actionColumns.agency, "the agency or team that it lies with"],
  [`${actionColumns.due}, ${actionColumns.closedOn}, ${actionColumns.reAuditOn}`, "a day: 29/01/2027, or 2027-01-29"],
  [actionColumns.status, `${statusWords.join(", ")}. Empty means open`],
  [actionColumns.reAuditGrade, "the grade when plans were audited again"],
];
