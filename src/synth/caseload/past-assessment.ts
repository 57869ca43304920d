import { spell } from "../claims";
import { iso, weekdayBetween } from "../days";
import type { History } from "../history";

const fourMonths = 120;
const tenYears = 3_650;

/** The assessment that led to a plan, years ago: its days are all that is still recorded of it. */
export function pastAssessment({ random, asOf, assessment }: History, pace: number): void {
  const sentOn = asOf - fourMonths - Math.floor((random.whole(0, 1_000) / 1_000) ** 2 * (tenYears - fourMonths));
  const isInTime = random.percent(pace);
  const weeks = isInTime ? random.whole(14, 19) : random.whole(21, random.percent(10) ? 70 : 40);
  const receivedOn = weekdayBetween(random, sentOn - 7 * weeks, sentOn - 7 * weeks + 3);
  const decidedOn = weekdayBetween(random, receivedOn + 20, receivedOn + (random.percent(pace) ? 42 : 60));
  Object.assign(assessment, {
    requestReceivedOn: iso(receivedOn),
    decision: "assess",
    decisionNotifiedOn: iso(decidedOn),
    planDecision: "issue",
    draftServedOn: iso(sentOn - random.whole(18, 30)),
    finalPlanSentOn: iso(sentOn),
  });
  if (!isInTime && random.percent(6))
    assessment.exceptions = [spell("exceptional-personal-circumstances", receivedOn + 50, receivedOn + 90)];
}
