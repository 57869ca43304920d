import type { Cell } from "../block";
import { fieldNamed, type PartKind } from "./field-names";
import { type Grid, textOfCell } from "./grid";
import { numbered } from "./numbered";
import { labelsIn } from "./table-head";

/** A label and what stands beside it. */
export interface Pair {
  label: string;
  value: Cell;
}

/** The labels and values of a table that is a form: labels in its first column, or in its first and third. */
export function cardPairs(grid: Grid, kinds: readonly PartKind[]): Pair[] | undefined {
  const width = grid[0]?.length ?? 0;
  if (width !== 2 && width !== 4) return undefined;
  const starts = width === 2 ? [0] : [0, 2];
  const isName = (cell: Cell | undefined) => {
    const text = textOfCell(cell);
    return fieldNamed(text, kinds) !== undefined || numbered(text)?.rest === "";
  };
  // Where two neighbours of the first row are names, or two cells the labels of sections, it heads columns.
  if (starts.some((start) => isName(grid[0]![start]) && isName(grid[0]![start + 1]))) return undefined;
  if (labelsIn(grid[0]!).length > 1) return undefined;
  const isForm = starts.every((start) => {
    const labels = grid.map((row) => row[start]).filter((cell) => textOfCell(cell) !== "");
    return labels.length > 0 && labels.filter((cell) => isName(cell)).length * 2 > labels.length;
  });
  if (!isForm) return undefined;
  return grid.flatMap((row) =>
    starts.flatMap((start) => {
      const label = textOfCell(row[start]);
      const value = row[start + 1];
      return label === "" || !value ? [] : [{ label, value: value === row[start] ? { blocks: [] } : value }];
    }),
  );
}
