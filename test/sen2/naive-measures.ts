import type { InventedPerson } from "../../src/synth-sen2";

/** Numbers of things by what became of them. */
export type Tally = Record<"inTime" | "late" | "overdue" | "early" | "open" | "excepted" | "undetermined", number>;

type Request = InventedPerson["kept"]["requests"][number];
type Assessment = Request["assessments"][number];
type Plan = Request["activePlans"][number];

export interface NaiveMeasures {
  sixWeeks: Tally;
  sixteenWeeks: Tally;
  twentyWeeks: Tally;
  reviewFourWeeks: Tally;
  phaseTransfers: Tally;
  /** By year of issue: the department's own measure. */
  department: Record<
    string,
    { leftOut: number; plans: number; within: number; withoutClaim: number; withinWithoutClaim: number }
  >;
}

const tally = (): Tally => ({ inTime: 0, late: 0, overdue: 0, early: 0, open: 0, excepted: 0, undetermined: 0 });
const dayNumber = (iso: string) => Date.UTC(+iso.slice(0, 4), +iso.slice(5, 7) - 1, +iso.slice(8)) / 86_400_000;
const daysBetween = (from: string, to: string) => dayNumber(to) - dayNumber(from);

/** One thing with a limit: when it began, when it was done, whether a late one has an exception claimed. */
function became(from: string, days: number, doneOn: string | undefined, asOf: string, claimed = false): keyof Tally {
  const hasPassed = daysBetween(from, asOf) > days;
  if (doneOn === undefined) return hasPassed ? (claimed ? "undetermined" : "overdue") : "open";
  if (daysBetween(from, doneOn) > days) return claimed ? "undetermined" : "late";
  return daysBetween(from, asOf) <= days ? "early" : "inTime";
}

/** The measures of an invented return from its plain data, each by its own few lines: no code of the library takes part. */
export function naiveMeasures(people: Iterable<InventedPerson>, asOf: string): NaiveMeasures {
  const all: NaiveMeasures = {
    sixWeeks: tally(),
    sixteenWeeks: tally(),
    twentyWeeks: tally(),
    reviewFourWeeks: tally(),
    phaseTransfers: tally(),
    department: {},
  };
  for (const { kept } of people)
    for (const request of kept.requests) {
      if (request.requestOutcome !== "H") {
        const assessments = request.assessments.filter((one) => one.assessmentOutcome !== "H");
        if (request.assessments.length === 0) countAssessment(all, request, undefined, asOf);
        for (const assessment of assessments) countAssessment(all, request, assessment, asOf);
      }
      for (const plan of request.activePlans) countPlan(all, plan, asOf);
    }
  return all;
}

function countAssessment(all: NaiveMeasures, request: Request, assessment: Assessment | undefined, asOf: string) {
  const from = request.receivedDate!;
  const claimed = assessment?.week20 === true;
  const isGone =
    request.requestOutcome === "W" || assessment?.assessmentOutcome === "W" || request.exported !== undefined;
  const decidedOn = request.requestOutcomeDate;
  all.sixWeeks[isGone && decidedOn === undefined ? "undetermined" : became(from, 42, decidedOn, asOf, claimed)]++;

  const outcome = assessment?.assessmentOutcome;
  const outcomeOn = assessment?.assessmentOutcomeDate;
  const refusedToAssess = request.requestOutcome === "N";
  const plan = assessment?.namedPlans[0];
  if (plan !== undefined) countDepartment(all, request, assessment!, outcome === "Y" ? outcomeOn! : plan.startDate!);

  // No limit reaches an assessment that was refused and never made.
  if (refusedToAssess && assessment === undefined) return;
  // A refusal undone, by a route and on a day that nobody can tell; one gone, on a day that nobody can tell.
  if (refusedToAssess || isGone) {
    all.sixteenWeeks.undetermined++;
    all.twentyWeeks.undetermined++;
    return;
  }
  if (outcome === "N") {
    all.sixteenWeeks[became(from, 112, outcomeOn, asOf)]++;
    if (plan !== undefined) all.twentyWeeks.undetermined++;
    return;
  }
  all.twentyWeeks[became(from, 140, outcomeOn, asOf, claimed)]++;
  // Of a decision to issue there is no day: only a plan within 16 weeks shows that it came in time.
  const isKnown = outcome !== "Y" || (outcomeOn !== undefined && daysBetween(from, outcomeOn) <= 112);
  all.sixteenWeeks[isKnown ? became(from, 112, outcomeOn, asOf, claimed) : "undetermined"]++;
}

function countDepartment(all: NaiveMeasures, request: Request, assessment: Assessment, issuedOn: string) {
  const year = issuedOn.slice(0, 4);
  all.department[year] ??= { leftOut: 0, plans: 0, within: 0, withoutClaim: 0, withinWithoutClaim: 0 };
  const counts = all.department[year];
  if (
    request.requestMediation ||
    request.requestTribunal ||
    assessment.assessmentMediation ||
    assessment.assessmentTribunal
  ) {
    counts.leftOut++;
    return;
  }
  const isWithin = daysBetween(request.receivedDate!, issuedOn) <= 140;
  counts.plans++;
  if (isWithin) counts.within++;
  if (assessment.week20) return;
  counts.withoutClaim++;
  if (isWithin) counts.withinWithoutClaim++;
}

function countPlan(all: NaiveMeasures, plan: Plan, asOf: string) {
  if (plan.reviewMeeting !== undefined) all.reviewFourWeeks[became(plan.reviewMeeting, 28, plan.lastReview, asOf)]++;
  const due = plan.phaseTransferDueDate;
  // To be done before the day: the day itself is late.
  if (due !== undefined) all.phaseTransfers[became(due, -1, plan.phaseTransferFinalDate, asOf)]++;
}
