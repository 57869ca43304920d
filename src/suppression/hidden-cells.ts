import { Bounds } from "./bounds";
import { linearlyDetermined, prime } from "./linear";
import { type NumberedTables, numberTables } from "./numbered-tables";
import { type SumsByCell, sumsByCell } from "./sums-by-cell";

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

/** What it costs to hide a cell, and then its size. */
interface Choice {
  cell: number;
  cost: number;
  size: number;
}

/** After all others: where nothing is left to hide in the sums that tell of a cell, what is hidden elsewhere may settle them. */
const farLevel = 53;

/** From here on it is worth while to look for something cheaper further off. */
const dearLevel = 5;

/** What costs about the same is hidden in the same turn. */
function levelOf(choice: Choice | undefined): number {
  return choice === undefined ? farLevel : Math.min(farLevel - 1, Math.floor(Math.log2(1 + choice.cost)));
}

/** What is hidden of tables, and how more is chosen. */
class Hiding {
  private readonly bounds: Bounds;
  /** The least that a reader can take each cell to be, -1 where it is shown: nothing can be ruled out in a hidden row. */
  private readonly least: Int8Array;
  /** Of each sum: how many of its cells are hidden, and the turn in which one last was. */
  private readonly hiddenIn: Int32Array;
  private readonly changedIn: Int32Array;
  private turn = 0;
  /** The cheapest cells of a sum, once they are asked for. */
  private readonly cheapest: (number[] | undefined)[] = [];

  private readonly byCell: SumsByCell;
  /** The sums that a cell stands in, once they are asked for. */
  private readonly sumsOf: (number[] | undefined)[] = [];

  constructor(private readonly tables: NumberedTables) {
    const { sums, values } = tables;
    this.byCell = sumsByCell(sums, values.length);
    this.bounds = new Bounds(values, sums, this.byCell);
    this.least = new Int8Array(values.length).fill(-1);
    this.hiddenIn = new Int32Array(sums.total.length);
    this.changedIn = new Int32Array(sums.total.length);
  }

  isHidden(cell: number): boolean {
    return this.least[cell]! >= 0;
  }

  /** Hides a cell with its rows. */
  hide(cell: number, least: number): void {
    const old = this.least[cell]!;
    if (old >= 0 && old <= least) return;
    this.least[cell] = least;
    this.bounds.hide(cell, least);
    for (const sum of this.sumsWith(cell)) {
      if (old < 0) this.hiddenIn[sum]! += 1;
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
    /** The cells that can be worked out, by how dear it last seemed to guard them. */
    const waiting: number[][] = Array.from({ length: farLevel + 1 }, () => []);
    for (;;) {
      // The last hidden first: a cell that could be worked out protects no other.
      for (const cell of this.bounds.settle())
        if (isGuarded(cell)) waiting[levelOf(this.cheapestOf(this.bounds.placedBy(cell)))]!.push(cell);
      const level = waiting.findIndex((cells) => cells.length > 0);
      this.turn++;
      if (level < 0) {
        if (!this.guardDetermined(isGuarded)) return;
        continue;
      }
      const cells = waiting[level]!;
      waiting[level] = [];
      for (const cell of cells) {
        if (!this.bounds.isPlaced(cell)) continue;
        const choice = this.choiceAt(level, cell);
        if (choice === "settling") waiting[level]!.push(cell);
        else if (level < farLevel && levelOf(choice) > level) waiting[levelOf(choice)]!.push(cell);
        else if (choice !== undefined) this.hide(choice.cell, 1);
      }
    }
  }

  private choiceAt(level: number, cell: number): Choice | "settling" | undefined {
    if (level === farLevel) return this.nearestTo(this.bounds.placedBy(cell));
    return level < dearLevel ? this.choiceIn(this.bounds.placedBy(cell)) : this.choiceFor(cell);
  }

  /**
   * Hides more where bounds leave a cell open that the sums together settle: in sums of the cell itself, or in any other that is needed to
   * work it out where that is cheaper. Tells whether there was anything to hide.
   */
  private guardDetermined(isGuarded: (cell: number) => boolean): boolean {
    const found = linearlyDetermined(this.tables.sums, this.byCell, (cell) => this.isHidden(cell));
    const determined = found.cells.filter(isGuarded);
    if (determined.length === 0) return false;
    const levels = determined.map((cell) => levelOf(this.cheapestOf(this.sumsWith(cell))));
    const lowest = Math.min(...levels);
    const elsewhere = this.cheapestIn(found.workedOutBy(determined));
    if (elsewhere !== undefined && levelOf(elsewhere) < lowest) {
      this.hide(elsewhere.cell, 1);
      return true;
    }
    let hasHidden = false;
    for (const [i, cell] of determined.entries()) {
      const choice = levels[i] === lowest ? this.nearestTo(this.sumsWith(cell)) : undefined;
      if (choice === undefined || choice === "settling") continue;
      this.hide(choice.cell, 1);
      hasHidden = true;
    }
    return hasHidden;
  }

  /** The cheapest of the cells that would stand in the way of sums taken so many times. */
  private cheapestIn(times: Float64Array): Choice | undefined {
    const { sumAt, place, placeFrom, total, totalFrom } = this.byCell;
    const staysIn = (cell: number): boolean => {
      let sum = 0;
      for (let i = placeFrom[cell]!; i < placeFrom[cell + 1]!; i++) sum += times[sumAt[place[i]!]!]!;
      for (let i = totalFrom[cell]!; i < totalFrom[cell + 1]!; i++) sum -= times[total[i]!]!;
      return sum % prime !== 0;
    };
    const needed: number[] = [];
    for (let sum = 0; sum < times.length; sum++) if (times[sum] !== 0) needed.push(sum);
    return this.cheapestOf(needed, staysIn);
  }

  /** The cheapest of the cells shown in sums, unless what was hidden in this turn may settle them. */
  private choiceIn(sums: readonly number[]): Choice | "settling" | undefined {
    return sums.some((sum) => this.changedIn[sum] === this.turn) ? "settling" : this.cheapestOf(sums);
  }

  /** The same of all sums that a cell can be worked out by, those by which others are worked out before it among them. */
  private choiceFor(cell: number): Choice | "settling" | undefined {
    const sums = new Set(this.bounds.placedBy(cell));
    // The set grows while it is gone through.
    for (const sum of sums)
      for (const other of this.cellsOf(sum))
        if (this.isHidden(other) && this.bounds.isPlaced(other))
          for (const by of this.bounds.placedBy(other)) sums.add(by);
    return this.choiceIn([...sums]);
  }

  /** The same of these sums, or else of the nearest that lead to them through hidden cells. */
  private nearestTo(sums: readonly number[]): Choice | "settling" | undefined {
    let reached = sums;
    const seen = new Set(reached);
    while (reached.length > 0) {
      const choice = this.choiceIn(reached);
      if (choice !== undefined) return choice;
      const next = new Set<number>();
      for (const sum of reached)
        for (const cell of this.cellsOf(sum))
          if (this.isHidden(cell)) for (const other of this.sumsWith(cell)) if (!seen.has(other)) next.add(other);
      reached = [...next];
      for (const sum of reached) seen.add(sum);
    }
    return undefined;
  }

  private cheapestOf(sums: readonly number[], isOne: (cell: number) => boolean = () => true): Choice | undefined {
    let best: Choice | undefined;
    for (const sum of sums)
      for (const cell of this.cellsOf(sum)) {
        const value = this.tables.values[cell]!;
        if (value <= 0 || this.isHidden(cell) || !isOne(cell)) continue;
        const size = value + (this.tables.isTotal[cell] ? 0.5 : 0);
        const cost = this.costOf(cell, best?.cost ?? Number.POSITIVE_INFINITY);
        if (best === undefined || cost < best.cost || (cost === best.cost && size < best.size))
          best = { cell, cost, size };
      }
    return best;
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
      for (const sum of this.sumsWith(one)) if (this.hiddenIn[sum] === 0) alone.set(sum, alone.has(sum) ? -1 : one);
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

  /** The cells of a sum, the total last. */
  private cellsOf(sum: number): number[] {
    const { total, from, part } = this.tables.sums;
    return [...part.subarray(from[sum], from[sum + 1]), total[sum]!];
  }

  private sumsWith(cell: number): readonly number[] {
    const known = this.sumsOf[cell];
    if (known !== undefined) return known;
    const { sumAt, place, placeFrom, total, totalFrom } = this.byCell;
    const found = [...total.subarray(totalFrom[cell], totalFrom[cell + 1])];
    for (let i = placeFrom[cell]!; i < placeFrom[cell + 1]!; i++) found.push(sumAt[place[i]!]!);
    this.sumsOf[cell] = found;
    return found;
  }
}
