import timeWords from "../../../rules/quality/wording/vocabulary/time-words.json";
import type { Extract } from "./extract";
import { readNumber } from "./number-words";
import type { Token } from "./token";
import { wordSets } from "./word-sets";

const { months, seasons, stages, beforeYear: leadIn } = wordSets(timeWords);
const lookBack = 6;

/** Extracts the dates and stages of a passage: `by July 2027`, `the end of Key Stage 2`, `Year 10`, `within 12 months`. */
export function extractDates(tokens: readonly Token[]): Extract[] {
  const found: Extract[] = [];
  let i = 0;
  while (i < tokens.length) {
    const to = readDate(tokens, i);
    if (to === undefined) i += 1;
    else {
      found.push({ kind: "date", from: i, to });
      i = to;
    }
  }
  return found;
}

function readDate(tokens: readonly Token[], i: number): number | undefined {
  return (
    readFigures(tokens, i) ??
    readMonth(tokens, i) ??
    readStage(tokens, i) ??
    readTermOrYear(tokens, i) ??
    readAge(tokens, i) ??
    readSpan(tokens, i) ??
    readLife(tokens, i)
  );
}

const word = (tokens: readonly Token[], i: number) => tokens[i]?.norm ?? "";
const isYear = (token: Token | undefined) => token?.kind === "number" && /^20\d\d$/.test(token.raw);

/** `31/07/2027`, `2027-07-31`, and a year after a preposition: `by 2027`. */
function readFigures(tokens: readonly Token[], i: number): number | undefined {
  const [first, mark, second, , third] = tokens.slice(i, i + 5);
  if (first?.kind !== "number") return undefined;
  if (mark?.norm === "/" || mark?.norm === ".") {
    const isDate = second?.kind === "number" && third?.kind === "number" && tokens[i + 3]!.norm === mark.norm;
    if (isDate && first.value! <= 31 && second.value! <= 12) return i + 5;
  }
  if (/^\d{1,2}\.\d{1,2}$/.test(first.raw) && mark?.norm === "." && /^\d{2,4}$/.test(second?.raw ?? "")) return i + 3;
  if (isYear(first) && tokens[i + 1]?.joined && tokens[i + 2]?.joined && tokens[i + 2]!.kind === "number") return i + 3;
  if (isYear(first) && leadIn.has(word(tokens, i - 1)))
    return mark?.norm === "/" && second?.kind === "number" ? i + 3 : i + 1;
  return undefined;
}

/** `July 2027`, `31 July`, `31st July 2027`, `by July`. */
function readMonth(tokens: readonly Token[], i: number): number | undefined {
  let at = i;
  if (tokens[at]?.kind === "number" && (tokens[at]!.value ?? 99) <= 31) {
    at += 1;
    if (/^(st|nd|rd|th)$/.test(word(tokens, at))) at += 1;
    if (word(tokens, at) === "of") at += 1;
  }
  const month = tokens[at];
  if (month === undefined || !months.has(month.norm)) return undefined;
  if (/^(may|mar|march)$/.test(month.raw)) return undefined;
  const hasDay = at > i;
  const next = tokens[at + 1];
  if (isYear(next)) return at + 2;
  if (next?.kind === "number" && /^\d{2}$/.test(next.raw) && hasDay) return at + 2;
  if (next?.kind === "number" && !hasDay && next.value! <= 31 && isYear(tokens[at + 3])) return at + 4;
  // May is a word of its own, and so is March.
  const isMeant = hasDay || /^(by|in|before|until|of|from|end|since|next)$/.test(word(tokens, i - 1));
  return isMeant ? at + 1 : undefined;
}

/** `Key Stage 2`, `KS2`, `Year 10`, `Y6`, `Year Six`. */
function readStage(tokens: readonly Token[], i: number): number | undefined {
  const first = word(tokens, i);
  if (/^(ks[1-5]|y(r)?\d{1,2})$/.test(first)) return i + 1;
  if (first === "key" && /^stages?$/.test(word(tokens, i + 1))) return readNumber(tokens, i + 2)?.to;
  if (first === "year" || first === "yr") {
    const number = readNumber(tokens, i + 1);
    if (number !== undefined && number.value <= 14 && tokens[i + 1]!.after === "space") return number.to;
    if (/^(group|r)$/.test(word(tokens, i + 1))) return undefined;
  }
  if (/^(early|foundation)$/.test(first) && /^(years|stage)$/.test(word(tokens, i + 1)) && isLed(tokens, i))
    return i + 2;
  return undefined;
}

/** `the end of the summer term`, `this academic year`, `the next annual review`, `the end of primary school`, `transition`. */
function readTermOrYear(tokens: readonly Token[], i: number): number | undefined {
  const first = word(tokens, i);
  if (seasons.has(first)) {
    const isTerm = /^(term|half)$/.test(word(tokens, i + 1));
    const at = isTerm ? i + 2 : i + 1;
    if (isYear(tokens[at])) return at + 1;
    return isTerm && isLed(tokens, i) ? at : isLedBy(tokens, i, /^(by|before|until)$/) ? at : undefined;
  }
  if (/^(academic|school|calendar|financial)$/.test(first) && word(tokens, i + 1) === "year")
    return isLed(tokens, i) ? i + 2 : undefined;
  if (
    /^(term|year|month|week)$/.test(first) &&
    /^(this|next|end|coming)$/.test(word(tokens, i - 1)) &&
    isLed(tokens, i)
  )
    return i + 1;
  if (first === "year" && isLedBy(tokens, i, /^end$/)) return i + 1;
  if (first === "term" && isLedBy(tokens, i, /^end$/)) return i + 1;
  if (first === "annual" && word(tokens, i + 1) === "review" && isLed(tokens, i)) return i + 2;
  if (
    stages.has(first) &&
    isLedBy(
      tokens,
      i,
      /^(end|leaves|leaving|leave|starts|starting|transfers|transition|enters|entering|finishes|completes)$/,
    )
  )
    return i + 1;
  return undefined;
}

/** `by the age of 11`, `by age eleven`, `by the time he is 12`, `by his 16th birthday`. */
function readAge(tokens: readonly Token[], i: number): number | undefined {
  const first = word(tokens, i);
  if (first === "age" || first === "aged") {
    const at = word(tokens, i + 1) === "of" ? i + 2 : i + 1;
    const number = readNumber(tokens, at);
    return number !== undefined && isLed(tokens, i) ? number.to : undefined;
  }
  if (first === "birthday" && isLed(tokens, i)) return i + 1;
  const isWhenOld = /^(is|turns|are|reaches)$/.test(first) && /^(he|she|they|the|time)$/.test(word(tokens, i - 1));
  if (isWhenOld && isLedBy(tokens, i, /^time$/)) return readNumber(tokens, i + 1)?.to;
  return undefined;
}

/** `within 12 months`, `in two years`, `over the next year`. */
function readSpan(tokens: readonly Token[], i: number): number | undefined {
  if (!/^(within|in|over|after)$/.test(word(tokens, i))) return undefined;
  let at = i + 1;
  if (word(tokens, at) === "the") at += 1;
  const isNext = /^(next|coming|following)$/.test(word(tokens, at));
  if (isNext) at += 1;
  const number = readNumber(tokens, at);
  const isOne = number === undefined && /^(an?|one)$/.test(word(tokens, at));
  const unit = number?.to ?? (isOne ? at + 1 : at);
  if (number === undefined && !isNext && !isOne) return undefined;
  const isUnit = /^(weeks?|months?|terms?|years?)$/.test(word(tokens, unit));
  const isHalfTerm = word(tokens, unit) === "half" && /^terms?$/.test(word(tokens, unit + 1));
  if (isHalfTerm) return unit + 2;
  return isUnit && (word(tokens, i) !== "in" || number !== undefined || isNext) ? unit + 1 : undefined;
}

/** `by the time he leaves school`, `when she moves to secondary school`, `before starting college`. */
function readLife(tokens: readonly Token[], i: number): number | undefined {
  if (
    !/^(leaves|leaving|moves|moving|transfers|transferring|starts|starting|transitions|enters|finishes)$/.test(
      word(tokens, i),
    )
  )
    return undefined;
  if (!isLedBy(tokens, i, /^(time|when|before|until)$/)) return undefined;
  for (let at = i + 1; at < i + 5; at += 1) if (stages.has(word(tokens, at))) return at + 1;
  return undefined;
}

/** Whether a preposition of time stands a few words before. */
function isLed(tokens: readonly Token[], i: number): boolean {
  return isLedBy(tokens, i, /^(by|before|until|at|end|over|during|within|on|this|next|from)$/);
}

function isLedBy(tokens: readonly Token[], i: number, lead: RegExp): boolean {
  for (let at = i - 1; at >= Math.max(0, i - lookBack); at -= 1) {
    if (/^[.;!?]$/.test(tokens[at]!.norm)) return false;
    if (lead.test(tokens[at]!.norm)) return true;
  }
  return false;
}
