import { claimedExceptions } from "./claimed-exception";
import { choice, eventOn, list, type MakeObject, statedOn, statement } from "./vocabulary";

/** What a mediation agreement can require. What can be appealed is first; then what cannot, by who has to do it. */
export const agreedActions = [
  "assess",
  "reassess",
  "make-plan",
  "reconsider",
  "amend-contents",
  "name-placement",
  "continue",
  "other-of-authority",
  "other-of-health-body",
] as const;

/** One mediation, from the notice of a decision that can be appealed to the agreement. */
export const mediation = (object: MakeObject) =>
  object({
    decidedOn: eventOn("The day of the decision, or on which the plan was made, amended or replaced"),
    rightsNotifiedOn: eventOn(
      "The day on which the parent or young person was told of the right to mediation (section 52(2))",
    ),
    decisionNoticeDatedOn: eventOn("The date of the notice of the decision"),
    decisionNoticeSentOn: eventOn("The day on which the written notice of the decision was sent"),
    intendsToAppeal: statement("The parent or young person intends an appeal that needs a mediation certificate"),
    adviserContactedOn: eventOn("The day on which the parent or young person contacted the mediation adviser"),
    adviserToldOn: eventOn("The day on which the mediation adviser was told that mediation is not wanted"),
    wantsMediation: statement("The parent or young person wants mediation"),
    leaveSoughtOn: eventOn(
      "The day of the application to the tribunal for leave to appeal without a mediation certificate",
    ),
    authorityToldOn: eventOn("The day on which the authority was told that mediation is wanted"),
    healthIssues: choice(
      ["none", "some", "only"],
      "How far the mediation issues are about health care provision",
      "authorityToldOn",
    ),
    healthBodyToldOn: eventOn(
      "The day on which the authority notified the responsible commissioning body; of several, the last",
    ),
    healthBodyReceivedOn: eventOn(
      "The day on which the responsible commissioning body received that notice; of several, the last",
    ),
    mediationArrangedOn: eventOn("The day on which the mediation was arranged"),
    dateAndPlaceToldOn: eventOn("The day on which the parent or young person was told the date and place"),
    shorterNoticeAgreed: statement("The parent or young person consented to less than 5 working days' notice"),
    mediationOn: statedOn("The day fixed for the mediation"),
    mediationHeldOn: eventOn("The day on which the mediation was held and concluded"),
    withdrawnOn: eventOn("The day on which the parent or young person said that mediation is no longer wanted"),
    cannotArrangeRealisedOn: eventOn(
      "The day on which the authority realised that it could not arrange mediation within the 30 days",
    ),
    adviserToldCannotArrangeOn: eventOn(
      "The day on which the authority told the mediation adviser that it could not arrange mediation in time",
    ),
    appealAlreadyMade: statement("The mediation is pursued after the appeal was made"),
    certificateIssuedOn: eventOn("The day on which the mediation adviser issued the certificate"),
    certificateKind: choice(
      ["no-mediation", "mediation"],
      "Whether the certificate is under section 55(4) (mediation is not wanted) or 55(5) (mediation took place or counts as having taken place)",
      "certificateIssuedOn",
    ),
    agreementOn: eventOn("The date of the mediation agreement"),
    agreedTo: list(agreedActions, "What the mediation agreement requires", "agreementOn"),
    authorityNotParty: statement("The authority was not a party to the mediation"),
    otherTimescaleAgreed: statement("The parties to the mediation agreed in writing to another timescale"),
    authorityToldOfAgreementOn: eventOn(
      "The day on which the responsible commissioning body notified the authority of the agreement",
    ),
    agreementDoneOn: eventOn(
      "The day on which the authority did what the agreement requires of it and cannot be appealed",
    ),
    healthBodyDoneOn: eventOn(
      "The day on which the responsible commissioning body did what the agreement requires of it",
    ),
    reassessmentConfirmedOn: eventOn(
      "The day on which the authority, having agreed to re-assess, told the parent or young person that it shall",
    ),
    planDecision: choice(
      ["issue", "not-issue"],
      "The decision on a plan after the re-assessment or reconsideration that was agreed",
      "planDecisionNotifiedOn",
    ),
    planDecisionNotifiedOn: eventOn("The day on which the parent or young person was notified of that decision"),
    draftServedOn: eventOn("The day on which the draft plan was sent, after the reconsideration that was agreed"),
    finalPlanSentOn: eventOn("The day on which the finalised plan was sent, after the re-assessment that was agreed"),
    amendedPlanIssuedOn: eventOn("The day on which the plan was issued with its contents amended as agreed"),
    placementPlanIssuedOn: eventOn("The day on which the plan was issued with the placement amended as agreed"),
    exceptions: claimedExceptions(object),
  });
