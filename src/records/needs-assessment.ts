import * as z from "zod";
import { claimedExceptions } from "./claimed-exception";
import { choice, eventOn, list, type MakeObject, mayLack, statedOn, statement, words } from "./vocabulary";

/** Those whom regulations 4(2), 10(2) and 13(2) require to be told or sent something. */
export const recipients = [
  "parent-or-young-person",
  "responsible-commissioning-body",
  "social-services-officers",
  "head-or-principal",
  "named-institution",
] as const;

/** Who asks for assessments, as the SEN2 return has it. */
export const requesters = [
  "parent-or-young-person",
  "school-or-other-setting",
  "health",
  "social-care",
  "other",
] as const;

/** Whether there is a named institution to be sent the plan, or told that it ends. */
export const institutionNamed = statement("The plan names a school or other institution, and not only a type of one");

/** What a notice with a right of appeal must say (regulations 5(3), 10(3) and 14(2)). */
export const noticeContents = [
  "right-of-appeal",
  "appeal-time-limits",
  "mediation-information",
  "disagreement-resolution",
  "information-and-advice",
  "tribunal-recommendations",
] as const;

const adviceRequest = (object: MakeObject) =>
  object({
    from: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "a kebab-case word such as educational-psychologist" })
      .describe("Who was asked, as a kebab-case word; rules know those of regulation 6(1) and section 31(1)"),
    section31Body: statement("The body asked is one that section 31(1) lists"),
    requestReceivedOn: eventOn("The day on which the body received the request"),
    suppliedOn: eventOn("The day on which it complied with the request"),
    declinedWithReasonsOn: eventOn("The day on which it declined, giving written reasons (section 31(3))"),
    missedAppointmentOn: eventOn("The day of an examination or test by the body that the child did not attend"),
    impracticalBecause: words("Why the missed appointment made it impractical to keep the limit"),
    exceptions: claimedExceptions(object),
  });

const schoolConsultation = (object: MakeObject) =>
  object({
    consultedOn: eventOn("The day on which the school or institution was consulted (sections 39(2) and 40(3))"),
    repliedOn: eventOn("The day on which its reply was received"),
  });

/** How a refusal came to be undone. A refusal to assess and one to issue may both be, each by its own event. */
const undoing = (object: MakeObject, name: "decisionUndone" | "planDecisionUndone", refusal: string) =>
  object({
    route: choice(
      ["tribunal-order", "unopposed-appeal", "mediation-agreement", "change-of-mind"],
      `The way in which the refusal ${refusal} was undone`,
      `${name}.on`,
    ),
    on: eventOn(
      `The day on which the refusal ${refusal} was undone: that of the order, of the notice to the tribunal, of the agreement, or of the change of mind`,
    ),
    wasUndone: statement(`That the refusal ${refusal} was undone; for a source that says no more of it`, `${name}.on`),
    otherTimescaleSet: statement("The tribunal directed, or the mediation agreement set in writing, another timescale"),
  });

const specialPlacement = (object: MakeObject) =>
  object({
    admittedOn: eventOn("The day of admission to a special school or institution for the assessment"),
    requiredToLeaveOn: eventOn(
      "Where the school or institution required the child to leave: the last day on which the child could stay",
    ),
  });

/** One EHC needs assessment: from the request, or the authority becoming responsible, to the finalised plan. */
export const needsAssessment = (object: MakeObject) =>
  object(
    mayLack({
      requestReceivedOn: eventOn("The day on which the authority received the request (section 36(1))"),
      becameResponsibleOn: eventOn(
        "The day on which the authority became responsible for the child or young person (section 24); where there was a request, that counts",
      ),
      requestedBy: choice(requesters, "Who asked for the assessment", "requestReceivedOn"),
      withdrawnOn: eventOn(
        "The day on which the request was withdrawn, or the authority ceased to be responsible for the child or young person",
      ),
      lastAssessedOn: eventOn("The day on which an earlier assessment was made; a refused request is none"),
      consultedOn: eventOn(
        "The day on which the parent or young person was consulted on whether a plan may be necessary (section 36(4))",
      ),
      considerationNotifiedOn: eventOn("The day of the notice that an assessment is being considered (section 36(7))"),
      partnersNotifiedOn: eventOn("The day on which those of regulation 4(2) were told of it"),
      registration: choice(
        ["registered", "none"],
        "Whether there is a school, post-16 institution or early years provider to be told: one at which the child or young person is registered, or none (regulation 4(2)(c) and (d))",
      ),
      decision: choice(["assess", "not-assess"], "The authority's decision whether to assess", "decisionNotifiedOn"),
      decisionNotifiedOn: eventOn("The day on which the parent or young person was notified of that decision"),
      decisionNotifiedTo: list(recipients, "All who were notified of it", "decisionNotifiedOn"),
      decisionNoticeContents: list(noticeContents, "What the notice of a refusal to assess said", "decisionNotifiedOn"),
      adviceRequests: z
        .array(adviceRequest(object))
        .optional()
        .describe("Requests for advice and information (regulation 6(1))"),
      specialPlacement: specialPlacement(object).optional(),
      planDecision: choice(
        ["issue", "not-issue"],
        "The authority's decision whether to issue a plan",
        "planDecisionNotifiedOn",
      ),
      planDecisionNotifiedOn: eventOn(
        "The day on which the parent or young person was notified of that decision (section 36(9))",
      ),
      planDecisionNotifiedTo: list(recipients, "All who were notified of it", "planDecisionNotifiedOn"),
      planDecisionNoticeContents: list(
        noticeContents,
        "What the notice of a refusal to issue a plan said",
        "planDecisionNotifiedOn",
      ),
      draftServedOn: eventOn("The day on which the draft plan was served (for a posted draft, deemed served)"),
      representationsUntil: statedOn(
        "The last day that the notice with the draft gives for representations and requests",
      ),
      schoolRequestedOn: eventOn(
        "The day on which the parent or young person asked for a particular school to be named",
      ),
      schoolConsultations: z.array(schoolConsultation(object)).optional(),
      finalPlanSentOn: eventOn("The day on which the finalised plan was sent"),
      finalPlanSentTo: list(recipients, "All to whom it was sent", "finalPlanSentOn"),
      institutionNamed,
      finalPlanNoticeContents: list(noticeContents, "What the notice with the finalised plan said", "finalPlanSentOn"),
      exceptions: claimedExceptions(object),
      decisionUndone: undoing(object, "decisionUndone", "to assess").optional(),
      planDecisionUndone: undoing(object, "planDecisionUndone", "to issue a plan").optional(),
      assessmentConfirmedOn: eventOn(
        "After a refusal was undone: the day on which the authority told the family that it shall assess",
      ),
      mediationHeld: statement("A mediation took place"),
      tribunalHeld: statement("A tribunal hearing took place"),
    }),
  );
