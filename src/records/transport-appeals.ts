import { eventOn, type MakeObject } from "./vocabulary";

/** One challenge to a decision on travel to school, in the two stages that the guidance recommends. */
export const transportAppeal = (object: MakeObject) =>
  object({
    decisionReceivedOn: eventOn("The day on which the parent received the decision on travel"),
    reviewRequestedOn: eventOn("The day on which the parent asked for a review"),
    reviewRequestReceivedOn: eventOn("The day on which the authority received the request for a review"),
    reviewOutcomeSentOn: eventOn("The day on which the written outcome of the review was sent"),
    reviewOutcomeReceivedOn: eventOn("The day on which the parent received the outcome of the review"),
    panelRequestedOn: eventOn("The day on which the parent asked for an appeal panel"),
    panelRequestReceivedOn: eventOn("The day on which the authority received the request for an appeal panel"),
    panelMetOn: eventOn("The day on which the appeal panel considered the representations"),
    panelOutcomeSentOn: eventOn("The day on which the written outcome of the appeal was sent"),
    settledOn: eventOn("The day on which the matter was settled or withdrawn"),
  });
