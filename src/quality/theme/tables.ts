import { type Cell, hiddenCells, type Row, type Sum } from "../../suppression/hidden-cells";
import type { Shown } from "../../suppression/shown";

/** The tables of a summary while they are counted: the rows that cells stand in, and what a reader knows of their sums. */
export class Tables {
  private readonly rows: Row[] = [];
  private readonly sums: Sum[] = [];

  add(rows: readonly Row[], sums: readonly Sum[]) {
    this.rows.push(...rows);
    this.sums.push(...sums);
  }

  /** Shows a cell, or that it is suppressed. */
  shower(suppressBelow: number): (cell: Cell) => Shown {
    const hidden = hiddenCells(this.rows, this.sums, suppressBelow);
    return (cell) => (hidden.has(cell) ? "suppressed" : cell.value);
  }
}

/** What a reader knows of counts that are only some of a whole. */
export function partOf(total: Cell, parts: readonly Cell[]): Sum {
  const value = parts.reduce((rest, one) => rest - one.value, total.value);
  return { total, parts: [...parts, { value, neverShown: true }] };
}

/** What a reader knows of groups that make up a whole: each count is the sum of theirs. */
export function sumsAcross<Name extends string>(
  whole: Readonly<Record<Name, Cell>>,
  groups: readonly Readonly<Record<Name, Cell>>[],
  names: readonly Name[],
): Sum[] {
  return names.map((name) => ({ total: whole[name], parts: groups.map((one) => one[name]) }));
}
