import type { Cell } from "../block";
import { type FieldName, fieldNamed, type PartKind } from "./field-names";
import { cellsOf, type Grid, textOfCell } from "./grid";
import { kindsOf } from "./kinds";
import { type Letter, type SectionLabel, sectionLabel } from "./section-label";

/** A column of a table: the sections that its heading names, or that it stands under, and the field that is in it. */
export interface Column {
  letters: Letter[];
  /** Its own heading has the letter. */
  lettered: boolean;
  name: string;
  field: FieldName | "number" | undefined;
}

/** The heading rows of a table, as far as they go, and what its columns are. */
export interface TableHead {
  rows: number;
  columns: Column[];
}

const mostRows = 4;
const longestName = 90;

/** The labels of sections, letter and all, that stand in the cells of a row. */
export function labelsIn(row: readonly (Cell | undefined)[]): SectionLabel[] {
  return cellsOf(row).flatMap((cell) => {
    const label = sectionLabel(textOfCell(cell), true);
    return label?.lettered ? [label] : [];
  });
}

/** What the columns of a table hold; `undefined` where its first rows are no headings that are known. */
export function tableHead(grid: Grid, from: number, around: readonly Letter[]): TableHead | undefined {
  const width = grid[0]?.length ?? 0;
  const columns: Column[] = Array.from({ length: width }, () => ({
    letters: [...around],
    lettered: false,
    name: "",
    field: undefined,
  }));
  let rows = 0;
  while (rows < mostRows && from + rows < grid.length) {
    // A heading that covers several rows was read in the first of them.
    const above = rows === 0 ? [] : grid[from + rows - 1]!;
    const row = grid[from + rows]!.map((cell, i) => (cell === above[i] ? undefined : cell));
    if (!isHeadRow(row, columns, rows === 0 ? 2 : 1)) break;
    readHeadRow(row, columns);
    rows += 1;
  }
  if (rows === 0) return undefined;
  // A section's own column, with no other name, holds its parts.
  for (const column of columns)
    if (!column.field && column.lettered && column.name === "") {
      const kind = kindsOf(column.letters)[0]!;
      column.field = { kind, field: "text" };
    }
  return columns.some(({ field }) => field !== undefined && field !== "number") ? { rows, columns } : undefined;
}

/** The kinds of parts whose fields may stand in a column: those of its sections first. */
function kindsAround(letters: readonly Letter[]): PartKind[] {
  const own = kindsOf(letters);
  // Outcomes and the provision for them stand side by side in many plans, under the one heading.
  return own.includes("outcome") && !own.includes("provision") ? [...own, "provision"] : own;
}

const isNumberName = (text: string): boolean => /^(?:no\.?|number|ref\.?|reference|#|id)$/i.test(text.trim());

function isHeadRow(row: readonly (Cell | undefined)[], columns: readonly Column[], least: number): boolean {
  const cells = cellsOf(row).filter((cell) => textOfCell(cell) !== "");
  if (cells.length < least) return false;
  const labels = labelsIn(row);
  // "By whom" beside "Section F" is a field of that section, whatever section the table stands in.
  const letters = [...labels, ...columns].flatMap((one) => one.letters);
  const kinds = kindsAround([...new Set(letters)]);
  const named = cells.filter((cell) => {
    const text = textOfCell(cell);
    if (text.length > longestName * 2) return false;
    if (sectionLabel(text, true)?.lettered || isNumberName(text)) return true;
    const column = row.indexOf(cell);
    return fieldNamed(text, [...kindsAround(columns[column]!.letters), ...kinds]) !== undefined;
  }).length;
  if (labels.length > 0) return named * 2 > cells.length;
  return named >= least && named * 2 >= cells.length;
}

function readHeadRow(row: readonly (Cell | undefined)[], columns: Column[]): void {
  let letters: Letter[] | undefined;
  row.forEach((cell, i) => {
    const column = columns[i]!;
    const text = textOfCell(cell);
    const label = cell && sectionLabel(text, true);
    if (label?.lettered) {
      letters = label.letters;
      column.letters = letters;
      // A heading that covers several columns names the first of them, unless a row below names it.
      column.lettered = row.indexOf(cell) === i;
      column.field = undefined;
      column.name = "";
      return;
    }
    if (letters) column.letters = letters;
    if (text === "") return;
    column.name = text.replaceAll("\n", " ");
    column.field = isNumberName(text) ? "number" : fieldNamed(text, kindsAround(column.letters));
    // A field of the section beside it, such as "by whom" after an outcome.
    column.field ??= fieldNamed(text, kindsAround([...new Set(columns.flatMap((one) => one.letters))]));
  });
}
