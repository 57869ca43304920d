import type { EpochDay } from "../calendar/civil-date";
import type { Calendars } from "../calendar/counting";
import { firstWorkingDayPast } from "../calendar/not-counted";
import { nextWorkingDayOnOrAfter } from "../calendar/rolling";
import type { Moving } from "../rules/limit";

/** The steps by which a last day moves on, in order; none where nothing moves it. */
export function movingSteps({ rolls, rollsPast }: Moving, calendars: Calendars): ((day: EpochDay) => EpochDay)[] {
  const steps: ((day: EpochDay) => EpochDay)[] = [];
  if (rollsPast) steps.push((day) => firstWorkingDayPast(day, rollsPast, calendars));
  if (rolls === "next-working-day") steps.push((day) => nextWorkingDayOnOrAfter(day, calendars));
  return steps;
}

/** A day after all the steps that move it on. */
export function moved(day: EpochDay, steps: readonly ((day: EpochDay) => EpochDay)[]): EpochDay {
  let last = day;
  for (const step of steps) last = step(last);
  return last;
}
