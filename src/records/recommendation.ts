import { claimedExceptions } from "./claimed-exception";
import { choice, eventOn, type MakeObject, statement } from "./vocabulary";

/** One recommendation of the First-tier Tribunal on health or social care. It does not bind; the answer to it is due. */
export const recommendation = (object: MakeObject) =>
  object({
    about: choice(["health", "social-care"], "What the recommendation is about", "madeOn"),
    madeOn: eventOn("The date of the recommendation"),
    copySentOn: eventOn("The day on which the tribunal sent the responsible commissioning body a copy"),
    otherTimeDirected: statement("The tribunal directed another time for the response"),
    respondedOn: eventOn("The day on which everyone who is owed the response had been sent it"),
    responseReceivedOn: eventOn(
      "The day on which the authority received the responsible commissioning body's response",
    ),
    sentToSecretaryOfStateOn: eventOn(
      "The day on which the authority sent the Secretary of State a copy of the response",
    ),
    exceptions: claimedExceptions(object),
  });
