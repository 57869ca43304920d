import type { EpochDay } from "../calendar/civil-date";
import { iso, weekdayBetween } from "./days";
import { type History, put } from "./history";
import { dayFor, type Pace } from "./pace";

/** How long the notice with the draft gives the family, beside the 15 days that they must have. */
export type Window = "exact" | "longer" | "cut-short" | "day-short" | "not-recorded";

const daysAfterService: Record<Window, number> = {
  exact: 14,
  longer: 20,
  "cut-short": 8,
  "day-short": 13,
  "not-recorded": 14,
};

/** The draft plan is served. Returns the last day for representations, recorded or not. */
export function drafted(history: History, on: EpochDay, window: Window = "exact"): EpochDay {
  const until = on + daysAfterService[window];
  put(history, on, history.assessment, { draftServedOn: iso(on) });
  if (window !== "not-recorded") put(history, on, history.assessment, { representationsUntil: iso(until) });
  return until;
}

/** The family asks for a particular school. */
export function schoolRequested(history: History, on: EpochDay): void {
  put(history, on, history.assessment, { schoolRequestedOn: iso(on) });
}

/** How a consulted school answers. */
export interface ConsultationOptions {
  /** Beside the 15 days that the Code asks for; never by default. */
  reply?: Pace | "never";
  /** The day of the consultation was not written down. */
  undated?: boolean;
}

/** A school is consulted. Its reply, if any, follows the pace. */
export function schoolConsulted(
  history: History,
  on: EpochDay,
  { reply = "never", undated }: ConsultationOptions = {},
): void {
  if (on > history.asOf) return;
  const consultation = undated ? {} : { consultedOn: iso(on) };
  history.assessment.schoolConsultations ??= [];
  history.assessment.schoolConsultations.push(consultation);
  if (reply === "never") return;
  const repliedOn = replyDay(history, on, reply);
  put(history, repliedOn, consultation as { repliedOn?: string | undefined }, { repliedOn: iso(repliedOn) });
}

/** The 15 days are not whole weeks: two weeks and a day, so that the weeks start a day later. */
function replyDay({ random }: History, on: EpochDay, reply: Pace): EpochDay {
  if (reply === "in-time") return weekdayBetween(random, on + 3, on + 14);
  return dayFor(random, { startedOn: on + 1, weeks: 2 }, reply);
}
