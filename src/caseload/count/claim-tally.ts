import type { ExceptionFinding } from "../../evaluate/finding";
import type { NeedsAssessment } from "../../records/case-record";
import { measureIndex, measures } from "../measures";
import { claimNames } from "../slots";
import type { Tables } from "../tables";
import type { CaseInHand } from "./case-in-hand";
import type { Placed } from "./placed";

const exceptionMeasure = measureIndex(measures.exceptions.measure);
const notTested = claimNames.indexOf("notTested");

/** Counts what became of the claims of each assessment; an exception that the facts raise without a claim is counted too. */
export class ClaimTally {
  private readonly grounds;
  private readonly claims: Float64Array;

  constructor(tables: Tables) {
    this.grounds = tables.named("grounds", claimNames.length);
    this.claims = tables.named("claims", 1).row(null);
  }

  count({ record: { needsAssessments }, outcomes }: CaseInHand): void {
    if (needsAssessments === undefined) return;
    for (let i = 0; i < needsAssessments.length; i++) this.countClaims(needsAssessments[i]!, outcomes);
  }

  private countClaims(assessment: NeedsAssessment, outcomes: readonly Placed[]): void {
    let tested = outcomes.find((one) => one.measure === exceptionMeasure && one.part === assessment)?.exception;
    if (hasClaim(assessment)) this.claims[0]!++;
    for (const { ground } of assessment.exceptions ?? []) {
      const isTested = tested !== undefined && tested.ground === ground;
      this.grounds.row(ground)[isTested ? placeOf(tested!) : notTested]!++;
      if (isTested) tested = undefined;
    }
    if (tested !== undefined) this.grounds.row(tested.ground)[placeOf(tested)]!++;
  }
}

/** Whether an exception is said to apply to an assessment. */
export function hasClaim({ exceptions }: NeedsAssessment): boolean {
  return exceptions !== undefined && exceptions.length > 0;
}

function placeOf({ accepted }: ExceptionFinding): number {
  return claimNames.indexOf(accepted === undefined ? "undetermined" : accepted ? "accepted" : "refused");
}
