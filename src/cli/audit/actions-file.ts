import { tryParseIsoDate } from "../../calendar/civil-date";
import { type InputIssue, InvalidInputError } from "../../formats/input-error";
import { parseJson } from "../../formats/json-text";
import { nearestNames } from "../../formats/nearest-names";
import { readThemeActions } from "../../quality/theme/actions";
import type { ThemeAction } from "../../quality/theme/actions-schema";
import { InvalidRecordError } from "../../records/errors";
import { decodeText, readBytes } from "../input";
import {
  type ActionField,
  actionColumns,
  actionSheetColumns,
  actionSheets,
  gradesWritten,
  statusWords,
} from "./action-columns";
import { withoutGuard } from "./harmless";
import { type FileTable, readTableFile } from "./table-file";

/** The actions of a file, and how many rows of it nobody has taken on. */
export interface ActionsRead {
  actions: ThemeAction[];
  untaken: number;
}

const fields = Object.keys(actionColumns) as ActionField[];
const days: ReadonlySet<ActionField> = new Set(["due", "closedOn", "reAuditOn"]);

/**
 * Reads actions from a .csv, from the workbook that `audit --actions-template` writes, or from JSON as `readThemeActions` has them. A row
 * with a finding and nothing else is one that nobody has taken on.
 *
 * @throws FileError, or InvalidInputError with every fault, each with its line and column; no value is repeated.
 */
export async function readActionsFile(fileName: string): Promise<ActionsRead> {
  if (/\.json$/i.test(fileName)) return { actions: await readJsonActions(fileName), untaken: 0 };
  const tables = await readTableFile(fileName);
  const isSheet = ({ sheet }: FileTable) => sheet?.trim().toLowerCase() === actionSheets.actions.toLowerCase();
  const table = tables.length === 1 ? tables[0] : tables.find(isSheet);
  if (table === undefined)
    throw refused([{ file: fileName, field: "", message: `no sheet has the name ${actionSheets.actions}` }]);
  return readTable(table);
}

async function readJsonActions(fileName: string): Promise<ThemeAction[]> {
  const parsed = parseJson(decodeText(fileName, await readBytes(fileName)).text);
  if ("fault" in parsed)
    throw refused([{ file: fileName, line: parsed.fault.line, field: "", message: parsed.fault.message }]);
  try {
    return readThemeActions(parsed.value);
  } catch (error) {
    if (!(error instanceof InvalidRecordError)) throw error;
    throw refused(
      error.issues.map(({ pointer, expected, found }) => ({
        file: fileName,
        field: pointer,
        message: `expected ${expected}; found ${found}`,
      })),
    );
  }
}

function readTable({ place: file, rows }: FileTable): ActionsRead {
  const [header, ...rest] = rows;
  const issues: InputIssue[] = [];
  const columns = readHeader(header?.cells ?? [], (field, message) =>
    issues.push({ file, line: header?.line ?? 1, field, message }),
  );
  if (issues.length > 0) throw refused(issues);
  const actions: ThemeAction[] = [];
  let untaken = 0;
  for (const { line, cells } of rest) {
    const refuse = (field: ActionField, message: string) =>
      issues.push({ file, line, field: actionColumns[field], message });
    const filled = new Map<ActionField, string>();
    for (const [i, field] of columns.entries()) {
      const text = withoutGuard(cells[i] ?? "").trim();
      if (field !== undefined && text !== "") filled.set(field, text);
    }
    if (filled.size === 0) continue;
    if (filled.size === 1 && filled.has("finding")) untaken += 1;
    else {
      const action = readAction(filled, refuse);
      if (action) actions.push(action);
    }
  }
  if (issues.length > 0) throw refused(issues);
  return { actions, untaken };
}

/** The field that each column fills; nothing for one that only tells something. */
function readHeader(
  cells: readonly string[],
  refuse: (field: string, message: string) => void,
): (ActionField | undefined)[] {
  const headings = cells.map((cell) => cell.trim().toLowerCase());
  // A file without a header row has words here that no message may repeat.
  if (!headings.some((one) => actionSheetColumns.includes(one))) {
    refuse("", `the first line must name the columns: ${Object.values(actionColumns).join(", ")}`);
    return [];
  }
  for (const [i, heading] of headings.entries()) {
    if (heading === "") continue;
    if (!actionSheetColumns.includes(heading)) {
      const near = nearestNames(heading, actionSheetColumns);
      refuse(heading, `no column has this name${near.length === 0 ? "" : ` (perhaps ${near.join(" or ")}?)`}`);
    } else if (headings.indexOf(heading) < i) refuse(heading, "this column is there twice");
  }
  for (const needed of [actionColumns.finding, actionColumns.owner])
    if (!headings.includes(needed)) refuse(needed, "there is no such column, and it is needed");
  return headings.map((heading) => fields.find((field) => actionColumns[field] === heading));
}

/** Reads a row as an action; nothing where it is refused. */
function readAction(
  filled: ReadonlyMap<ActionField, string>,
  refuse: (field: ActionField, message: string) => void,
): ThemeAction | undefined {
  const action: Partial<Record<ActionField, string>> = { status: "open" };
  let isRefused = false;
  const fault = (field: ActionField, message: string) => {
    isRefused = true;
    refuse(field, message);
  };
  for (const [field, text] of filled) {
    const value = days.has(field) ? dayOf(text) : wordOf(field, text);
    if (value === undefined) fault(field, expectations[field] ?? "write at most 2000 characters");
    else action[field] = field === "finding" && /^[a-z]-\d\d$/i.test(value) ? value.toUpperCase() : value;
  }
  if (action.finding === undefined) fault("finding", "say what was found: a criterion's code, or in words");
  if (action.owner === undefined) fault("owner", "say who sees to it, by role");
  if (action.closedOn !== undefined && action.status !== "closed")
    fault("status", "there is a day on which it was closed: write closed, or take the day out");
  return isRefused ? undefined : (action as ThemeAction);
}

const day = "write a day that exists, day first: 29/01/2027, or 2027-01-29";
const expectations: Partial<Record<ActionField, string>> = {
  due: day,
  closedOn: day,
  reAuditOn: day,
  status: `write ${statusWords.join(", ")}`,
  reAuditGrade: `write ${gradesWritten.join(", ")}`,
};

/** An ISO date from one, or from a day as spreadsheets in this country write it, day first. */
function dayOf(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year === undefined ? text : `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  return tryParseIsoDate(iso) === undefined ? undefined : iso;
}

function wordOf(field: ActionField, text: string): string | undefined {
  const word = text.toLowerCase().replaceAll("-", " ");
  if (field === "status") return statusWords.find((one) => one === word)?.replaceAll(" ", "-");
  if (field === "reAuditGrade") return gradesWritten.find((one) => one === word)?.replaceAll(" ", "-");
  return text.length > longestText ? undefined : text;
}

const longestText = 2_000;

function refused(issues: readonly InputIssue[]): InvalidInputError {
  return new InvalidInputError(issues);
}
