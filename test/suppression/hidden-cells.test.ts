import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, hiddenCells, type Row, type Sum } from "../../src/suppression/hidden-cells";

const cells = (...values: number[]): Cell[] => values.map((value) => ({ value }));
const totalOf = (parts: readonly Cell[]): Cell => ({ value: parts.reduce((sum, { value }) => sum + value, 0) });
const alone = (all: readonly Cell[]): Row[] => all.map((count) => ({ count, others: [] }));
const hiddenOf = (all: readonly Cell[], sums: readonly Sum[], below = 5) => {
  const hidden = hiddenCells(alone(all), sums, below);
  return all.map((cell) => (hidden.has(cell) ? "hidden" : cell.value));
};

describe("what must be hidden", () => {
  it("is a small count and no zero, where nothing is known of sums", () => {
    expect(hiddenOf(cells(0, 1, 4, 5, 12), [])).toEqual([0, "hidden", "hidden", 5, 12]);
  });

  it("is the smallest other count too, where one could be worked out from the total", () => {
    const parts = cells(3, 20, 7, 0);
    const total = totalOf(parts);
    expect(hiddenOf([...parts, total], [{ total, parts }])).toEqual(["hidden", 20, "hidden", 0, 30]);
  });

  it("is no more where two small counts hide each other", () => {
    const parts = cells(3, 20, 2);
    const total = totalOf(parts);
    expect(hiddenOf([...parts, total], [{ total, parts }])).toEqual(["hidden", 20, "hidden", 25]);
  });

  it("is one more where two counts of one are all that is left of the total", () => {
    const parts = cells(1, 20, 1, 9);
    const total = totalOf(parts);
    expect(hiddenOf([...parts, total], [{ total, parts }])).toEqual(["hidden", 20, "hidden", "hidden", 31]);
  });

  it("is the total, where there is no other part", () => {
    const parts = cells(3, 0);
    const total: Cell = { value: 3 };
    expect(hiddenOf([...parts, total], [{ total, parts }])).toEqual(["hidden", 0, "hidden"]);
  });

  it("goes on to every other sum that would give a hidden total away", () => {
    const parts = cells(2, 6);
    const others = cells(5, 3);
    const total: Cell = { value: 8 };
    const sums = [
      { total, parts },
      { total, parts: others },
    ];
    expect(hiddenOf([...parts, ...others, total], sums)).toEqual(["hidden", "hidden", "hidden", "hidden", 8]);
  });

  it("is a whole row whose count is hidden, zeros among it", () => {
    const [count, zero, some] = cells(3, 0, 2);
    const hidden = hiddenCells([{ count: count!, others: [zero!, some!] }], [], 5);
    expect([...hidden].map(({ value }) => value)).toEqual([3, 0, 2]);
  });

  it("is a count that the rest of its group would give away", () => {
    const [all, plan, support] = cells(16, 1, 15);
    const rest: Cell = { value: 0, neverShown: true };
    const hidden = hiddenCells(
      [{ count: all!, others: [plan!, support!] }],
      [{ total: all!, parts: [plan!, support!, rest] }],
      5,
    );
    expect([all, plan, support].map((cell) => hidden.has(cell!))).toEqual([false, true, true]);
  });

  it("is nothing where every number may be shown", () => {
    const parts = cells(1, 2, 3);
    const total = totalOf(parts);
    expect(hiddenOf([...parts, total], [{ total, parts }], 1)).toEqual([1, 2, 3, 6]);
  });
});

/** The numbers that a cell can have in any filling of the hidden cells with whole numbers that fits every sum. */
function possible(cell: Cell, hidden: readonly Cell[], sums: readonly Sum[], most: number): Set<number> {
  const found = new Set<number>();
  const chosen = new Map<Cell, number>();
  const numberOf = (one: Cell) => (hidden.includes(one) ? chosen.get(one) : one.value);
  const fits = ({ total, parts }: Sum) => {
    const numbers = parts.map(numberOf);
    // A hidden part that is still to be chosen is 1 at least.
    const least = numbers.reduce<number>((sum, one) => sum + (one ?? 1), 0);
    const sum = numberOf(total) ?? most;
    return numbers.includes(undefined) || numberOf(total) === undefined ? least <= sum : least === sum;
  };
  const fill = (i: number) => {
    if (i === hidden.length) {
      found.add(chosen.get(cell)!);
      return;
    }
    for (let value = 1; value <= most; value++) {
      chosen.set(hidden[i]!, value);
      if (sums.every(fits)) fill(i + 1);
      chosen.delete(hidden[i]!);
    }
  };
  fill(0);
  return found;
}

describe("a hidden count", () => {
  it("can always have had another value, however the counts that are shown are added and subtracted", () => {
    const count = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 3 }), count, count, (values, inner, other) => {
        // Two breakdowns of one total; a part of the second is broken down itself.
        const first = cells(...values);
        const total = totalOf(first);
        const room = Math.min(total.value, inner + other);
        const nested = cells(Math.min(inner, room), room - Math.min(inner, room));
        const part: Cell = { value: room };
        const second = [part, ...cells(total.value - room)];
        const sums: Sum[] = [
          { total, parts: first },
          { total, parts: second },
          { total: part, parts: nested },
        ];
        const all = [total, ...first, ...second, ...nested];
        const hidden = [...hiddenCells(alone(all), sums, 3)];
        for (const cell of all) if (cell.value > 0 && cell.value < 3) expect(hidden).toContain(cell);
        for (const cell of hidden) {
          expect(cell.value).toBeGreaterThan(0);
          expect(possible(cell, hidden, sums, 14).size).toBeGreaterThan(1);
        }
      }),
    );
  });
});
