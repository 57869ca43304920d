import * as z from "zod";
import { exceptionGrounds } from "./claimed-exception";
import { eventOn, list, type MakeObject, statedOn, statement, words } from "./vocabulary";

/** What authorities and schools have to publish, prepare or return. */
export const publicationKinds = [
  "local-offer",
  "local-offer-comments",
  "sen-information-report",
  "accessibility-plan",
  "accessibility-strategy",
  "sen2-return",
  "school-census",
] as const;

const claimedException = (object: MakeObject) =>
  object({
    ground: z.enum(exceptionGrounds).describe("The ground claimed"),
    impracticalBecause: words("Why the ground kept the authority from the limit"),
  });

/** One edition of what an authority or school publishes, prepares or returns: the next edition is another entry. */
export const publication = (object: MakeObject) =>
  object({
    kind: z.enum(publicationKinds).describe("What is published, prepared or returned"),
    year: z.int().min(0).max(2100).describe("The calendar year of a return or census").optional(),
    preparationStartedOn: eventOn("The day on which its preparation or review started"),
    consultedOn: eventOn("The day on which those to be consulted were consulted"),
    preparedOn: eventOn("The day on which it was prepared"),
    previouslyPublishedOn: eventOn("The day on which the edition before this one was published"),
    publishedOn: eventOn("The day on which it was published on the website"),
    publishedContents: list(["comments", "response"], "What was published about the local offer", "publishedOn"),
    identifiesNobody: statement("No individual can be identified from it"),
    noCommentsReceived: statement("No comments were received that have to be published"),
    informationChangedOn: eventOn("The day on which information in it changed"),
    updatedOn: eventOn("The day on which it was updated after that change"),
    previouslyDueOn: statedOn("The 1 March on which the edition before this one was due"),
    schoolEstablishedOn: eventOn("The day on which the school was established"),
    submittedOn: eventOn("The day on which the return was submitted"),
    takenOn: eventOn("The day of which the census was taken"),
    exceptions: z.array(claimedException(object)).optional().describe("Exceptions that the authority claims"),
  });
