import { Bounds } from "./bounds";
import { type NumberedTables, numberTables } from "./numbered-tables";

/** A count of a table that is to be shown. */
export interface Cell {
  readonly value: number;
  /** A count that stands in no table, but that a reader knows to make up a sum with others. */
  readonly neverShown?: true;
  /** A small count is not to be worked out though it is never shown. */
  readonly guarded?: true;
  /** How much it costs to hide the count: 1 by default. */
  readonly keep?: number;
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
 * knows. A row whose count is hidden is hidden with all that is in it. Where a hidden count could be worked out, what costs least to hide
 * (`keep`) of what stands in its way is hidden too; of what costs the same the smallest count, a total last of all. Zero is shown; a zero
 * of a hidden row is hidden, and not guarded further.
 */
export function hiddenCells(rows: readonly Row[], sums: readonly Sum[], suppressBelow: number): ReadonlySet<Cell> {
  const tables = numberTables(rows, sums);
  const { cells } = tables;
  const hiding = new Hiding(tables);
  const isSmall = ({ value }: Cell) => value > 0 && value < suppressBelow;
  for (const [number, cell] of cells.entries()) {
    if (cell.neverShown) hiding.hide(number, 0);
    if (isSmall(cell) && (!cell.neverShown || cell.guarded)) hiding.hide(number, 1);
  }
  const isGuarded = (cell: Cell) => (cell.neverShown ? cell.guarded === true && isSmall(cell) : cell.value > 0);
  hiding.guard((number) => isGuarded(cells[number]!));
  return new Set(cells.filter((cell, number) => hiding.isHidden(number) && !cell.neverShown));
}

/** What costs more than so many times the cheapest waits for what that settles. */
const costStep = 2;

/** What it costs to hide a cell, and then its size. */
interface Choice {
  cell: number;
  cost: number;
  size: number;
}

/** What is hidden of tables, and how more is chosen. */
class Hiding {
  private readonly bounds: Bounds;
  /** The least that a reader can take each hidden cell to be: nothing can be ruled out in a hidden row. */
  private readonly least = new Map<number, number>();
  /** Of each sum: how many of its cells are hidden, and the turn in which one last was. */
  private readonly hiddenIn: Int32Array;
  private readonly changedIn: Int32Array;
  private turn = 0;
  /** The cheapest cells of a sum, once they are asked for. */
  private readonly cheapest: (number[] | undefined)[] = [];

  constructor(private readonly tables: NumberedTables) {
    this.bounds = new Bounds(tables.values, tables.sums);
    this.hiddenIn = new Int32Array(tables.sums.length);
    this.changedIn = new Int32Array(tables.sums.length);
  }

  isHidden(cell: number): boolean {
    return this.least.has(cell);
  }

  /** Hides a cell with its rows. */
  hide(cell: number, least: number): void {
    const old = this.least.get(cell);
    if (old !== undefined && old <= least) return;
    this.least.set(cell, least);
    this.bounds.hide(cell, least);
    for (const sum of this.bounds.sumsWith(cell)) {
      if (old === undefined) this.hiddenIn[sum]! += 1;
      this.changedIn[sum] = this.turn;
    }
    // Most rows are only there for a group that is.
    for (const other of this.tables.others[cell] ?? [])
      if (other !== cell) this.hide(other, this.tables.neverEmpty.has(other) ? 1 : 0);
  }

  /**
   * Hides more until no guarded cell can be worked out. What costs least is hidden first, as far as it settles other sums than what was
   * hidden in the same turn: it may settle what would cost more.
   */
  guard(isGuarded: (cell: number) => boolean): void {
    /** The cells that can be worked out, with what it last would have cost to guard them; of new ones it is not known yet. */
    let waiting = new Map<number, number>();
    for (let hasChanged = true; hasChanged; ) {
      // The last hidden first: a cell that could be worked out protects no other.
      const fresh = this.bounds.settle().filter(isGuarded).reverse();
      waiting = new Map([...fresh.map((cell) => [cell, 0] as const), ...waiting]);
      hasChanged = false;
      this.turn++;
      const choices: (Choice & { from: number[] })[] = [];
      let limit = Number.POSITIVE_INFINITY;
      for (const [worked, cost] of waiting) {
        if (!this.bounds.isPlaced(worked)) waiting.delete(worked);
        else if (cost <= limit) {
          const choice = this.nearestToHide(worked);
          if (choice === undefined) waiting.delete(worked);
          else {
            waiting.set(worked, choice.cost);
            limit = Math.min(limit, costStep * choice.cost);
            choices.push(choice);
          }
        }
      }
      for (const { cell, cost, from } of choices) {
        if (cost > limit || from.some((sum) => this.changedIn[sum] === this.turn)) continue;
        this.hide(cell, 1);
        hasChanged = true;
      }
    }
  }

  /**
   * What to hide next: the cheapest of the cells shown in the sums that tell of a cell, or else in the nearest that lead to them through
   * hidden cells.
   */
  private nearestToHide(worked: number): (Choice & { from: number[] }) | undefined {
    const from = this.bounds.placedBy(worked);
    const seen = new Set(from);
    for (let reached = from; reached.length > 0; ) {
      const cells = new Set(reached.flatMap((sum) => this.cellsOf(sum)));
      let best: Choice | undefined;
      for (const cell of cells) {
        const value = this.tables.values[cell]!;
        if (this.isHidden(cell) || value <= 0) continue;
        const size = value + (this.tables.isTotal[cell] ? 0.5 : 0);
        const cost = this.costOf(cell, best?.cost ?? Number.POSITIVE_INFINITY);
        if (best === undefined || cost < best.cost || (cost === best.cost && size < best.size))
          best = { cell, cost, size };
      }
      if (best !== undefined) return { ...best, from: [...seen] };
      const leads = [...cells].filter((cell) => this.isHidden(cell));
      reached = [...new Set(leads.flatMap((cell) => [...this.bounds.sumsWith(cell)]))].filter((sum) => !seen.has(sum));
      for (const sum of reached) seen.add(sum);
    }
    return undefined;
  }

  /**
   * What it costs to hide a cell: what goes with it, and in each sum in which it would stand alone another cell. Above a limit it does not
   * matter how much.
   */
  private costOf(cell: number, limit: number): number {
    const { keep, others } = this.tables;
    let cost = 0;
    const going = new Set([cell]);
    // What is hidden with its rows is found while the set is gone through.
    for (const one of going) {
      cost += keep[one]!;
      if (cost > limit) return cost;
      for (const other of others[one] ?? []) if (!this.isHidden(other)) going.add(other);
    }
    const alone = new Map<number, number>();
    for (const one of going)
      for (const sum of this.bounds.sumsWith(one))
        if (this.hiddenIn[sum] === 0) alone.set(sum, alone.has(sum) ? -1 : one);
    for (const [sum, one] of alone) {
      if (one >= 0 && this.tables.values[one]! > 0) cost += this.cheapestBeside(one, sum);
      if (cost > limit) return cost;
    }
    return cost;
  }

  /** What it costs at the least to hide another cell of a sum. */
  private cheapestBeside(cell: number, sum: number): number {
    const { keep, values } = this.tables;
    this.cheapest[sum] ??= this.cellsOf(sum)
      .filter((one) => values[one]! > 0)
      .sort((a, b) => keep[a]! - keep[b]!)
      .slice(0, 2);
    const [first, second] = this.cheapest[sum];
    const beside = first === cell ? second : first;
    return beside === undefined ? 0 : keep[beside]!;
  }

  private cellsOf(sum: number): number[] {
    const { total, parts } = this.tables.sums[sum]!;
    return [total, ...parts];
  }
}
