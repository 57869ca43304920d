import * as z from "zod";
import { exceptionGrounds } from "./claimed-exception";
import { institutionNamed, noticeContents, recipients } from "./needs-assessment";
import { choice, eventOn, list, type MakeObject, mayLack, statedOn, statement, words } from "./vocabulary";

const claimedException = (object: MakeObject) =>
  object({
    ground: z.enum(exceptionGrounds).describe("The ground claimed"),
    from: statedOn("The first day of the circumstances"),
    to: statedOn("Their last day; none while they go on"),
    impracticalBecause: words("Why the ground made it impractical, or not reasonably practicable, to keep the limit"),
  });

/** From the amendment notice to the finalised plan (regulation 22): the same after a review and without one. */
const amendment = (object: MakeObject) => ({
  amendmentNoticeSentOn: eventOn(
    "The day on which the plan and the notice of the proposed amendments were sent (regulation 22(2)(a))",
  ),
  amendmentNoticeServedOn: eventOn(
    "The day on which the proposed amendments were served (for posted ones, deemed served)",
  ),
  representationsUntil: statedOn(
    "The last day that the notice of the proposed amendments gives for representations and requests",
  ),
  amendmentDecision: choice(
    ["amend", "not-amend"],
    "The authority's decision, after any representations, whether to amend the plan",
    "notAmendingNotifiedOn",
  ),
  notAmendingNotifiedOn: eventOn(
    "The day on which the parent or young person was notified that the plan will not be amended (regulation 22(4))",
  ),
  notAmendingNoticeContents: list(
    noticeContents,
    "What the notice that the plan will not be amended said",
    "notAmendingNotifiedOn",
  ),
  finalPlanSentOn: eventOn("The day on which the finalised amended plan was sent"),
  finalPlanSentTo: list(recipients, "All to whom the finalised amended plan was sent", "finalPlanSentOn"),
  institutionNamed,
  finalPlanNoticeContents: list(
    noticeContents,
    "What the notice with the finalised amended plan said",
    "finalPlanSentOn",
  ),
  exceptions: z.array(claimedException(object)).optional().describe("Exceptions that the authority claims"),
});

/** One review of a plan (section 44): from the meeting to the decision, and to the amended plan if there is one. */
export const review = (object: MakeObject) =>
  object(
    mayLack({
      first: statement("This is the first review of the plan"),
      previousReviewDecidedOn: eventOn(
        "The day on which the decision at the review before this one was notified; none at the first review",
      ),
      reassessedPlanSentOn: eventOn(
        "The day on which a plan finalised after a re-assessment was sent, where that was since the last review",
      ),
      planTransferredOn: eventOn(
        "The day on which another authority transferred the plan, where that was since the last review",
      ),
      releasedFromCustodyOn: eventOn("The day of release from custody, where the plan is reviewed for that"),
      streamlinedReviewOn: eventOn(
        "For a child under five: the day of the latest streamlined review of the plan since the last full one",
      ),
      attending: choice(
        ["regulation-20-12-school", "other-setting", "nowhere"],
        "Where the child or young person attends: a school of regulation 20(12), another school or institution, or none",
      ),
      meetingPlannedFor: statedOn("The day for which the review meeting is planned"),
      meetingNoticeSentOn: eventOn("The day on which notice of the date of the meeting was given to all invited"),
      papersCirculatedOn: eventOn("The day on which the advice and information were circulated to all invited"),
      meetingOn: eventOn("The day on which the review meeting was held"),
      reportPreparedOn: eventOn("The day on which the written report of the meeting was prepared"),
      reportBy: choice(["school-or-institution", "local-authority"], "Who prepared that report"),
      reportSentOn: eventOn("The day on which that report was sent to all invited"),
      decision: choice(
        ["maintain", "amend", "cease"],
        "What the authority proposes after the review",
        "decisionNotifiedOn",
      ),
      decisionNotifiedOn: eventOn("The day on which the decision at the review was notified"),
      decisionNotifiedTo: list(recipients, "All who were notified of that decision", "decisionNotifiedOn"),
      decisionNoticeContents: list(noticeContents, "What the notice of that decision said", "decisionNotifiedOn"),
      ...amendment(object),
    }),
  );

/** One amendment of a plan without a review or re-assessment (regulation 28). */
export const planAmendment = (object: MakeObject) => object(amendment(object));
