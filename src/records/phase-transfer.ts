import * as z from "zod";
import { exceptionGrounds } from "./claimed-exception";
import { choice, eventOn, type MakeObject, statedOn, words } from "./vocabulary";

/**
 * The transfers of regulation 18, and one that is none: a school's sixth form is part of a school. `to-school` is any of the first five,
 * where a source does not say which: they share a limit.
 */
export const transferKinds = [
  "early-years-to-school",
  "infant-to-junior",
  "primary-to-middle",
  "primary-to-secondary",
  "middle-to-secondary",
  "to-school",
  "secondary-to-post-16",
  "post-16-to-post-16",
  "secondary-to-school-sixth-form",
] as const;

/** One transfer between phases of education, or between post-16 institutions. */
export const phaseTransfer = (object: MakeObject) =>
  object({
    kind: choice(transferKinds, "The transfer's kind (regulations 2(1) and 18)"),
    transferOn: statedOn("The day of the transfer"),
    limitStatedOn: statedOn(
      "The day by which the source says that the review for the transfer must be completed, where it does not hold the day of the transfer",
    ),
    reviewMeetingOn: eventOn("The day of the review meeting for the transfer"),
    amendmentNoticeSentOn: eventOn("The day on which the amendment notice for the transfer was sent"),
    planNamingPlacementSentOn: eventOn(
      "The day on which the plan was sent, reviewed and amended to name the placement, or its type, after the transfer",
    ),
    noAmendmentNeededNotifiedOn: eventOn(
      "The day on which the review ended with the decision that the plan needs no amendment for the transfer",
    ),
  });

const claimedException = (object: MakeObject) =>
  object({
    ground: z.enum(exceptionGrounds).describe("The ground claimed"),
    impracticalBecause: words("Why the ground made it not reasonably practicable to keep the limit"),
  });

/** One request by a young person that the plan be disclosed for a course of higher education (regulation 47). */
export const higherEducationDisclosure = (object: MakeObject) =>
  object({
    requestReceivedOn: eventOn("The day on which the young person asked for the plan to be disclosed"),
    disclosedOn: eventOn("The day on which a copy of the plan was disclosed"),
    exceptions: z.array(claimedException(object)).optional().describe("Exceptions that the authority claims"),
  });
