import { choice, eventOn, type MakeObject, statement } from "./vocabulary";

/** The EHC plan as it stands. */
export const plan = (object: MakeObject) =>
  object({
    firstMadeOn: eventOn("The day on which the plan was first made"),
    finalisedOn: eventOn("The day on which the plan was last finalised"),
    ceasedOn: eventOn("The day on which the authority ceased to maintain the plan"),
    transferredIn: statement("Another authority transferred the plan, on a day that need not be recorded"),
    status: choice(["maintained", "ceased", "transferred"], "What has become of the plan", "plan.ceasedOn"),
  });
