import type { EpochDay } from "../../calendar/civil-date";
import { usualAdvice } from "../advice";
import { spell } from "../claims";
import { iso, weekdayBetween } from "../days";
import { decided } from "../decision";
import type { History } from "../history";
import { planMadeBy } from "../plan";
import { considered, requested } from "../request";

const fourMonths = 120;
const tenYears = 3_650;
/** Of assessments that ended longer ago than this only the days of the outcome are still recorded. */
const fourYears = 1_461;

/** The assessment that led to a plan, years ago. */
export function pastAssessment(history: History, pace: number): void {
  const { random, asOf, assessment } = history;
  const sentOn = asOf - fourMonths - Math.floor((random.whole(0, 1_000) / 1_000) ** 2 * (tenYears - fourMonths));
  const isInTime = random.percent(pace);
  const weeks = isInTime ? random.whole(14, 19) : random.whole(21, random.percent(10) ? 70 : 40);
  const receivedOn = weekdayBetween(random, sentOn - 7 * weeks, sentOn - 7 * weeks + 3);
  if (sentOn > asOf - fourYears) told(history, receivedOn, sentOn, pace);
  else
    Object.assign(assessment, {
      requestReceivedOn: iso(receivedOn),
      decision: "assess",
      decisionNotifiedOn: iso(weekdayBetween(random, receivedOn + 20, receivedOn + (random.percent(pace) ? 42 : 60))),
      planDecision: "issue",
      finalPlanSentOn: iso(sentOn),
    });
  if (!isInTime && random.percent(6))
    assessment.exceptions = [spell("exceptional-personal-circumstances", receivedOn + 50, receivedOn + 90)];
}

/** Step by step, as records of the last years have it. */
function told(history: History, receivedOn: EpochDay, sentOn: EpochDay, pace: number): void {
  const startedOn = requested(history, receivedOn);
  considered(history, startedOn);
  const decidedOn = decided(history, startedOn, "assess", {
    pace: history.random.percent(pace) ? "in-time" : "day-late",
  });
  usualAdvice(history, decidedOn);
  planMadeBy(history, sentOn, { window: "exact" });
}
