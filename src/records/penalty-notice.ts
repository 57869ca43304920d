import * as z from "zod";
import { choice, eventOn, type MakeObject, statedOn } from "./vocabulary";

/** One penalty notice, or the question whether to give one (SI 2007/1867). */
export const penaltyNotice = (object: MakeObject) =>
  object({
    under: choice(
      ["section-444a", "section-105"],
      "Whether the notice is for irregular attendance (section 444A of the Education Act 1996) or for an excluded pupil in a public place (section 105 of the Education and Inspections Act 2006)",
    ),
    parent: choice(["first", "second", "third", "fourth"], "Which parent the notice is for, as the case numbers them"),
    awareOn: eventOn(
      "The day on which an authorised member of staff became aware of ten such sessions in ten school weeks",
    ),
    consideredOn: eventOn("The day on which that member of staff considered whether to give a penalty notice"),
    referredOn: eventOn("The day on which the case was referred to another authorised officer"),
    referralConsideredOn: eventOn("The day on which that officer considered whether to give a penalty notice"),
    offenceStartedOn: eventOn("The first day of the period of the offence in the notice"),
    proposedIssueOn: statedOn("The day on which the notice is proposed to be issued"),
    issuedOn: eventOn("The day on which the notice was issued"),
    postedOn: eventOn("The day on which the notice was posted, by first-class post"),
    receivedOn: eventOn("The day on which the parent received the notice"),
    paidOn: eventOn("The day on which the penalty was paid in full"),
    poundsPaid: z.number().min(0).max(10_000).describe("How many pounds were paid").optional(),
    proceedingsStartedOn: eventOn("The day on which proceedings for the offence were started"),
    decidedNotToProsecuteOn: eventOn("The day on which the local authority decided not to prosecute the offence"),
    withdrawnOn: eventOn("The day on which the notice was withdrawn"),
    acquittedOn: eventOn("The day on which a court found the parent not guilty of the offence in the notice"),
  });
