import { type ClockTime, readClock } from "./clock-times";
import type { AmountExtract } from "./extract";
import type { Token } from "./token";
import { isUnit } from "./units";
import { daysUntil, weekdayBesideClock } from "./weekdays";

const day = 24 * 60;
const half = 12 * 60;

/**
 * Reads times of the day at a token: from one to another is a length, `9am to 3pm`, `8.45–9.15`; two or more are so many times a day,
 * `at 9.45, 11.30 and 2.15`.
 */
export function readClockSpan(tokens: readonly Token[], sentence: Int32Array, i: number): AmountExtract | undefined {
  const word = (at: number) => tokens[at]?.norm ?? "";
  const start = readClock(tokens, i);
  if (start === undefined) return undefined;
  // `4 pm Sat to 4 pm Sun`
  const dayAfter = weekdayBesideClock(tokens[start.to]);
  const joint = dayAfter === undefined ? start.to : start.to + 1;
  const next = tokens[joint];
  const isBetween = next?.norm === "and" && word(i - 1) === "between";
  const isSpan = next !== undefined && (/^(to|until|till|-)$/.test(next.norm) || isBetween || next.joined);
  if (!isSpan) return readTimes(tokens, sentence, i, start);
  const to = next.joined ? joint : joint + 1;
  // `Friday 7 pm to Saturday 9 am`
  const [dayBefore, endDayBefore] = [weekdayBesideClock(tokens[i - 1]), weekdayBesideClock(tokens[to])];
  const isLed = dayBefore !== undefined && endDayBefore !== undefined;
  const end = readClock(tokens, isLed ? to + 1 : to);
  if (end === undefined) return undefined;
  const isOfDay = isAfterDay(tokens, sentence, i) || isBeforeDays(tokens, i, end.to);
  if (!start.isMarked && !end.isMarked && !isOfDay) return undefined;
  const endDayAfter = dayAfter === undefined ? undefined : weekdayBesideClock(tokens[end.to]);
  const length = (least: number, last = end.to): AmountExtract => ({
    kind: "duration",
    from: i,
    to: last,
    amount: { least },
  });
  const [from, until] = isLed ? [dayBefore, endDayBefore] : [dayAfter, endDayAfter];
  if (from !== undefined && until !== undefined && from !== until && start.isHalved && end.isHalved)
    return length(daysUntil(from, until) * day + end.minutes - start.minutes, isLed ? end.to : end.to + 1);
  let minutes = end.minutes - start.minutes;
  // `5 to 6 pm`: both are in the afternoon.
  if (minutes > half && !start.isHalved) minutes -= half;
  if (minutes <= 0) minutes += half;
  return minutes > 0 && minutes <= half ? length(minutes) : undefined;
}

/** `Mondays, 10 to 3`, `every morning 9 to 12`: after a day or a part of it two numbers are times of the day. */
function isAfterDay(tokens: readonly Token[], sentence: Int32Array, i: number): boolean {
  const at = /^(,|from|between|\()$/.test(tokens[i - 1]?.norm ?? "") ? i - 2 : i - 1;
  const word = tokens[at]?.norm ?? "";
  const isDay =
    weekdayBesideClock(tokens[at]) !== undefined ||
    /^(mornings?|afternoons?|evenings?|days?|daily|weekdays?)$/.test(word);
  return isDay && sentence[i] === sentence[at];
}

/** `from 9 to 11 every school day` */
function isBeforeDays(tokens: readonly Token[], i: number, to: number): boolean {
  if (tokens[i - 1]?.norm !== "from" || !/^(each|every)$/.test(tokens[to]?.norm ?? "")) return false;
  const at = /^(school|college|nursery|working)$/.test(tokens[to + 1]?.norm ?? "") ? to + 2 : to + 1;
  return /^(day|weekday|morning|afternoon|evening)$/.test(tokens[at]?.norm ?? "");
}

function readTimes(
  tokens: readonly Token[],
  sentence: Int32Array,
  i: number,
  first: ClockTime,
): AmountExtract | undefined {
  const word = (at: number) => tokens[at]?.norm ?? "";
  let times = 1;
  let { to, isMarked } = first;
  while (/^(,|and|&)$/.test(word(to)) && sentence[i] === sentence[to]) {
    const skipped = word(to) === "," && word(to + 1) === "and" ? 2 : 1;
    const next = readClock(tokens, word(to + skipped) === "at" ? to + skipped + 1 : to + skipped);
    if (next === undefined || !next.isMarked || !isMarked || isMeasured(tokens[next.to])) break;
    times += 1;
    ({ to, isMarked } = next);
  }
  // `11.00: carry the crate`, the entry of a timetable.
  const isEntry = isMarked && word(to) === ":" && !(i > 0 && sentence[i] === sentence[i - 1]);
  if ((times === 1 && !isEntry) || isNumbered(word(i - 1))) return undefined;
  return { kind: "frequency", from: i, to, amount: { least: times, per: "day", every: 1 } };
}

/** Decimals that are no times of the day: `2.5 hours`, `0.20 and 0.35 metres`. */
function isMeasured(token: Token | undefined): boolean {
  const isOther = /^(metres?|m|cm|kg|g|ml|litres?|points?|years?|%|per)$/;
  return token?.kind === "word" && (isUnit(token.norm) || isOther.test(token.norm));
}

/** `£2.15`, `item 3.4`, `level 2.1` */
function isNumbered(before: string): boolean {
  return /^(£|item|items|section|sections|para|paras|paragraph|version|level|levels|reg)$/.test(before);
}
