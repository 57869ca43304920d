import type { EpochDay } from "../calendar/civil-date";
import type { NeedsAssessment } from "../records/case-record";
import { iso } from "./days";
import { type History, put } from "./history";
import { contentsOf, type Notice, recipientsOf, type Told, toldOfDecision, toldOfPlanDecision } from "./notices";
import { dayFor, type Pace } from "./pace";

/** How a decision goes and what is recorded of its notice. */
export interface DecisionOptions {
  pace?: Pace;
  told?: Told;
  notice?: Notice;
}

/** The authority decides whether to assess, against the 6 weeks. Returns the day of the notice. */
export function decided(
  history: History,
  startedOn: EpochDay,
  decision: "assess" | "not-assess",
  { pace = "in-time", told = "everyone", notice = "complete" }: DecisionOptions = {},
): EpochDay {
  const on = dayFor(history.random, { startedOn, weeks: 6 }, pace);
  const facts: NeedsAssessment = { decision, decisionNotifiedOn: iso(on) };
  const to = recipientsOf(toldOfDecision, told);
  if (to) facts.decisionNotifiedTo = to;
  const contents = decision === "not-assess" ? contentsOf("refusal-to-assess", notice) : undefined;
  if (contents) facts.decisionNoticeContents = contents;
  put(history, on, history.assessment, facts);
  return on;
}

/** The authority tells the family whether it will issue a plan. */
export function planDecidedOn(
  history: History,
  on: EpochDay,
  planDecision: "issue" | "not-issue",
  { told = "everyone", notice = "complete" }: Omit<DecisionOptions, "pace"> = {},
): EpochDay {
  const facts: NeedsAssessment = { planDecision, planDecisionNotifiedOn: iso(on) };
  const to = recipientsOf(toldOfPlanDecision, told);
  if (to) facts.planDecisionNotifiedTo = to;
  const contents = planDecision === "not-issue" ? contentsOf("later-notice", notice) : undefined;
  if (contents) facts.planDecisionNoticeContents = contents;
  put(history, on, history.assessment, facts);
  return on;
}

/** It refuses to issue a plan, against the 16 weeks or other weeks. Returns the day of the notice. */
export function refusedPlan(
  history: History,
  startedOn: EpochDay,
  { pace = "in-time", ...notice }: DecisionOptions = {},
  weeks = 16,
): EpochDay {
  const on = dayFor(history.random, { startedOn, weeks }, pace);
  return planDecidedOn(history, on, "not-issue", notice);
}
