import type { Cell, Row, Sum } from "./hidden-cells";

/** Sums of cells that have numbers from 0. The parts of all sums stand behind one another: each stands at a place. */
export interface NumberedSums {
  /** The total of each sum. */
  total: Int32Array;
  /** The place of the first part of each sum, and at the end the number of places. */
  from: Int32Array;
  /** The cell at each place. */
  part: Int32Array;
}

/** Tables whose cells have numbers, from 0 in the order in which they were met. */
export interface NumberedTables {
  cells: readonly Cell[];
  values: Float64Array;
  /** What it costs to hide each cell. */
  keep: Float64Array;
  sums: NumberedSums;
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
  const total = new Int32Array(sums.length);
  const from = new Int32Array(sums.length + 1);
  const part = new Int32Array(sums.reduce((places, { parts }) => places + parts.length, 0));
  let place = 0;
  for (const [i, sum] of sums.entries()) {
    total[i] = numberOf(sum.total);
    for (const cell of sum.parts) part[place++] = numberOf(cell);
    from[i + 1] = place;
  }
  const isTotal = new Uint8Array(cells.length);
  for (const [i, { parts }] of sums.entries()) if (isColumn(parts)) isTotal[total[i]!] = 1;
  return {
    cells,
    values: Float64Array.from(cells, ({ value }) => value),
    keep: Float64Array.from(cells, ({ keep, neverShown }) => (neverShown ? 0 : (keep ?? 1))),
    sums: { total, from, part },
    others,
    neverEmpty,
    isTotal,
  };
}

/** Whether the parts of a sum are all shown, as those of a table's column are. */
function isColumn(parts: readonly Cell[]): boolean {
  return !parts.some(({ neverShown }) => neverShown);
}
