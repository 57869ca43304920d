import type { EpochDay } from "../calendar/civil-date";
import { iso, weekdayBetween } from "./days";
import { type History, put } from "./history";

/** The request is received, or the authority becomes responsible: the day on which the weeks start. */
export function requested(history: History, on: EpochDay, trigger: "request" | "responsible" = "request"): EpochDay {
  put(
    history,
    on,
    history.assessment,
    trigger === "request" ? { requestReceivedOn: iso(on) } : { becameResponsibleOn: iso(on) },
  );
  return on;
}

/** An earlier assessment of the same child or young person is known. */
export function assessedBefore(history: History, on: EpochDay): void {
  put(history, on, history.assessment, { lastAssessedOn: iso(on) });
}

/** The family is consulted. */
export function consulted(history: History, on: EpochDay): void {
  put(history, on, history.assessment, { consultedOn: iso(on) });
}

/** The family is told that an assessment is being considered. */
export function consideringNotified(history: History, on: EpochDay): void {
  put(history, on, history.assessment, { considerationNotifiedOn: iso(on) });
}

/** Health, social services and the setting are told so too. */
export function partnersNotified(history: History, on: EpochDay): void {
  put(history, on, history.assessment, { partnersNotifiedOn: iso(on) });
}

/** The usual first fortnight: the family consulted, then they and the partners told. */
export function considered(history: History, startedOn: EpochDay): void {
  const { random } = history;
  const consultedOn = weekdayBetween(random, startedOn + 1, startedOn + 8);
  const notifiedOn = weekdayBetween(random, consultedOn, startedOn + 12);
  consulted(history, consultedOn);
  consideringNotified(history, notifiedOn);
  partnersNotified(history, weekdayBetween(random, notifiedOn, notifiedOn + 2));
}
