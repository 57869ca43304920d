import type { EpochDay } from "../calendar/civil-date";
import { weekdayBetween } from "./days";
import { planDecidedOn } from "./decision";
import { drafted, schoolConsulted, schoolRequested, type Window } from "./draft";
import { type FinalPlanOptions, finalised } from "./final-plan";
import type { History } from "./history";
import { type Clock, dayFor, lastDayOf, type Pace } from "./pace";

/** How the making of a plan goes. */
export interface PlanOptions extends FinalPlanOptions {
  /** The decision to issue, beside 4 weeks less than the plan has; shortly before the draft where it is left out. */
  decided?: Pace;
  window?: Window;
  /** The reply of the consulted school; in time by default. */
  reply?: Pace | "never";
  /** The finalised plan; `never` where the draft is the last that is heard of it. */
  sent?: Pace | "never";
}

/** From the decision to issue a plan to the finalised plan, against so many weeks. */
export function planMade(
  history: History,
  clock: Clock,
  { sent = "in-time", decided, ...plan }: PlanOptions = {},
): void {
  const { random } = history;
  const decidedOn = decided && dayFor(random, { ...clock, weeks: clock.weeks - 4 }, decided);
  const notBefore = (decidedOn ?? clock.startedOn) + 24;
  const sentOn = sent === "never" ? lastDayOf(clock) : dayFor(random, clock, sent, notBefore);
  planMadeBy(history, sentOn, { ...plan, decidedOn, ...(sent === "never" ? { unsent: true } : {}) });
}

/** How a plan that is sent on a given day comes about. */
export interface DatedPlanOptions extends Omit<PlanOptions, "decided" | "sent"> {
  decidedOn?: EpochDay | undefined;
  /** The draft is the last that is heard of it. */
  unsent?: true;
}

/** From the decision to issue a plan to the finalised plan, sent on a given day. */
export function planMadeBy(history: History, sentOn: EpochDay, options: DatedPlanOptions = {}): void {
  const { random } = history;
  const { window = random.pick(["exact", "exact", "longer"]), reply = "in-time", unsent, ...final } = options;
  const readyOn = weekdayBetween(random, sentOn - 30, sentOn - 24);
  const decidedOn = options.decidedOn ?? weekdayBetween(random, readyOn - 8, readyOn);
  const draftedOn = Math.max(readyOn, decidedOn);
  planDecidedOn(history, decidedOn, "issue");
  const until = drafted(history, draftedOn, window);
  if (random.percent(80)) schoolRequested(history, weekdayBetween(random, draftedOn + 2, until - 3));
  schoolConsulted(history, weekdayBetween(random, draftedOn + 1, draftedOn + 4), { reply });
  if (!unsent) finalised(history, sentOn, final);
}
