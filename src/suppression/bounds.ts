/** A sum, by the numbers that its cells have in the tables. */
export interface NumberedSum {
  total: number;
  parts: readonly number[];
}

/**
 * Between which numbers a reader can place each cell by adding and subtracting, kept up to date while cells are hidden. Cells are named
 * by their numbers from 0. What a newly hidden cell cannot reach is not worked out again.
 */
export class Bounds {
  private readonly least: Float64Array;
  private readonly most: Float64Array;
  /** What each hidden cell would be at the least if no sum were known. */
  private readonly given: Float64Array;
  private readonly isHidden: Uint8Array;
  /** The sums that have narrowed a bound since it was last widened, the latest last. */
  private readonly byLeast: (number[] | undefined)[] = [];
  private readonly byMost: (number[] | undefined)[] = [];
  private readonly asTotal: readonly (readonly number[])[];
  private readonly asPart: readonly (readonly number[])[];
  /** Of each sum: the least and the most of its parts together, how many parts have no most, and the numbers of those added up. */
  private readonly partsLeast: Float64Array;
  private readonly partsMost: Float64Array;
  private readonly endless: Int32Array;
  private readonly endlessNumbers: Float64Array;
  private readonly hiddenParts: (number[] | undefined)[] = [];
  /** Of each sum: the room that its parts were last fitted into. With no less there is nothing to narrow. */
  private readonly roomAbove: Float64Array;
  private readonly roomBelow: Float64Array;
  private readonly isQueued: Uint8Array;
  private queue: number[] = [];
  private widened: { cell: number; isMost: boolean }[] = [];
  private readonly placed = new Set<number>();

  constructor(
    private readonly values: Float64Array,
    private readonly sums: readonly NumberedSum[],
  ) {
    this.least = values.slice();
    this.most = values.slice();
    this.given = values.slice();
    this.isHidden = new Uint8Array(values.length);
    this.partsLeast = new Float64Array(sums.length);
    this.partsMost = new Float64Array(sums.length);
    this.endless = new Int32Array(sums.length);
    this.endlessNumbers = new Float64Array(sums.length);
    this.roomAbove = new Float64Array(sums.length).fill(Number.POSITIVE_INFINITY);
    this.roomBelow = new Float64Array(sums.length).fill(Number.NEGATIVE_INFINITY);
    this.isQueued = new Uint8Array(sums.length);
    const asTotal: number[][] = Array.from(values, () => []);
    const asPart: number[][] = Array.from(values, () => []);
    for (const [sum, { total, parts }] of sums.entries()) {
      asTotal[total]!.push(sum);
      for (const part of parts) {
        asPart[part]!.push(sum);
        this.partsLeast[sum]! += values[part]!;
      }
      this.partsMost[sum] = this.partsLeast[sum]!;
    }
    this.asTotal = asTotal;
    this.asPart = asPart;
  }

  /** Hides a cell that a reader takes to be this number at the least. Nothing is worked out before `settle`. */
  hide(cell: number, least: number): void {
    if (!this.isHidden[cell]) {
      this.isHidden[cell] = 1;
      for (const sum of this.asPart[cell]!) {
        this.hiddenParts[sum] ??= [];
        this.hiddenParts[sum].push(cell);
      }
      this.widen(cell, true);
    } else if (least >= this.given[cell]!) return;
    this.given[cell] = least;
    this.widen(cell, false);
  }

  /** Works out what has changed, and gives the hidden cells that have come to have one number left. */
  settle(): number[] {
    this.widenWhatRestsOn();
    // The queue grows while it is worked off.
    for (const sum of this.queue) {
      this.isQueued[sum] = 0;
      this.narrowBy(sum);
    }
    this.queue = [];
    const placed = [...this.placed].filter((cell) => this.isPlaced(cell));
    this.placed.clear();
    return placed;
  }

  /** Whether a cell has one number left. */
  isPlaced(cell: number): boolean {
    return this.least[cell] === this.most[cell];
  }

  /** The sums that last narrowed a cell from below and from above. */
  placedBy(cell: number): number[] {
    return [this.byLeast[cell]?.at(-1), this.byMost[cell]?.at(-1)].filter((sum) => sum !== undefined);
  }

  /** The sums that a cell stands in, as total or part. */
  *sumsWith(cell: number): Iterable<number> {
    yield* this.asTotal[cell]!;
    yield* this.asPart[cell]!;
  }

  private widen(cell: number, isMost: boolean): void {
    const by = isMost ? this.byMost : this.byLeast;
    by[cell] = undefined;
    if (isMost) this.setMost(cell, Number.POSITIVE_INFINITY);
    else this.setLeast(cell, this.given[cell]!);
    for (const sum of this.asPart[cell]!) {
      this.roomAbove[sum] = Number.POSITIVE_INFINITY;
      this.roomBelow[sum] = Number.NEGATIVE_INFINITY;
    }
    this.widened.push({ cell, isMost });
  }

  /** Whatever a sum has narrowed may rest on any older bound of the cells in it: it is widened, and worked out anew. */
  private widenWhatRestsOn(): void {
    const widenIf = (cell: number, isMost: boolean, sum: number) => {
      if ((isMost ? this.byMost : this.byLeast)[cell]?.includes(sum)) this.widen(cell, isMost);
    };
    for (let next = this.widened.pop(); next !== undefined; next = this.widened.pop()) {
      const { cell, isMost } = next;
      for (const sum of this.asTotal[cell]!) for (const part of this.hiddenParts[sum] ?? []) widenIf(part, isMost, sum);
      for (const sum of this.asPart[cell]!) {
        widenIf(this.sums[sum]!.total, isMost, sum);
        for (const part of this.hiddenParts[sum]!) widenIf(part, !isMost, sum);
      }
    }
  }

  private narrowBy(sum: number): void {
    const { least, most } = this;
    const { total } = this.sums[sum]!;
    const parts = this.hiddenParts[sum];
    if (this.isHidden[total]) {
      this.raise(total, this.partsLeast[sum]!, sum);
      if (this.endless[sum] === 0) this.lower(total, this.partsMost[sum]!, sum);
    }
    if (parts === undefined) return;
    const above = most[total]! - this.partsLeast[sum]!;
    if (above < this.roomAbove[sum]!) for (const part of parts) this.lower(part, above + least[part]!, sum);
    this.roomAbove[sum] = above;
    // With two parts that may be any number, the rest says nothing of the least of a part.
    if (this.endless[sum]! > 1) return;
    const below = least[total]! - this.partsMost[sum]!;
    if (this.endless[sum] === 1) {
      this.raise(this.endlessNumbers[sum]!, below, sum);
      return;
    }
    if (below > this.roomBelow[sum]!) for (const part of parts) this.raise(part, below + most[part]!, sum);
    this.roomBelow[sum] = below;
  }

  private raise(cell: number, least: number, sum: number): void {
    // No sum says more than the truth; one that did would have no end.
    const limit = Math.min(least, this.values[cell]!);
    if (!(limit > this.least[cell]!)) return;
    this.setLeast(cell, limit);
    this.byLeast[cell] ??= [];
    this.byLeast[cell].push(sum);
    if (this.isPlaced(cell)) this.placed.add(cell);
  }

  private lower(cell: number, most: number, sum: number): void {
    const limit = Math.max(most, this.values[cell]!);
    if (!(limit < this.most[cell]!)) return;
    this.setMost(cell, limit);
    this.byMost[cell] ??= [];
    this.byMost[cell].push(sum);
    if (this.isPlaced(cell)) this.placed.add(cell);
  }

  private setLeast(cell: number, least: number): void {
    const more = least - this.least[cell]!;
    this.least[cell] = least;
    for (const sum of this.asPart[cell]!) {
      this.partsLeast[sum]! += more;
      this.enqueue(sum);
    }
    for (const sum of this.asTotal[cell]!) this.enqueue(sum);
  }

  private setMost(cell: number, most: number): void {
    const old = this.most[cell]!;
    this.most[cell] = most;
    for (const sum of this.asPart[cell]!) {
      if (old < Number.POSITIVE_INFINITY) this.partsMost[sum]! -= old;
      else this.countEndless(sum, cell, -1);
      if (most < Number.POSITIVE_INFINITY) this.partsMost[sum]! += most;
      else this.countEndless(sum, cell, 1);
      this.enqueue(sum);
    }
    for (const sum of this.asTotal[cell]!) this.enqueue(sum);
  }

  private countEndless(sum: number, cell: number, change: 1 | -1): void {
    this.endless[sum]! += change;
    this.endlessNumbers[sum]! += change * cell;
  }

  private enqueue(sum: number): void {
    if (this.isQueued[sum]) return;
    this.isQueued[sum] = 1;
    this.queue.push(sum);
  }
}
