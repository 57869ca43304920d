import type { EpochDay } from "../../calendar/civil-date";
import { askedForAdvice, usualAdvice } from "../advice";
import { type Claim, type ClosureOptions, claimed, closure, plea, spell } from "../claims";
import { day, latestMonday, weeksAgo } from "../days";
import { decided, refusedPlan } from "../decision";
import { course, type History, type Setting } from "../history";
import { planMade } from "../plan";
import { considered, requested } from "../request";

/** The authority claims these; the setting whose closure it pleads was asked for advice on the day that it says. */
function pleaded(history: History, claims: Claim[]): void {
  claimed(history.assessment, ...claims);
  for (const { adviceRequestedOn } of claims) {
    if (adviceRequestedOn) askedForAdvice(history, day(adviceRequestedOn), history.setting, { supplied: "late" });
  }
}

/** An assessment late at every stage, with what the authority claims for it. */
function lateThroughout(name: string, claims: (startedOn: EpochDay) => Claim[], setting?: Setting) {
  return course(
    `late throughout: ${name}`,
    (history) => {
      const startedOn = requested(history, weeksAgo(history, 30, 55));
      considered(history, startedOn);
      const decidedOn = decided(history, startedOn, "assess", { pace: "day-late" });
      askedForAdvice(history, decidedOn, "nhs-trust", { supplied: "late" });
      planMade(history, { startedOn, weeks: 20 }, { decided: "day-late", sent: "late" });
      pleaded(history, claims(startedOn));
    },
    { setting },
  );
}

/** A plan refused late, with what the authority claims for it. */
function lateRefusal(name: string, claims: (startedOn: EpochDay) => Claim[]) {
  return course(`refused late: ${name}`, (history) => {
    const startedOn = requested(history, weeksAgo(history, 30, 55));
    considered(history, startedOn);
    usualAdvice(history, decided(history, startedOn, "assess"));
    refusedPlan(history, startedOn, { pace: "late" });
    pleaded(history, claims(startedOn));
  });
}

/** A request of early June, and the school closed from late July to early September. */
function summer(name: string, options: Omit<ClosureOptions, "closed">) {
  return course(
    `the summer holiday: ${name}`,
    (history) => {
      const startedOn = requested(history, latestMonday(history, "06-08", 28));
      considered(history, startedOn);
      decided(history, startedOn, "assess");
      planMade(history, { startedOn, weeks: 20 }, { decided: "day-late", sent: "late" });
      pleaded(history, [closure("school-closure", startedOn + 44, { closed: 42, ...options })]);
    },
    { setting: "school" },
  );
}

const school = (startedOn: EpochDay, options: ClosureOptions) => closure("school-closure", startedOn + 60, options);
const nursery = (startedOn: EpochDay, options: ClosureOptions) =>
  closure("early-years-closure", startedOn + 9, options);
const personal = (from: EpochDay, to: EpochDay, gaps?: Parameters<typeof spell>[3]) =>
  spell("exceptional-personal-circumstances", from, to, gaps);
const absence = (from: EpochDay, to: EpochDay, gaps?: Parameters<typeof spell>[3]) =>
  spell("absence-from-area", from, to, gaps);

/** Cases in which the authority claims an exception for its own limits: made out, not made out, and left open. */
export const exceptionCourses = [
  summer("advice asked for in its window", { requested: -4 }),
  summer("advice asked for too early", { requested: -12 }),
  summer("advice asked for too late", { requested: 38 }),
  summer("no reason recorded", { requested: -4, reason: false }),
  lateThroughout("the school closed for two weeks", (on) => [school(on, { closed: 14, requested: -4 })], "school"),
  lateThroughout(
    "the school closed for four weeks exactly",
    (on) => [school(on, { closed: 28, requested: 0 })],
    "school",
  ),
  lateThroughout(
    "closed on days not recorded",
    () => [{ ground: "school-closure", impracticalBecause: "Nobody at the school could give advice." }],
    "school",
  ),
  lateThroughout("the nursery closed", (on) => [nursery(on, { closed: 35, requested: -5 })], "early-years-provider"),
  lateThroughout(
    "the nursery closed for two weeks",
    (on) => [nursery(on, { closed: 14, requested: -5 })],
    "early-years-provider",
  ),
  lateThroughout(
    "the nursery asked after it re-opened",
    (on) => [nursery(on, { closed: 35, requested: 40 })],
    "early-years-provider",
  ),
  lateThroughout(
    "the nursery closed, no reason",
    (on) => [nursery(on, { closed: 35, requested: -5, reason: false })],
    "early-years-provider",
  ),
  lateThroughout(
    "the nursery closed after the limit",
    (on) => [closure("early-years-closure", on + 150, { closed: 35, requested: -5 })],
    "early-years-provider",
  ),
  lateThroughout("bereavement", (on) => [personal(on + 20, on + 60)]),
  lateThroughout("illness that goes on", (on) => [personal(on + 30, on, { to: false })]),
  lateThroughout("circumstances over before the request", (on) => [personal(on - 60, on - 10)]),
  lateThroughout("circumstances after the limit", (on) => [personal(on + 150, on + 170)]),
  lateThroughout("circumstances on days not recorded", (on) => [personal(on, on + 60, { from: false })]),
  lateRefusal("bereavement, no reason", (on) => [personal(on + 20, on + 60, { reason: false })]),
  lateRefusal("bereavement", (on) => [personal(on + 20, on + 60)]),
  lateThroughout("abroad for five weeks", (on) => [absence(on + 3, on + 38)]),
  lateThroughout("abroad for three weeks", (on) => [absence(on + 3, on + 24)]),
  lateThroughout("abroad, no return recorded", (on) => [absence(on + 3, on + 38, { to: false })]),
  lateThroughout("an appointment that was not kept", () => [plea("missed-appointment")]),
  lateThroughout("circumstances that are not personal", () => [plea("exceptional-circumstances")]),
  lateThroughout("too few psychologists", () => [plea("other", "There were too few educational psychologists.")]),
  lateThroughout("one claim that fails and one that holds", (on) => [plea("other"), personal(on + 20, on + 60)]),
  course(
    "a refusal to assess, late by a closure",
    (history) => {
      const startedOn = requested(history, weeksAgo(history, 20, 50));
      considered(history, startedOn);
      decided(history, startedOn, "not-assess", { pace: "late" });
      pleaded(history, [nursery(startedOn, { closed: 35, requested: -5 })]);
    },
    { setting: "early-years-provider" },
  ),
];
