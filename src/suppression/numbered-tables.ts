import type { NumberedSum } from "./bounds";
import type { Cell, Row, Sum } from "./hidden-cells";

/** Tables whose cells have numbers, from 0 in the order in which they were met. */
export interface NumberedTables {
  cells: readonly Cell[];
  values: Float64Array;
  /** What it costs to hide each cell. */
  keep: Float64Array;
  sums: readonly NumberedSum[];
  /** What is hidden with each cell. */
  others: readonly (readonly number[] | undefined)[];
  /** The counts of rows that are shown for no group of nobody. */
  neverEmpty: ReadonlySet<number>;
  /** Whether each cell is the total of a table's column. */
  isTotal: Uint8Array;
}

/** Numbers the cells of tables. */
export function numberTables(rows: readonly Row[], sums: readonly Sum[]): NumberedTables {
  const cells: Cell[] = [];
  const numbers = new Map<Cell, number>();
  const numberOf = (cell: Cell): number => {
    const known = numbers.get(cell);
    if (known !== undefined) return known;
    numbers.set(cell, cells.length);
    return cells.push(cell) - 1;
  };
  const others: (number[] | undefined)[] = [];
  const neverEmpty = new Set<number>();
  for (const row of rows) {
    const count = numberOf(row.count);
    if (!row.mayBeEmpty) neverEmpty.add(count);
    const own = others[count];
    const more = row.others.map(numberOf);
    others[count] = own === undefined ? more : own.concat(more);
  }
  const numbered = sums.map(({ total, parts }) => ({ total: numberOf(total), parts: parts.map(numberOf) }));
  const isTotal = new Uint8Array(cells.length);
  for (const { total, parts } of sums) if (isColumn(parts)) isTotal[numberOf(total)] = 1;
  return {
    cells,
    values: Float64Array.from(cells, ({ value }) => value),
    keep: Float64Array.from(cells, ({ keep, neverShown }) => (neverShown ? 0 : (keep ?? 1))),
    sums: numbered,
    others,
    neverEmpty,
    isTotal,
  };
}

/** Whether the parts of a sum are all shown, as those of a table's column are. */
function isColumn(parts: readonly Cell[]): boolean {
  return !parts.some(({ neverShown }) => neverShown);
}
