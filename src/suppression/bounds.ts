import type { NumberedSums } from "./numbered-tables";
import { type SumsByCell, sumsByCell } from "./sums-by-cell";

/**
 * Between which numbers a reader can place each cell by adding and subtracting, kept up to date while cells are hidden. What a newly
 * hidden cell cannot reach is not worked out again.
 */
export class Bounds {
  private readonly least: Float64Array;
  private readonly most: Float64Array;
  /** What each hidden cell would be at the least if no sum were known. */
  private readonly given: Float64Array;
  private readonly isHidden: Uint8Array;
  /** The sum that last narrowed each bound of a cell, or -1. */
  private readonly lastLeast: Int32Array;
  private readonly lastMost: Int32Array;
  /** Whether a sum has narrowed a bound of the part at a place, or of its total, since that was last widened. */
  private readonly partLeastBy: Uint8Array;
  private readonly partMostBy: Uint8Array;
  private readonly totalLeastBy: Uint8Array;
  private readonly totalMostBy: Uint8Array;
  /** Where the hidden parts of each sum stand, from its first place on, and how many there are. */
  private readonly hiddenPlace: Int32Array;
  private readonly hiddenCount: Int32Array;
  /** Of each sum: the least and the most of its parts together, how many parts have no most, and the numbers of those added up. */
  private readonly partsLeast: Float64Array;
  private readonly partsMost: Float64Array;
  private readonly endless: Int32Array;
  private readonly endlessNumbers: Float64Array;
  /** Of each sum: the room that its parts were last fitted into. With no less there is nothing to narrow. */
  private readonly roomAbove: Float64Array;
  private readonly roomBelow: Float64Array;
  /** Of each sum: when the bounds of its parts were last widened. */
  private readonly leastWidened: Int32Array;
  private readonly mostWidened: Int32Array;
  private settled = 0;
  private readonly isQueued: Uint8Array;
  private queue: number[] = [];
  /** Twice the number of each cell whose least was widened; one more for the most. */
  private readonly widened: number[] = [];
  private placed: number[] = [];

  constructor(
    private readonly values: Float64Array,
    private readonly sums: NumberedSums,
    private readonly byCell: SumsByCell = sumsByCell(sums, values.length),
  ) {
    const { total, part } = sums;
    this.least = values.slice();
    this.most = values.slice();
    this.given = values.slice();
    this.isHidden = new Uint8Array(values.length);
    this.lastLeast = new Int32Array(values.length).fill(-1);
    this.lastMost = new Int32Array(values.length).fill(-1);
    this.partLeastBy = new Uint8Array(part.length);
    this.partMostBy = new Uint8Array(part.length);
    this.totalLeastBy = new Uint8Array(total.length);
    this.totalMostBy = new Uint8Array(total.length);
    this.hiddenPlace = new Int32Array(part.length);
    this.hiddenCount = new Int32Array(total.length);
    this.partsLeast = new Float64Array(total.length);
    for (let place = 0; place < part.length; place++) this.partsLeast[byCell.sumAt[place]!]! += values[part[place]!]!;
    this.partsMost = this.partsLeast.slice();
    this.endless = new Int32Array(total.length);
    this.endlessNumbers = new Float64Array(total.length);
    this.roomAbove = new Float64Array(total.length).fill(Number.POSITIVE_INFINITY);
    this.roomBelow = new Float64Array(total.length).fill(Number.NEGATIVE_INFINITY);
    this.leastWidened = new Int32Array(total.length);
    this.mostWidened = new Int32Array(total.length);
    this.isQueued = new Uint8Array(total.length);
  }

  /** Hides a cell that a reader takes to be this number at the least. Nothing is worked out before `settle`. */
  hide(cell: number, least: number): void {
    if (!this.isHidden[cell]) {
      this.isHidden[cell] = 1;
      const { place, placeFrom, sumAt } = this.byCell;
      for (let i = placeFrom[cell]!; i < placeFrom[cell + 1]!; i++) {
        const sum = sumAt[place[i]!]!;
        this.hiddenPlace[this.sums.from[sum]! + this.hiddenCount[sum]!] = place[i]!;
        this.hiddenCount[sum]! += 1;
      }
      this.widen(cell, true);
    } else if (least >= this.given[cell]!) return;
    this.given[cell] = least;
    this.widen(cell, false);
  }

  /** Works out what has changed, and gives the hidden cells that have come to have one number left, the last first. */
  settle(): number[] {
    this.widenWhatRestsOn();
    // The queue grows while it is worked off.
    for (const sum of this.queue) {
      this.isQueued[sum] = 0;
      this.narrowBy(sum);
    }
    this.queue = [];
    const placed = new Set(this.placed.reverse());
    this.placed = [];
    return [...placed].filter((cell) => this.isPlaced(cell));
  }

  /** Whether a cell has one number left. */
  isPlaced(cell: number): boolean {
    return this.least[cell] === this.most[cell];
  }

  /** The sums that last narrowed a cell from below and from above. */
  placedBy(cell: number): number[] {
    return [this.lastLeast[cell]!, this.lastMost[cell]!].filter((sum) => sum >= 0);
  }

  /** Takes a bound of a cell back to what it is without sums. */
  private widen(cell: number, isMost: boolean): void {
    const { place, placeFrom, sumAt, total, totalFrom } = this.byCell;
    const [partBy, totalBy] = isMost ? [this.partMostBy, this.totalMostBy] : [this.partLeastBy, this.totalLeastBy];
    (isMost ? this.lastMost : this.lastLeast)[cell] = -1;
    for (let i = totalFrom[cell]!; i < totalFrom[cell + 1]!; i++) totalBy[total[i]!] = 0;
    for (let i = placeFrom[cell]!; i < placeFrom[cell + 1]!; i++) {
      partBy[place[i]!] = 0;
      this.roomAbove[sumAt[place[i]!]!] = Number.POSITIVE_INFINITY;
      this.roomBelow[sumAt[place[i]!]!] = Number.NEGATIVE_INFINITY;
    }
    if (isMost) this.setMost(cell, Number.POSITIVE_INFINITY);
    else this.setLeast(cell, this.given[cell]!);
    this.widened.push(2 * cell + (isMost ? 1 : 0));
  }

  /** Whatever a sum has narrowed may rest on any older bound of the cells in it: it is widened, and worked out anew. */
  private widenWhatRestsOn(): void {
    const { place, placeFrom, sumAt, total, totalFrom } = this.byCell;
    this.settled++;
    for (let next = this.widened.pop(); next !== undefined; next = this.widened.pop()) {
      const cell = next >> 1;
      const isMost = (next & 1) === 1;
      for (let i = totalFrom[cell]!; i < totalFrom[cell + 1]!; i++) this.widenParts(total[i]!, isMost);
      for (let i = placeFrom[cell]!; i < placeFrom[cell + 1]!; i++) {
        const sum = sumAt[place[i]!]!;
        if ((isMost ? this.totalMostBy : this.totalLeastBy)[sum]) this.widen(this.sums.total[sum]!, isMost);
        this.widenParts(sum, !isMost);
      }
    }
  }

  /** Once is enough for the parts of a sum: nothing is narrowed meanwhile. */
  private widenParts(sum: number, isMost: boolean): void {
    const last = isMost ? this.mostWidened : this.leastWidened;
    if (last[sum] === this.settled) return;
    last[sum] = this.settled;
    const by = isMost ? this.partMostBy : this.partLeastBy;
    const first = this.sums.from[sum]!;
    for (let i = first; i < first + this.hiddenCount[sum]!; i++) {
      const place = this.hiddenPlace[i]!;
      if (by[place]) this.widen(this.sums.part[place]!, isMost);
    }
  }

  private narrowBy(sum: number): void {
    const { least, most, hiddenPlace } = this;
    const { part } = this.sums;
    const total = this.sums.total[sum]!;
    if (this.isHidden[total]) {
      if (this.raise(total, this.partsLeast[sum]!, sum)) this.totalLeastBy[sum] = 1;
      if (this.endless[sum] === 0 && this.lower(total, this.partsMost[sum]!, sum)) this.totalMostBy[sum] = 1;
    }
    const first = this.sums.from[sum]!;
    const end = first + this.hiddenCount[sum]!;
    const above = most[total]! - this.partsLeast[sum]!;
    if (above < this.roomAbove[sum]!)
      for (let i = first; i < end; i++) {
        const cell = part[hiddenPlace[i]!]!;
        if (this.lower(cell, above + least[cell]!, sum)) this.partMostBy[hiddenPlace[i]!] = 1;
      }
    this.roomAbove[sum] = above;
    // With two parts that may be any number, the rest says nothing of the least of a part.
    if (this.endless[sum]! > 1) return;
    const below = least[total]! - this.partsMost[sum]!;
    if (this.endless[sum] === 1) {
      const cell = this.endlessNumbers[sum]!;
      if (this.raise(cell, below, sum)) this.partLeastBy[this.placeOf(cell, sum)] = 1;
      return;
    }
    if (below > this.roomBelow[sum]!)
      for (let i = first; i < end; i++) {
        const cell = part[hiddenPlace[i]!]!;
        if (this.raise(cell, below + most[cell]!, sum)) this.partLeastBy[hiddenPlace[i]!] = 1;
      }
    this.roomBelow[sum] = below;
  }

  private placeOf(cell: number, sum: number): number {
    const { place, placeFrom, sumAt } = this.byCell;
    let i = placeFrom[cell]!;
    while (sumAt[place[i]!] !== sum) i++;
    return place[i]!;
  }

  private raise(cell: number, least: number, sum: number): boolean {
    // No sum says more than the truth; one that did would have no end.
    const limit = Math.min(least, this.values[cell]!);
    if (!(limit > this.least[cell]!)) return false;
    this.setLeast(cell, limit);
    this.lastLeast[cell] = sum;
    if (this.isPlaced(cell)) this.placed.push(cell);
    return true;
  }

  private lower(cell: number, most: number, sum: number): boolean {
    const limit = Math.max(most, this.values[cell]!);
    if (!(limit < this.most[cell]!)) return false;
    this.setMost(cell, limit);
    this.lastMost[cell] = sum;
    if (this.isPlaced(cell)) this.placed.push(cell);
    return true;
  }

  private setLeast(cell: number, least: number): void {
    const { place, placeFrom, sumAt } = this.byCell;
    const more = least - this.least[cell]!;
    this.least[cell] = least;
    for (let i = placeFrom[cell]!; i < placeFrom[cell + 1]!; i++) {
      const sum = sumAt[place[i]!]!;
      this.partsLeast[sum]! += more;
      this.enqueue(sum);
    }
    this.enqueueTotals(cell);
  }

  private setMost(cell: number, most: number): void {
    const { place, placeFrom, sumAt } = this.byCell;
    const old = this.most[cell]!;
    this.most[cell] = most;
    for (let i = placeFrom[cell]!; i < placeFrom[cell + 1]!; i++) {
      const sum = sumAt[place[i]!]!;
      if (old < Number.POSITIVE_INFINITY) this.partsMost[sum]! -= old;
      else this.countEndless(sum, cell, -1);
      if (most < Number.POSITIVE_INFINITY) this.partsMost[sum]! += most;
      else this.countEndless(sum, cell, 1);
      this.enqueue(sum);
    }
    this.enqueueTotals(cell);
  }

  private countEndless(sum: number, cell: number, change: 1 | -1): void {
    this.endless[sum]! += change;
    this.endlessNumbers[sum]! += change * cell;
  }

  private enqueueTotals(cell: number): void {
    const { total, totalFrom } = this.byCell;
    for (let i = totalFrom[cell]!; i < totalFrom[cell + 1]!; i++) this.enqueue(total[i]!);
  }

  private enqueue(sum: number): void {
    if (this.isQueued[sum]) return;
    this.isQueued[sum] = 1;
    this.queue.push(sum);
  }
}
