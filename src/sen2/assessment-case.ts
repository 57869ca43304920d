import type { NeedsAssessment } from "../records/case-record";
import { requesterOfCode } from "./code-words";
import type { Sen2Assessment, Sen2Request } from "./return";

type NotHeld = NonNullable<NeedsAssessment["notHeld"]>;

/** What no return holds of any assessment. */
const never: NotHeld = [
  "consultedOn",
  "considerationNotifiedOn",
  "partnersNotifiedOn",
  "draftServedOn",
  "representationsUntil",
  "schoolRequestedOn",
  "assessmentConfirmedOn",
];
/** Of a decision to issue a plan the return has the day of the plan, not that of the decision. */
const afterDecisionToIssue: NotHeld = [...never, "planDecisionNotifiedOn"];
/** Awaited: neither a decision nor what would show one, such as a draft, has been. */
const awaited: NotHeld = never.filter((field) => field !== "draftServedOn");
const withoutAssessment: NotHeld = [...afterDecisionToIssue, "finalPlanSentOn"];

/** The code of what was decided in an earlier period. */
const historical = "H";

/**
 * The needs assessments that a request and its assessments make: one for each assessment, with the facts of the request in each; one for a
 * request without any. What was decided before the period (`H`) is in no flow, and makes none.
 */
export function assessmentCases(request: Sen2Request): NeedsAssessment[] {
  if (request.requestOutcome === historical) return [];
  const { assessments } = request;
  if (assessments.length === 0) return [assessmentCase(request, undefined)];
  return assessments
    .filter(({ assessmentOutcome }) => assessmentOutcome !== historical)
    .map((assessment) => assessmentCase(request, assessment));
}

function assessmentCase(request: Sen2Request, assessment: Sen2Assessment | undefined): NeedsAssessment {
  const made: NeedsAssessment = {};
  const { receivedDate, requestOutcome, requestOutcomeDate } = request;
  const requestedBy = requesterOfCode[request.requestSource ?? ""];
  if (receivedDate !== undefined) made.requestReceivedOn = receivedDate;
  if (requestedBy !== undefined) made.requestedBy = requestedBy;
  const isDecided = requestOutcome === "Y" || requestOutcome === "N";
  if (isDecided) {
    made.decision = requestOutcome === "Y" ? "assess" : "not-assess";
    if (requestOutcomeDate !== undefined) made.decisionNotifiedOn = requestOutcomeDate;
  }
  if (assessment !== undefined) addOutcome(made, assessment);
  addUndone(made, request, assessment);
  const mediationHeld = isSaid(request.requestMediation, assessment?.assessmentMediation);
  const tribunalHeld = isSaid(request.requestTribunal, assessment?.assessmentTribunal);
  if (mediationHeld !== undefined) made.mediationHeld = mediationHeld;
  if (tribunalHeld !== undefined) made.tribunalHeld = tribunalHeld;
  if (assessment?.week20 === true) made.exceptions = [{ ground: "not-recorded" }];
  made.notHeld = notHeld(request, assessment, made);
  return made;
}

/** The decision whether to issue a plan, and the plan. */
function addOutcome(made: NeedsAssessment, assessment: Sen2Assessment): void {
  const { assessmentOutcome, assessmentOutcomeDate } = assessment;
  const planOn = planSentOn(assessment);
  if (assessmentOutcome === "Y") made.planDecision = "issue";
  if (assessmentOutcome === "N") {
    made.planDecision = "not-issue";
    if (assessmentOutcomeDate !== undefined) made.planDecisionNotifiedOn = assessmentOutcomeDate;
  }
  if (planOn !== undefined) made.finalPlanSentOn = planOn;
}

/** The day on which the plan of an assessment was sent: that of its issue, or where there is none the earliest day of a plan that it led to. */
export function planSentOn({ assessmentOutcome, assessmentOutcomeDate, namedPlans }: Sen2Assessment) {
  if (assessmentOutcome === "Y" && assessmentOutcomeDate !== undefined) return assessmentOutcomeDate;
  let earliest: string | undefined;
  for (const { startDate } of namedPlans)
    if (startDate !== undefined && (earliest === undefined || startDate < earliest)) earliest = startDate;
  return earliest;
}

/**
 * The refusals that were undone, if the return shows any: by what came after one, or by a mediation or hearing about a decision that now
 * reads otherwise, as only a refusal can be taken there. In what way one was undone, and when, no return says.
 */
function addUndone(made: NeedsAssessment, request: Sen2Request, assessment: Sen2Assessment | undefined): void {
  const isFlagged = assessment?.assessmentMediation === true || assessment?.assessmentTribunal === true;
  const refusedToIssue =
    assessment?.assessmentOutcome === "N"
      ? assessment.namedPlans.length > 0
      : assessment?.assessmentOutcome === "Y" && isFlagged;
  const { requestOutcome, requestMediation, requestTribunal } = request;
  const refusedToAssess =
    requestOutcome === "N"
      ? assessment !== undefined
      : requestOutcome === "Y" && (requestMediation === true || requestTribunal === true);
  if (refusedToAssess) made.decisionUndone = { wasUndone: true };
  if (refusedToIssue) made.planDecisionUndone = { wasUndone: true };
}

/** Of two flags: set where one of them is, not set where one says so, and otherwise not known. */
function isSaid(first: boolean | undefined, second: boolean | undefined): boolean | undefined {
  if (first === true || second === true) return true;
  return first ?? second;
}

/** What the return does not hold of this assessment. The usual lists are shared: there may be hundreds of thousands of assessments. */
function notHeld(request: Sen2Request, assessment: Sen2Assessment | undefined, made: NeedsAssessment): NotHeld {
  const { requestOutcome, exported } = request;
  const usual = usualNotHeld(requestOutcome, assessment);
  const more: NotHeld = [];
  const isUnsaid = requestOutcome === undefined;
  if (requestOutcome !== "A" && requestOutcome !== "W" && made.decisionNotifiedOn === undefined)
    more.push("decisionNotifiedOn");
  if (requestOutcome === "W" || assessment?.assessmentOutcome === "W" || exported !== undefined || isUnsaid)
    more.push("withdrawnOn");
  if (assessment?.assessmentOutcome === "N" && made.planDecisionNotifiedOn === undefined)
    more.push("planDecisionNotifiedOn");
  // A plan of which the return has no day.
  if (made.finalPlanSentOn === undefined && assessment !== undefined && assessment.namedPlans.length > 0)
    more.push("finalPlanSentOn");
  return more.length === 0 ? usual : [...new Set([...usual, ...more])];
}

function usualNotHeld(requestOutcome: string | undefined, assessment: Sen2Assessment | undefined): NotHeld {
  if (assessment === undefined) return requestOutcome === "A" || requestOutcome === "W" ? awaited : withoutAssessment;
  switch (assessment.assessmentOutcome) {
    case "A":
      return awaited;
    case "N":
      return never;
    case "Y":
      return afterDecisionToIssue;
    default:
      return withoutAssessment;
  }
}
