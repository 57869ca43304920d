import type { CaseRecord } from "../../records/case-record";
import { activityNames } from "../slots";
import type { MonthTable } from "../table";
import type { Tables } from "../tables";

type ActivityName = (typeof activityNames)[number];

const place = Object.fromEntries(activityNames.map((name, i) => [name, i])) as Record<ActivityName, number>;

/** Counts what happened in cases, each in the month of its day, and how many have a plan on the as-of date. */
export class ActivityTally {
  private readonly months: MonthTable;
  private readonly plans: Float64Array;

  constructor(
    tables: Tables,
    private readonly asOf: string,
  ) {
    this.months = tables.byMonth("activity", activityNames.length);
    this.plans = tables.named("plans", 2).row(null);
  }

  count(record: CaseRecord): void {
    const { needsAssessments, reviews } = record;
    if (needsAssessments !== undefined) {
      for (let i = 0; i < needsAssessments.length; i++) {
        const assessment = needsAssessments[i]!;
        this.happened("requests", assessment.requestReceivedOn ?? assessment.becameResponsibleOn);
        if (assessment.decision === "assess") this.happened("assess", assessment.decisionNotifiedOn);
        if (assessment.decision === "not-assess") this.happened("notAssess", assessment.decisionNotifiedOn);
        if (assessment.planDecision === "not-issue") this.happened("notIssue", assessment.planDecisionNotifiedOn);
        this.happened("plansIssued", assessment.finalPlanSentOn);
      }
    }
    if (reviews !== undefined)
      for (let i = 0; i < reviews.length; i++) this.happened("reviews", reviews[i]!.decisionNotifiedOn);
    this.happened("plansCeased", ceasedOn(record));
    const standing = planOf(record, this.asOf);
    if (standing !== undefined) this.plans[standing === "maintained" ? 0 : 1]!++;
  }

  private happened(name: ActivityName, day: string | undefined): void {
    if (day !== undefined && day <= this.asOf) this.months.row(day)[place[name]]!++;
  }
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
