import { type EpochDay, parseIsoDate } from "../calendar/civil-date";
import type { Timetable } from "../records/case-record";
import { hasHappened } from "./has-happened";

/** How many days a school week has. */
export const daysInSchoolWeek = 5;

/** The hours of a timetable from a day on, until the next change. */
export interface AgreedHours {
  /** The first day; `undefined` for the hours that the timetable starts with. */
  from: EpochDay | undefined;
  /** The hours of a week. */
  weekly: number;
  /** The hours of a day of the week, Monday = 1 to Friday = 5. */
  onDay(weekday: number): number;
}

/**
 * The hours that were agreed, and each change of them by a review held or a step reached by the as-of date, in order of their days. The
 * hours that the timetable starts with come first: by day, or else as the minutes by which each day is short of full-time. Where only
 * a week's hours are known, each day has a fifth of them. Empty, or without the first, where they are not recorded.
 */
export function agreedHours(timetable: Timetable, fullTimeHours: number | undefined, asOf: string): AgreedHours[] {
  const known: AgreedHours[] = [];
  const first = startingHours(timetable, fullTimeHours);
  if (first !== undefined) known.push(first);
  for (const { from, weeklyHours } of changes(timetable, asOf)) {
    // The same hours as before leave the pattern of the week as it was.
    if (known[known.length - 1]?.weekly === weeklyHours) continue;
    known.push({ from: parseIsoDate(from), weekly: weeklyHours, onDay: () => weeklyHours / daysInSchoolWeek });
  }
  return known;
}

function startingHours(timetable: Timetable, fullTimeHours: number | undefined): AgreedHours | undefined {
  const { agreedHours: byDay, minutesShortEachDay } = timetable;
  if (byDay !== undefined) {
    const { monday, tuesday, wednesday, thursday, friday } = byDay;
    const days = [monday, tuesday, wednesday, thursday, friday];
    // A day without hours is a day off, unless no day has any: then the hours are not known.
    if (days.some((hours) => hours !== undefined)) {
      const weekly = days.reduce<number>((sum, hours) => sum + (hours ?? 0), 0);
      return { from: undefined, weekly, onDay: (weekday) => days[weekday - 1] ?? 0 };
    }
  }
  if (minutesShortEachDay === undefined || fullTimeHours === undefined) return undefined;
  const daily = Math.max(0, fullTimeHours / daysInSchoolWeek - minutesShortEachDay / 60);
  return { from: undefined, weekly: daily * daysInSchoolWeek, onDay: () => daily };
}

/** Reviews and steps that set weekly hours, in order of their days; of those of one day the review counts last. */
function changes({ reviews = [], steps = [] }: Timetable, asOf: string): { from: string; weeklyHours: number }[] {
  const reached = [
    ...steps.map(({ from, weeklyHours }) => ({ from, weeklyHours })),
    ...reviews.map(({ heldOn, weeklyHours }) => ({ from: heldOn, weeklyHours })),
  ];
  return reached
    .filter((one): one is { from: string; weeklyHours: number } => {
      return hasHappened(one.from, asOf) && one.weeklyHours !== undefined;
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}
