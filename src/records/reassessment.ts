import * as z from "zod";
import { institutionNamed, needsAssessment, noticeContents, recipients } from "./needs-assessment";
import { choice, eventOn, list, type MakeObject, statedOn } from "./vocabulary";

const laterReview = (object: MakeObject) =>
  object({ reviewedOn: eventOn("The day on which the plan was reviewed again: that of the review's decision") });

/** One re-assessment of needs under a plan: from the request, or the authority's own decision, to the plan and its next reviews. */
export const reassessment = (object: MakeObject) => {
  // Regulation 26 applies the advice of an EHC needs assessment, and the claims are of the same kind.
  const { adviceRequests, exceptions } = needsAssessment(object).shape;
  return object({
    requestReceivedOn: eventOn("The day on which the authority received the request to re-assess (section 44(2))"),
    requestedBy: choice(
      ["parent-or-young-person", "school-or-institution", "responsible-commissioning-body"],
      "Who made the request",
      "requestReceivedOn",
    ),
    authorityDecidedOn: eventOn(
      "The day on which the authority decided of its own accord that a re-assessment was necessary (section 44(3)); none where there was a request",
    ),
    withdrawnOn: eventOn(
      "The day on which the request was withdrawn, or the authority ceased to be responsible for the child or young person",
    ),
    lastAssessedOn: eventOn("The day on which the last assessment or re-assessment before the request was made"),
    decision: choice(
      ["reassess", "not-reassess"],
      "The authority's decision whether a re-assessment is necessary",
      "decisionNotifiedOn",
    ),
    decisionNotifiedOn: eventOn("The day on which the parent or young person was notified of that decision"),
    refusalGround: choice(
      ["recent-assessment", "not-necessary"],
      "The ground of a refusal (regulation 24); not-necessary where both were given",
      "decisionNotifiedOn",
    ),
    decisionNoticeContents: list(
      noticeContents,
      "What the notice of a refusal to re-assess said",
      "decisionNotifiedOn",
    ),
    adviceRequests,
    reassessmentEndedOn: eventOn("The day on which the authority decided what follows for the plan"),
    outcome: choice(
      ["amend-or-replace", "no-change"],
      "What the authority decided about the plan at the end of the re-assessment",
      "reassessmentEndedOn",
    ),
    noChangeNotifiedOn: eventOn("The day on which the parent or young person was told that the plan stays as it is"),
    draftServedOn: eventOn("The day on which the draft plan was served (for a posted draft, deemed served)"),
    representationsUntil: statedOn(
      "The last day that the notice with the draft gives for representations and requests",
    ),
    finalPlanSentOn: eventOn("The day on which the finalised plan was sent"),
    finalPlanSentTo: list(recipients, "All to whom it was sent", "finalPlanSentOn"),
    institutionNamed,
    finalPlanNoticeContents: list(noticeContents, "What the notice with the finalised plan said", "finalPlanSentOn"),
    reviewedOn: eventOn(
      "The day on which the plan was first reviewed after the re-assessment: that of the review's decision",
    ),
    laterReviews: z.array(laterReview(object)).optional().describe("The reviews after that one"),
    exceptions,
  });
};
