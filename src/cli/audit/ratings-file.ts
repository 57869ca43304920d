import { type InputIssue, InvalidInputError } from "../../formats/input-error";
import { withoutGuard } from "./harmless";
import { type ReadColumn, sheetNames } from "./rating-columns";
import { readHeader } from "./rating-header";
import { type Cells, type DismissalRow, type RatingRow, type Refuse, readDismissal, readRating } from "./rating-row";
import { type FileTable, readTableFile } from "./table-file";

/** What auditors have filled in. */
export interface FilledIn {
  ratings: RatingRow[];
  dismissals: DismissalRow[];
}

/** Whom the rows of a table are about and by. */
type Head = Pick<Cells, "plan" | "auditor" | "agency">;

/**
 * Reads ratings and dismissals from a .csv, or from the workbook that `audit --template` writes. A row that names neither plan nor
 * auditor belongs with the row above it; a row without a rating and without a reason says nothing.
 *
 * @throws FileError, or InvalidInputError with every fault, each with its sheet, line and column; no value is repeated.
 */
export async function readRatingsFile(fileName: string): Promise<FilledIn> {
  const tables = await readTableFile(fileName);
  const issues: InputIssue[] = [];
  const refuse: Refuse = ({ file, line }, field, message) => issues.push({ file, line, field, message });
  const ratings = tables.length === 1 ? tables[0] : sheetOf(tables, sheetNames.ratings);
  const dismissals = tables.length === 1 ? undefined : sheetOf(tables, sheetNames.dismissals);
  if (ratings === undefined) {
    const message = `no sheet has the name ${sheetNames.ratings}: send-compliance audit --template writes one that has`;
    throw new InvalidInputError([{ file: fileName, field: "", message }]);
  }
  const filled = readTable(ratings, { refuse, head: {}, onlyDismissals: false });
  if (dismissals !== undefined && dismissals.rows.length > 0) {
    // Where the sheet of ratings names one plan alone, the dismissals are of that plan too.
    const [plan, other] = filled.plans;
    const head = plan !== undefined && other === undefined ? { plan } : {};
    filled.dismissals.push(...readTable(dismissals, { refuse, head, onlyDismissals: true }).dismissals);
  }
  if (issues.length > 0) throw new InvalidInputError(issues);
  return { ratings: filled.ratings, dismissals: filled.dismissals };
}

function sheetOf(tables: readonly FileTable[], name: string): FileTable | undefined {
  return tables.find(({ sheet }) => sheet?.trim().toLowerCase() === name.toLowerCase());
}

/** What is filled in of a table, and every plan that it names. */
interface TableFilledIn extends FilledIn {
  plans: Set<string>;
}

function readTable(
  { place: file, rows }: FileTable,
  { refuse, head, onlyDismissals }: { refuse: Refuse; head: Head; onlyDismissals: boolean },
): TableFilledIn {
  const filled: TableFilledIn = { ratings: [], dismissals: [], plans: new Set() };
  const [header, ...rest] = rows;
  const columns = readHeader({ file, line: header?.line ?? 1 }, header?.cells ?? [], refuse, onlyDismissals);
  if (columns === undefined) return filled;
  let above = head;
  for (const { line, cells: texts } of rest) {
    const at = { file, line };
    const cells = cellsOf(texts, columns);
    if (cells.plan !== undefined || cells.auditor !== undefined) {
      const { plan, auditor, agency } = cells;
      above = { ...(plan && { plan }), ...(auditor && { auditor }), ...(agency && { agency }) };
    }
    if (above.plan !== undefined) filled.plans.add(above.plan);
    const own = { ...cells, ...above };
    const isDismissal = onlyDismissals || [own.subject, own.quote, own.reason].some((one) => one !== undefined);
    if (isDismissal) {
      if (onlyDismissals && [own.criterion, own.subject, own.quote, own.reason].every((one) => one === undefined))
        continue;
      const dismissal = readDismissal(own, at, refuse);
      if (dismissal) filled.dismissals.push(dismissal);
    } else {
      if (own.rating === undefined && own.comment === undefined) continue;
      const rating = readRating(own, at, refuse);
      if (rating) filled.ratings.push(rating);
    }
  }
  return filled;
}

/** The filled cells of a row. Only a quotation keeps the spaces around it. */
function cellsOf(texts: readonly string[], columns: readonly (ReadColumn | undefined)[]): Cells {
  const cells: Cells = {};
  for (const [i, column] of columns.entries()) {
    const text = withoutGuard(texts[i] ?? "");
    if (column === undefined || text.trim() === "") continue;
    cells[column] = column === "quote" ? text : text.trim();
  }
  return cells;
}
