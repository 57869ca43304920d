import { isCapital, type Token } from "./token";

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

const abbreviated: Readonly<Record<string, Weekday>> = {
  mon: "monday",
  mons: "monday",
  tue: "tuesday",
  tues: "tuesday",
  wed: "wednesday",
  weds: "wednesday",
  thu: "thursday",
  thur: "thursday",
  thurs: "thursday",
  fri: "friday",
  fris: "friday",
};
const weekend: Readonly<Record<string, Weekday>> = { sat: "saturday", sats: "saturday", sun: "sunday", suns: "sunday" };

/** The day that a token names; an abbreviation only with a capital, as a sentence may end in `wed`. */
export function weekdayOf(token: Token | undefined): Weekday | undefined {
  if (token === undefined) return undefined;
  const { norm } = token;
  const named = weekdays.find((day) => norm === day || norm === `${day}s`);
  return named ?? abbreviationOf(token, abbreviated);
}

/** The day beside a time of the day, where `Sat` and `Sun` are no words of their own: `4 pm Sat`. */
export function weekdayBesideClock(token: Token | undefined): Weekday | undefined {
  return weekdayOf(token) ?? (token === undefined ? undefined : abbreviationOf(token, weekend));
}

function abbreviationOf(token: Token, among: Readonly<Record<string, Weekday>>): Weekday | undefined {
  return isCapital(token) && Object.hasOwn(among, token.norm) ? among[token.norm] : undefined;
}

/** How many days after one day of the week another next comes: 0 where they are the same. */
export function daysUntil(from: Weekday, to: Weekday): number {
  return (weekdays.indexOf(to) - weekdays.indexOf(from) + weekdays.length) % weekdays.length;
}
