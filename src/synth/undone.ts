import type { EpochDay } from "../calendar/civil-date";
import type { NeedsAssessment } from "../records/case-record";
import { iso } from "./days";
import { type History, put } from "./history";
import { dayFor, type Pace } from "./pace";

/** How a refusal is undone. */
export type Route = NonNullable<NonNullable<NeedsAssessment["decisionUndone"]>["route"]>;

/** The part of a record that says so, of a refusal to assess and of one to issue a plan. */
export type UndoneField = "decisionUndone" | "planDecisionUndone";

/** What else is recorded of it. */
export interface UndoneOptions {
  otherTimescaleSet?: boolean;
  /** The day was not written down. */
  undated?: boolean;
}

/** The authority's refusal is undone. */
export function undone(
  history: History,
  on: EpochDay,
  field: UndoneField,
  route: Route | "not-recorded",
  { otherTimescaleSet, undated }: UndoneOptions = {},
): void {
  put(history, on, history.assessment, {
    [field]: {
      ...(route === "not-recorded" ? {} : { route }),
      ...(undated ? {} : { on: iso(on) }),
      ...(otherTimescaleSet !== undefined ? { otherTimescaleSet } : {}),
    },
    ...(route === "mediation-agreement" ? { mediationHeld: true } : {}),
    ...(route === "tribunal-order" ? { tribunalHeld: history.random.percent(50) } : {}),
  });
}

/** The family is told that the authority shall assess after all, against 2 weeks. Returns the day. */
export function assessmentConfirmed(history: History, undoneOn: EpochDay, pace: Pace = "in-time"): EpochDay {
  const on = dayFor(history.random, { startedOn: undoneOn, weeks: 2 }, pace);
  put(history, on, history.assessment, { assessmentConfirmedOn: iso(on) });
  return on;
}
