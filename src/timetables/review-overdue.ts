import type { Finding } from "../evaluate/finding";
import type { Timetable } from "../records/case-record";
import type { RuleSet } from "../rules/rule";
import { hasHappened } from "./has-happened";
import { isRunning, type TimetableStatus } from "./status";

/** Whether a finding is of a time limit that is kept by holding a review. */
export type IsOnReviews = (finding: Finding) => boolean;

/** Finds the rules of a rule set that are kept by holding a review, by what they say and not by their names. */
export function onReviews({ rules }: RuleSet): IsOnReviews {
  const heldOn: Record<string, string> = { timetable: "reviews.heldOn", timetableReview: "heldOn" };
  const found = new Set<string>();
  for (const rule of rules) {
    const held = heldOn[rule.scope];
    if (rule.kind === "time-limit" && held !== undefined && [rule.doneBy].flat().includes(held)) found.add(rule.id);
  }
  return ({ rule }) => found.has(rule);
}

/**
 * Whether a review of a running timetable is outstanding: a time limit for one has passed without it, or a day set for one has without
 * a review on or after that day.
 */
export function isReviewOverdue(
  timetable: Timetable,
  status: TimetableStatus,
  findings: readonly Finding[],
  isOnReviews: IsOnReviews,
  asOf: string,
): boolean {
  if (!isRunning(status)) return false;
  const isOutstanding = ({ outcome, doneOn }: Finding) =>
    (outcome === "breached" || outcome === "query") && doneOn === undefined;
  return findings.some((one) => isOnReviews(one) && isOutstanding(one)) || hasMissedDay(timetable, asOf);
}

function hasMissedDay({ reviews = [] }: Timetable, asOf: string): boolean {
  const held = reviews.flatMap(({ heldOn }) => (hasHappened(heldOn, asOf) ? [heldOn] : []));
  return reviews.some(({ dueOn, heldOn }) => {
    if (dueOn === undefined || dueOn >= asOf || hasHappened(heldOn, asOf)) return false;
    return !held.some((day) => day >= dueOn);
  });
}
