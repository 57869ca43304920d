import { planSentOn } from "../assessment-case";
import type { Sen2ActivePlan, Sen2Assessment, Sen2Header, Sen2NamedPlan, Sen2Person, Sen2Request } from "../return";
import { type Sen2Version, sen2VersionOf } from "../version";
import { ageFacts } from "./age-facts";
import { codesOutsideOf } from "./codes-outside";
import { headerFacts } from "./header-facts";
import { latest, planInForceFacts } from "./plan-in-force-facts";

/** By module, the fields whose codes are none. */
export const codesOutside = {
  person: codesOutsideOf("person"),
  request: codesOutsideOf("requests"),
  assessment: codesOutsideOf("assessment"),
  namedPlan: codesOutsideOf("namedPlan"),
  planDetail: codesOutsideOf("planDetail"),
  activePlan: codesOutsideOf("activePlans"),
  placement: codesOutsideOf("placementDetail"),
  need: codesOutsideOf("senNeed"),
} as const;

/** A person of a return as it is tested: with the header, and with what is counted and worked out. */
export function personFacts(person: Sen2Person, header: Sen2Header) {
  const version = sen2VersionOf(header);
  const { requests } = person;
  return {
    id: person.key,
    ...person,
    header: headerFacts(header),
    ...ageFacts(person.dateOfBirth, header.referenceDate),
    ...counted("person", person, version),
    openPlans: requests.reduce((sum, one) => sum + (hasCeased(one) ? 0 : one.activePlans.length), 0),
    requests: requests.map((request) => requestFacts(request, version)),
  };
}

function requestFacts(request: Sen2Request, version: Sen2Version | undefined) {
  const { assessments, activePlans } = request;
  const ceasingReviewOn = latest(activePlans.map((one) => (one.reviewOutcome === "C" ? one.lastReview : undefined)));
  return {
    ...request,
    ...counted("request", request, version),
    assessmentCount: assessments.length,
    liveAssessments: assessments.filter(({ assessmentOutcome }) => assessmentOutcome !== "H").length,
    transferredIn: activePlans.some(({ transferLa }) => transferLa !== undefined),
    ceased: hasCeased(request),
    ...(ceasingReviewOn !== undefined && { ceasingReviewOn }),
    assessments: assessments.map((assessment) => assessmentFacts(assessment, request, version)),
    activePlans: activePlans.map((plan) => activePlanFacts(plan, request, version)),
  };
}

function hasCeased({ assessments }: Sen2Request): boolean {
  return assessments.some(({ namedPlans }) => namedPlans.some(({ ceaseDate }) => ceaseDate !== undefined));
}

function assessmentFacts(assessment: Sen2Assessment, request: Sen2Request, version: Sen2Version | undefined) {
  const planIssuedOn = planSentOn(assessment);
  return {
    ...assessment,
    ...counted("assessment", assessment, version),
    namedPlanCount: assessment.namedPlans.length,
    ...(planIssuedOn !== undefined && { planIssuedOn }),
    challenged: isChallenged(request, assessment),
    namedPlans: assessment.namedPlans.map((plan) => namedPlanFacts(plan, version)),
  };
}

/** Whether mediation or the tribunal takes a case out of the department's measure: a flag of the request or the assessment does. */
function isChallenged({ requestMediation, requestTribunal }: Sen2Request, assessment: Sen2Assessment): boolean {
  const { assessmentMediation, assessmentTribunal } = assessment;
  return [requestMediation, requestTribunal, assessmentMediation, assessmentTribunal].includes(true);
}

function namedPlanFacts(plan: Sen2NamedPlan, version: Sen2Version | undefined) {
  return {
    ...plan,
    ...counted("namedPlan", plan, version),
    planDetails: plan.planDetails.map((one) => ({ ...one, ...counted("planDetail", one, version) })),
  };
}

function activePlanFacts(plan: Sen2ActivePlan, request: Sen2Request, version: Sen2Version | undefined) {
  return {
    ...plan,
    ...counted("activePlan", plan, version),
    ...planInForceFacts(plan, request),
    placements: plan.placements.map((one) => ({ ...one, ...counted("placement", one, version) })),
    needs: plan.needs.map((one) => ({ ...one, ...counted("need", one, version) })),
  };
}

function counted(of: keyof typeof codesOutside, part: object, version: Sen2Version | undefined) {
  return { codesOutside: codesOutside[of](part, version).length };
}
