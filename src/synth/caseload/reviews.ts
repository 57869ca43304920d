import { type EpochDay, parseIsoDate } from "../../calendar/civil-date";
import type { CaseRecord } from "../../records/case-record";
import { iso, weekdayBetween } from "../days";
import type { Random } from "../random";

type Review = NonNullable<CaseRecord["reviews"]>[number];

/** So many reviews are still recorded. */
const recorded = 2;
const year = 365;

/** The reviews of a plan year by year, of which the last two are still recorded. */
export function reviewed(record: CaseRecord, random: Random, asOf: EpochDay, pace: number): void {
  const reviews: Review[] = [];
  let before = parseIsoDate(record.plan!.firstMadeOn!);
  for (let first = true; ; first = false) {
    const meetingOn = weekdayBetween(random, before + year - 75, before + year - (random.percent(pace + 8) ? 28 : -60));
    if (meetingOn > asOf) break;
    const review: Review = { meetingOn: iso(meetingOn) };
    if (first) review.first = true;
    else review.previousReviewDecidedOn = iso(before);
    reviews.push(review);
    const decidedOn = weekdayBetween(random, meetingOn + 10, meetingOn + (random.percent(pace) ? 28 : 90));
    if (decidedOn > asOf) break;
    decide(review, random, decidedOn, asOf, pace);
    before = decidedOn;
  }
  if (reviews.length > 0) record.reviews = reviews.slice(-recorded);
}

function decide(review: Review, random: Random, decidedOn: EpochDay, asOf: EpochDay, pace: number): void {
  review.decision = random.percent(62) ? "maintain" : "amend";
  review.decisionNotifiedOn = iso(decidedOn);
  if (review.decision === "maintain") return;
  review.amendmentNoticeSentOn = iso(decidedOn);
  const sentOn = weekdayBetween(random, decidedOn + 20, decidedOn + (random.percent(pace) ? 56 : 200));
  if (sentOn <= asOf) review.finalPlanSentOn = iso(sentOn);
}
