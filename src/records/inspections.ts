import { choice, eventOn, type MakeObject, statedOn, statement, words } from "./vocabulary";

/** One full inspection of an area's arrangements (a joint area review), and what follows from it. */
export const inspection = (object: MakeObject) =>
  object({
    cycleStartsOn: statedOn("The first day of the five years in which the inspection falls"),
    notifiedOn: eventOn("The day on which local leaders were told of the inspection"),
    onSiteFrom: statedOn("The first day on which inspectors are on site"),
    startedOn: eventOn("The day on which the inspection started"),
    endedOn: eventOn("The last day of the inspection"),
    reportReceivedOn: eventOn("The day on which the final report was received"),
    reportPublishedOn: eventOn("The day on which the final report was published"),
    outcome: choice(
      ["outcome-1", "outcome-2", "outcome-3"],
      "The outcome, from typically positive experiences to widespread or systemic failings",
      "reportReceivedOn",
    ),
    reportSentToPressOn: eventOn("The day on which the report was sent to a local newspaper and a local radio station"),
    reportOnWebsiteOn: eventOn("The day on which the report was published on the recipient's website"),
    statementOfActionRequired: statement("The report requires a written statement of proposed action"),
    statementMadeOn: eventOn("The day on which the written statement of proposed action was made"),
    statementDelayedOn: eventOn(
      "The day on which it was recorded that a statement within 70 working days was not reasonably practicable",
    ),
    statementDelayedBecause: words("Why a statement within 70 working days was not reasonably practicable"),
    priorityActionPlanSubmittedOn: eventOn("The day on which the priority action plan was submitted"),
    strategicPlanPublishedOn: eventOn("The day on which the updated strategic plan was published"),
    monitoringStartedOn: eventOn("The day on which the monitoring inspection started"),
    monitoringEndedOn: eventOn("The last day of the monitoring inspection"),
    monitoringLetterOn: eventOn("The day of the letter that reports the monitoring inspection"),
    nextInspectionStartedOn: eventOn("The day on which the next full inspection started"),
  });
