import { parseIsoDate } from "../calendar/civil-date";
import type { CaseRecord, NeedsAssessment } from "../records/case-record";
import { measures } from "./measures";
import { departmentBands, departmentSlot } from "./slots";

const { withinDays, yearDays } = measures.department;

/** How a plan is counted in the department's percentage: the year of issue, and the place of the number. */
export interface CountedPlan {
  year: string;
  slot: number;
}

/** How the plan of an assessment is counted; `undefined` while none has been issued. */
export function departmentCount(
  assessment: NeedsAssessment,
  record: CaseRecord,
  asOf: string,
): CountedPlan | undefined {
  const issuedOn = assessment.finalPlanSentOn;
  if (issuedOn === undefined || issuedOn > asOf) return undefined;
  const year = issuedOn.slice(0, 4);
  if (wasChallenged(assessment, record, issuedOn)) return { year, slot: departmentSlot.leftOut };
  const band = departmentBands.indexOf(
    bandOf(assessment.requestReceivedOn ?? assessment.becameResponsibleOn, issuedOn),
  );
  return { year, slot: band + (hasClaim(assessment) ? departmentSlot.withClaim : 0) };
}

/** Whether an exception is said to apply to an assessment. */
export function hasClaim({ exceptions }: NeedsAssessment): boolean {
  return exceptions !== undefined && exceptions.length > 0;
}

/** A plan that was issued before it was asked for has no days that could be used. */
function bandOf(requestedOn: string | undefined, issuedOn: string): (typeof departmentBands)[number] {
  if (requestedOn === undefined || requestedOn > issuedOn) return "noBand";
  const days = parseIsoDate(issuedOn) - parseIsoDate(requestedOn);
  if (days <= withinDays) return "within";
  return days <= yearDays ? "toAYear" : "overAYear";
}

const undoneBy: readonly string[] = ["tribunal-order", "unopposed-appeal", "mediation-agreement"];
const refusals: readonly string[] = ["refusal-to-assess", "refusal-to-issue"];

/** Whether a mediation or a tribunal took place in the course of an assessment: by its flags, or by what is recorded of the case. */
function wasChallenged(assessment: NeedsAssessment, { appeals, mediations }: CaseRecord, issuedOn: string): boolean {
  const { mediationHeld, tribunalHeld, decisionUndone, requestReceivedOn, becameResponsibleOn } = assessment;
  if (mediationHeld === true || tribunalHeld === true) return true;
  if (decisionUndone?.route !== undefined && undoneBy.includes(decisionUndone.route)) return true;
  const from = requestReceivedOn ?? becameResponsibleOn;
  // Without a day it is taken to belong: there may be no other assessment that it could belong to.
  const isInCourse = (day: string | undefined) =>
    day === undefined || (day <= issuedOn && (from === undefined || day >= from));
  const isOfThis = ({ against, disabilityClaim, ...appeal }: NonNullable<CaseRecord["appeals"]>[number]) =>
    disabilityClaim !== true &&
    (against === undefined || refusals.includes(against)) &&
    isInCourse(appeal.appealReceivedOn ?? appeal.registeredOn ?? appeal.decisionNoticeSentOn);
  const wasHeld = ({ mediationHeldOn, agreementOn }: NonNullable<CaseRecord["mediations"]>[number]) => {
    const heldOn = mediationHeldOn ?? agreementOn;
    return heldOn !== undefined && isInCourse(heldOn);
  };
  return appeals?.some(isOfThis) === true || mediations?.some(wasHeld) === true;
}
