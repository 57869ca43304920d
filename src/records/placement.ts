import { eventOn, type MakeObject } from "./vocabulary";

/** One wait for a school place by an in-year application or a fair access protocol. */
export const placementWait = (object: MakeObject) =>
  object({
    applicationReceivedOn: eventOn("The day on which the in-year application was received"),
    outcomeSentOn: eventOn("The day on which the outcome was notified in writing"),
    applicationWithdrawnOn: eventOn("The day on which the application was withdrawn"),
    protocolAgreedOn: eventOn("The day on which it was agreed that the fair access protocol applies to the child"),
    placeAllocatedOn: eventOn("The day on which a school place was allocated"),
  });
