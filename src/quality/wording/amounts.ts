import amountWords from "../../../rules/quality/wording/vocabulary/amount-words.json";
import { readClockSpan } from "./clock-spans";
import type { AmountExtract, AmountKind, AmountValue, Extract } from "./extract";
import { readGroupSize } from "./group-sizes";
import { type ReadNumber, readNumber, readPart } from "./number-words";
import { readPeriod, readWeekdays } from "./periods";
import { asAmount, boundOf, type Quantity, scaled } from "./quantity";
import { readRatio } from "./ratios";
import type { Places } from "./sentences";
import type { Token } from "./token";
import { countNouns, isUnit, looseUnits, minutesOf } from "./units";
import { wordSets } from "./word-sets";

const { notLengths, notCounted, reviewed } = wordSets(amountWords);
const reviewing = /^(review|monitor|evaluat|updat|report|assess|audit|revis)/;
const clauseReach = 14;

/** Extracts the amounts of a passage: how often, how long, how many to a group, ratios, weeks, money, and bare numbers. */
export function extractAmounts(tokens: readonly Token[], places: Places): Extract[] {
  return new AmountReader(tokens, places).run();
}

class AmountReader {
  private readonly found: Extract[] = [];
  /** The last token of the latest duration or count. */
  private latest = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly places: Places,
  ) {}

  run(): Extract[] {
    let i = 0;
    while (i < this.tokens.length) i = Math.max(i + 1, this.readAt(i));
    return this.found;
  }

  /** Reads what starts at a token, and returns the token after it, or the token itself. */
  private readAt(i: number): number {
    const token = this.tokens[i]!;
    if (token.norm === "£") return this.money(i);
    if (token.kind === "mark" && token.norm !== "/") return i;
    return this.period(i) ?? this.keep(readClockSpan(this.tokens, this.places.sentence, i)) ?? this.quantity(i) ?? i;
  }

  private push(kind: AmountKind | "number", from: number, to: number, amount: AmountValue): number {
    this.found.push({ kind, from, to, amount });
    if (kind !== "number" && kind !== "ratio" && kind !== "group-size") this.latest = to;
    return to;
  }

  /** Keeps what another reader found, and returns the token after it. */
  private keep(found: AmountExtract | undefined): number | undefined {
    if (found === undefined) return undefined;
    const { kind, from, to, amount } = found;
    return kind === "frequency" ? this.frequency(from, to, amount) : this.push(kind, from, to, amount);
  }

  private word(i: number): string {
    return this.tokens[i]?.norm ?? "";
  }

  private money(i: number): number {
    const number = this.tokens[i + 1];
    if (number?.kind !== "number") return i + 1;
    const money = this.push("money", i, i + 2, { least: number.value ?? Number.NaN });
    // `£6,200 per annum` is a rate of money, not how often something is provided.
    const period = this.tokens[money] === undefined ? undefined : readPeriod(this.tokens, money, true);
    return period?.to ?? money;
  }

  private period(i: number): number | undefined {
    const isAfterAmount = i - this.latest <= clauseReach && this.isSameSentence(i, this.latest - 1);
    const isAfterLength = this.latest === i - 1 && this.word(i - 1) === ",";
    const weekdays = readWeekdays(this.tokens, i, isAfterLength);
    if (weekdays !== undefined) {
      // `Monday to Friday nights`: how long as well as how often.
      if (/^(nights|overnight)$/.test(this.word(weekdays.to))) this.push("duration", i, weekdays.to + 1, {});
      return this.frequency(i, weekdays.to, { least: weekdays.times, per: "week", every: 1 });
    }
    const period = readPeriod(this.tokens, i, isAfterAmount);
    if (period === undefined || (!isAfterAmount && this.isUncounted(i, period.to))) return undefined;
    return this.frequency(i, period.to, { per: period.per, every: period.every });
  }

  /** `nights per year to be set`: how many is not said. */
  private isUncounted(i: number, to: number): boolean {
    const counted = this.word(i - 1);
    if (this.word(i) !== "per" || !counted.endsWith("s") || !isUnit(counted)) return false;
    return /^(to|will|shall|tb[acd]|as|depending)$/.test(this.word(to));
  }

  private isSameSentence(i: number, other: number): boolean {
    return other >= 0 && this.places.sentence[i] === this.places.sentence[other];
  }

  private frequency(from: number, to: number, amount: AmountValue): number {
    const extract: Extract = { kind: "frequency", from, to, amount };
    if (this.isOfReview(from, to)) extract.ofReview = true;
    this.found.push(extract);
    return to;
  }

  private isOfReview(from: number, to: number): boolean {
    if (reviewed.has(this.word(to)) || (this.tokens[to]?.kind === "word" && reviewed.has(this.word(to + 1))))
      return true;
    for (let i = from - 1; i >= Math.max(0, from - 4); i -= 1) {
      if (this.places.clause[i] !== this.places.clause[from]) return false;
      if (reviewing.test(this.word(i))) return true;
    }
    return false;
  }

  private quantity(i: number): number | undefined {
    const ratio = this.keep(readRatio(this.tokens, this.places.sentence, i));
    if (ratio !== undefined) return ratio;
    const article = this.word(i);
    const isArticle = article === "a" || article === "an";
    const isHalf = readPart(this.tokens, i) !== undefined;
    if (isArticle || isHalf) {
      const length = this.articleLength(i);
      if (length !== undefined) return length;
    }
    if (
      article === "once" &&
      /^(the|an|he|she|they|it|this|that|that's|it's|he's|she's|they've|his|her|their|in|assessed|agreed|complete|completed|available|a)$/.test(
        this.word(i + 1),
      ) &&
      !(this.word(i + 1) === "a" && /^(day|week|fortnight|month|term|year|half)$/.test(this.word(i + 2))) &&
      !(this.word(i + 1) === "in" && /^(each|every|a)$/.test(this.word(i + 2)) && this.word(i + 3) !== "while")
    )
      return undefined;
    if (
      article === "once" &&
      /^(has|have|had|is|gets|starts|joins|was)$/.test(this.word(i + 2)) &&
      !/^(a|in)$/.test(this.word(i + 1))
    )
      return undefined;
    if (article === "once" || article === "twice" || article === "thrice")
      return this.times(i, { least: { once: 1, twice: 2, thrice: 3 }[article], to: i + 1 });
    if (article === "pairs" || article === "pair") return this.push("group-size", i, i + 1, { least: 2 });
    const number = readNumber(this.tokens, i);
    return number === undefined ? undefined : this.numbered(i, number);
  }

  /** `an hour`, `half an hour`, `a half day`, `a morning`. */
  private articleLength(i: number): number | undefined {
    const part = readPart(this.tokens, i);
    let at = part === undefined ? i + 1 : part.to;
    if (part !== undefined && /^(an?|the)$/.test(this.word(at))) at += 1;
    if (/^(full|whole|complete|single)$/.test(this.word(at))) at += 1;
    const unit = this.word(at);
    const share = part?.value ?? 1;
    if (Object.hasOwn(minutesOf, unit)) {
      const whole = { least: share * minutesOf[unit]!, to: at + 1 };
      const more = part === undefined && this.word(at + 1) === "and" ? readPart(this.tokens, at + 2) : undefined;
      if (more !== undefined && minutesOf[unit] === 60)
        return this.length(i, { least: 60 + more.value * 60, to: more.to });
      return this.length(i, whole);
    }
    if (part === undefined) return undefined;
    return looseUnits.has(unit) && unit !== "term" ? this.push("duration", i, at + 1, {}) : undefined;
  }

  private numbered(i: number, number: ReadNumber): number | undefined {
    const quantity = this.range(number);
    const group = this.keep(readGroupSize(this.tokens, i, quantity));
    if (group !== undefined) return group;
    const at = quantity.to;
    const unit = this.word(at);
    const unitAfterFull = /^(full|whole|school|clock|working)$/.test(unit) ? this.word(at + 1) : unit;
    if (Object.hasOwn(minutesOf, unit)) return this.minutes(i, quantity);
    if (
      Object.hasOwn(minutesOf, this.word(at + 1)) &&
      this.tokens[at]!.kind === "word" &&
      readNumber(this.tokens, at) === undefined &&
      !/^(per|a|each|every|to|or|and|x|times|with|for|of|in|half|quarter)$/.test(unit) &&
      this.isSameSentence(at, at + 1)
    )
      return (
        this.perAdverb(i, quantity) ??
        this.length(i, { ...scaled(quantity, minutesOf[this.word(at + 1)]!), to: at + 2 })
      );
    if (unit === "h" && this.tokens[at]!.after === "nothing")
      return this.length(i, { ...scaled(quantity, 60), to: at + 1 });
    if (unit === "x" || unit === "×" || unit === "times" || unit === "time")
      return this.times(i, { ...quantity, to: at + 1 });
    if (unitAfterFull === "week" || unitAfterFull === "weeks")
      return this.weeks(i, { ...quantity, to: unit === unitAfterFull ? at + 1 : at + 2 });
    if (looseUnits.has(unitAfterFull))
      return this.loose(i, { ...quantity, to: unit === unitAfterFull ? at + 1 : at + 2 });
    if (/^(seconds?|secs?)$/.test(unit)) return this.push("number", i, at, { least: quantity.least });
    const times = this.timesPer(i, quantity);
    if (times !== undefined) return times;
    const noun = this.countNoun(at);
    if (noun !== undefined) return this.count(i, quantity, noun);
    this.push("number", i, at, asAmount(quantity));
    return at;
  }

  /** `six a year`, `three in each term`: a number of times, without a noun. */
  private timesPer(i: number, quantity: Quantity): number | undefined {
    if (this.tokens[quantity.to] === undefined || notCounted.has(this.word(i - 1))) return undefined;
    const period = readPeriod(this.tokens, quantity.to, true);
    const isPhrase = period !== undefined && period.to > quantity.to + 1 && this.word(quantity.to) !== "half";
    if (!isPhrase || period.per === "event" || !this.isSameSentence(i, quantity.to)) return undefined;
    const amount = {
      ...asAmount(quantity),
      ...boundOf(this.tokens, i, quantity.to),
      per: period.per,
      every: period.every,
    };
    return this.push("frequency", i, period.to, amount);
  }

  /** `25 weekly hours`: a rate whose period stands before its unit. */
  private perAdverb(i: number, quantity: Quantity): number | undefined {
    const period = readPeriod(this.tokens, quantity.to, true);
    if (period?.to !== quantity.to + 1) return undefined;
    const { least, most } = scaled(quantity, minutesOf[this.word(period.to)]!);
    const amount = { least, ...(most !== undefined && { most }), ...boundOf(this.tokens, i, period.to + 1) };
    return this.push("rate", i, period.to + 1, { ...amount, per: period.per, every: period.every });
  }

  /** `2-3`, `two to three`, `2 or 3`; after `between`, `2 and 3`. */
  private range({ value, to }: ReadNumber): Quantity {
    const next = this.tokens[to];
    const isBetween = this.word(to) === "and" && (this.word(to - 2) === "between" || this.word(to - 3) === "between");
    const joins = next !== undefined && (next.norm === "to" || next.norm === "or" || next.norm === "-" || isBetween);
    const isJoined = next?.joined === true && next.kind === "number";
    if (next === undefined || (!joins && !isJoined)) return { least: value, to };
    const second = readNumber(this.tokens, isJoined ? to : to + 1);
    if (second === undefined || !(second.value > value)) return { least: value, to };
    return { least: value, most: second.value, to: second.to };
  }

  private minutes(i: number, quantity: Quantity): number {
    const factor = minutesOf[this.word(quantity.to)]!;
    const scaledQuantity = { ...scaled(quantity, factor), to: quantity.to + 1 };
    if (factor === 60) {
      const joins = this.word(scaledQuantity.to) === "and" || this.word(scaledQuantity.to) === ",";
      const rest = readNumber(this.tokens, joins ? scaledQuantity.to + 1 : scaledQuantity.to);
      if (rest !== undefined && rest.value < 60 && minutesOf[this.word(rest.to)] === 1)
        return this.length(i, { least: scaledQuantity.least + rest.value, to: rest.to + 1 });
      const part = this.word(scaledQuantity.to) === "and" ? readPart(this.tokens, scaledQuantity.to + 1) : undefined;
      if (part !== undefined) return this.length(i, { least: scaledQuantity.least + part.value * 60, to: part.to });
    }
    return this.length(i, scaledQuantity);
  }

  /** A length of time, as a rate where a period follows it at once. */
  private length(from: number, quantity: Quantity): number {
    const { to } = quantity;
    if (notLengths.has(this.word(to)) || notLengths.has(this.word(to + 1))) return this.push("number", from, to, {});
    if (/^(within|after)$/.test(this.word(from - 1))) return this.push("number", from, to, {});
    const amount = { ...asAmount(quantity), ...boundOf(this.tokens, from, to) };
    const period = this.tokens[to] === undefined ? undefined : readPeriod(this.tokens, to, true);
    if (period === undefined || this.places.sentence[to] !== this.places.sentence[from]) {
      const length = this.push("duration", from, to, amount);
      // `all 25 hours`, `in all lessons (25 hours)`: every one of them.
      if (/^hours?$/.test(this.word(to - 1)) && this.isOfAll(from)) this.frequency(from, to, { per: "week", every: 1 });
      return length;
    }
    return this.push("rate", from, period.to, { ...amount, per: period.per, every: period.every });
  }

  private isOfAll(from: number): boolean {
    if (this.word(from - 1) === "all") return true;
    return this.word(from - 1) === "(" && /^lessons$/.test(this.word(from - 2)) && this.word(from - 3) === "all";
  }

  /** Days, nights and the like: a length and a number of times at once. */
  private loose(from: number, quantity: Quantity): number {
    if (/^(of|after|before|within)$/.test(this.word(from - 1)) && /^days?$/.test(this.word(quantity.to - 1)))
      return this.push("number", from, quantity.to, asAmount(quantity));
    const period = this.tokens[quantity.to] === undefined ? undefined : readPeriod(this.tokens, quantity.to, true);
    const amount = { ...asAmount(quantity), ...boundOf(this.tokens, from, quantity.to) };
    if (period === undefined) return this.push("count", from, quantity.to, amount);
    this.found.push({
      kind: "frequency",
      from,
      to: period.to,
      amount: { ...amount, per: period.per, every: period.every },
    });
    const { least: _, most: __, ...bare } = amount;
    if (/^(nights?|weekends?|days?|mornings?|afternoons?|evenings?|overnight)$/.test(this.word(quantity.to - 1)))
      return this.push("duration", from, quantity.to, bare) && period.to;
    return period.to;
  }

  private weeks(from: number, quantity: Quantity): number {
    const period = this.tokens[quantity.to] === undefined ? undefined : readPeriod(this.tokens, quantity.to, true);
    const inYear = { year: 1, term: 3, "half-term": 6 }[period?.per as string];
    if (period === undefined || inYear === undefined) return this.push("weeks", from, quantity.to, asAmount(quantity));
    return this.push("weeks", from, period.to, asAmount(scaled(quantity, inYear)));
  }

  /** Once, twice, so many times: a frequency where a period follows at once, a count otherwise. */
  private times(from: number, quantity: Quantity): number {
    const { to } = quantity;
    const amount = { ...asAmount(quantity), ...boundOf(this.tokens, from, to) };
    const period = this.tokens[to] === undefined ? undefined : readPeriod(this.tokens, to, true);
    if (period !== undefined && this.places.sentence[to] === this.places.sentence[from]) {
      const found = this.frequency(from, period.to, { ...amount, per: period.per, every: period.every });
      this.latest = found;
      return found;
    }
    return this.push("count", from, to, amount);
  }

  private count(from: number, quantity: Quantity, noun: number): number {
    this.push("count", from, quantity.to, { ...asAmount(quantity), ...boundOf(this.tokens, from, quantity.to) });
    this.latest = noun + 1;
    return quantity.to;
  }

  /** The noun that a number counts: `two 30-minute sessions`, at most six words on. */
  private countNoun(at: number): number | undefined {
    for (let i = at; i < Math.min(at + 7, this.tokens.length); i += 1) {
      const { kind, norm } = this.tokens[i]!;
      if (kind === "mark" || this.places.sentence[i] !== this.places.sentence[at - 1]) return undefined;
      if (/^(will|is|are|or|the|who|to|with)$/.test(norm)) return undefined;
      if (countNouns.has(norm)) return i;
    }
    return undefined;
  }
}
