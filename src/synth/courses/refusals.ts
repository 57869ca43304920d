import type { EpochDay } from "../../calendar/civil-date";
import { usualAdvice } from "../advice";
import { day, iso, weekdayFrom, weeksAgo } from "../days";
import { type DecisionOptions, decided, planDecidedOn, refusedPlan } from "../decision";
import { course, type History, put } from "../history";
import { planMade, planMadeBy } from "../plan";
import { considered, requested } from "../request";

const onceSettled = { since: "2018-09-01" };

function refusalToAssess(name: string, options: DecisionOptions) {
  return course(`refusal to assess ${name}`, (history) => {
    const startedOn = requested(history, weeksAgo(history, 8, 50));
    considered(history, startedOn);
    decided(history, startedOn, "not-assess", options);
  });
}

/** Requested and assessed as usual. */
function assessed(history: History, startedOn: EpochDay): EpochDay {
  requested(history, startedOn);
  considered(history, startedOn);
  usualAdvice(history, decided(history, startedOn, "assess"));
  return startedOn;
}

function refusalToIssue(name: string, options: DecisionOptions, atLeastWeeksAgo = 18) {
  return course(`refusal to issue ${name}`, (history) => {
    refusedPlan(history, assessed(history, weeksAgo(history, atLeastWeeksAgo, atLeastWeeksAgo + 30)), options);
  });
}

/** A refusal on a given day of 2018, when what a notice must say changed. */
function refusalOn(on: string, options: DecisionOptions) {
  return course(
    `refusal to issue on ${on}, ${options.notice}`,
    (history) => {
      planDecidedOn(history, day(on), "not-issue", options);
      assessed(history, day(on) - 105);
    },
    onceSettled,
  );
}

/** A plan on a given day of 2018. */
function planOn(on: string, { told: sentTo = "everyone", notice = "complete" }: DecisionOptions) {
  return course(
    `plan on ${on}, ${notice}`,
    (history) => {
      assessed(history, weekdayFrom(day(on) - 135));
      planMadeBy(history, day(on), { sentTo, notice });
    },
    onceSettled,
  );
}

/** Somebody placed in a special school for the assessment, and then refused a plan. */
function placed(name: string, refusedDaysAgo: number, leaveAfter: number | undefined) {
  return course(`placed in a special school, ${name}`, (history) => {
    const refusedOn = weekdayFrom(history.asOf - refusedDaysAgo);
    assessed(history, refusedOn - 105);
    planDecidedOn(history, refusedOn, "not-issue");
    put(history, refusedOn - 49, history.assessment, { specialPlacement: { admittedOn: iso(refusedOn - 49) } });
    const placement = history.assessment.specialPlacement;
    if (placement === undefined || leaveAfter === undefined) return;
    put(history, refusedOn + leaveAfter, placement, { requiredToLeaveOn: iso(refusedOn + leaveAfter) });
  });
}

/** Cases in which the authority says no. */
export const refusalCourses = [
  refusalToAssess("on the last day, notice incomplete", {
    pace: "last-day",
    told: "someone-left-out",
    notice: "incomplete",
  }),
  refusalToAssess("a day late, notice not recorded", {
    pace: "day-late",
    told: "not-recorded",
    notice: "not-recorded",
  }),
  refusalToIssue("in time", {}),
  refusalToIssue("on the last day, recommendations left out", {
    pace: "last-day",
    told: "someone-left-out",
    notice: "without-tribunal-recommendations",
  }),
  refusalToIssue("a day late, notice not recorded", {
    pace: "day-late",
    told: "not-recorded",
    notice: "not-recorded",
  }),
  refusalToIssue("very late, notice incomplete", { pace: "very-late", notice: "incomplete" }, 62),
  refusalOn("2018-03-29", { notice: "without-tribunal-recommendations" }),
  refusalOn("2018-04-02", { notice: "incomplete" }),
  refusalOn("2018-03-28", { notice: "not-recorded" }),
  refusalOn("2018-04-03", { notice: "without-tribunal-recommendations" }),
  planOn("2018-04-02", { notice: "without-tribunal-recommendations" }),
  planOn("2018-03-29", { notice: "incomplete" }),
  planOn("2018-04-03", { notice: "without-tribunal-recommendations" }),
  course("a plan sent to some and with a notice not recorded", (history) => {
    const startedOn = assessed(history, weeksAgo(history, 22, 50));
    planMade(history, { startedOn, weeks: 20 }, { sentTo: "someone-left-out", notice: "not-recorded" });
  }),
  course("a plan of which it is not recorded to whom it was sent", (history) => {
    const startedOn = assessed(history, weeksAgo(history, 22, 50));
    planMade(history, { startedOn, weeks: 20 }, { sentTo: "not-recorded", notice: "incomplete" });
  }),
  placed("leaving long after", 150, 95),
  placed("required to leave within days", 60, 4),
  placed("staying on", 120, undefined),
  placed("refused last week", 6, undefined),
];
