import { parseIsoDate } from "../../calendar/civil-date";
import type { CaseRecord, NeedsAssessment } from "../../records/case-record";
import { caseDimensions, routeOf } from "../groups";
import { measures } from "../measures";
import { departmentBands, departmentSlot, departmentWidth } from "../slots";
import type { Tables } from "../tables";
import type { CaseInHand } from "./case-in-hand";
import { hasClaim } from "./claim-tally";

const { withinDays, yearDays } = measures.department;

/** Counts plans issued for the department's percentage, by year of issue. */
export class DepartmentTally {
  private readonly years;
  private readonly groups;
  private readonly routes;

  constructor(
    tables: Tables,
    private readonly asOf: string,
  ) {
    this.years = tables.named("department", departmentWidth);
    this.groups = caseDimensions.map((dimension) => tables.byYear(`department ${dimension}`, departmentWidth));
    this.routes = tables.byYear("department route", departmentWidth);
  }

  count({ record, names }: CaseInHand): void {
    const { needsAssessments } = record;
    if (needsAssessments === undefined) return;
    for (let i = 0; i < needsAssessments.length; i++) {
      const plan = departmentCount(needsAssessments[i]!, record, this.asOf);
      if (plan === undefined) continue;
      const { year, slot } = plan;
      this.years.row(year)[slot]!++;
      for (let d = 0; d < names.length; d++) this.groups[d]!.row(year, names[d]!)[slot]!++;
      this.routes.row(year, routeOf(needsAssessments[i]!))[slot]!++;
    }
  }
}

/** How a plan is counted in the department's percentage: the year of issue, and the place of the number. */
interface CountedPlan {
  year: string;
  slot: number;
}

/** How the plan of an assessment is counted; `undefined` while none has been issued. */
function departmentCount(assessment: NeedsAssessment, record: CaseRecord, asOf: string): CountedPlan | undefined {
  const issuedOn = assessment.finalPlanSentOn;
  if (issuedOn === undefined || issuedOn > asOf) return undefined;
  const year = issuedOn.slice(0, 4);
  if (wasChallenged(assessment, record, issuedOn)) return { year, slot: departmentSlot.leftOut };
  const band = departmentBands.indexOf(
    bandOf(assessment.requestReceivedOn ?? assessment.becameResponsibleOn, issuedOn),
  );
  return { year, slot: band + (hasClaim(assessment) ? departmentSlot.withClaim : 0) };
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
  const { mediationHeld, tribunalHeld, decisionUndone, planDecisionUndone } = assessment;
  const { requestReceivedOn, becameResponsibleOn } = assessment;
  if (mediationHeld === true || tribunalHeld === true) return true;
  for (const undone of [decisionUndone, planDecisionUndone])
    if (undone?.route !== undefined && undoneBy.includes(undone.route)) return true;
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
