import type { Finding } from "../evaluate/finding";
import type { Timetable } from "../records/case-record";
import type { RuleSet } from "../rules/rule";
import { hasHappened } from "./has-happened";
import { isRunning, type TimetableStatus } from "./status";

/** Whether a finding is of a time limit that is kept by holding a review. */
export type IsOnReviews = (finding: Finding) => boolean;

/** The fact that says that a review was held, by the scopes that have it. */
const heldOn: Readonly<Record<string, string>> = { timetable: "reviews.heldOn", timetableReview: "heldOn" };

/** Finds the time limits of a rule set that are kept by holding a review, by what they say and not by their names. */
export function onReviews({ rules }: RuleSet): IsOnReviews {
  const found = new Set(rules.filter(isKeptByReview).map(({ id }) => id));
  return ({ rule }) => found.has(rule);
}

function isKeptByReview(rule: RuleSet["rules"][number]): boolean {
  if (rule.kind !== "time-limit") return false;
  return [rule.doneBy].flat().some((name) => {
    const named = rule.dates?.[name];
    if (typeof named !== "object" || !("in" in named)) return name === heldOn[rule.scope];
    return heldOn[named.in] === ("earliest" in named ? named.earliest : named.latest);
  });
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
