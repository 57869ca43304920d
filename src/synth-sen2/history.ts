import { type EpochDay, toIsoDate } from "../calendar/civil-date";
import { weekdayBetween, weekdayFrom } from "../synth/days";
import type { Random } from "../synth/random";

/** What the courses of a person are told with: chance, and census day. */
export interface Told {
  random: Random;
  census: EpochDay;
  /** Years of age on census day. */
  age: number;
  /** The year of school, Reception being 0; below it the early years, above 13 none. */
  schoolYear: number;
}

/** How a limit was kept: the day on which its act was done, or `undefined` where that is still to come on census day. */
export type Pace = "in-time" | "last-day" | "late" | "very-late";

/** A day for an act that was due by a day, after another. None where it has not come on census day. */
export function dayFor({ random, census }: Told, from: EpochDay, due: EpochDay, pace: Pace): string | undefined {
  const span = due - from;
  const on =
    pace === "last-day"
      ? due
      : pace === "in-time"
        ? weekdayBetween(random, from + Math.ceil(span * 0.6), due)
        : pace === "late"
          ? weekdayFrom(due + random.whole(1, Math.ceil(span / 2)))
          : weekdayFrom(due + random.whole(span, 3 * span));
  return on > census ? undefined : toIsoDate(on);
}

/** The usual mix: what share of acts comes at which pace. */
export const usualPaces = [
  [50, "in-time"],
  [6, "last-day"],
  [34, "late"],
  [10, "very-late"],
] as const satisfies readonly (readonly [number, Pace])[];
