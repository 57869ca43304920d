import type { Block, Cell, Table } from "../block";
import { limits } from "../limits";

/** A table with every cell in each place that it covers: `grid[row][column]`. */
export type Grid = (Cell | undefined)[][];

/** Lays a table out, so that a cell that covers several rows or columns stands in each of them. */
export function gridOf({ rows }: Table): Grid {
  const grid: Grid = rows.map(() => []);
  rows.forEach(({ cells, skip = 0 }, r) => {
    const row = grid[r]!;
    let column = skip;
    for (const cell of cells) {
      while (row[column] !== undefined) column += 1;
      const width = Math.min(cell.columns ?? 1, limits.columns);
      const height = Math.min(cell.rows ?? 1, rows.length - r);
      for (let down = 0; down < height; down++)
        for (let right = 0; right < width; right++) grid[r + down]![column + right] = cell;
      column += width;
    }
  });
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.map((row) => Array.from({ length: width }, (_, i) => row[i]));
}

/** The different cells of a row, from left to right. */
export function cellsOf(row: readonly (Cell | undefined)[]): Cell[] {
  return [...new Set(row.filter((cell): cell is Cell => cell !== undefined))];
}

/** The text of some blocks, a line each; tables inside give their cells' texts. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === "picture") return "";
      if (block.kind === "table")
        return block.rows.flatMap(({ cells }) => cells.map((cell) => textOfBlocks(cell.blocks))).join("\n");
      return block.text;
    })
    .filter((text) => text !== "")
    .join("\n");
}

/** The text of a cell, a line for each of its paragraphs. */
export const textOfCell = (cell: Cell | undefined): string => (cell ? textOfBlocks(cell.blocks) : "");
