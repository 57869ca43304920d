import * as z from "zod";
import { claimedExceptions } from "./claimed-exception";
import { recommendation } from "./recommendation";
import { tribunalOrder } from "./tribunal-order";
import { upperTribunal } from "./upper-tribunal";
import { choice, eventOn, type MakeObject, statedOn, statement } from "./vocabulary";

/** What an appeal is against, in the order of section 51(2). */
export const appealMatters = [
  "refusal-to-assess",
  "refusal-to-issue",
  "contents",
  "placement",
  "contents-and-placement",
  "refusal-to-reassess",
  "refusal-to-amend",
  "ceasing",
] as const;

const expertReport = (object: MakeObject) => object({ datedOn: statedOn("The date of the expert's report") });

/** One appeal to the First-tier Tribunal, or claim of disability discrimination in schools. */
export const appeal = (object: MakeObject) =>
  object({
    disabilityClaim: statement("It is a claim of disability discrimination in schools and no appeal"),
    against: choice(appealMatters, "What the appeal is against (section 51(2))"),
    intendsToAppeal: statement("The parent or young person intends to appeal or claim"),
    decisionNoticeSentOn: eventOn("The day on which written notice of the decision challenged was sent"),
    certificateIssuedOn: eventOn("The date of issue of the mediation certificate"),
    conductOn: eventOn("The day of the conduct complained of; for an omission, the day it was decided on"),
    conductEndedOn: eventOn("The day on which conduct that went on ended"),
    appealReceivedOn: eventOn("The day on which the tribunal received the application notice"),
    registeredOn: eventOn("The day on which the tribunal registered it"),
    applicationSentOn: eventOn("The day on which the tribunal sent the application notice to the respondent"),
    responseDueFrom: eventOn("The day on which the respondent received the application notice"),
    responseDirectedBy: statedOn("The last day that the tribunal directed for the response"),
    respondedOn: eventOn("The day on which the tribunal received the response"),
    withdrawnOn: eventOn("The day on which the appeal or claim was withdrawn"),
    bundleSentOn: eventOn("The day on which the authority sent the bundle"),
    hearingOn: statedOn("The day of the hearing; where it took several, the last"),
    expertReports: z.array(expertReport(object)).optional().describe("Reports of experts on which a party relies"),
    decisionSentOn: eventOn("The day on which the tribunal sent its decision notice"),
    reasonsSentOn: eventOn("The day on which the tribunal sent its written reasons"),
    amendedDecisionSentOn: eventOn("The day on which the tribunal sent amended reasons or a correction after a review"),
    setAsideRefusedSentOn: eventOn(
      "The day on which the tribunal sent word that it does not set the decision aside, having been asked in time",
    ),
    withdrawalNoticeSentOn: eventOn("The day on which the tribunal sent notice that a withdrawal has taken effect"),
    seeksCosts: statement("A party intends to ask for costs"),
    costsSoughtOn: eventOn("The day of the application for costs"),
    seeksPermission: statement("A party intends to appeal against the tribunal's decision"),
    permissionSoughtOn: eventOn("The day on which the tribunal received the application for permission to appeal"),
    seeksSetAside: statement("A party intends to ask the tribunal to set its decision aside"),
    setAsideSoughtOn: eventOn("The day on which the tribunal received the application to set its decision aside"),
    seeksReview: statement("A party intends to ask for a review because circumstances have changed"),
    reviewSoughtOn: eventOn("The day on which the tribunal received the application for that review"),
    upperTribunal: upperTribunal(object).optional(),
    notOpposedOn: eventOn("The day on which the authority told the tribunal that it does not oppose the appeal"),
    notOpposedBeforeResponse: statement(
      "The authority told the tribunal so before it submitted its response, where both were on one day",
    ),
    reassessmentConfirmedOn: eventOn(
      "The day on which, the appeal not being opposed, the parent or young person was told that the authority must re-assess",
    ),
    planDecision: choice(
      ["issue", "not-issue"],
      "The decision on a plan after the re-assessment, the appeal not being opposed",
      "planDecisionNotifiedOn",
    ),
    planDecisionNotifiedOn: eventOn("The day on which the parent or young person was notified of that decision"),
    finalPlanSentOn: eventOn(
      "The day on which, the appeal not being opposed, the plan was sent, finalised after the re-assessment or amended",
    ),
    agreedToAmend: statement("The authority, not opposing an appeal against ceasing, agreed to amend the plan too"),
    lapsedOn: eventOn("The day on which these duties came to an end, for one because another authority took over"),
    exceptions: claimedExceptions(object),
    orders: z.array(tribunalOrder(object)).optional().describe("What the tribunal ordered, an entry for each part"),
    recommendations: z
      .array(recommendation(object))
      .optional()
      .describe("The tribunal's recommendations on health or social care"),
  });
