import type { Sen2ActivePlan, Sen2Placement, Sen2Request } from "../return";

/** What tests compare of an active plan. */
export function planInForceFacts(plan: Sen2ActivePlan, { assessments }: Sen2Request) {
  const { placements, needs, lastReview, phaseTransferDueDate } = plan;
  const reviewYearOn =
    lastReview ?? latest(assessments.flatMap(({ namedPlans }) => namedPlans.map((one) => one.startDate)));
  return {
    placementCount: placements.length,
    needCount: needs.length,
    overlappingPlacements: overlapping(placements),
    ...(phaseTransferDueDate !== undefined && { phaseTransferMonthDay: phaseTransferDueDate.slice(5) }),
    ...(reviewYearOn !== undefined && { reviewYearOn }),
  };
}

/** How many primary placements begin before an earlier one has ended. One without an entry date is not counted. */
export function overlapping(placements: readonly Sen2Placement[]): number {
  const primary = placements
    .flatMap(({ placementRank, entryDate, leavingDate = "9999-12-31" }) =>
      placementRank === "1" && entryDate !== undefined ? [{ entryDate, leavingDate }] : [],
    )
    .sort((a, b) => (a.entryDate < b.entryDate ? -1 : 1));
  let until = "";
  let count = 0;
  for (const { entryDate, leavingDate } of primary) {
    if (entryDate <= until) count += 1;
    if (leavingDate > until) until = leavingDate;
  }
  return count;
}

/** The latest of some ISO days. */
export function latest(days: readonly (string | undefined)[]): string | undefined {
  let last: string | undefined;
  for (const day of days) if (day !== undefined && (last === undefined || day > last)) last = day;
  return last;
}
