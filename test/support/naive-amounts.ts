import { UTCDate } from "@date-fns/utc";
import holidays from "../../rules/calendar/england.json";
import { plus } from "./naive-days";
import {
  daysFrom,
  isSchoolWeek,
  type NaiveSchool,
  naiveMonday,
  naiveSchoolYear,
  naiveTerm,
  type Span,
} from "./naive-school";

/** A spell as a record has it. */
export interface NaiveSpell extends Span {
  session?: "all-day" | "morning" | "afternoon" | "lunchtime";
  firstSession?: "morning" | "afternoon";
}

/** What is counted of spells. */
export interface NaiveCount {
  asOf: string;
  within?: "schoolYear" | "term" | { moreThan: number; between: string[] };
  at?: string;
  upTo?: string;
  since?: string;
  planned?: boolean;
}

type Part = "morning" | "afternoon" | "lunchtime";

/** What spells take up, each part of a day written as `2026-11-02 morning`. */
export type Taken = ReadonlySet<string>;

const easterMondays = holidays.bankHolidays.filter(({ title }) => title === "Easter Monday").map(({ date }) => date);

/** The stretch that holds a day, by going back and on from it day by day. */
export function naiveStretch(school: NaiveSchool, within: NaiveCount["within"], day: string): Span | undefined {
  const year = naiveSchoolYear(school, day);
  if (within === "schoolYear") return year;
  if (within === "term" || within === undefined) return naiveTerm(school, day);
  if (year === undefined) return undefined;
  if (year.terms.length <= within.moreThan) return naiveTerm(school, day);
  const ends = (one: string) =>
    within.between.includes(one.slice(5)) || (within.between.includes("easter-monday") && easterMondays.includes(one));
  let [from, to] = [day, day];
  while (!ends(plus(from, -1))) from = plus(from, -1);
  while (!ends(to)) to = plus(to, 1);
  return { from, to };
}

/** What spells take up of the days that are counted; `undefined` where one of those days is outside the terms. */
export function naiveTaken(school: NaiveSchool, spells: NaiveSpell[], count: NaiveCount): Taken | undefined {
  const { asOf, within, at = asOf, upTo, since, planned } = count;
  const stretch = within === undefined ? undefined : naiveStretch(school, within, at);
  if (within !== undefined && stretch === undefined) return undefined;
  const isCounted = (day: string) =>
    (planned || day <= asOf) &&
    (upTo === undefined || day <= upTo) &&
    (since === undefined || day >= since) &&
    (stretch === undefined || (day >= stretch.from && day <= stretch.to));
  const taken = new Set<string>();
  for (const spell of spells) {
    for (const day of daysFrom(spell.from, spell.to).filter(isCounted)) {
      if (day < school.first || day > school.last) return undefined;
      if (school.isOpen(day)) for (const part of partsOf(spell, day)) taken.add(`${day} ${part}`);
    }
  }
  return taken;
}

function partsOf({ from, session = "all-day", firstSession }: NaiveSpell, day: string): Part[] {
  if (session === "lunchtime") return ["lunchtime"];
  const both: Part[] = session === "all-day" ? ["morning", "afternoon"] : [session];
  return both.filter((part) => part === "afternoon" || day !== from || firstSession !== "afternoon");
}

const has = (taken: Taken, day: string, part: Part) => taken.has(`${day} ${part}`);
const sessionsOn = (taken: Taken, day: string) =>
  Number(has(taken, day, "morning")) + Number(has(taken, day, "afternoon"));
const isWhole = (taken: Taken, day: string) => sessionsOn(taken, day) === 2;
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

/** School days taken up: half of one for each session and for a lunchtime, and no more than one a day. */
export function naiveDays(taken: Taken, { openDays }: NaiveSchool): number {
  return sum(openDays.map((day) => Math.min(1, (sessionsOn(taken, day) + Number(has(taken, day, "lunchtime"))) / 2)));
}

/** Sessions taken up. */
export function naiveSessions(taken: Taken, { openDays }: NaiveSchool): number {
  return sum(openDays.map((day) => sessionsOn(taken, day)));
}

/** The longest run of whole school days, tried from every day. */
export function naiveLongestRun(taken: Taken, { openDays }: NaiveSchool): number {
  let longest = 0;
  for (let start = 0; start < openDays.length; start++) {
    let end = start;
    while (end < openDays.length && isWhole(taken, openDays[end]!)) end++;
    longest = Math.max(longest, end - start);
  }
  return longest;
}

/** The days of the run through a day, in order; `undefined` where it is not known which days of school come between. */
export function naiveRun(taken: Taken, school: NaiveSchool, through: string, whole: boolean): string[] | undefined {
  const { openDays, first } = school;
  const belongs = (at: number) =>
    at >= 0 && at < openDays.length && sessionsOn(taken, openDays[at]!) >= (whole ? 2 : 1);
  if (through < first) return openDays.some((_, i) => belongs(i)) ? undefined : [];
  let at = openDays.findIndex((day) => day >= through);
  if (openDays[at] === through && whole && sessionsOn(taken, through) === 1) at++;
  if (!belongs(at)) return [];
  let [start, end] = [at, at];
  while (belongs(start - 1)) start--;
  while (belongs(end + 1)) end++;
  return openDays.slice(start, end + 1);
}

/** The most sessions in any so many school weeks on end, tried from every week of the terms. */
export function naiveMost(taken: Taken, school: NaiveSchool, weeks: number): number {
  const mondays = [...new Set(school.days.map(naiveMonday))].filter((monday) => isSchoolWeek(school, monday));
  const inWeek = mondays.map((monday) => sum(daysFrom(monday, plus(monday, 6)).map((day) => sessionsOn(taken, day))));
  return Math.max(...mondays.map((_, i) => sum(inWeek.slice(i, i + weeks))));
}

/**
 * For how many school weeks on end the same session of the same weekday was taken up, tried for each in turn; by a day, of the whole that
 * is known. A week that is taken up whole shows no pattern.
 */
export function naivePattern(taken: Taken, school: NaiveSchool, by: string = school.last): number {
  const isWholeWeek = (day: string) => {
    const monday = naiveMonday(day);
    const open = daysFrom(monday, plus(monday, 6)).filter(school.isOpen);
    return open.every((one) => isWhole(taken, one));
  };
  let longest = 0;
  for (let weekday = 1; weekday <= 5; weekday++) {
    const days = school.openDays.filter((day) => day <= by && new UTCDate(day).getUTCDay() === weekday);
    for (const part of ["morning", "afternoon"] as const) {
      let length = 0;
      for (const day of days) {
        length = has(taken, day, part) && !isWholeWeek(day) ? length + 1 : 0;
        longest = Math.max(longest, length);
      }
    }
  }
  return longest;
}

/** The sessions that the school holds in a stretch up to the as-of date, less those taken up. */
export function naivePossible(school: NaiveSchool, less: NaiveSpell[], count: NaiveCount): number | undefined {
  const stretch = naiveStretch(school, count.within, count.at ?? count.asOf);
  const taken = naiveTaken(school, less, count);
  if (stretch === undefined || taken === undefined) return undefined;
  const held = school.openDays.filter((day) => day >= stretch.from && day <= stretch.to && day <= count.asOf);
  return 2 * held.length - naiveSessions(taken, school);
}

/** School days after one day up to another, less than nothing where that one comes first. */
export function naiveSchoolDaysBetween(school: NaiveSchool, from: string, to: string): number | undefined {
  const isKnown = (day: string) => day >= plus(school.first, -1) && day <= school.last;
  if (!isKnown(from) || !isKnown(to)) return undefined;
  const after = (early: string, late: string) => school.openDays.filter((day) => day > early && day <= late).length;
  return from <= to ? after(from, to) : 0 - after(to, from);
}

/** The first day by which an amount is at least a number, of the days on which it can have grown. */
export function naiveReaches(number: number, days: string[], amountBy: (day: string) => number): string | undefined {
  return days.find((day) => amountBy(day) >= number);
}
