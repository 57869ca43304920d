import * as z from "zod";
import { detentionAppeal, detentionMediation } from "./detention-disputes";
import { detentionException } from "./detention-exception";
import { institutionNamed, noticeContents } from "./needs-assessment";
import { choice, eventOn, list, type MakeObject, statedOn, statement, words } from "./vocabulary";

/** Those whom regulations 4(2), 5(2), 10(2), 13(2) and 17(1) of SI 2015/62 require to be told or sent something. */
export const detentionRecipients = [
  "appropriate-person",
  "person-in-charge",
  "home-commissioning-body",
  "health-services-commissioner",
  "social-services-officers",
  "youth-offending-team",
  "head-or-principal",
  "source-of-educational-advice",
  "named-institution",
] as const;

const adviceRequest = (object: MakeObject) =>
  object({
    from: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "a kebab-case word such as educational-psychologist" })
      .describe("Who was asked, as a kebab-case word; rules know those of section 31(1)"),
    section31Body: statement("The body asked is one that section 31(1) lists"),
    requestReceivedOn: eventOn("The day on which the body received the request"),
    suppliedOn: eventOn("The day on which it complied with the request"),
    declinedWithReasonsOn: eventOn("The day on which it declined, giving written reasons (section 31(3))"),
    missedAppointmentOn: eventOn(
      "The day of an examination or test by the body that the detained person did not attend",
    ),
    impracticalBecause: words("Why the missed appointment made it impractical to keep the limit"),
    exceptions: z.array(detentionException(object)).optional().describe("Exceptions that the body claims for itself"),
  });

const accommodationMove = (object: MakeObject) =>
  object({
    informedOn: eventOn("The day on which the home authority was informed of the move to other youth accommodation"),
    planCopySentOn: eventOn("The day on which a copy of the plan was sent to the person in charge there"),
  });

/** On release to another authority: the plan goes from the home authority to it, and on to the health body. */
const handover = (object: MakeObject) =>
  object({
    informedOfReleaseOn: eventOn("The day on which the home authority was informed of the release"),
    planDisclosedOn: eventOn("The day on which the home authority disclosed the plan to the new authority"),
    newAuthorityResponsibleOn: eventOn("The day on which the new authority became responsible"),
    planReceivedOn: eventOn("The day on which the new authority received a copy of the plan"),
    planDisclosedToCommissionerOn: eventOn(
      "The day on which the new authority disclosed the plan to the responsible commissioning body",
    ),
    commissionerReceivedPlanOn: eventOn(
      "The day on which the responsible commissioning body received a copy of the plan",
    ),
    healthProvisionImpracticable: statement(
      "It is not practicable for the responsible commissioning body to arrange the plan's health care provision",
    ),
    commissionerRequestedOn: eventOn(
      "The day on which the responsible commissioning body asked the new authority to assess or to review the plan",
    ),
    commissionerRequestMetOn: eventOn("The day on which the new authority complied with that request"),
  });

/** One detention in relevant youth accommodation: the assessment made in it, the plan kept during it, and the release. */
export const detention = (object: MakeObject) =>
  object({
    beganOn: eventOn("The day on which the detention began"),
    authorityAwareOn: eventOn("The day on which the home authority became aware of the detention"),
    requestReceivedOn: eventOn("The day on which the home authority received the request (section 71(2))"),
    cameToAttentionOn: eventOn(
      "The day on which the detained person was brought or came to the authority's attention (section 71(4)(b) and (c)); where there was a request, that counts",
    ),
    begunBeforeDetention: statement("An EHC needs assessment begun before the detention was not completed"),
    becameResponsibleOn: eventOn(
      "The day on which the authority became responsible for the child or young person (regulation 15(4))",
    ),
    withdrawnOn: eventOn("The day on which the request was withdrawn"),
    consultedOn: eventOn(
      "The day by which the appropriate person and the person in charge had both been consulted (section 71(5))",
    ),
    considerationNotifiedOn: eventOn("The day of the notice that an assessment is being considered (section 71(8))"),
    partnersNotifiedOn: eventOn("The day on which those of regulation 4(2) were told of it"),
    registration: choice(
      ["registered", "deleted-on-detention", "none"],
      "Registration at a school or institution: still registered, deleted from the register on detention, or none",
    ),
    decision: choice(["assess", "not-assess"], "The authority's decision whether to assess", "decisionNotifiedOn"),
    decidedOn: eventOn("The day on which the authority decided whether to assess"),
    decisionNotifiedOn: eventOn(
      "The day on which the appropriate person and the person in charge had both been notified of the decision whether to assess",
    ),
    decisionNotifiedTo: list(detentionRecipients, "All who were notified of it", "decisionNotifiedOn"),
    decisionNoticeContents: list(noticeContents, "What the notice of a refusal to assess said", "decisionNotifiedOn"),
    adviceRequests: z
      .array(adviceRequest(object))
      .optional()
      .describe("Requests for advice and information (regulation 6(1))"),
    planDecision: choice(
      ["issue", "not-issue"],
      "The authority's decision whether to secure a plan",
      "planDecisionNotifiedOn",
    ),
    planDecidedOn: eventOn("The day on which the authority decided whether to secure a plan"),
    planDecisionNotifiedOn: eventOn(
      "The day on which the appropriate person and the person in charge had both been notified of the decision whether to secure a plan (section 71(10))",
    ),
    planDecisionNotifiedTo: list(detentionRecipients, "All who were notified of it", "planDecisionNotifiedOn"),
    planDecisionNoticeContents: list(
      noticeContents,
      "What the notice of a refusal to secure a plan said",
      "planDecisionNotifiedOn",
    ),
    draftServedOn: eventOn("The day on which the draft plan was served (for a posted draft, deemed served)"),
    representationsUntil: statedOn(
      "The last day that the notice with the draft gives for representations and requests",
    ),
    planFinalisedOn: eventOn("The day on which the plan was finalised"),
    finalPlanSentOn: eventOn("The day on which the finalised plan was sent"),
    finalPlanSentTo: list(detentionRecipients, "All to whom it was sent", "finalPlanSentOn"),
    institutionNamed,
    finalPlanNoticeContents: list(noticeContents, "What the notice with the finalised plan said", "finalPlanSentOn"),
    exceptions: z.array(detentionException(object)).optional().describe("Exceptions that the authority claims"),
    planFirstKeptOn: eventOn("The day on which the home authority first kept the plan (section 74(2))"),
    planKeepingStoppedOn: eventOn("The day on which the home authority stopped keeping the plan"),
    planCopiesSentOn: eventOn("The day on which copies of the kept plan had been sent to all of regulation 17(1)"),
    planCopiesSentTo: list(detentionRecipients, "All to whom copies of it were sent", "planCopiesSentOn"),
    educationalProvisionArranged: statement(
      "Appropriate special educational provision is arranged while the person is detained (section 74(6))",
    ),
    healthCareSpecified: statement("The kept plan specifies health care provision"),
    healthProvisionArranged: statement(
      "Appropriate health care provision is arranged while the person is detained (section 74(7))",
    ),
    accommodationMoves: z.array(accommodationMove(object)).optional(),
    releasedOn: eventOn("The day of release"),
    releasedTo: choice(
      ["home-authority", "another-authority"],
      "The authority that is, or is to be, responsible on release",
    ),
    handover: handover(object).optional(),
    reviewedAfterReleaseOn: eventOn("The day on which the plan was reviewed after the release"),
    mediations: z.array(detentionMediation(object)).optional(),
    appeals: z
      .array(detentionAppeal(object))
      .optional()
      .describe("Appeals, and mediation agreements on what can be appealed"),
  });
