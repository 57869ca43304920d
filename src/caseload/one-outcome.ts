import type { Finding } from "../evaluate/finding";
import type { Measure } from "./measures-schema";

/** A finding with the place of its measure, and that of its rule among those of the measure. */
export interface Placed {
  measure: number;
  order: number;
  finding: Finding;
}

/**
 * Takes together findings on the same thing: where several rules of a measure speak of one, the first that comes to an outcome decides, and
 * one that does not tell only where none does. Findings of rules that do not reach must have been left out.
 */
export function oneOutcomeEach(found: readonly Placed[], measures: readonly Measure[]): Placed[] {
  const kept: Placed[] = [];
  for (const next of found) {
    const { rules, oneForEach = "subject" } = measures[next.measure]!;
    const isSame = (one: Placed) =>
      one.measure === next.measure &&
      (oneForEach === "subject"
        ? one.finding.subject === next.finding.subject
        : next.finding.dueOn !== undefined && one.finding.dueOn === next.finding.dueOn);
    const at = rules.length === 1 ? -1 : kept.findIndex(isSame);
    if (at < 0) kept.push(next);
    else if (rank(next) < rank(kept[at]!)) kept[at] = next;
  }
  return kept;
}

/** Those that tell come before those that do not, each in the order of the measure's rules. */
function rank({ order, finding }: Placed): number {
  return finding.outcome === "undetermined" ? order + 1_000 : order;
}
