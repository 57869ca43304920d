import type { EpochDay } from "../../calendar/civil-date";
import { type AdviceOptions, askedForAdvice } from "../advice";
import { closure, plea, spell } from "../claims";
import { weekdayFrom, weeksAgo } from "../days";
import { decided } from "../decision";
import { course, type History } from "../history";
import { planMade } from "../plan";
import { considered, requested } from "../request";

type Asked = [from: string, options: AdviceOptions];

/** An assessment in which these are asked for advice; the plan follows in time whatever they answer. */
function advised(name: string, asked: readonly Asked[]) {
  return course(name, (history) => {
    const startedOn = requested(history, weeksAgo(history, 24, 50));
    considered(history, startedOn);
    askAll(history, weekdayFrom(decided(history, startedOn, "assess") + 1), asked);
    planMade(history, { startedOn, weeks: 20 });
  });
}

function askAll(history: History, on: EpochDay, asked: readonly Asked[]): void {
  for (const [from, options] of asked) askedForAdvice(history, on, from, options);
}

const circumstances = (from: number, to: number, gaps?: Parameters<typeof spell>[3]): AdviceOptions => ({
  supplied: "late",
  claims: (on) => [spell("exceptional-circumstances", on + from, on + to, gaps)],
});
const absence = (from: number, to: number, gaps?: Parameters<typeof spell>[3]): AdviceOptions => ({
  supplied: "late",
  claims: (on) => [spell("absence-from-area", on + from, on + to, gaps)],
});

/** Cases told apart by who is asked for advice and what comes of it. */
export const adviceCourses = [
  advised("every body of section 31, in time and late", [
    ["another-local-authority", { supplied: "in-time" }],
    ["youth-offending-team", { supplied: "last-day" }],
    ["youth-accommodation", { supplied: "day-late" }],
    ["nhs-england", { supplied: "late" }],
    ["integrated-care-board", { supplied: "in-time" }],
    ["local-health-board", { supplied: "late" }],
    ["nhs-trust", {}],
    ["health", { supplied: "last-day" }],
  ]),
  advised("everybody whom section 31 does not bind", [
    ["parent", { supplied: "in-time" }],
    ["young-person", { supplied: "in-time" }],
    ["school", { supplied: "last-day" }],
    ["early-years-provider", { supplied: "day-late" }],
    ["post-16-institution", { supplied: "late" }],
    ["educational-psychologist", {}],
    ["social-care", { supplied: "in-time" }],
    ["teacher", { supplied: "late" }],
  ]),
  advised("unknown givers of advice, advice declined, requests not dated", [
    ["therapy-service", { supplied: "late" }],
    ["portage-service", { supplied: "in-time", section31Body: false }],
    ["sensory-service", { supplied: "late", section31Body: true }],
    ["nhs-trust", { declined: true }],
    ["educational-psychologist", { declined: true }],
    ["integrated-care-board", { undated: true, supplied: "in-time" }],
    ["social-care", { undated: true, supplied: "in-time" }],
  ]),
  advised("appointments that were not kept", [
    ["nhs-trust", { supplied: "late", missed: 21, reason: true }],
    ["integrated-care-board", { supplied: "late", missed: 49, reason: true }],
    ["nhs-england", { supplied: "late", missed: 21 }],
    ["local-health-board", { supplied: "in-time", missed: 21, reason: true }],
  ]),
  advised("bodies that claim exceptional circumstances or an absence from the area", [
    ["nhs-trust", circumstances(10, 30)],
    ["integrated-care-board", circumstances(50, 70)],
    ["nhs-england", circumstances(10, 30, { reason: false })],
    ["local-health-board", circumstances(10, 30, { from: false })],
    ["nhs-trust", absence(3, 38)],
    ["integrated-care-board", absence(3, 20)],
    ["nhs-england", absence(3, 38, { to: false })],
  ]),
  advised("bodies that claim what is no ground of theirs", [
    [
      "nhs-trust",
      {
        supplied: "late",
        claims: (on) => [closure("school-closure", on + 5, { closed: 35, requested: -5 })],
      },
    ],
    ["integrated-care-board", { supplied: "late", claims: () => [plea("other")] }],
    ["social-care", { supplied: "late", claims: () => [plea("exceptional-circumstances")] }],
  ]),
];
