import { gradeWords } from "../../quality/grading-schema";
import type { ThemeAction } from "../../quality/theme/actions-schema";

/** The columns of the sheet of actions that are read, by the field of an action that each fills. */
export const actionColumns = {
  finding: "finding",
  owner: "owner",
  agency: "agency",
  due: "due",
  status: "status",
  closedOn: "closed on",
  reAuditOn: "re-audit on",
  reAuditGrade: "re-audit grade",
} as const satisfies Record<keyof ThemeAction, string>;

/** A field of an action. */
export type ActionField = keyof typeof actionColumns;

/** The columns that only tell what the finding is. */
export const toldColumns = { asks: "what it asks", plans: "plans short of it" } as const;

/** Every column, in the order of the sheet. */
export const actionSheetColumns: readonly string[] = [
  actionColumns.finding,
  toldColumns.asks,
  toldColumns.plans,
  ...Object.values(actionColumns).slice(1),
];

/** What the sheets of a workbook of actions are called. */
export const actionSheets = { actions: "Actions", help: "How to fill it in" } as const;

/** How far an action is, as people write it. */
export const statusWords = ["open", "under way", "closed"] as const;

/** Grades as people write them. */
export const gradesWritten = gradeWords.map((one) => one.replaceAll("-", " "));
