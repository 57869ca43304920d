import { institutionNamed, noticeContents, recipients } from "./needs-assessment";
import { choice, eventOn, list, type MakeObject, mayLack, statedOn, statement } from "./vocabulary";

/** One ending of a plan, or one proposal to end it: from the first notice to the day on which the plan ended. */
export const cessation = (object: MakeObject) =>
  object(
    mayLack({
      consideringNotifiedOn: eventOn(
        "The day on which the parent or young person was told that the authority is considering ceasing to maintain the plan",
      ),
      consultedOn: eventOn("The day on which the parent or young person was consulted on it"),
      institutionConsultedOn: eventOn(
        "The day on which the head or principal of the named institution was consulted on it",
      ),
      institutionNamed,
      ceaseDecidedOn: eventOn("The day on which the authority determined to cease to maintain the plan"),
      ground: choice(
        ["no-longer-necessary", "not-responsible", "left-education", "age-25"],
        "Why the plan ends (section 45(1)); age-25 where the academic year in which that age was attained has ended",
      ),
      decisionNotifiedOn: eventOn(
        "The day on which the notice of the decision to cease was sent to the parent or young person",
      ),
      decisionNotifiedTo: list(recipients, "All who were notified of it", "decisionNotifiedOn"),
      decisionNoticeContents: list(
        noticeContents,
        "What the notice of the decision to cease said",
        "decisionNotifiedOn",
      ),
      withdrawnOn: eventOn("The day on which the authority withdrew its decision, or its proposal, to cease"),
      mediationCertificateIssuedOn: eventOn("The day on which the mediation certificate was issued"),
      appealPeriodEndsOn: statedOn("The last day for an appeal, where the tribunal has put it off"),
      appealBroughtOn: eventOn("The day on which the tribunal received an appeal against the decision to cease"),
      appealDismissedOn: eventOn("The day of the tribunal's order that dismisses the appeal"),
      appealFinallyDeterminedOn: eventOn(
        "The day on which the appeal was finally determined; later than the order where that was appealed in turn",
      ),
      educationEndedOn: eventOn(
        "The day from which the child or young person was no longer receiving education or training",
      ),
      reviewedOn: eventOn("The day on which the plan was reviewed because of that: that of the review's decision"),
      wishesToReturn: statement("The young person wishes to return to education or training"),
      returnAppropriate: statement("Returning to education or training would be appropriate for the young person"),
      provisionAt25: choice(
        ["further-education", "apprenticeship", "other"],
        "What the young person was attending on turning 25 (regulation 46(1))",
      ),
      trainingEndsOn: statedOn("The day on which the apprenticeship training finishes"),
      courseEndsOn: statedOn("The day on which the course of education or training is scheduled to end"),
      ceasedOn: eventOn("The last day on which the authority maintained the plan"),
    }),
  );
