import { choice, eventOn, type MakeObject } from "./vocabulary";

/** The EHC plan as it stands. */
export const plan = (object: MakeObject) =>
  object({
    firstMadeOn: eventOn("The day on which the plan was first made"),
    finalisedOn: eventOn("The day on which the plan was last finalised"),
    ceasedOn: eventOn("The day on which the authority ceased to maintain the plan"),
    status: choice(["maintained", "ceased", "transferred"], "What has become of the plan"),
  });
