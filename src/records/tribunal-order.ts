import { claimedExceptions } from "./claimed-exception";
import { choice, eventOn, type MakeObject, statement } from "./vocabulary";

/** The orders of regulation 44(2). What has to be assessed for the first time is recorded with the needs assessment too. */
export const orderKinds = [
  "assess",
  "reassess",
  "make-plan",
  "reconsider",
  "amend-contents",
  "name-placement",
  "continue",
  "continue-and-amend",
  "cease",
] as const;

/** One order of the First-tier Tribunal; where it orders several things, one entry for each. */
export const tribunalOrder = (object: MakeObject) =>
  object({
    kind: choice(orderKinds, 'What the order requires; "cease" where it dismisses an appeal against ceasing'),
    madeOn: eventOn("The day on which the order was made"),
    otherTimescaleDirected: statement("The tribunal directed another timescale"),
    notifiedOn: eventOn(
      "The day on which the authority told the parent or young person that it shall assess or re-assess",
    ),
    planDecision: choice(
      ["issue", "not-issue"],
      "The decision on a plan after the re-assessment or reconsideration",
      "planDecisionNotifiedOn",
    ),
    planDecisionNotifiedOn: eventOn("The day on which the parent or young person was notified of that decision"),
    draftServedOn: eventOn("The day on which the draft plan was sent"),
    finalPlanSentOn: eventOn("The day on which the plan was sent, finalised or amended as ordered"),
    ceasedOn: eventOn("The day on which the authority, the appeal being dismissed, ceased to maintain the plan"),
    lapsedOn: eventOn("The day on which the order ceased to bind, for one because it was set aside"),
    exceptions: claimedExceptions(object),
  });
