import { byText } from "./by-text";
import type { CaseLine } from "./summary";

/** The order of lines: the earliest last day first. No two lines are alike in it unless they are the same, so that a choice never depends on chance. */
export function byLastDay(a: CaseLine, b: CaseLine): number {
  return byText(a.dueOn, b.dueOn) || byText(a.id, b.id) || byText(a.subject, b.subject) || byText(a.measure, b.measure);
}

/** Keeps the lines with the earliest last days of all that it is shown: a heap with the latest of them on top. */
export class Nearest {
  private readonly heap: CaseLine[] = [];

  /** @param keep How many to keep. */
  constructor(private readonly keep: number) {}

  /** Whether a line with this last day might be kept: asked before one is made. */
  admits(dueOn: string): boolean {
    return this.heap.length < this.keep || (this.keep > 0 && dueOn <= this.heap[0]!.dueOn);
  }

  add(line: CaseLine): void {
    const { heap } = this;
    if (heap.length < this.keep) {
      heap.push(line);
      this.rise(heap.length - 1);
    } else if (this.keep > 0 && byLastDay(line, heap[0]!) < 0) {
      heap[0] = line;
      this.sink();
    }
  }

  /** Those kept, the earliest first. */
  lines(): CaseLine[] {
    return [...this.heap].sort(byLastDay);
  }

  private rise(from: number): void {
    const { heap } = this;
    for (let i = from; i > 0; ) {
      const above = (i - 1) >> 1;
      if (byLastDay(heap[i]!, heap[above]!) <= 0) return;
      [heap[i], heap[above]] = [heap[above]!, heap[i]!];
      i = above;
    }
  }

  private sink(): void {
    const { heap } = this;
    for (let i = 0; ; ) {
      let latest = i;
      for (const below of [2 * i + 1, 2 * i + 2])
        if (below < heap.length && byLastDay(heap[below]!, heap[latest]!) > 0) latest = below;
      if (latest === i) return;
      [heap[i], heap[latest]] = [heap[latest]!, heap[i]!];
      i = latest;
    }
  }
}
