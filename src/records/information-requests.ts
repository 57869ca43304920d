import * as z from "zod";
import { choice, eventOn, type MakeObject } from "./vocabulary";

/** Requests for information that have clocks of their own. */
export const informationRequestKinds = [
  "freedom-of-information",
  "own-data",
  "pupil-record-inspection",
  "pupil-record-copy",
  "curricular-record",
] as const;

/** One request for information, for a person's own data or for a pupil's record. */
export const informationRequest = (object: MakeObject) =>
  object({
    kind: z.enum(informationRequestKinds).describe("What is asked for"),
    schoolKind: choice(
      ["maintained", "maintained-nursery", "special-not-maintained", "academy", "independent"],
      "The school that holds the record; special academies stand with special schools not maintained",
    ),
    requestReceivedOn: eventOn("The day on which the request was received"),
    clarificationRequestedOn: eventOn("The day on which further information was reasonably asked for"),
    clarificationReceivedOn: eventOn("The day on which that further information was received"),
    feesNoticeGivenOn: eventOn("The day on which notice of a fee was given"),
    identityRequestedOn: eventOn("The day on which proof of identity was asked for"),
    identityProvedOn: eventOn("The day on which proof of identity was received"),
    feeRequestedOn: eventOn("The day on which a fee for the person's own data was asked for"),
    feeReceivedOn: eventOn("The day on which that fee was received"),
    extensionNotifiedOn: eventOn("The day of the notice, with reasons, that two further months are needed"),
    refusalNotifiedOn: eventOn("The day on which a refusal notice was given"),
    answeredOn: eventOn("The day on which the request was complied with"),
    withdrawnOn: eventOn("The day on which the request was withdrawn"),
  });
