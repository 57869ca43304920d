import * as z from "zod";
import { detentionException } from "./detention-exception";
import { choice, eventOn, type MakeObject, statedOn, statement } from "./vocabulary";

const exceptions = (object: MakeObject) =>
  z.array(detentionException(object)).optional().describe("Exceptions claimed for these limits alone");

/** Mediation about a decision on a detained person, from the notice of the decision to the agreement. */
export const detentionMediation = (object: MakeObject) =>
  object({
    decisionNoticeDatedOn: eventOn("The date of the home authority's written notice of the decision"),
    decisionNoticeSentOn: eventOn("The day on which the written notice of the home authority's decision was sent"),
    intendsToAppeal: statement("The appropriate person intends an appeal for which a mediation certificate is needed"),
    adviserContactedOn: eventOn("The day on which the appropriate person contacted the mediation adviser"),
    adviserToldOn: eventOn("The day on which the mediation adviser was told whether mediation is wanted"),
    wantsMediation: statement("The appropriate person wishes to pursue mediation"),
    mediationArrangedOn: eventOn("The day on which the home authority arranged the mediation"),
    dateAndPlaceToldOn: eventOn("The day on which the appropriate person was told the date and place of the mediation"),
    mediationOn: statedOn("The day fixed for the mediation"),
    shorterNoticeAgreed: statement("The appropriate person agreed to less than 5 working days' notice"),
    cannotArrangeRealisedOn: eventOn(
      "The day on which the home authority realised that it could not arrange mediation within the 30 days",
    ),
    adviserToldCannotArrangeOn: eventOn(
      "The day on which the home authority told the mediation adviser that it could not arrange mediation in time",
    ),
    mediationConcludedOn: eventOn("The day on which the mediation was concluded"),
    certificateIssuedOn: eventOn("The day on which the mediation adviser issued the certificate"),
    agreementMadeOn: eventOn("The date of the mediation agreement"),
    agreementAppealable: statement(
      "The agreement is on matters that can be appealed: what it requires is then recorded under appeals",
    ),
    agreementCarriedOutOn: eventOn("The day on which the home authority did what the mediation agreement requires"),
    otherTimescaleAgreed: statement("The parties agreed another timescale in writing"),
    exceptions: exceptions(object),
  });

/** An appeal about a detained person, with what follows an order, an agreement that counts as one, or no opposition. */
export const detentionAppeal = (object: MakeObject) =>
  object({
    against: choice(
      ["refusal-to-assess", "refusal-to-issue", "institution"],
      "What the appeal is against (section 73(2)(a), (b) or (c))",
    ),
    notOpposedOn: eventOn("The day on which the home authority told the tribunal that it does not oppose the appeal"),
    respondedOn: eventOn("The day on which the home authority submitted a response to the appeal"),
    orderMadeOn: eventOn("The day on which the tribunal made its order"),
    agreementMadeOn: eventOn("The date of a mediation agreement on what can be appealed (regulation 27(2))"),
    order: choice(
      ["assess", "make-plan", "reconsider", "amend-institution"],
      "What the order or agreement requires",
      "orderMadeOn",
    ),
    otherTimescaleSet: statement("The tribunal directed, or the mediation agreement set in writing, another timescale"),
    assessmentConfirmedOn: eventOn(
      "The day on which the home authority told the appropriate person that it must assess",
    ),
    planDecision: choice(
      ["issue", "not-issue"],
      "The decision after the assessment or reconsideration whether to secure a plan",
      "planDecisionNotifiedOn",
    ),
    planDecisionNotifiedOn: eventOn("The day on which the appropriate person was notified of that decision"),
    draftServedOn: eventOn("The day on which the draft plan was issued"),
    finalPlanSentOn: eventOn("The day on which the finalised plan was sent"),
    amendedPlanIssuedOn: eventOn("The day on which the amended plan was issued"),
    exceptions: exceptions(object),
  });
