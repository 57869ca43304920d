import type { Per } from "./extract";
import { readNumber } from "./number-words";
import type { Token } from "./token";

/** A period read from tokens: `per week`, `every other day`, `termly`. */
export interface ReadPeriod {
  per: Per;
  every: number;
  to: number;
}

const nouns: Readonly<Record<string, Per>> = {
  day: "day",
  days: "day",
  week: "week",
  weeks: "week",
  wk: "week",
  fortnight: "fortnight",
  fortnights: "fortnight",
  month: "month",
  months: "month",
  term: "term",
  terms: "term",
  year: "year",
  years: "year",
  yr: "year",
  annum: "year",
  quarter: "month",
  holiday: "holiday",
  holidays: "holiday",
  vacation: "holiday",
};
const events = new Set(
  "lesson lessons class morning mornings afternoon afternoons evening evenings night nights weekend weekends playtime breaktime break lunch lunchtime mealtime mealtimes meal meals assembly transition transitions registration task tasks exam exams examination examinations test tests monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays".split(
    " ",
  ),
);
const adverbs: Readonly<Record<string, [Per, number]>> = {
  daily: ["day", 1],
  nightly: ["day", 1],
  weekly: ["week", 1],
  fortnightly: ["fortnight", 1],
  biweekly: ["fortnight", 1],
  monthly: ["month", 1],
  bimonthly: ["month", 2],
  quarterly: ["month", 3],
  termly: ["term", 1],
  yearly: ["year", 1],
  annually: ["year", 1],
  annual: ["year", 1],
  biannually: ["year", 0.5],
  biannual: ["year", 0.5],
  hourly: ["event", 1],
};
const monthsOfYear = new Set(
  "january february march april may june july august september october november december autumn spring summer winter".split(
    " ",
  ),
);
/** `daily living` and `annual review` say no frequency. */
const notAfterAdverb = new Set(
  "living life lives routine routines activities planner timetable diary review reviews newsletter".split(" "),
);
const determiners = new Set(["per", "a", "an", "each", "every", "/"]);
const before = new Set("in during over across within on at for through throughout".split(" "));
const between = new Set("single school academic full whole calendar working teaching normal typical".split(" "));

/** Reads a period that starts at a token. `a week` is one only where `isAfterAmount`. */
export function readPeriod(tokens: readonly Token[], i: number, isAfterAmount: boolean): ReadPeriod | undefined {
  return readAdverb(tokens, i) ?? readPhrase(tokens, i, isAfterAmount);
}

function readAdverb(tokens: readonly Token[], i: number): ReadPeriod | undefined {
  const first = tokens[i]!.norm;
  const second = tokens[i + 1]?.norm;
  if (first === "half" && second === "termly") return { per: "half-term", every: 1, to: i + 2 };
  if (first === "half" && second === "yearly") return { per: "year", every: 0.5, to: i + 2 };
  if (first === "halftermly") return { per: "half-term", every: 1, to: i + 1 };
  if (first === "bi" && tokens[i + 1]?.joined) return readAdverb(tokens, i + 1);
  if (!Object.hasOwn(adverbs, first) || notAfterAdverb.has(second ?? "")) return undefined;
  const [per, every] = adverbs[first]!;
  return { per, every, to: i + 1 };
}

function readPhrase(tokens: readonly Token[], i: number, isAfterAmount: boolean): ReadPeriod | undefined {
  let at = before.has(tokens[i]!.norm) ? i + 1 : i;
  // `25 hours of the week`
  if (
    isAfterAmount &&
    /^(of|in)$/.test(tokens[i]!.norm) &&
    tokens[i + 1]?.norm === "the" &&
    /^(day|week|term|year)$/.test(tokens[i + 2]?.norm ?? "")
  )
    return { per: nouns[tokens[i + 2]!.norm]!, every: 1, to: i + 3 };
  const determiner = tokens[at]?.norm ?? "";
  const alternate = determiner === "alternate";
  if (!determiners.has(determiner) && !alternate) return undefined;
  const isWeak = determiner === "a" || determiner === "an" || determiner === "/";
  if (isWeak && (!isAfterAmount || at > i)) return undefined;
  at += 1;
  let every = alternate ? 2 : 1;
  const next = tokens[at]?.norm;
  if (next === "other" || next === "alternate" || next === "second" || next === "2nd") {
    every = 2;
    at += 1;
  } else if (!isWeak) {
    const number = readNumber(tokens, at);
    if (number !== undefined && number.value > 0) {
      every = number.value;
      at = number.to;
    }
  }
  return readNoun(tokens, at, every, determiner);
}

function readNoun(tokens: readonly Token[], i: number, every: number, determiner: string): ReadPeriod | undefined {
  let at = i;
  while (between.has(tokens[at]?.norm ?? "") && at < i + 3) at += 1;
  const noun = tokens[at];
  if (noun === undefined) return undefined;
  if (noun.norm === "half" && (tokens[at + 1]?.norm === "term" || tokens[at + 1]?.norm === "terms"))
    return { per: "half-term", every, to: at + 2 };
  if (
    (noun.norm === "minutes" || noun.norm === "mins" || noun.norm === "hours" || noun.norm === "hour") &&
    determiner === "every"
  )
    return { per: "event", every: 1, to: at + 1 };
  // `year 6` is a class.
  if (Object.hasOwn(nouns, noun.norm) && !(noun.norm === "year" && tokens[at + 1]?.kind === "number")) {
    const perHoliday = noun.norm === "holiday" && tokens[at + 1]?.norm === "period" ? at + 2 : at + 1;
    return { per: nouns[noun.norm]!, every: noun.norm === "quarter" ? 3 : every, to: perHoliday };
  }
  if (determiner !== "each" && determiner !== "every" && determiner !== "per") return undefined;
  // `each English lesson`, `every maths and science lesson`.
  for (let ahead = at; ahead < at + 4; ahead += 1) {
    const token = tokens[ahead];
    if (token === undefined || token.kind !== "word") return undefined;
    if (monthsOfYear.has(token.norm)) return { per: "year", every: 1, to: ahead + 1 };
    if (events.has(token.norm)) return { per: "event", every, to: ahead + 1 };
    if (Object.hasOwn(nouns, token.norm) && nouns[token.norm] === "holiday")
      return { per: "holiday", every, to: ahead + 1 };
  }
  return undefined;
}

const weekdays = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));

/** Reads days of the week: `on Mondays and Thursdays`, `Monday to Friday`. Each counts as one time a week. */
export function readWeekdays(tokens: readonly Token[], i: number): { times: number; to: number } | undefined {
  let at = i;
  let times = 0;
  for (;;) {
    const word = tokens[at]?.norm ?? "";
    const day = weekdays.has(word) ? word : weekdays.has(word.replace(/s$/, "")) ? word.slice(0, -1) : undefined;
    if (day === undefined) break;
    times += 1;
    at += 1;
    const to = tokens[at]?.norm;
    const end = tokens[at + 1]?.norm ?? "";
    const isSpan = to === "to" || to === "-" || to === "until";
    if (isSpan && weekdays.has(end)) return { times: spanOf(day, end), to: at + 2 };
    if (tokens[at]?.joined && weekdays.has(to ?? "")) return { times: spanOf(day, to!), to: at + 1 };
    if (to === "," || to === "and" || to === "&" || to === "/") at += 1;
  }
  if (times === 0) return undefined;
  const isPlural = tokens[i]!.norm.endsWith("s");
  const isOn = tokens[i - 1]?.norm === "on" || tokens[i - 1]?.norm === "every" || tokens[i - 1]?.norm === "each";
  while (!tokens[at - 1]!.norm.includes("day")) at -= 1;
  return isPlural || isOn ? { times, to: at } : undefined;
}

function spanOf(from: string, to: string): number {
  const days = [...weekdays];
  const length = days.indexOf(to) - days.indexOf(from) + 1;
  return length > 0 ? length : length + 7;
}
