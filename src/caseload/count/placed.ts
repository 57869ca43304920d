import type { EpochDay } from "../../calendar/civil-date";
import type { ExceptionFinding } from "../../evaluate/finding";
import type { NeedsAssessment } from "../../records/case-record";
import type { Measure } from "../measures-schema";
import type { FigureName } from "../slots";

/** What a rule of a measure says of a part of a case that it reaches. */
export interface Placed {
  /** The place of the measure. */
  measure: number;
  /** The place of the rule among those of the measure. */
  order: number;
  /** What it is counted as. */
  figure: FigureName;
  startedOn: EpochDay | undefined;
  dueOn: EpochDay | undefined;
  doneOn: EpochDay | undefined;
  daysLate: number | undefined;
  needs: readonly string[] | undefined;
  exception: ExceptionFinding | undefined;
  /** A JSON Pointer to the part. */
  subject: string;
  /** The part itself. */
  part: Readonly<Record<string, unknown>>;
  /** The assessment that the part is, or is in. */
  assessment: NeedsAssessment | undefined;
}

/**
 * Adds what a rule says to what is kept of a case: where several rules of a measure speak of one thing, the first that comes to an outcome
 * decides, and one that does not tell only where none does.
 */
export function keepOneOutcome(kept: Placed[], next: Placed, { rules, oneForEach = "subject" }: Measure): void {
  const at = rules.length === 1 ? -1 : placeOfSame(kept, next, oneForEach);
  if (at < 0) kept.push(next);
  else if (rank(next) < rank(kept[at]!)) kept[at] = next;
}

function placeOfSame(kept: readonly Placed[], next: Placed, oneForEach: "subject" | "last-day"): number {
  for (let i = 0; i < kept.length; i++) {
    const one = kept[i]!;
    if (one.measure !== next.measure) continue;
    const isSame =
      oneForEach === "subject" ? one.subject === next.subject : next.dueOn !== undefined && one.dueOn === next.dueOn;
    if (isSame) return i;
  }
  return -1;
}

/** Those that tell come before those that do not, each in the order of the measure's rules. */
function rank({ order, figure }: Placed): number {
  return figure === "undetermined" ? order + 1_000 : order;
}
