import type { EpochDay } from "../../calendar/civil-date";
import { usualAdvice } from "../advice";
import { weekdayFrom, weeksAgo } from "../days";
import { decided, planDecidedOn } from "../decision";
import { drafted, schoolConsulted, schoolRequested, type Window } from "../draft";
import { finalised } from "../final-plan";
import { course, type History } from "../history";
import { considered, requested } from "../request";

/** A draft served after 15 weeks; the last step says what comes of it. */
function draft(name: string, window: Window, then: (history: History, draftedOn: EpochDay, until: EpochDay) => void) {
  return course(name, (history) => {
    const startedOn = requested(history, weeksAgo(history, 24, 50));
    considered(history, startedOn);
    usualAdvice(history, decided(history, startedOn, "assess"));
    const draftedOn = planDecidedOn(history, startedOn + 105, "issue");
    then(history, draftedOn, drafted(history, draftedOn, window));
  });
}

/** Cases told apart by what happens between the draft and the plan. */
export const windowCourses = [
  draft("fifteen days to the day, a school asked for on the last", "exact", (history, draftedOn, until) => {
    schoolRequested(history, until);
    schoolConsulted(history, draftedOn + 1, { reply: "last-day" });
    schoolConsulted(history, draftedOn + 1, { reply: "day-late" });
    finalised(history, until + 7);
  }),
  draft("a longer window, a school asked for after it", "longer", (history, draftedOn, until) => {
    schoolRequested(history, until + 3);
    schoolConsulted(history, draftedOn + 1, { reply: "late" });
    schoolConsulted(history, draftedOn + 2);
    finalised(history, until + 8);
  }),
  draft("a window cut short", "cut-short", (history, _, until) => finalised(history, until + 6)),
  draft("a plan sent within the window", "exact", (history, draftedOn) => finalised(history, draftedOn + 8)),
  draft("consultations that were not dated", "exact", (history, draftedOn, until) => {
    schoolConsulted(history, draftedOn + 1, { undated: true, reply: "in-time" });
    finalised(history, until + 7);
  }),
  course("a plan agreed this week, no draft yet", (history) => {
    const startedOn = requested(history, weeksAgo(history, 15, 15));
    considered(history, startedOn);
    usualAdvice(history, decided(history, startedOn, "assess"));
    planDecidedOn(history, weekdayFrom(history.asOf - 4), "issue");
  }),
  course("a school consulted this week", (history) => {
    const startedOn = requested(history, weeksAgo(history, 17, 17));
    considered(history, startedOn);
    usualAdvice(history, decided(history, startedOn, "assess"));
    const draftedOn = planDecidedOn(history, weekdayFrom(history.asOf - 10), "issue");
    drafted(history, draftedOn, "exact");
    schoolConsulted(history, weekdayFrom(history.asOf - 3));
    schoolConsulted(history, weekdayFrom(history.asOf - 7), { reply: "in-time" });
  }),
];
