import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, hiddenCells, type Row, type Sum } from "../../src/suppression/hidden-cells";

interface Tables {
  rows: Row[];
  sums: Sum[];
  cells: Cell[];
  /** What the counts of the whole are made up of. */
  inner: Cell[];
}

const total = (parts: readonly Cell[], keep = 1): Cell => ({
  value: parts.reduce((sum, { value }) => sum + value, 0),
  keep,
});

/** Groups with what is counted in each, the whole of each group, of each count and of all. */
function crossed(groups: readonly (readonly number[])[], keep = 1): Tables {
  const inner = groups.map((counts) => counts.map((value): Cell => ({ value })));
  const ofGroup = inner.map((parts) => total(parts));
  const columns = inner[0]!.map((_, i) => inner.map((cells) => cells[i]!));
  const ofColumn = columns.map((parts) => total(parts, keep));
  const all = total(ofGroup, keep);
  return {
    rows: inner.map((others, i) => ({ count: ofGroup[i]!, others, mayBeEmpty: true })),
    sums: [
      ...inner.map((parts, i) => ({ total: ofGroup[i]!, parts })),
      ...columns.map((parts, i) => ({ total: ofColumn[i]!, parts })),
      { total: all, parts: ofGroup },
      { total: all, parts: ofColumn },
    ],
    cells: [...inner.flat(), ...ofGroup, ...ofColumn, all],
    inner: inner.flat(),
  };
}

/** The hidden cells, other than zeros, that adding and subtracting leaves one number, worked out afresh and without haste. */
function pinned(sums: readonly Sum[], hidden: ReadonlySet<Cell>): Cell[] {
  const bounds = new Map<Cell, [number, number]>();
  const of = (cell: Cell): [number, number] => bounds.get(cell) ?? [cell.value, cell.value];
  for (const cell of hidden) bounds.set(cell, [cell.value > 0 ? 1 : 0, Number.POSITIVE_INFINITY]);
  const add = (cells: readonly Cell[], end: 0 | 1) => cells.reduce((sum, cell) => sum + of(cell)[end], 0);
  for (let hasChanged = true; hasChanged; ) {
    hasChanged = false;
    const narrow = (cell: Cell, least: number, most: number) => {
      const [from, to] = of(cell);
      if (least <= from && most >= to) return;
      bounds.set(cell, [Math.max(from, least), Math.min(to, most)]);
      hasChanged = true;
    };
    for (const { total: sum, parts } of sums) {
      narrow(sum, add(parts, 0), add(parts, 1));
      for (const part of parts) {
        const others = parts.filter((one) => one !== part);
        narrow(part, of(sum)[0] - add(others, 1), of(sum)[1] - add(others, 0));
      }
    }
  }
  return [...hidden].filter((cell) => cell.value > 0 && of(cell)[0] === of(cell)[1]);
}

/** Whether a cell can have another value in a filling of the hidden cells, of what the whole is made up of, that fits all sums. */
function canDiffer(cell: Cell, { rows, inner, sums, cells }: Tables, hidden: ReadonlySet<Cell>): boolean {
  // Zeros are hidden in hidden rows alone.
  const inRow = new Set(rows.filter(({ count }) => hidden.has(count)).flatMap(({ others }) => others));
  const leastOf = (one: Cell) => (one.value > 0 && !inRow.has(one) ? 1 : 0);
  const chosen = new Map<Cell, number>(inner.filter((one) => !hidden.has(one)).map((one) => [one, one.value]));
  const open = inner.filter((one) => hidden.has(one));
  const numberIn = (one: Cell): number | undefined => {
    if (inner.includes(one)) return chosen.get(one);
    let sum = 0;
    for (const part of sums.find(({ total: whole }) => whole === one)!.parts) {
      const value = numberIn(part);
      if (value === undefined) return undefined;
      sum += value;
    }
    return sum;
  };
  const wholes = cells.filter((one) => !inner.includes(one));
  const fits = () =>
    wholes.every((one) => {
      const value = numberIn(one);
      return value === undefined || (hidden.has(one) ? value >= leastOf(one) : value === one.value);
    });
  const fill = (i: number): boolean => {
    if (i === open.length) return numberIn(cell) !== cell.value;
    const one = open[i]!;
    for (let value = leastOf(one); value <= one.value + 3; value++) {
      chosen.set(one, value);
      if (fits() && fill(i + 1)) return true;
    }
    chosen.delete(one);
    return false;
  };
  return fill(0);
}

const table = (groups: number, counts: number, most: number) =>
  fc.array(fc.array(fc.nat(most), { minLength: counts, maxLength: counts }), { minLength: 2, maxLength: groups });

describe("what is hidden of crossed tables", () => {
  it("can always have had another value", () => {
    fc.assert(
      fc.property(table(3, 2, 5), (groups) => {
        const tables = crossed(groups);
        const hidden = hiddenCells(tables.rows, tables.sums, 3);
        for (const cell of tables.cells) if (cell.value > 0 && cell.value < 3) expect(hidden).toContain(cell);
        for (const cell of hidden) if (cell.value > 0) expect(canDiffer(cell, tables, hidden)).toBe(true);
      }),
    );
  });

  it("is left no single number by adding and subtracting in larger ones, whatever it costs to hide", () => {
    fc.assert(
      fc.property(table(12, 4, 30), fc.constantFrom(1, 1_000), (groups, keep) => {
        const { rows, sums, cells } = crossed(groups, keep);
        const hidden = hiddenCells(rows, sums, 5);
        for (const cell of cells) if (cell.value > 0 && cell.value < 5) expect(hidden).toContain(cell);
        expect(pinned(sums, hidden)).toEqual([]);
      }),
    );
  });

  it("is more than what bounds alone call for, where a cell joins two tables that say nothing of it", () => {
    const cells = (...values: number[]) => values.map((value): Cell => ({ value }));
    // Two tables of four small counts each, whose sums are shown, joined by a count of each that makes up a sum with the other.
    const [a, b, c, d] = cells(2, 3, 3, 2);
    const [e, f, g, h] = cells(3, 2, 2, 3);
    const bridge: Cell = { value: 4 };
    const lines = [
      [a, b],
      [c, d, bridge],
      [a, c],
      [b, d],
      [e, f],
      [g, h],
      [bridge, e, g],
      [f, h],
    ] as Cell[][];
    const sums = lines.map((parts): Sum => ({ total: total(parts), parts }));
    const rows = [...lines.flat(), ...sums.map(({ total: count }) => count)].map(
      (count): Row => ({ count, others: [] }),
    );
    const hidden = hiddenCells(rows, sums, 5);
    const shown = sums.filter(({ total: sum }) => !hidden.has(sum));
    // With all eight sums the bridge would be the second less the rest of its table.
    expect(shown.length).toBeLessThan(sums.length);
  });
});

describe("what it costs to hide a count", () => {
  it("decides before its size", () => {
    const small: Cell = { value: 2 };
    const cheap: Cell = { value: 50 };
    const dear: Cell = { value: 7, keep: 10 };
    const whole: Cell = { value: 59, keep: 100 };
    const all = [small, cheap, dear, whole];
    const rows = all.map((count) => ({ count, others: [] }));
    expect([...hiddenCells(rows, [{ total: whole, parts: [small, cheap, dear] }], 5)]).toEqual([small, cheap]);
  });

  it("leaves the whole alone while groups can hide each other", () => {
    const { rows, sums, cells } = crossed(
      [
        [3, 40, 9],
        [17, 22, 31],
        [12, 18, 6],
      ],
      1_000,
    );
    const hidden = hiddenCells(rows, sums, 5);
    expect(cells.filter(({ keep }) => keep === 1_000).some((cell) => hidden.has(cell))).toBe(false);
    expect(hidden.size).toBe(4);
  });

  it("is nothing for a count that is never shown; a small one that is guarded is not given away", () => {
    const [part, rest] = [{ value: 20 }, { value: 3, neverShown: true, guarded: true } as const];
    const whole: Cell = { value: 23, keep: 5 };
    const rows = [part, whole].map((count) => ({ count, others: [] }));
    expect([...hiddenCells(rows, [{ total: whole, parts: [part, rest] }], 5)]).toEqual([part]);
    const unguarded: Cell = { value: 3, neverShown: true };
    expect(hiddenCells(rows, [{ total: whole, parts: [part, unguarded] }], 5).size).toBe(0);
  });
});

describe("the time that it takes", () => {
  it("grows about as the tables do", () => {
    const make = (groups: number) =>
      crossed(
        Array.from({ length: groups }, (_, i) => [0, 1, 2, 3].map((j) => ((i * 7919 + j * 104_729) % 1_009) % 23)),
        1_000,
      );
    // The time of the processor: others may be at work beside.
    const time = ({ rows, sums }: Tables) => {
      const start = process.cpuUsage();
      hiddenCells(rows, sums, 5);
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const [some, many] = [make(1_500), make(12_000)];
    const times = Array.from({ length: 8 }, () => [time(some), time(many)] as const);
    const least = (which: 0 | 1) => Math.min(...times.map((both) => both[which]));
    // Eight times the groups: 64 times the time, if each were compared with each.
    expect(least(1) / least(0)).toBeLessThan(32);
  });
});
