import * as z from "zod";
import { eventOn, list, type MakeObject, statedOn } from "./vocabulary";

/** What the notice of a direction must say (SI 2010/1156 reg 3(4)). */
export const directionNoticeContents = ["address", "whom-to-report-to", "number-of-days", "reasons", "times"] as const;

const directionReview = (object: MakeObject) =>
  object({
    requestedOn: eventOn("The day on which the review meeting was requested in writing"),
    fixedForOn: statedOn("The day fixed for the review meeting"),
    invitedOn: eventOn("The day on which everybody who must be invited had been given a written invitation"),
    heldOn: eventOn("The day of the review meeting"),
    outcomeNotifiedOn: eventOn(
      "The day on which everybody who must be told had been given written notice of the outcome and the reasons",
    ),
  });

/** One direction to attend somewhere else to improve behaviour (SI 2010/1156). */
export const offSiteDirection = (object: MakeObject) =>
  object({
    decidedOn: eventOn("The day on which the governing board decided on the direction"),
    firstAttendanceOn: statedOn("The first school day on which the pupil must attend elsewhere"),
    noticeGivenOn: eventOn(
      "The day on which written notice of the direction was given to the parent, or to the pupil if 18 or over",
    ),
    noticeContents: list(directionNoticeContents, "What the notice of the direction says", "noticeGivenOn"),
    authorityNoticeGivenOn: eventOn(
      "The day on which written notice of the direction was given to the authority that maintains the EHC plan",
    ),
    reviews: z
      .array(directionReview(object))
      .optional()
      .describe("Review meetings held, fixed or asked for; an empty list where there has been none"),
    endedOn: eventOn("The day on which the direction ended"),
  });
