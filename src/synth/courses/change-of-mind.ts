import { usualAdvice } from "../advice";
import { weekdayFrom, weeksAgo } from "../days";
import { decided, refusedPlan } from "../decision";
import { drafted } from "../draft";
import { finalised } from "../final-plan";
import { course, type History } from "../history";
import type { Pace } from "../pace";
import { planMade } from "../plan";
import { considered, requested } from "../request";
import { undone } from "../undone";

/** A refusal to assess that the authority undoes of itself so many days after the request. */
function changed(history: History, startedOn: number, after: number): number {
  requested(history, startedOn);
  considered(history, startedOn);
  decided(history, startedOn, "not-assess");
  undone(history, startedOn + after, "decisionUndone", "change-of-mind");
  return startedOn;
}

function plan(name: string, after: number, sent: Pace) {
  return course(`refusal to assess, a change of mind: ${name}`, (history) => {
    const startedOn = changed(history, weeksAgo(history, 36, 50), after);
    usualAdvice(history, weekdayFrom(startedOn + after));
    planMade(history, { startedOn, weeks: 20 }, { sent });
  });
}

function refusal(name: string, after: number, pace: Pace) {
  return course(`refusal to assess, a change of mind, then refused a plan: ${name}`, (history) => {
    const startedOn = changed(history, weeksAgo(history, 36, 50), after);
    refusedPlan(history, startedOn, { pace });
  });
}

/** A refusal to issue that the authority undoes of itself in the week after; the plan so many days after the request. */
function firstPlan(name: string, sentAfter: number) {
  return course(`refusal to issue, a change of mind: ${name}`, (history) => {
    const startedOn = requested(history, weeksAgo(history, 36, 50));
    considered(history, startedOn);
    usualAdvice(history, decided(history, startedOn, "assess"));
    undone(history, refusedPlan(history, startedOn) + 5, "planDecisionUndone", "change-of-mind");
    const until = drafted(history, startedOn + sentAfter - 20);
    finalised(history, Math.max(until + 1, startedOn + sentAfter));
  });
}

/** Cases in which the authority undoes its own refusal: the request still counts. */
export const changeOfMindCourses = [
  plan("kept", 55, "in-time"),
  plan("too late to keep", 100, "late"),
  refusal("kept", 55, "in-time"),
  refusal("late", 70, "day-late"),
  firstPlan("kept", 138),
  firstPlan("late", 160),
  course("refusal to assess, a change of mind last week", (history) => {
    changed(history, weeksAgo(history, 11, 12), 70);
  }),
];
