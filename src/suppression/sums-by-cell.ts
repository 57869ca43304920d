import type { NumberedSums } from "./numbered-tables";

/** Where each cell stands in sums. */
export interface SumsByCell {
  /** The sum that each place of a part belongs to. */
  sumAt: Int32Array;
  /** The places at which each cell is a part: those of a cell from `placeFrom` of it to that of the next. */
  place: Int32Array;
  placeFrom: Int32Array;
  /** The sums of which each cell is the total, found with `totalFrom` in the same way. */
  total: Int32Array;
  totalFrom: Int32Array;
}

/** Finds where each of so many cells stands. */
export function sumsByCell({ total, from, part }: NumberedSums, cells: number): SumsByCell {
  const sumAt = new Int32Array(part.length);
  for (let sum = 0; sum < total.length; sum++) sumAt.fill(sum, from[sum], from[sum + 1]);
  const places = byCell(part, cells);
  const totals = byCell(total, cells);
  return { sumAt, place: places.index, placeFrom: places.from, total: totals.index, totalFrom: totals.from };
}

/** The places of each cell in a list of cells, behind one another. */
function byCell(list: Int32Array, cells: number): { index: Int32Array; from: Int32Array } {
  const from = new Int32Array(cells + 1);
  for (const cell of list) from[cell + 1]! += 1;
  for (let cell = 0; cell < cells; cell++) from[cell + 1]! += from[cell]!;
  const next = from.slice();
  const index = new Int32Array(list.length);
  for (let i = 0; i < list.length; i++) index[next[list[i]!]!++] = i;
  return { index, from };
}
