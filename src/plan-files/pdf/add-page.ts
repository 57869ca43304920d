import { append } from "../append";
import type { Block, Table } from "../block";

/** Adds the blocks of a page to those of the pages before: a table that goes on over the page is one. */
export function addPage(blocks: Block[], page: readonly Block[]): void {
  const last = blocks[blocks.length - 1];
  const [first] = page;
  // The structure of a table stands on each of its pages whole, with the text of that page alone.
  if (last?.kind === "table" && first?.kind === "table" && areOne(last, first)) {
    last.rows.forEach((row, r) => {
      row.cells.forEach((cell, c) => {
        append(cell.blocks, first.rows[r]!.cells[c]!.blocks);
      });
    });
    append(blocks, page.slice(1));
  } else append(blocks, page);
}

/** Two tables of the same shape, of which no row has text in both, but for the one that the page breaks. */
function areOne(one: Table, other: Table): boolean {
  const isSameShape =
    one.rows.length === other.rows.length &&
    one.rows.every(({ cells }, r) => cells.length === other.rows[r]!.cells.length);
  if (!isSameShape) return false;
  const isFilled = (table: Table, r: number) => table.rows[r]!.cells.some(({ blocks }) => blocks.length > 0);
  return one.rows.filter((_, r) => isFilled(one, r) && isFilled(other, r)).length <= 1;
}
