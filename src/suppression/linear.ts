import type { NumberedSums } from "./numbered-tables";
import type { SumsByCell } from "./sums-by-cell";

/** A prime below the root of the greatest safe whole number: products of two remainders are exact. */
export const prime = 67_108_859;

/** An equation that was solved for one of its cells, and what was done to others with it. */
interface Pivot {
  cell: number;
  /** Its number among the equations, and the coefficients of its cells once that of the solved cell is made 1. */
  equation: number;
  row: ReadonlyMap<number, number>;
  /** What it was multiplied with to make it so. */
  factor: number;
  /** How often it was then added to which equations. */
  addedTo: readonly (readonly [equation: number, times: number])[];
}

/** The hidden cells that have one value in every solution of the sums. */
export interface Determined {
  cells: readonly number[];
  /** How often each sum must be taken to work out some of these cells together, modulo a prime; 0 for a sum that is not needed. */
  workedOutBy(cells: readonly number[]): Float64Array;
}

/**
 * Finds the hidden cells that have one value in every solution of the sums, whatever their signs: what bounds alone do not tell where
 * tables are hidden across one another. A change that leaves all sums as they are is drawn by lot, in numbers modulo a prime; what it
 * leaves alone cannot be changed. A mistake, by one chance in millions, takes a cell that could be changed for one that could not.
 */
export function linearlyDetermined(
  sums: NumberedSums,
  byCell: SumsByCell,
  isHidden: (cell: number) => boolean,
): Determined {
  const cells = byCell.placeFrom.length - 1;
  const { from, part, total } = sums;
  const { loose, isOpen } = looseEnds(sums, byCell, isHidden);
  const rows = new Map<number, Map<number, number>>();
  for (let sum = 0; sum < total.length; sum++) {
    const row = isOpen[sum] ? rowOf(sum, sums, isHidden) : undefined;
    if (row !== undefined && row.size > 0) rows.set(sum, row);
  }
  const pivots = eliminate(rows);
  const change = new Float64Array(cells);
  const draw = lots();
  for (let cell = 0; cell < cells; cell++) if (isHidden(cell)) change[cell] = draw();
  for (let i = pivots.length - 1; i >= 0; i--) {
    const { cell, row } = pivots[i]!;
    let rest = 0;
    for (const [other, coefficient] of row) if (other !== cell) rest = (rest + coefficient * change[other]!) % prime;
    change[cell] = (prime - rest) % prime;
  }
  for (let i = loose.length - 1; i >= 0; i--) {
    const { cell, sum } = loose[i]!;
    // The change of what is shown is 0.
    change[cell] = 0;
    let rest = 0;
    for (let at = from[sum]!; at < from[sum + 1]!; at++) rest += change[part[at]!]!;
    const own = total[sum] === cell ? rest : change[total[sum]!]! - rest;
    change[cell] = remainder(own);
  }
  const determined: number[] = [];
  for (let cell = 0; cell < cells; cell++) if (isHidden(cell) && change[cell] === 0) determined.push(cell);
  return {
    cells: determined,
    workedOutBy(some) {
      const weight = new Float64Array(cells);
      for (const cell of some) weight[cell] = draw();
      const times = new Float64Array(total.length);
      for (const { cell, sum } of loose) {
        const own = total[sum] === cell ? prime - weight[cell]! : weight[cell]!;
        if (weight[cell] === 0) continue;
        times[sum] = own;
        const use = (other: number, more: number) => {
          if (other !== cell && isHidden(other)) weight[other] = (weight[other]! + more) % prime;
        };
        for (let at = from[sum]!; at < from[sum + 1]!; at++) use(part[at]!, prime - own);
        use(total[sum]!, own);
      }
      for (const { cell, equation, row } of pivots) {
        const own = weight[cell]!;
        if (own === 0) continue;
        times[equation] = own;
        for (const [other, coefficient] of row)
          if (other !== cell) weight[other] = (weight[other]! + (prime - own) * coefficient) % prime;
      }
      for (let i = pivots.length - 1; i >= 0; i--) {
        const { equation, factor, addedTo } = pivots[i]!;
        for (const [other, often] of addedTo) times[equation] = (times[equation]! + often * times[other]!) % prime;
        times[equation] = (times[equation]! * factor) % prime;
      }
      return times;
    },
  };
}

function remainder(number: number): number {
  return ((number % prime) + prime) % prime;
}

/**
 * The cells that stand in one sum alone, with that sum; and again those that do without these sums, and so on. Such a cell takes up
 * whatever the rest of its sum does: the sum tells nothing of the others.
 */
function looseEnds(
  sums: NumberedSums,
  { sumAt, place, placeFrom, total, totalFrom }: SumsByCell,
  isHidden: (cell: number) => boolean,
): { loose: { cell: number; sum: number }[]; isOpen: Uint8Array } {
  const cells = placeFrom.length - 1;
  const isOpen = new Uint8Array(sums.total.length).fill(1);
  const openSums = (cell: number): number[] => {
    const found: number[] = [];
    for (let i = totalFrom[cell]!; i < totalFrom[cell + 1]!; i++) if (isOpen[total[i]!]) found.push(total[i]!);
    for (let i = placeFrom[cell]!; i < placeFrom[cell + 1]!; i++)
      if (isOpen[sumAt[place[i]!]!]) found.push(sumAt[place[i]!]!);
    return found;
  };
  /** In how many open sums each hidden cell stands. */
  const degree = new Int32Array(cells);
  const single: number[] = [];
  for (let cell = 0; cell < cells; cell++)
    if (isHidden(cell)) {
      degree[cell] = openSums(cell).length;
      if (degree[cell] === 1) single.push(cell);
    }
  const loose: { cell: number; sum: number }[] = [];
  for (let cell = single.pop(); cell !== undefined; cell = single.pop()) {
    const [sum] = openSums(cell);
    if (sum === undefined) continue;
    loose.push({ cell, sum });
    isOpen[sum] = 0;
    const leave = (other: number) => {
      if (!isHidden(other)) return;
      degree[other]! -= 1;
      if (degree[other] === 1) single.push(other);
    };
    for (let i = sums.from[sum]!; i < sums.from[sum + 1]!; i++) leave(sums.part[i]!);
    leave(sums.total[sum]!);
  }
  return { loose, isOpen };
}

/** The coefficients of the hidden cells of a sum. */
function rowOf(sum: number, { from, part, total }: NumberedSums, isHidden: (cell: number) => boolean) {
  const row = new Map<number, number>();
  const add = (cell: number, coefficient: number) => {
    if (!isHidden(cell)) return;
    const value = ((row.get(cell) ?? 0) + coefficient) % prime;
    if (value === 0) row.delete(cell);
    else row.set(cell, value);
  };
  add(total[sum]!, prime - 1);
  for (let i = from[sum]!; i < from[sum + 1]!; i++) add(part[i]!, 1);
  return row;
}

/** Solves equations one by one for a cell that stands in few, so that little is written out: each says it by cells solved later or never. */
function eliminate(rows: ReadonlyMap<number, Map<number, number>>): Pivot[] {
  const rowsWith = new Map<number, Set<number>>();
  for (const [i, row] of rows)
    for (const cell of row.keys()) {
      if (!rowsWith.has(cell)) rowsWith.set(cell, new Set());
      rowsWith.get(cell)!.add(i);
    }
  const byCount: number[][] = [];
  const enter = (cell: number) => {
    const count = rowsWith.get(cell)!.size;
    if (count === 0) return;
    byCount[count] ??= [];
    byCount[count].push(cell);
  };
  for (const cell of rowsWith.keys()) enter(cell);
  const pivots: Pivot[] = [];
  for (let count = 1; count < byCount.length; ) {
    const cell = byCount[count]?.pop();
    if (cell === undefined) {
      count++;
      continue;
    }
    const own = rowsWith.get(cell)!;
    // Since it was entered the cell has come to stand in more or fewer equations, or has been solved for.
    if (own.size !== count) continue;
    const [shortest, ...others] = [...own].sort((a, b) => rows.get(a)!.size - rows.get(b)!.size) as [
      number,
      ...number[],
    ];
    const row = rows.get(shortest)!;
    const factor = inverse(row.get(cell)!);
    for (const [other, coefficient] of row) {
      row.set(other, (coefficient * factor) % prime);
      rowsWith.get(other)!.delete(shortest);
    }
    const addedTo = others.map((i) => {
      const changed = rows.get(i)!;
      const times = prime - changed.get(cell)!;
      for (const [other, coefficient] of row) {
        const value = ((changed.get(other) ?? 0) + times * coefficient) % prime;
        if (value === 0) {
          changed.delete(other);
          rowsWith.get(other)!.delete(i);
        } else {
          changed.set(other, value);
          rowsWith.get(other)!.add(i);
        }
      }
      return [i, times] as const;
    });
    pivots.push({ cell, equation: shortest, row, factor, addedTo });
    for (const other of row.keys())
      if (other !== cell) {
        enter(other);
        count = Math.min(count, Math.max(1, rowsWith.get(other)!.size));
      }
  }
  return pivots;
}

function inverse(number: number): number {
  let [a, b, x, y] = [number % prime, prime, 1, 0];
  while (a > 1) {
    const times = Math.floor(b / a);
    [a, b, x, y] = [b - times * a, a, y - times * x, x];
  }
  return remainder(x);
}

/** Numbers from 1 to the prime less one in an order that looks like chance, always the same. */
function lots(): () => number {
  let state = 20_140_901;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return 1 + (state % (prime - 1));
  };
}
