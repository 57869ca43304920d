import { choice, eventOn, list, type MakeObject, statedOn, statement } from "./vocabulary";

/** Who must be told what the governing board or the review panel decided (regs 6 and 8, Schedule 1 para 19). */
export const exclusionRecipients = [
  "relevant-person",
  "head-teacher",
  "governing-board",
  "local-authority",
  "home-local-authority",
  "social-worker",
  "virtual-school-head",
] as const;

/** Why a meeting about an exclusion was not held in time (regs 6(7E) and 6(7F), and Schedule 1 para 10(4C) and (4D)). */
const extension = (meeting: string) => ({
  inPersonAgreedOn: eventOn(`The day on which it was agreed to hold ${meeting} in person`),
  extraordinaryEventsOn: eventOn(
    `The day on which extraordinary events or unforeseen circumstances arose because of which ${meeting} was not held in time`,
  ),
  coronavirusDelayOn: eventOn(
    `The day on which ${meeting} was put off for a reason related to coronavirus (1 June 2020 to 31 August 2023)`,
  ),
  inPersonPracticable: statement(`It was reasonably practicable to hold ${meeting} in person within the time`),
  remoteAccessPracticable: statement(
    `The conditions for remote access could reasonably have been met for ${meeting} within the time`,
  ),
  extraTimeNecessary: statement(`All of the extra time that ${meeting} took was reasonably necessary for that reason`),
});

/** What the governing board did about an exclusion (SI 2012/1033 regs 6 and 8, and their parallels). */
export const boardConsideration = (object: MakeObject) =>
  object({
    informedOn: eventOn("The day on which the governing board was informed of the exclusion"),
    missesExamination: statement(
      "Because of the exclusion the pupil would lose an opportunity to take a public examination or National Curriculum test",
    ),
    examinationOn: statedOn("The day of the first examination or test that the pupil would miss"),
    practicableBeforeExamination: statement(
      "It was reasonably practicable for the governing board to decide before the day of the examination or test",
    ),
    representationsMade: statement(
      "The parent, or the pupil if 18 or over, made representations to the governing board",
    ),
    representationsReceivedOn: eventOn(
      "The day on which the governing board received representations from the parent, or from the pupil if 18 or over",
    ),
    representationsConsideredOn: eventOn("The day on which the governing board considered those representations"),
    ...extension("the governing board's meeting"),
    decidedOn: eventOn("The day on which the governing board decided whether the pupil should be reinstated"),
    decision: choice(
      ["reinstate", "do-not-reinstate"],
      "What the governing board decided on reinstatement",
      "board.decidedOn",
    ),
    reinstateBy: statedOn(
      "The day by which the governing board decided that the pupil should be reinstated, if not immediately",
    ),
    headDirectedOn: eventOn("The day on which the governing board directed the head teacher to reinstate the pupil"),
    decisionNotifiedOn: eventOn(
      "The day on which everybody who must be told had the governing board's decision and reasons in writing",
    ),
    decisionToldTo: list(
      exclusionRecipients,
      "Who was told of the governing board's decision in writing",
      "board.decisionNotifiedOn",
    ),
    reviewNoticeDeliveredOn: eventOn(
      "The day on which the notice of the right to a review was delivered to the relevant person or to that person's last known address",
    ),
    reviewNoticePostedOn: eventOn("The day on which the notice of the right to a review was sent by first-class post"),
    reviewNoticeShownGivenOn: eventOn(
      "The day on which the notice of the right to a review is shown to have been given, contrary to what is assumed",
    ),
    reconvenedOn: eventOn("The day on which the governing board met again after the review panel's decision"),
    reconsideredOn: eventOn("The day on which the governing board reconsidered the exclusion after the review"),
    reconsiderationNotifiedOn: eventOn(
      "The day on which everybody who must be told had the reconsidered decision and the reasons",
    ),
    reconsiderationToldTo: list(
      exclusionRecipients,
      "Who was told of the reconsidered decision",
      "board.reconsiderationNotifiedOn",
    ),
  });

/** An independent review of a decision not to reinstate (SI 2012/1033 Schedule 1). */
export const panelReview = (object: MakeObject) =>
  object({
    waivedOn: eventOn("The day of written notice from the relevant person that no review will be applied for"),
    applicationDeliveredOn: eventOn("The day on which the application for a review was delivered"),
    applicationPostedOn: eventOn("The day on which the application for a review was sent by first-class post"),
    expertRequestedOn: eventOn("The day on which the relevant person asked for a SEN expert"),
    expertRequestedWithApplication: statement(
      "The request for a SEN expert was made in writing with the application, and at the same time",
    ),
    adjournmentRequestedOn: eventOn(
      "The day on which the relevant person asked the review panel to adjourn, as the SEN expert was not in attendance",
    ),
    adjournedOn: eventOn("The day on which the review panel adjourned the review for a SEN expert to attend"),
    discriminationClaimMadeOn: eventOn(
      "The day of a claim under the Equality Act 2010 that the exclusion is unlawful discrimination",
    ),
    claimFinallyDeterminedOn: eventOn(
      "The day on which that claim was finally determined, all rights of appeal being exhausted",
    ),
    abandonedOn: eventOn("The day on which the review was abandoned"),
    fixedForOn: statedOn("The day fixed for the review"),
    papersCirculatedOn: eventOn("The day on which the documents for the review had been circulated to all the parties"),
    reasonableEffortsMade: statement("Reasonable efforts were made to circulate the documents in time"),
    metOn: eventOn("The day on which the review panel first met"),
    ...extension("the review panel's meeting"),
    concludedOn: eventOn("The day on which the review ended"),
    outcome: choice(
      ["upheld", "reconsideration-recommended", "quashed"],
      "What the review panel decided",
      "panel.concludedOn",
    ),
    decisionDeliveredOn: eventOn("The day on which the notice of the review panel's decision was delivered"),
    decisionPostedOn: eventOn(
      "The day on which the notice of the review panel's decision was sent by first-class post",
    ),
    decisionToldTo: list(
      exclusionRecipients,
      "Who was given notice of the review panel's decision",
      "panel.concludedOn",
    ),
  });
