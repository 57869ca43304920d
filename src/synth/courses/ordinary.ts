import { usualAdvice } from "../advice";
import { claimed, spell } from "../claims";
import { weekdayBetween } from "../days";
import { decided, refusedPlan } from "../decision";
import { course, type History } from "../history";
import type { Notice, Told } from "../notices";
import type { Pace } from "../pace";
import { planMadeBy } from "../plan";
import { considered, requested } from "../request";

const fifteenMonths = 455;

/** An ordinary case: a request of the last fifteen months, as far as it has come. */
export const ordinary = course("ordinary", (history) => {
  const { random, asOf } = history;
  const latest = asOf - random.whole(0, fifteenMonths);
  const receivedOn = random.percent(96) ? weekdayBetween(random, latest - 3, latest) : latest;
  const startedOn = requested(history, receivedOn, random.percent(93) ? "request" : "responsible");
  considered(history, startedOn);
  const pace = random.weighted<Pace>([
    [82, "in-time"],
    [8, "last-day"],
    [4, "day-late"],
    [6, "late"],
  ]);
  const refused = random.percent(22);
  const decidedOn = decided(history, startedOn, refused ? "not-assess" : "assess", { pace, ...recording(history) });
  if (refused) return;
  usualAdvice(history, decidedOn);
  if (random.percent(6)) {
    refusedPlan(history, startedOn, { pace: random.pick(["in-time", "day-late", "late"]), ...recording(history) });
    return;
  }
  const weeks = weeksToPlan(history);
  const sentOn = weekdayBetween(random, Math.max(startedOn + 7 * weeks - 6, decidedOn + 45), startedOn + 7 * weeks);
  const { told: sentTo, notice } = recording(history);
  const reply = random.weighted<Pace | "never">([
    [70, "in-time"],
    [20, "late"],
    [10, "never"],
  ]);
  planMadeBy(history, sentOn, { reply, sentTo, notice });
  if (weeks > 20 && random.percent(8) && sentOn <= asOf) {
    claimed(history.assessment, spell("exceptional-personal-circumstances", startedOn + 50, startedOn + 90));
  }
});

/** About half of plans within 20 weeks, many in the last of them, and a long tail. */
function weeksToPlan({ random }: History): number {
  return random.weighted([
    [12, random.whole(13, 18)],
    [30, random.whole(19, 20)],
    [34, random.whole(21, 30)],
    [20, random.whole(31, 51)],
    [4, random.whole(52, 75)],
  ]);
}

/** Most notices are in order. */
function recording({ random }: History): { told: Told; notice: Notice } {
  return {
    told: random.weighted<Told>([
      [84, "everyone"],
      [8, "someone-left-out"],
      [8, "not-recorded"],
    ]),
    notice: random.weighted<Notice>([
      [86, "complete"],
      [7, "incomplete"],
      [7, "not-recorded"],
    ]),
  };
}
