import type { CaseRecord } from "../records/case-record";
import { reviewDecisionOfCode } from "./code-words";
import type { Sen2ActivePlan } from "./return";
import { isFrom, type Sen2Version } from "./version";

type Review = NonNullable<CaseRecord["reviews"]>[number];
type NotHeld = NonNullable<Review["notHeld"]>;

/** What no return holds of any review. */
const never: NotHeld = [
  "meetingNoticeSentOn",
  "papersCirculatedOn",
  "reportPreparedOn",
  "reportSentOn",
  "amendmentNoticeServedOn",
  "representationsUntil",
  "notAmendingNotifiedOn",
  "finalPlanSentOn",
];
const neverBefore13: NotHeld = [...never, "amendmentNoticeSentOn"];
const undated: NotHeld = [...never, "decisionNotifiedOn"];
const undatedBefore13: NotHeld = [...neverBefore13, "decisionNotifiedOn"];

/** The latest review of an active plan: the only one that a return holds. `undefined` where it says nothing of one. */
export function reviewCase(plan: Sen2ActivePlan, version: Sen2Version | undefined): Review | undefined {
  const { reviewMeeting, reviewDraft, lastReview } = plan;
  const decision = reviewDecisionOfCode[plan.reviewOutcome ?? ""];
  if (reviewMeeting === undefined && decision === undefined && reviewDraft === undefined && lastReview === undefined)
    return undefined;
  const made: Review = {};
  // A letter from before the meeting is of another review, or misdated: of this one's there is no day.
  const isEarlier = lastReview !== undefined && reviewMeeting !== undefined && lastReview < reviewMeeting;
  const letterOn = isEarlier ? undefined : lastReview;
  if (reviewMeeting !== undefined) made.meetingOn = reviewMeeting;
  if (decision !== undefined) made.decision = decision;
  if (letterOn !== undefined) made.decisionNotifiedOn = letterOn;
  if (reviewDraft !== undefined) made.amendmentNoticeSentOn = reviewDraft;
  const isUndated = letterOn === undefined && (decision !== undefined || isEarlier || reviewDraft !== undefined);
  const holdsDrafts = version !== undefined && isFrom("1.3", version);
  if (isUndated) made.notHeld = holdsDrafts ? undated : undatedBefore13;
  else made.notHeld = holdsDrafts ? never : neverBefore13;
  return made;
}
