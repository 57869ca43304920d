import type { CaseRecord } from "../records/case-record";
import { activityNames } from "./slots";
import type { Table } from "./table";

type ActivityName = (typeof activityNames)[number];

const place = Object.fromEntries(activityNames.map((name, i) => [name, i])) as Record<ActivityName, number>;

/** Counts what happened in a case, each in the month of its day. */
export function countActivity(record: CaseRecord, asOf: string, months: Table): void {
  const count = (name: ActivityName, day: string | undefined) => {
    if (day !== undefined && day <= asOf) months.row(day.slice(0, 7))[place[name]]!++;
  };
  for (const assessment of record.needsAssessments ?? []) {
    count("requests", assessment.requestReceivedOn ?? assessment.becameResponsibleOn);
    if (assessment.decision === "assess") count("assess", assessment.decisionNotifiedOn);
    if (assessment.decision === "not-assess") count("notAssess", assessment.decisionNotifiedOn);
    if (assessment.planDecision === "not-issue") count("notIssue", assessment.planDecisionNotifiedOn);
    count("plansIssued", assessment.finalPlanSentOn);
  }
  for (const { decisionNotifiedOn } of record.reviews ?? []) count("reviews", decisionNotifiedOn);
  count("plansCeased", ceasedOn(record));
}

/** The day on which the plan of a case ceased. */
export function ceasedOn({ plan, cessations }: CaseRecord): string | undefined {
  return plan?.ceasedOn ?? cessations?.findLast((one) => one.ceasedOn !== undefined)?.ceasedOn;
}

/** Whether a case has a plan on a day: one that is maintained, one that has ceased (or moved away), or none. */
export function planOf(record: CaseRecord, asOf: string): "maintained" | "ceased" | undefined {
  const { plan, needsAssessments } = record;
  const isPast = (day: string | undefined) => day !== undefined && day <= asOf;
  const ended = ceasedOn(record);
  if (isPast(ended) || (ended === undefined && (plan?.status === "ceased" || plan?.status === "transferred")))
    return "ceased";
  const isMade =
    isPast(plan?.firstMadeOn) ||
    isPast(plan?.finalisedOn) ||
    plan?.status === "maintained" ||
    needsAssessments?.some(({ finalPlanSentOn }) => isPast(finalPlanSentOn));
  return isMade ? "maintained" : undefined;
}
