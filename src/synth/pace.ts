import type { EpochDay } from "../calendar/civil-date";
import { weekdayBetween } from "./days";
import type { Random } from "./random";

/** When an act is done beside its last day. An act that is never done is a step that a course leaves out. */
export type Pace = "in-time" | "last-day" | "day-late" | "late" | "very-late";

/** What a course holds an act against: so many weeks of a day. Courses pace themselves by it; the rules judge for themselves. */
export interface Clock {
  startedOn: EpochDay;
  weeks: number;
}

/** The last day of the weeks. */
export function lastDayOf({ startedOn, weeks }: Clock): EpochDay {
  return startedOn + 7 * weeks;
}

/** A day for the act, never before `notBefore`: acts in time fall in the last third of the weeks or so. */
export function dayFor(random: Random, clock: Clock, pace: Pace, notBefore = clock.startedOn): EpochDay {
  const lastDay = lastDayOf(clock);
  switch (pace) {
    case "in-time":
      return weekdayBetween(random, Math.max(notBefore, lastDay - Math.ceil(clock.weeks * 2.5)), lastDay - 1);
    case "last-day":
      return lastDay;
    case "day-late":
      return lastDay + 1;
    case "late":
      return weekdayBetween(random, Math.max(notBefore, lastDay + 7), lastDay + 56);
    case "very-late":
      return weekdayBetween(random, Math.max(notBefore, lastDay + 210), lastDay + 300);
  }
}
