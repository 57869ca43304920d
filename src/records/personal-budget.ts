import * as z from "zod";
import { exceptionGrounds } from "./claimed-exception";
import { choice, eventOn, list, type MakeObject, statedOn, statement, words } from "./vocabulary";

/** What notices about direct payments must be or say (SI 2014/1652 regs 7, 12, 13 and 14). */
const noticeContents = [
  "in-writing",
  "reasons",
  "right-to-request-review",
  "amount",
  "timescale-for-repayment",
] as const;

const claimedException = (object: MakeObject) =>
  object({
    ground: z.enum(exceptionGrounds).describe("The ground claimed"),
    impracticalBecause: words("Why the ground kept the authority from the limit"),
  });

const planReview = (object: MakeObject) =>
  object({
    startedOn: eventOn("The day on which the review or re-assessment of the plan started"),
    endedOn: statedOn("The day on which the review or re-assessment of the plan ended, or is to end"),
    directPaymentsReviewedOn: eventOn("The day on which the making and use of the direct payments were reviewed"),
  });

const reconsideration = () => ({
  reconsiderationRequestedOn: eventOn("The day on which the recipient asked for the decision to be reconsidered"),
  reconsiderationReasonsGivenOn: eventOn("The day on which written reasons were given after the reconsideration"),
});

const reduction = (object: MakeObject) =>
  object({
    noticeGivenOn: eventOn("The day on which the recipient was given notice of the reduction"),
    noticeContents: list(noticeContents, "What the notice of the reduction said", "noticeGivenOn"),
    reducedOn: statedOn("The day from which the payments are reduced"),
    ...reconsideration(),
  });

const repayment = (object: MakeObject) =>
  object({
    noticeGivenOn: eventOn("The day on which the recipient was given notice that payments must be repaid"),
    noticeContents: list(noticeContents, "What the notice of repayment was and said", "noticeGivenOn"),
    ...reconsideration(),
    reconsiderationOutcome: choice(
      ["repay", "not-repay"],
      "The decision after the reconsideration",
      "reconsiderationReasonsGivenOn",
    ),
    reconsiderationContents: list(
      noticeContents,
      "What the written reasons said after the reconsideration",
      "reconsiderationReasonsGivenOn",
    ),
  });

const stop = (object: MakeObject) =>
  object({
    noticeGivenOn: eventOn("The day on which the recipient was given notice that payments would stop"),
    noticeContents: list(noticeContents, "What the notice of the stop was and said", "stop.noticeGivenOn"),
    stoppedOn: statedOn("The day from which no payments are made"),
    ...reconsideration(),
  });

/** One personal budget, with the direct payments made from it (section 49; SI 2014/1652). */
export const directPayment = (object: MakeObject) =>
  object({
    requestedOn: eventOn("The day on which the parent or young person asked for a personal budget"),
    preparationStartedOn: eventOn(
      "The first day of the preparation of the draft plan, the review or the re-assessment in which the budget was asked for",
    ),
    preparationEndedOn: statedOn(
      "The last day of that preparation, review or re-assessment; none while it is not known",
    ),
    sumCannotBeDisaggregated: statement("The sum for the provision cannot be disaggregated (regulation 4A)"),
    withdrawnOn: eventOn("The day on which the request was withdrawn"),
    budgetPreparedOn: eventOn("The day on which the personal budget was prepared"),
    directPaymentsRequestedOn: eventOn("The day on which direct payments were asked for"),
    directPaymentsConsideredOn: eventOn("The day on which the authority considered the request for direct payments"),
    decision: choice(["make", "not-make"], "The decision whether to make direct payments", "decisionNotifiedOn"),
    decisionNotifiedOn: eventOn("The day on which the parent or young person was told of that decision"),
    decisionNoticeContents: list(noticeContents, "What the notice of the decision was and said", "decisionNotifiedOn"),
    reviewRequestedOn: eventOn("The day on which a review of the refusal was asked for"),
    reviewOutcomeNotifiedOn: eventOn("The day on which the outcome of that review was given"),
    reviewOutcomeContents: list(
      noticeContents,
      "What the notice of that outcome was and said",
      "reviewOutcomeNotifiedOn",
    ),
    firstPaidOn: eventOn("The day of the first direct payment"),
    firstReviewedOn: eventOn("The day on which the making and use of the direct payments were first reviewed"),
    planReviews: z
      .array(planReview(object))
      .optional()
      .describe("Reviews and re-assessments of the plan (section 44) while direct payments were made"),
    reductions: z.array(reduction(object)).optional(),
    repayments: z.array(repayment(object)).optional(),
    stop: stop(object).optional(),
    nominationWithdrawnOn: eventOn(
      "The day of the written notice that the nomination of a recipient is withdrawn or changed",
    ),
    nomineePaymentsStoppedOn: eventOn("The day on which payments to the nominee stopped"),
    consentRefusedOn: eventOn("The day of the young person's written notice that they do not consent to the payments"),
    paymentsStoppedOn: eventOn("The day on which payments stopped after that notice"),
    exceptions: z.array(claimedException(object)).optional().describe("Exceptions that the authority claims"),
  });
