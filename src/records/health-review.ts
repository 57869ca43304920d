import { choice, eventOn, type MakeObject, statedOn, statement } from "./vocabulary";

/** The five universal health visitor reviews, and the annual health check for people with a learning disability. */
export const healthReviewKinds = [
  "antenatal",
  "new-birth",
  "six-to-eight-weeks",
  "nine-to-fifteen-months",
  "two-to-two-and-a-half-years",
  "learning-disability",
] as const;

/** One health review or health check that falls due once in a period. */
export const healthReview = (object: MakeObject) =>
  object({
    kind: choice(healthReviewKinds, "Which review or check it is"),
    pregnancyCountedFrom: statedOn("The day from which the weeks of the pregnancy are counted"),
    reviewedOn: eventOn("The day on which the review was carried out"),
    declinedOn: eventOn("The day on which the family or person declined it"),
    practicableInPeriod: statement("It was reasonably practicable to provide the review in its period"),
    practiceSignedUp: statement("The general practice has signed up to the learning disability health check scheme"),
    onCheckRegisterOn: eventOn(
      "The day on which the person was entered on the practice's learning disability health check register",
    ),
    financialYearStartsOn: statedOn("The first day of the financial year that the check is for"),
    checkedOn: eventOn("The day on which the annual health check was done"),
    actionPlanMade: statement("The annual health check produced a health check action plan"),
  });
