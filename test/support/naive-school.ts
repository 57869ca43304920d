import { UTCDate } from "@date-fns/utc";
import type { School } from "./arbitrary-school";
import { isWorkingDay, plus } from "./naive-days";

/** Both days are inside it. */
export interface Span {
  from: string;
  to: string;
}

/** A school walked through day by day: an oracle that shares no code with ours. Days are ISO dates, which sort as texts. */
export interface NaiveSchool {
  terms: Span[];
  first: string;
  last: string;
  /** Every day from the first to the last. */
  days: string[];
  isOpen(day: string): boolean;
  /** The days on which there is school, in order. */
  openDays: string[];
}

const holds = (span: Span, day: string) => day >= span.from && day <= span.to;

/** Every day from one to another. */
export function daysFrom(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = plus(day, 1)) days.push(day);
  return days;
}

/** Walks through a school's days once. */
export function walkSchool({ terms, halfTerms, insetDays, closedDays }: School): NaiveSchool {
  const inOrder = [...terms].sort((a, b) => (a.from < b.from ? -1 : 1));
  const first = inOrder[0]!.from;
  const last = inOrder[inOrder.length - 1]!.to;
  const days = daysFrom(first, last);
  const openDays = days.filter(
    (day) =>
      isWorkingDay(day) &&
      terms.some((term) => holds(term, day)) &&
      !halfTerms.some((half) => holds(half, day)) &&
      !insetDays.includes(day) &&
      !closedDays.includes(day),
  );
  const open = new Set(openDays);
  return { terms: inOrder, first, last, days, isOpen: (day) => open.has(day), openDays };
}

/** The Monday of a day's week. */
export function naiveMonday(day: string): string {
  let monday = day;
  while (new UTCDate(monday).getUTCDay() !== 1) monday = plus(monday, -1);
  return monday;
}

/**
 * The school years known of a school. Each starts with the first term to begin from 1 August to 31 July, and ends on the eve of the next,
 * or where the next year is not known on 31 July or when the last term ends. Of the first terms given it is not known whether
 * another came before them in the same year unless they start by December.
 */
export function naiveSchoolYears({ terms }: NaiveSchool): (Span & { terms: Span[] })[] {
  const years: (Span & { terms: Span[] })[] = [];
  const firstYear = Number(terms[0]!.from.slice(0, 4)) - 1;
  for (let year = firstYear; year <= firstYear + 12; year++) {
    const startsIn = (one: number) =>
      terms.filter(({ from }) => holds({ from: `${one}-08-01`, to: `${one + 1}-07-31` }, from));
    const own = startsIn(year);
    if (own.length === 0 || (own[0] === terms[0] && own[0]!.from >= `${year + 1}`)) continue;
    const next = startsIn(year + 1)[0];
    const lastDay = own[own.length - 1]!.to;
    const july = `${year + 1}-07-31`;
    const to = next === undefined ? (lastDay > july ? lastDay : july) : plus(next.from, -1);
    years.push({ from: own[0]!.from, to, terms: own });
  }
  return years;
}

/** The school year that holds a day. */
export function naiveSchoolYear(school: NaiveSchool, day: string): (Span & { terms: Span[] }) | undefined {
  return naiveSchoolYears(school).find((year) => holds(year, day));
}

/** The term that holds a day: with the holiday after it, where the term after that is known. */
export function naiveTerm({ terms }: NaiveSchool, day: string): Span | undefined {
  for (const [i, term] of terms.entries()) {
    const next = terms[i + 1];
    const whole = { from: term.from, to: next === undefined ? term.to : plus(next.from, -1) };
    if (holds(whole, day)) return whole;
  }
  return undefined;
}

/** Whether there is school on any day of the week of this Monday. */
export function isSchoolWeek({ isOpen }: NaiveSchool, monday: string): boolean {
  return daysFrom(monday, plus(monday, 6)).some(isOpen);
}

/** Whether any day of the week of this Monday is between the first day of the first term and the last of the last. */
export function isKnownWeek({ first, last }: NaiveSchool, monday: string): boolean {
  return daysFrom(monday, plus(monday, 6)).some((day) => day >= first && day <= last);
}

/** The Mondays of the school weeks from the week of one day to that of another; `undefined` where they leave the terms. */
export function naiveSchoolWeeks(school: NaiveSchool, from: string, to: string): string[] | undefined {
  const mondays = [...new Set(daysFrom(from, to).map(naiveMonday))];
  if (!mondays.every((monday) => isKnownWeek(school, monday))) return undefined;
  return mondays.filter((monday) => isSchoolWeek(school, monday));
}

/** The same weekday so many school weeks later; `undefined` where the count leaves the terms. */
export function naiveSchoolWeekAfter(school: NaiveSchool, day: string, weeks: number): string | undefined {
  let left = weeks;
  let at = day;
  while (left > 0) {
    at = plus(at, 7);
    const monday = naiveMonday(at);
    if (!isKnownWeek(school, monday)) return undefined;
    if (isSchoolWeek(school, monday)) left--;
  }
  return at;
}

/**
 * The last day of the so manieth half term from the one that a day is in or before; `undefined` where they leave the terms. A half term is
 * every day of a term on end that no break takes up.
 */
export function naiveHalfTermEnd(
  { terms, days, first }: NaiveSchool,
  { halfTerms }: School,
  day: string,
  halfTermsOn: number,
): string | undefined {
  if (day < plus(first, -1)) return undefined;
  const ends: string[] = [];
  for (const term of terms) {
    const inHalf = (one: string) => holds(term, one) && !halfTerms.some((half) => holds(half, one));
    for (const one of days) if (inHalf(one) && !inHalf(plus(one, 1))) ends.push(one);
  }
  return ends.filter((end) => end >= day)[halfTermsOn - 1];
}
