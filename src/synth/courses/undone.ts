import type { EpochDay } from "../../calendar/civil-date";
import { usualAdvice } from "../advice";
import { type Claim, claimed } from "../claims";
import { weeksAgo } from "../days";
import { decided, refusedPlan } from "../decision";
import { drafted } from "../draft";
import { finalised } from "../final-plan";
import { course, type History } from "../history";
import { dayFor, type Pace } from "../pace";
import { planMade } from "../plan";
import { considered, requested } from "../request";
import { assessmentConfirmed, type Route, type UndoneOptions, undone } from "../undone";

/** The refusal that is undone, and its undoing. */
interface Undoing {
  route: Route | "not-recorded";
  /** When it is undone: from so many to so many weeks before the as-of date; long ago by default. */
  weeks?: readonly [from: number, to: number];
  /** Or on a given day. */
  on?: EpochDay;
  how?: UndoneOptions;
}

function undoingDay(history: History, { on, weeks = [26, 40] }: Undoing): EpochDay {
  return on ?? weeksAgo(history, ...weeks);
}

/** A refusal to assess, in time, undone half a year on. Returns the day of the undoing. */
function refusalToAssessUndone(history: History, undoing: Undoing): EpochDay {
  const on = undoingDay(history, undoing);
  const startedOn = requested(history, on - 7 * history.random.whole(18, 28));
  considered(history, startedOn);
  decided(history, startedOn, "not-assess");
  undone(history, on, "decisionUndone", undoing.route, undoing.how);
  return on;
}

/** A refusal to issue a plan, in time, undone half a year on. Returns the day of the undoing. */
function refusalToIssueUndone(history: History, undoing: Undoing): EpochDay {
  const on = undoingDay(history, undoing);
  const startedOn = requested(history, on - 7 * history.random.whole(28, 36));
  considered(history, startedOn);
  usualAdvice(history, decided(history, startedOn, "assess"));
  refusedPlan(history, startedOn);
  undone(history, on, "planDecisionUndone", undoing.route, undoing.how);
  return on;
}

/** What the authority claims for being late, given the day on which the refusal was undone. */
type Claims = (undoneOn: EpochDay) => Claim[];
const none: Claims = () => [];

/** After a refusal to assess: an assessment and a plan, against 2 and 14 weeks. */
export function thenPlan(name: string, undoing: Undoing, pace: Pace, claims = none, since?: string) {
  return course(
    `refusal to assess undone by ${undoing.route}: ${name}`,
    (history) => {
      const on = refusalToAssessUndone(history, undoing);
      usualAdvice(history, assessmentConfirmed(history, on, pace));
      planMade(history, { startedOn: on, weeks: 14 }, { sent: pace });
      claimed(history.assessment, ...claims(on));
    },
    { since },
  );
}

/** The same, in a record whose decision was written over when the refusal was undone. */
export function thenPlanWrittenOver(undoing: Undoing) {
  const kept = thenPlan("decision written over", undoing, "in-time");
  return course(kept.name, (history) => {
    kept.tell(history);
    history.assessment.decision = "assess";
  });
}

/** After a refusal to assess: an assessment and a refusal to issue, against 2 and 10 weeks. */
export function thenRefusal(name: string, undoing: Undoing, pace: Pace, claims = none, since?: string) {
  return course(
    `refusal to assess undone by ${undoing.route}, then refused a plan: ${name}`,
    (history) => {
      const on = refusalToAssessUndone(history, undoing);
      usualAdvice(history, assessmentConfirmed(history, on, pace));
      refusedPlan(history, on, { pace }, 10);
      claimed(history.assessment, ...claims(on));
    },
    { since },
  );
}

/** After a refusal to assess: nothing yet. */
export function thenNothing(name: string, undoing: Undoing) {
  return course(`refusal to assess undone by ${undoing.route}: ${name}`, (history) => {
    refusalToAssessUndone(history, undoing);
  });
}

/** After a refusal to assess: a plan refused within the authority, the notice not sent. */
export function thenUnsentRefusal(undoing: Undoing) {
  return course(`refusal to assess undone by ${undoing.route}, a refusal to issue not sent yet`, (history) => {
    assessmentConfirmed(history, refusalToAssessUndone(history, undoing));
    history.assessment.planDecision = "not-issue";
  });
}

/** After a refusal to issue: a draft and a plan, against 5 and 11 weeks. */
export function thenFirstPlan(name: string, undoing: Undoing, pace: Pace, claims = none, since?: string) {
  return course(
    `refusal to issue undone by ${undoing.route}: ${name}`,
    (history) => {
      const on = refusalToIssueUndone(history, undoing);
      const until = drafted(history, dayFor(history.random, { startedOn: on, weeks: 5 }, pace));
      finalised(history, dayFor(history.random, { startedOn: on, weeks: 11 }, pace, until + 1));
      claimed(history.assessment, ...claims(on));
    },
    { since },
  );
}

/** After a refusal to issue: nothing yet. */
export function thenNoPlan(name: string, undoing: Undoing) {
  return course(`refusal to issue undone by ${undoing.route}: ${name}`, (history) => {
    refusalToIssueUndone(history, undoing);
  });
}
