/** A count of a table that is to be shown. */
export interface Cell {
  readonly value: number;
  /** A count that stands in no table, but that a reader knows to make up a sum with others. */
  readonly neverShown?: true;
}

/** A row of a table: the number in a group, and how many of them have something. A count may have rows in several tables. */
export interface Row {
  count: Cell;
  others: readonly Cell[];
  /** The row is shown for a group of nobody too. */
  mayBeEmpty?: true;
}

/** A total and the counts that make it up. A cell may stand in many sums. */
export interface Sum {
  total: Cell;
  parts: readonly Cell[];
}

/**
 * The cells that must be hidden so that no count from 1 to `suppressBelow` - 1 is shown, nor can be worked out from the sums that a reader
 * knows. A row whose count is hidden is hidden with all that is in it. Where a hidden count could be worked out, the smallest count that
 * stands in its way is hidden too, a total last of all. Zero is shown; a zero of a hidden row is hidden, and not guarded further.
 */
export function hiddenCells(rows: readonly Row[], sums: readonly Sum[], suppressBelow: number): ReadonlySet<Cell> {
  const others = new Map<Cell, Cell[]>();
  const neverEmpty = new Set(rows.filter(({ mayBeEmpty }) => !mayBeEmpty).map(({ count }) => count));
  for (const row of rows) others.set(row.count, [...(others.get(row.count) ?? []), ...row.others]);
  /** Each hidden cell with the least that a reader can take it to be: nothing can be ruled out in a hidden row. */
  const hidden = new Map<Cell, number>();
  const hide = (cell: Cell, least: number) => {
    if (hidden.has(cell) && hidden.get(cell)! <= least) return;
    hidden.set(cell, least);
    // Most rows are only there for a group that is.
    for (const other of others.get(cell) ?? []) if (other !== cell) hide(other, neverEmpty.has(other) ? 1 : 0);
  };
  const all = new Set([
    ...rows.flatMap((row) => [row.count, ...row.others]),
    ...sums.flatMap(({ total, parts }) => [total, ...parts]),
  ]);
  for (const cell of all) {
    if (cell.neverShown) hidden.set(cell, 0);
    else if (cell.value > 0 && cell.value < suppressBelow) hide(cell, 1);
  }
  const totals = new Set(sums.filter(isTable).map(({ total }) => total));
  for (let hasHidden = true; hasHidden; ) {
    hasHidden = false;
    const betrayedBy = workOut(sums, hidden);
    const knotOf = knots(sums, hidden);
    const seen = new Set<Cell>();
    // The last hidden first: a cell that could be worked out protects no other. One in each knot: it may settle the rest.
    for (const cell of [...hidden.keys()].reverse()) {
      const by = !cell.neverShown && cell.value > 0 && !seen.has(knotOf(cell)) && betrayedBy(cell);
      if (!by) continue;
      seen.add(knotOf(cell));
      const next = nearestToHide(by, sums, hidden, totals);
      if (next === undefined) continue;
      hide(next, 1);
      hasHidden = true;
    }
  }
  return new Set([...hidden.keys()].filter((cell) => !cell.neverShown));
}

/** Tells which hidden cells hang together through sums: for each, one cell that stands for all of its knot. */
function knots(sums: readonly Sum[], hidden: ReadonlyMap<Cell, number>): (cell: Cell) => Cell {
  const above = new Map<Cell, Cell>();
  const top = (cell: Cell): Cell => {
    let one = cell;
    for (let next = above.get(one); next !== undefined; next = above.get(one)) one = next;
    if (one !== cell) above.set(cell, one);
    return one;
  };
  for (const { total, parts } of sums) {
    const [first, ...others] = [total, ...parts].filter((cell) => hidden.has(cell));
    for (const other of others) {
      const [one, its] = [top(first!), top(other)];
      if (one !== its) above.set(its, one);
    }
  }
  return top;
}

/**
 * Works out between which numbers a reader can place each hidden cell by adding and subtracting. Tells of a cell that has only one number
 * left by which sums, of any other nothing.
 */
function workOut(sums: readonly Sum[], hidden: ReadonlyMap<Cell, number>): (cell: Cell) => Sum[] | undefined {
  const bounds = new Map([...hidden].map(([cell, least]) => [cell, { least, most: Number.POSITIVE_INFINITY }]));
  const by = new Map<Cell, { least?: Sum; most?: Sum }>([...hidden.keys()].map((cell) => [cell, {}]));
  const least = (cell: Cell) => bounds.get(cell)?.least ?? cell.value;
  const most = (cell: Cell) => bounds.get(cell)?.most ?? cell.value;
  const unsure = sums.filter(({ total, parts }) => hidden.has(total) || parts.some((part) => hidden.has(part)));
  let hasNarrowed = true;
  const narrow = (cell: Cell, sum: Sum, from: number, to: number) => {
    const bound = bounds.get(cell);
    if (bound === undefined) return;
    if (from > bound.least) {
      bound.least = from;
      by.get(cell)!.least = sum;
      hasNarrowed = true;
    }
    if (to < bound.most) {
      bound.most = to;
      by.get(cell)!.most = sum;
      hasNarrowed = true;
    }
  };
  while (hasNarrowed) {
    hasNarrowed = false;
    for (const sum of unsure) {
      const { total, parts } = sum;
      narrow(total, sum, add(parts, least), add(parts, most));
      const unbounded = parts.filter((part) => most(part) === Number.POSITIVE_INFINITY).length;
      const [allLeast, allMost] = [add(parts, least), add(parts, (part) => (isBounded(most(part)) ? most(part) : 0))];
      for (const part of parts) {
        const isUnbounded = !isBounded(most(part));
        const restMost =
          unbounded > (isUnbounded ? 1 : 0) ? Number.POSITIVE_INFINITY : allMost - (isUnbounded ? 0 : most(part));
        narrow(part, sum, least(total) - restMost, most(total) - (allLeast - least(part)));
      }
    }
  }
  return (cell) => {
    if (least(cell) !== most(cell)) return undefined;
    const { least: from, most: to } = by.get(cell)!;
    return [from, to].filter((sum) => sum !== undefined);
  };
}

function isBounded(number: number): boolean {
  return number < Number.POSITIVE_INFINITY;
}

function add(cells: readonly Cell[], numberOf: (cell: Cell) => number): number {
  return cells.reduce((sum, cell) => sum + numberOf(cell), 0);
}

/** Whether a sum is one of a table's columns, all of whose counts are shown. */
function isTable({ parts }: Sum): boolean {
  return !parts.some(({ neverShown }) => neverShown);
}

/**
 * The cell to hide next: the least of those shown in these sums, or else in the nearest that lead to them through hidden cells. Of two
 * alike, the total stays.
 */
function nearestToHide(
  from: readonly Sum[],
  sums: readonly Sum[],
  hidden: ReadonlyMap<Cell, number>,
  totals: ReadonlySet<Cell>,
): Cell | undefined {
  const seen = new Set(from);
  let reached = [...from];
  while (reached.length > 0) {
    const cells = new Set(reached.flatMap(({ total, parts }) => [total, ...parts]));
    const shown = [...cells].filter((cell) => !hidden.has(cell) && cell.value > 0);
    const cost = (cell: Cell) => cell.value + (totals.has(cell) ? 0.5 : 0);
    if (shown.length > 0) return shown.reduce((best, one) => (cost(one) < cost(best) ? one : best));
    const leads = (cell: Cell) => hidden.has(cell) && cells.has(cell);
    reached = sums.filter((sum) => !seen.has(sum) && [sum.total, ...sum.parts].some(leads));
    for (const sum of reached) seen.add(sum);
  }
  return undefined;
}
