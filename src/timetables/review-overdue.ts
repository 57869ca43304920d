import type { Finding } from "../evaluate/finding";
import type { Timetable } from "../records/case-record";
import type { RuleSet } from "../rules/rule";
import { hasHappened } from "./has-happened";
import { isRunning, type TimetableStatus } from "./status";

/** Whether a finding is of a time limit that is kept by holding a review. */
export type IsOnReviews = (finding: Finding) => boolean;

/** Finds the time limits of a rule set that are kept by holding a review, by what they say and not by their names. */
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
 * Whether a review of a running timetable is outstanding: the last day of a time limit for one, or a day that was set for one, has passed
 * without it, and none has been held since.
 */
export function isReviewOverdue(
  timetable: Timetable,
  status: TimetableStatus,
  findings: readonly Finding[],
  isOnReviews: IsOnReviews,
  asOf: string,
): boolean {
  if (!isRunning(status)) return false;
  const { reviews = [] } = timetable;
  const isHeldSince = (day: string) => reviews.some(({ heldOn }) => hasHappened(heldOn, asOf) && heldOn >= day);
  const isOutstanding = (finding: Finding) => {
    const { outcome, doneOn } = finding;
    if (!isOnReviews(finding) || doneOn !== undefined || (outcome !== "breached" && outcome !== "query")) return false;
    const last = lastDayOf(finding);
    return last === undefined || !isHeldSince(last);
  };
  const isMissed = ({ dueOn, heldOn }: (typeof reviews)[number]) =>
    dueOn !== undefined && dueOn < asOf && !hasHappened(heldOn, asOf) && !isHeldSince(dueOn);
  return findings.some(isOutstanding) || reviews.some(isMissed);
}

/** The last day of a finding; the latest of those that its readings come to, where they are left open. */
function lastDayOf({ dueOn, lastDays = {} }: Finding): string | undefined {
  return dueOn ?? Object.values(lastDays).sort().pop();
}
