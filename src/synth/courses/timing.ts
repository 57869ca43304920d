import { dayOfWeek, type EpochDay, parseIsoDate } from "../../calendar/civil-date";
import { englandBankHolidays } from "../../calendar/england";
import { askedForAdvice, usualAdvice } from "../advice";
import { weekdayFrom, weeksAgo } from "../days";
import { decided } from "../decision";
import { course, type History } from "../history";
import type { Pace } from "../pace";
import { planMade, planMadeBy } from "../plan";
import { considered, requested } from "../request";

/** Every step at the same pace, from the request to the finalised plan. */
function allAt(history: History, startedOn: EpochDay, pace: Pace): void {
  requested(history, startedOn);
  considered(history, startedOn);
  const decidedOn = decided(history, startedOn, "assess", { pace });
  for (const from of ["nhs-trust", "educational-psychologist"])
    askedForAdvice(history, weekdayFrom(decidedOn + 1), from, { supplied: pace });
  const window = pace === "day-late" ? "day-short" : "exact";
  planMade(history, { startedOn, weeks: 20 }, { decided: pace, window, reply: pace, sent: pace });
}

/** The latest bank holiday on a Monday, with a week gone by since. */
function bankHolidayBefore({ asOf }: History): EpochDay {
  const days = englandBankHolidays.bankHolidays.map(({ date }) => parseIsoDate(date));
  return Math.max(...days.filter((on) => on < asOf - 7 && dayOfWeek(on) === 1));
}

/** Cases told apart by when things are done. */
export const timingCourses = [
  course("just opened by a request", (history) => {
    requested(history, weekdayFrom(history.asOf - 5));
  }),
  course("just opened as the authority became responsible", (history) => {
    considered(history, requested(history, weekdayFrom(history.asOf - 20), "responsible"));
  }),
  course("under way, nothing due yet", (history) => {
    const startedOn = requested(history, weeksAgo(history, 8, 9));
    considered(history, startedOn);
    const decidedOn = decided(history, startedOn, "assess");
    askedForAdvice(history, Math.max(decidedOn, history.asOf - 12), "nhs-trust");
    askedForAdvice(history, Math.max(decidedOn, history.asOf - 12), "educational-psychologist");
  }),
  course("everything on the last day", (history) => allAt(history, weeksAgo(history, 22, 50), "last-day")),
  course("everything a day late", (history) => allAt(history, weeksAgo(history, 22, 50), "day-late")),
  course("a plan very late", (history) => {
    const startedOn = requested(history, weeksAgo(history, 66, 70));
    considered(history, startedOn);
    usualAdvice(history, decided(history, startedOn, "assess", { pace: "late" }));
    planMade(history, { startedOn, weeks: 20 }, { sent: "very-late" });
  }),
  course("never decided", (history) => {
    requested(history, weeksAgo(history, 26, 60));
  }),
  course("no advice and no plan", (history) => {
    const startedOn = requested(history, weeksAgo(history, 26, 60));
    considered(history, startedOn);
    const decidedOn = decided(history, startedOn, "assess");
    for (const from of ["nhs-trust", "educational-psychologist"])
      askedForAdvice(history, weekdayFrom(decidedOn + 1), from);
  }),
  course("a draft and never a plan", (history) => {
    const startedOn = requested(history, weeksAgo(history, 26, 60));
    considered(history, startedOn);
    usualAdvice(history, decided(history, startedOn, "assess"));
    planMade(history, { startedOn, weeks: 20 }, { sent: "never" });
  }),
  course("a last day on a bank holiday, the plan a day after", (history) => {
    const lastDay = bankHolidayBefore(history);
    const startedOn = requested(history, lastDay - 140);
    considered(history, startedOn);
    usualAdvice(history, decided(history, startedOn, "assess"));
    planMadeBy(history, lastDay + 1);
  }),
  course(
    "over before the Act was in force",
    (history) => {
      const startedOn = requested(history, parseIsoDate("2014-02-03"));
      considered(history, startedOn);
      usualAdvice(history, decided(history, startedOn, "assess"));
      planMade(history, { startedOn, weeks: 20 }, { notice: "without-tribunal-recommendations" });
    },
    { since: "2014-09-01" },
  ),
];
