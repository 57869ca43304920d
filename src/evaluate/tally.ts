import { dayOfWeek, type EpochDay } from "../calendar/civil-date";
import type { SchoolCalendar } from "../calendar/school-days";
import { mondayOf, schoolWeeks } from "../calendar/school-weeks";
import type { Growing, LongestRun, RunThrough } from "../rules/amount";

/** What part of a school day a spell takes up, as bits. */
export const MORNING = 1;
export const AFTERNOON = 2;
export const LUNCHTIME = 4;
const ALL_DAY = MORNING | AFTERNOON;

/** The days that spells take up, and what of each. */
export type DaysTaken = Map<EpochDay, number>;

/** How far an amount has grown by the end of a day. */
export interface Growth {
  day: EpochDay;
  amount: number;
}

/** A session is half a school day, and so is a lunchtime (SI 2012/1033 reg 2(2)); no day counts for more than one. */
function partOfDay(taken: number): number {
  return Math.min(1, sessionsOf(taken) / 2 + (taken & LUNCHTIME ? 0.5 : 0));
}

function sessionsOf(taken: number): number {
  return (taken & MORNING ? 1 : 0) + (taken & AFTERNOON ? 1 : 0);
}

/** How many school days are later than one day, up to and including another. */
type SchoolDaysBetween = SchoolCalendar["schoolDaysBetween"];

/** How an amount grows from day to day over the days that spells take up, in date order; it never falls. A run passes over days. */
export function growthOf(
  form: Growing,
  taken: DaysTaken,
  through: EpochDay | undefined,
  school: SchoolCalendar,
  passedOver?: DaysTaken,
): Growth[] {
  const days = [...taken].sort(([a], [b]) => a - b);
  if ("total" in form) {
    const add = form.total === "sessions" ? sessionsOf : partOfDay;
    let sum = 0;
    return days.map(([day, one]) => {
      sum += add(one);
      return { day, amount: sum };
    });
  }
  if ("longestRun" in form || "run" in form) return runsOf(form, taken, through, school, passedOver);
  if ("most" in form) return rising(windowSums(days, form.inAny.schoolWeeks, school));
  return rising(weeksOnEnd(days, school));
}

function runsOf(
  form: LongestRun | RunThrough,
  takenUp: DaysTaken,
  through: EpochDay | undefined,
  school: SchoolCalendar,
  passedOver: DaysTaken = new Map(),
): Growth[] {
  const closed = [...passedOver].flatMap(([day, one]) => ((one & ALL_DAY) === ALL_DAY ? [day] : []));
  const between: SchoolDaysBetween = (after, upTo) =>
    school.schoolDaysBetween(after, upTo) - closed.filter((day) => day > after && day <= upTo).length;
  const taken = new Map([...takenUp].filter(([day]) => !closed.includes(day)));
  const days = [...taken].sort(([a], [b]) => a - b);
  if ("run" in form) {
    const belongs = form.run === "wholeSchoolDays" ? ALL_DAY : 0;
    const isTaken = (one: number) => (one & ALL_DAY) !== 0 && (belongs === 0 || (one & ALL_DAY) === belongs);
    return through === undefined ? [] : runThrough(runLengths(days, isTaken, between), taken, through, between);
  }
  return rising(runLengths(days, (one) => (one & ALL_DAY) === ALL_DAY, between));
}

/** For each day of a run, the how manieth it is. A day that is not taken up, or not wholly, ends the run. */
function runLengths(
  days: [EpochDay, number][],
  isTaken: (one: number) => boolean,
  between: SchoolDaysBetween,
): Growth[] {
  const lengths: Growth[] = [];
  for (const [day, one] of days) {
    if (!isTaken(one)) continue;
    const last = lengths[lengths.length - 1];
    const goesOn = last !== undefined && between(last.day, day) === 1;
    lengths.push({ day, amount: goesOn ? last.amount + 1 : 1 });
  }
  return lengths;
}

/**
 * Of many runs the one that holds a day. A day without school stands for the next that has it, and so does one that is taken up in part
 * where only whole days count.
 */
function runThrough(lengths: Growth[], taken: DaysTaken, through: EpochDay, between: SchoolDaysBetween): Growth[] {
  const at = lengths.findIndex(({ day }) => day >= through);
  if (at < 0) return [];
  const isPart = lengths[at]!.day > through && sessionsOf(taken.get(through) ?? 0) > 0;
  if (between(through - 1, lengths[at]!.day) > (isPart ? 2 : 1)) return [];
  const start = at - (lengths[at]!.amount - 1);
  const next = lengths.findIndex(({ amount }, i) => i > at && amount === 1);
  return lengths.slice(start, next < 0 ? undefined : next);
}

/** The greatest amount so far. */
function rising(growth: Growth[]): Growth[] {
  let most = 0;
  return growth.map(({ day, amount }) => {
    most = Math.max(most, amount);
    return { day, amount: most };
  });
}

/** For each day, the sessions taken up in the so many school weeks that end with its week. */
function windowSums(days: [EpochDay, number][], weeks: number, school: SchoolCalendar): Growth[] {
  if (days.length === 0) return [];
  const mondays = schoolWeeks(days[0]![0], days[days.length - 1]![0], school);
  const numbers = new Map(mondays.map((monday, i) => [monday, i]));
  const sums: number[] = mondays.map(() => 0);
  return days.map(([day, one]) => {
    const week = numbers.get(mondayOf(day))!;
    sums[week]! += sessionsOf(one);
    let sum = 0;
    for (let i = Math.max(0, week - weeks + 1); i <= week; i++) sum += sums[i]!;
    return { day, amount: sum };
  });
}

/**
 * For each day, in how many school weeks on end one of its sessions was taken up on that weekday. A week that is taken up whole shows no
 * pattern, and a week in which there is no school on that weekday is passed over.
 */
function weeksOnEnd(days: [EpochDay, number][], school: SchoolCalendar): Growth[] {
  const taken = new Map(days);
  const [first, last] = [school.terms[0]!.from, school.terms[school.terms.length - 1]!.to];
  const isWhole = (monday: EpochDay) => {
    for (let day = Math.max(monday, first); day <= Math.min(monday + 4, last); day++) {
      if (school.isSchoolDay(day) && ((taken.get(day) ?? 0) & ALL_DAY) !== ALL_DAY) return false;
    }
    return true;
  };
  const runs = new Map<string, { day: EpochDay; length: number }>();
  const growth: Growth[] = [];
  for (const [day, one] of days) {
    if (sessionsOf(one) === 0 || isWhole(mondayOf(day))) continue;
    let longest = 0;
    for (const session of [MORNING, AFTERNOON]) {
      if ((one & session) === 0) continue;
      const key = `${dayOfWeek(day)} ${session}`;
      const last = runs.get(key);
      const length = last !== undefined && previousSameWeekday(day, school) === last.day ? last.length + 1 : 1;
      runs.set(key, { day, length });
      longest = Math.max(longest, length);
    }
    growth.push({ day, amount: longest });
  }
  return growth;
}

/** The last school day before a day that falls on the same weekday. */
function previousSameWeekday(day: EpochDay, school: SchoolCalendar): EpochDay | undefined {
  const first = school.terms[0]!.from;
  for (let before = day - 7; before >= first; before -= 7) if (school.isSchoolDay(before)) return before;
  return undefined;
}
