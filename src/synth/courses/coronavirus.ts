import type { EpochDay } from "../../calendar/civil-date";
import { askedForAdvice } from "../advice";
import { claimed, plea } from "../claims";
import { day } from "../days";
import { decided, refusedPlan } from "../decision";
import { course, type History } from "../history";
import { planMade } from "../plan";
import { considered, requested } from "../request";

const onceSettled = { since: "2021-09-01" };

/** An assessment late at every stage, begun so that one limit ends on a given day of 2020. */
function lateAssessment(history: History, startedOn: EpochDay): void {
  requested(history, startedOn);
  considered(history, startedOn);
  decided(history, startedOn, "assess", { pace: "late" });
  planMade(history, { startedOn, weeks: 20 }, { decided: "late", sent: "late", notice: "complete" });
}

function due(weeks: 6 | 20, on: string) {
  return course(
    `coronavirus, the ${weeks} weeks ending on ${on}`,
    (history) => {
      lateAssessment(history, day(on) - 7 * weeks);
      claimed(history.assessment, plea("coronavirus"));
    },
    onceSettled,
  );
}

const edges = ["2020-04-30", "2020-05-01", "2020-09-25", "2020-09-26"];

/** Cases in which coronavirus is claimed, for limits that ended in, at the edge of and outside 1 May to 25 September 2020. */
export const coronavirusCourses = [
  ...edges.map((on) => due(6, on)),
  ...edges.map((on) => due(20, on)),
  course(
    "coronavirus, no reason recorded",
    (history) => {
      lateAssessment(history, day("2020-03-16"));
      claimed(history.assessment, { ground: "coronavirus" });
    },
    onceSettled,
  ),
  course(
    "coronavirus, a refusal to assess",
    (history) => {
      const startedOn = requested(history, day("2020-04-01"));
      considered(history, startedOn);
      decided(history, startedOn, "not-assess", { pace: "late" });
      claimed(history.assessment, plea("coronavirus"));
    },
    onceSettled,
  ),
  course(
    "coronavirus, a refusal to issue and late advice",
    (history) => {
      const startedOn = requested(history, day("2020-03-02"));
      considered(history, startedOn);
      const decidedOn = decided(history, startedOn, "assess");
      askedForAdvice(history, decidedOn + 3, "nhs-trust", { supplied: "late", claims: () => [plea("coronavirus")] });
      refusedPlan(history, startedOn, { pace: "late" });
      claimed(history.assessment, plea("coronavirus"));
    },
    onceSettled,
  ),
];
