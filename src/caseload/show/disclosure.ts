import { type Cell, hiddenCells, type Row, type Sum } from "../../suppression/hidden-cells";
import type { Shown } from "../../suppression/shown";

/** Cells of the same names. */
export type Cells<Name extends string> = Readonly<Record<Name, Cell>>;

/** How much more it costs to hide a number of the whole than one of a group. */
export const wholeCost = 1_000;

/** Says what is shown of a cell. */
export type Show = (cell: Cell) => Shown;

/** Gathers the tables that hang together through the same counts, to find what of them must be hidden. */
export class Disclosure {
  private readonly rows: Row[] = [];
  private readonly sums: Sum[] = [];

  /** A row of a table: a group's count, and counts of some of it. */
  row(count: Cell, others: readonly Cell[], mayBeEmpty = false): void {
    this.rows.push(mayBeEmpty ? { count, others, mayBeEmpty } : { count, others });
  }

  /** A sum that a reader knows. */
  sum(total: Cell, parts: readonly Cell[]): void {
    // A count that is a part of itself says that the others are nought.
    if (parts.length > 0 && !parts.includes(total)) this.sums.push({ total, parts });
  }

  /** A part of a whole; what is left stands nowhere, but a reader knows that there is nothing else. */
  part(whole: Cell, part: Cell): void {
    this.sums.push({ total: whole, parts: [part, { value: whole.value - part.value, neverShown: true }] });
  }

  /** What a reader knows of a breakdown: the cells of its groups make up those of the whole. */
  across<Name extends string>(whole: Cells<Name>, groups: readonly Cells<Name>[], names: readonly Name[]): void {
    for (const name of names)
      this.sum(
        whole[name],
        groups.map((cells) => cells[name]),
      );
  }

  /** What is shown, where counts from 1 to one less than a number are not. */
  show(suppressBelow: number): Show {
    if (suppressBelow <= 1) return ({ value }) => value;
    // What is hidden of a large row need not hide the rest of it: the sums tell what would give it away.
    const small = this.rows.filter(({ count }) => count.value < suppressBelow);
    const hidden = hiddenCells(small, this.sums, suppressBelow);
    return (cell) => (hidden.has(cell) ? "suppressed" : cell.value);
  }
}
