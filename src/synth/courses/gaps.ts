import type { NeedsAssessment } from "../../records/case-record";
import { usualAdvice } from "../advice";
import { weekdayFrom, weeksAgo } from "../days";
import { decided, planDecidedOn, refusedPlan } from "../decision";
import { drafted, schoolRequested } from "../draft";
import { finalised } from "../final-plan";
import { course, type History } from "../history";
import { planMade } from "../plan";
import { assessedBefore, considered, consideringNotified, consulted, requested } from "../request";

/** Leaves facts out of what was told: the gaps of real records. */
function forget({ assessment }: History, ...facts: (keyof NeedsAssessment)[]): void {
  for (const fact of facts) delete assessment[fact];
}

/** An assessment for which it was decided to assess, some weeks ago. */
function assessed(history: History, from: number, to: number) {
  const startedOn = requested(history, weeksAgo(history, from, to));
  considered(history, startedOn);
  usualAdvice(history, decided(history, startedOn, "assess"));
  return startedOn;
}

/** Decided, so far only within the authority. */
function undatedDecision(name: string, from: number, to: number) {
  return course(`refusal to assess decided, notice not sent, ${name}`, (history) => {
    const startedOn = requested(history, weeksAgo(history, from, to));
    considered(history, startedOn);
    Object.assign(history.assessment, { decision: "not-assess" } satisfies NeedsAssessment);
  });
}

function undatedPlanDecision(name: string, planDecision: "issue" | "not-issue", from: number, to: number) {
  return course(`decision to ${planDecision} taken, notice not sent, ${name}`, (history) => {
    assessed(history, from, to);
    Object.assign(history.assessment, { planDecision } satisfies NeedsAssessment);
  });
}

/** Cases of which something is not recorded, or recorded that is seldom there. */
export const gapCourses = [
  course("a plan without a trigger", (history) => {
    planMade(history, { startedOn: assessed(history, 22, 50), weeks: 20 });
    forget(history, "requestReceivedOn");
  }),
  course("a refusal to assess without a trigger", (history) => {
    const startedOn = requested(history, weeksAgo(history, 10, 50));
    decided(history, startedOn, "not-assess");
    forget(history, "requestReceivedOn");
  }),
  course("an earlier assessment and no trigger", (history) => {
    assessedBefore(history, weeksAgo(history, 30, 50));
  }),
  course("a notice whose decision is not recorded", (history) => {
    const startedOn = requested(history, weeksAgo(history, 10, 15));
    considered(history, startedOn);
    decided(history, startedOn, "assess");
    forget(history, "decision");
  }),
  course("a notice whose plan decision is not recorded", (history) => {
    refusedPlan(history, assessed(history, 24, 50));
    forget(history, "planDecision");
  }),
  undatedDecision("in time still", 2, 4),
  undatedDecision("overdue", 12, 40),
  undatedPlanDecision("in time still", "not-issue", 9, 13),
  undatedPlanDecision("overdue", "not-issue", 20, 40),
  undatedPlanDecision("overdue", "issue", 20, 40),
  course("consulted after the decision, partners not told", (history) => {
    const startedOn = requested(history, weeksAgo(history, 10, 18));
    const decidedOn = decided(history, startedOn, "assess", { told: "someone-left-out" });
    consideringNotified(history, startedOn + 7);
    consulted(history, weekdayFrom(decidedOn + 2));
  }),
  course("no word of consultation, notice or recipients", (history) => {
    const startedOn = requested(history, weeksAgo(history, 10, 18));
    decided(history, startedOn, "assess", { told: "not-recorded" });
  }),
  course("assessed a few months before", (history) => {
    const startedOn = requested(history, weeksAgo(history, 2, 5));
    assessedBefore(history, startedOn - 100);
    consulted(history, startedOn + 4);
  }),
  course("assessed more than half a year before", (history) => {
    const startedOn = requested(history, weeksAgo(history, 2, 5));
    assessedBefore(history, startedOn - 200);
    considered(history, startedOn);
  }),
  course("refused, then asked again", (history) => {
    const firstOn = requested(history, weeksAgo(history, 40, 50));
    considered(history, firstOn);
    decided(history, firstOn, "not-assess");
    planMade(history.another(), { startedOn: assessed(history.another(), 26, 30), weeks: 20 });
  }),
  course("a plan without its draft", (history) => {
    const startedOn = assessed(history, 24, 50);
    finalised(history, startedOn + 133);
  }),
  course("a window that is not recorded, the plan sent", (history) => {
    const startedOn = assessed(history, 24, 50);
    planMade(history, { startedOn, weeks: 20 }, { window: "not-recorded" });
  }),
  course("a school asked for, no window and no draft recorded", (history) => {
    const startedOn = assessed(history, 20, 24);
    schoolRequested(history, startedOn + 120);
  }),
  course("a draft served this week, its window not recorded yet", (history) => {
    assessed(history, 16, 16);
    planDecidedOn(history, weekdayFrom(history.asOf - 8), "issue");
    drafted(history, weekdayFrom(history.asOf - 4), "not-recorded");
  }),
];
