import timeWords from "../../../rules/quality/wording/vocabulary/time-words.json";
import type { Per } from "./extract";
import { readNumber } from "./number-words";
import type { Token } from "./token";
import { daysUntil, weekdayOf } from "./weekdays";
import { wordSets } from "./word-sets";

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
  mth: "month",
  mths: "month",
  term: "term",
  terms: "term",
  year: "year",
  years: "year",
  yr: "year",
  annum: "year",
  weekday: "day",
  weekdays: "day",
  quarter: "month",
  holiday: "holiday",
  holidays: "holiday",
  vacation: "holiday",
};
const events = new Set(
  "lesson lessons class morning mornings afternoon afternoons evening evenings night nights weekend weekends playtime breaktime break lunch lunchtime mealtime mealtimes meal meals assembly transition transitions registration task tasks exam exams examination examinations test tests monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays am pm".split(
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
const {
  partsOfYear: monthsOfYear,
  notAfterAdverb,
  beforePeriod: before,
  withinPeriod: between,
  beforeDay: dating,
} = wordSets(timeWords);
const determiners = new Set(["per", "a", "an", "each", "every", "/"]);
/** `every other week`, `every third week` */
const nths: Readonly<Record<string, number | undefined>> = Object.assign(Object.create(null), {
  other: 2,
  alternate: 2,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  fifth: 5,
  sixth: 6,
});
const ordinals = /^(first|second|third|fourth|last|1st|2nd|3rd|4th)$/;

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
  const ofThe = readOfThe(tokens, i, isAfterAmount);
  if (ofThe !== undefined) return ofThe;
  const determiner = tokens[at]?.norm ?? "";
  // `as per the class plan`
  if (determiner === "per" && tokens[at - 1]?.norm === "as") return undefined;
  const alternate = determiner === "alternate";
  if (!determiners.has(determiner) && !alternate) return undefined;
  const isWeak = determiner === "a" || determiner === "an" || determiner === "/";
  if (isWeak && (!isAfterAmount || at > i)) return undefined;
  at += 1;
  const eachOf = readEachOf(tokens, at, determiner);
  if (eachOf !== undefined) return eachOf;
  let every = alternate ? 2 : 1;
  const next = tokens[at]?.norm;
  const nth = nths[next ?? ""];
  if (nth !== undefined) {
    every = nth;
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

/** `25 hours of the school week`, `on the third Tuesday in the month`. */
function readOfThe(tokens: readonly Token[], i: number, isAfterAmount: boolean): ReadPeriod | undefined {
  if (!/^(of|in)$/.test(tokens[i]!.norm) || tokens[i + 1]?.norm !== "the") return undefined;
  const at = between.has(tokens[i + 2]?.norm ?? "") ? i + 3 : i + 2;
  const noun = tokens[at]?.norm ?? "";
  const isNthDay = weekdayOf(tokens[i - 1]) !== undefined && ordinals.test(tokens[i - 2]?.norm ?? "");
  if (isNthDay && /^(month|term|year)$/.test(noun)) return { per: nouns[noun]!, every: 1, to: at + 1 };
  return isAfterAmount && /^(day|week|term|year)$/.test(noun) ? { per: nouns[noun]!, every: 1, to: at + 1 } : undefined;
}

/** Of people, things or lengths of time each one is no occasion. */
const notOccasions =
  /^(minutes|mins|hours|hrs|seconds|pages|metres|.*(men|children|pupils|adults|peers|friends|girls|boys|staff|people|ers|ors|ants|ists|tas|lsas))$/;

/** `each of the three terms`, `in each of 36 weeks`, `each of the six changes in the day`. */
function readEachOf(tokens: readonly Token[], i: number, determiner: string): ReadPeriod | undefined {
  if ((determiner !== "each" && determiner !== "every") || tokens[i]?.norm !== "of") return undefined;
  let at = i + 1;
  if (/^(the|his|her|their|these|those)$/.test(tokens[at]?.norm ?? "")) at += 1;
  const number = readNumber(tokens, at);
  if (number === undefined) return undefined;
  at = number.to;
  while (between.has(tokens[at]?.norm ?? "") || Object.hasOwn(adverbs, tokens[at]?.norm ?? "")) at += 1;
  const noun = tokens[at];
  if (noun === undefined || noun.kind !== "word" || !noun.norm.endsWith("s") || notOccasions.test(noun.norm))
    return undefined;
  return { per: Object.hasOwn(nouns, noun.norm) ? nouns[noun.norm]! : "event", every: 1, to: at + 1 };
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

/**
 * Reads days of the week: `on Mondays and Thursdays`, `Mon-Thu`, `Weds P5`. Each counts as one time a week. A single day that may be a
 * date counts only where it is plural, abbreviated, led by `on`, or `isAfterLength`: `30 minutes, Thursday`.
 */
export function readWeekdays(
  tokens: readonly Token[],
  i: number,
  isAfterLength: boolean,
): { times: number; to: number } | undefined {
  let at = i;
  let end = i;
  let times = 0;
  for (;;) {
    const day = weekdayOf(tokens[at]);
    if (day === undefined) break;
    times += 1;
    at += 1;
    end = at;
    const next = tokens[at];
    const isSpan = next?.norm === "to" || next?.norm === "-" || next?.norm === "until";
    const last = weekdayOf(next?.joined ? next : isSpan ? tokens[at + 1] : undefined);
    if (last !== undefined) return { times: daysUntil(day, last) + 1, to: next!.joined ? at + 1 : at + 2 };
    if (/^(,|and|&|\/)$/.test(next?.norm ?? "")) at += 1;
    if (next?.norm === "," && tokens[at]?.norm === "and") at += 1;
  }
  if (times === 0) return undefined;
  const before = tokens[i - 1]?.norm ?? "";
  // `Thursday afternoons`
  const isHabit = /^(mornings|afternoons|evenings|nights|lunchtimes)$/.test(tokens[end]?.norm ?? "");
  const isCertain = isHabit || /[^e]s$/.test(tokens[i]!.norm) || /^(on|every|each)$/.test(before);
  const isDate = dating.has(before) || tokens[end]?.kind === "number";
  const isListed = times > 1 || !tokens[i]!.norm.includes("day");
  return isCertain || ((isListed || isAfterLength) && !isDate) ? { times, to: end } : undefined;
}
