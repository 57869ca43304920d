import { isWeekday, readClock } from "./clock-times";
import type { AmountKind, AmountValue, Bound, Extract } from "./extract";
import { type ReadNumber, readNumber, readPart } from "./number-words";
import { readPeriod, readWeekdays } from "./periods";
import type { Places } from "./sentences";
import type { Token } from "./token";

const words = (text: string) => new Set(text.split(" "));
const minutesOf: Readonly<Record<string, number>> = {
  minute: 1,
  minutes: 1,
  min: 1,
  mins: 1,
  hour: 60,
  hours: 60,
  hr: 60,
  hrs: 60,
  "hour's": 60,
};
/** Lengths of time without a number of minutes. */
const looseUnits = words(
  "day days night nights weekend weekends morning mornings afternoon afternoons evening evenings overnight",
);
const countNouns = words(
  "session sessions visit visits lesson lessons block blocks appointment appointments meeting meetings slot slots class classes period periods contact contacts call calls observation observations break breaks times check checks day days night nights weekend weekends morning mornings afternoon afternoons evening evenings stay stays slot burst bursts consultation consultations assessment assessments episode episodes input inputs occasion occasions group groups",
);
const people = words(
  "child children pupil pupils student students learner learners peer peers other others people boys girls participants participant classmate classmates friend friends youngsters",
);
const toGroupSize = words(
  "of no more than up to at most max maximum a size sizes with between fewer less not exceeding ( : , limited about approximately around only just - never not will has have is are number numbers stays stay kept go goes rise above exceed exceeds total totals totalling",
);
const notLengths = words("warning warnings timer timers notice delay countdown rule old");
/** A number after one of these names something or is a time of the day: `Level 3 each week`, `at 9 every day`. */
const notCounted = words(
  "level year stage ks band room page unit step target part section phase tier grade key block week term day at from until till by to before after since age aged no number of item f g h e b in",
);
const reviewing = /^(review|monitor|evaluat|updat|report|assess|audit|revis)/;
const reviewed = words(
  "review reviews reviewed report reports monitoring evaluation evaluations meeting meetings update updates liaison",
);
const clauseReach = 14;

/** Extracts the amounts of a passage: how often, how long, how many to a group, ratios, weeks, money, and bare numbers. */
export function extractAmounts(tokens: readonly Token[], places: Places): Extract[] {
  return new AmountReader(tokens, places).run();
}

interface Quantity {
  least: number;
  most?: number;
  to: number;
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
    return this.period(i) ?? this.clock(i) ?? this.quantity(i) ?? i;
  }

  private push(kind: AmountKind | "number", from: number, to: number, amount: AmountValue): number {
    this.found.push({ kind, from, to, amount });
    if (kind !== "number" && kind !== "ratio" && kind !== "group-size") this.latest = to;
    return to;
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
    const weekdays = readWeekdays(this.tokens, i);
    if (weekdays !== undefined) {
      // `Monday to Friday nights`: how long as well as how often.
      if (/^(nights|overnight)$/.test(this.word(weekdays.to))) this.push("duration", i, weekdays.to + 1, {});
      return this.frequency(i, weekdays.to, { least: weekdays.times, per: "week", every: 1 });
    }
    const period = readPeriod(this.tokens, i, isAfterAmount);
    if (period === undefined) return undefined;
    return this.frequency(i, period.to, { per: period.per, every: period.every });
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

  /** From one time of the day to another: `9am to 3pm`, `8.45–9.15`. */
  private clock(i: number): number | undefined {
    const start = readClock(this.tokens, i);
    if (start === undefined) return undefined;
    const next = this.tokens[start.to];
    const isBetween = next?.norm === "and" && this.word(i - 1) === "between";
    const isSpan = next !== undefined && (/^(to|until|till|-)$/.test(next.norm) || isBetween || next.joined);
    if (!isSpan) return this.clockTimes(i, start);
    const to = next.joined ? start.to : start.to + 1;
    // `Friday 7 pm to Saturday 9 am`
    const isNextDay = isWeekday(this.word(to)) && isWeekday(this.word(i - 1));
    const end = readClock(this.tokens, isNextDay ? to + 1 : to);
    if (end === undefined || (!start.isMarked && !end.isMarked && !this.isAfterDay(i))) return undefined;
    if (isNextDay && start.isHalved && end.isHalved)
      return this.push("duration", i, end.to, { least: 24 * 60 + end.minutes - start.minutes });
    let minutes = end.minutes - start.minutes;
    // `5 to 6 pm`: both are in the afternoon.
    if (minutes > 12 * 60 && !start.isHalved) minutes -= 12 * 60;
    if (minutes <= 0) minutes += 12 * 60;
    return minutes > 0 && minutes <= 12 * 60 ? this.push("duration", i, end.to, { least: minutes }) : undefined;
  }

  /** `Mondays, 10 to 3`, `every morning 9 to 12`: after a day or a part of it two numbers are times of the day. */
  private isAfterDay(i: number): boolean {
    const at = /^(,|from|between|\()$/.test(this.word(i - 1)) ? i - 2 : i - 1;
    const isDay =
      isWeekday(this.word(at)) || /^(mornings?|afternoons?|evenings?|days?|daily|weekdays?)$/.test(this.word(at));
    return isDay && this.isSameSentence(i, at);
  }

  /** `at 9.45, 11.30 and 2.15`: two times of the day or more are so many times a day. */
  private clockTimes(i: number, first: { isMarked: boolean; to: number }): number | undefined {
    let times = 1;
    let { to, isMarked } = first;
    while (/^(,|and|&)$/.test(this.word(to)) && this.isSameSentence(i, to)) {
      const skipped = this.word(to) === "," && this.word(to + 1) === "and" ? 2 : 1;
      const next = readClock(this.tokens, this.word(to + skipped) === "at" ? to + skipped + 1 : to + skipped);
      if (next === undefined || !next.isMarked || !isMarked || this.hasUnit(next.to)) break;
      times += 1;
      ({ to, isMarked } = next);
    }
    // `11.00: carry the crate`, the entry of a timetable.
    const isEntry = isMarked && this.word(to) === ":" && !this.isSameSentence(i, i - 1);
    return (times === 1 && !isEntry) || this.isPrice(i)
      ? undefined
      : this.frequency(i, to, { least: times, per: "day", every: 1 });
  }

  /** Decimals that are no times of the day: `2.5 hours`, `0.20 and 0.35 metres`. */
  private hasUnit(at: number): boolean {
    const { kind } = this.tokens[at] ?? {};
    return (
      kind === "word" &&
      (this.isUnit(at) || /^(metres?|m|cm|kg|g|ml|litres?|points?|years?|%|per)$/.test(this.word(at)))
    );
  }

  private isPrice(i: number): boolean {
    return /^(£|item|items|section|sections|para|paras|paragraph|version|level|levels|reg)$/.test(this.word(i - 1));
  }

  private quantity(i: number): number | undefined {
    const ratio = this.ratio(i);
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
      /^(the|an|he|she|they|it|this|that|his|her|their|in|assessed|agreed|complete|completed|available|a)$/.test(
        this.word(i + 1),
      ) &&
      !(this.word(i + 1) === "a" && /^(day|week|fortnight|month|term|year|half)$/.test(this.word(i + 2))) &&
      !(this.word(i + 1) === "in" && /^(each|every|a)$/.test(this.word(i + 2)))
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
    const group = this.groupSize(i, quantity);
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
    const amount = { ...asAmount(quantity), ...this.boundOf(i, quantity.to), per: period.per, every: period.every };
    return this.push("frequency", i, period.to, amount);
  }

  /** `25 weekly hours`: a rate whose period stands before its unit. */
  private perAdverb(i: number, quantity: Quantity): number | undefined {
    const period = readPeriod(this.tokens, quantity.to, true);
    if (period?.to !== quantity.to + 1) return undefined;
    const { least, most } = scaled(quantity, minutesOf[this.word(period.to)]!);
    const amount = { least, ...(most !== undefined && { most }), ...this.boundOf(i, period.to + 1) };
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
    const amount = { ...asAmount(quantity), ...this.boundOf(from, to) };
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
    const amount = { ...asAmount(quantity), ...this.boundOf(from, quantity.to) };
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
    const amount = { ...asAmount(quantity), ...this.boundOf(from, to) };
    const period = this.tokens[to] === undefined ? undefined : readPeriod(this.tokens, to, true);
    if (period !== undefined && this.places.sentence[to] === this.places.sentence[from]) {
      const found = this.frequency(from, period.to, { ...amount, per: period.per, every: period.every });
      this.latest = found;
      return found;
    }
    return this.push("count", from, to, amount);
  }

  private count(from: number, quantity: Quantity, noun: number): number {
    this.push("count", from, quantity.to, { ...asAmount(quantity), ...this.boundOf(from, quantity.to) });
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

  private ratio(i: number): number | undefined {
    const first = readNumber(this.tokens, i);
    if (first === undefined) return undefined;
    if (first.value === 121 && /^(support|ta|lsa|adult|tuition|teaching|provision)$/.test(this.word(first.to)))
      return this.push("ratio", i, first.to, { least: 1, most: 1 });
    let at = first.to;
    const mark = this.word(at);
    const isColon =
      mark === ":" &&
      !(
        this.word(at + 1).length === 2 &&
        this.tokens[at]!.after === "nothing" &&
        /^(at|from|until|by|to)$/.test(this.word(i - 1))
      );
    const isTo = mark === "to";
    const isJoined = this.tokens[at]?.joined === true && this.tokens[at]!.kind === "number";
    if (!isColon && !isTo && !isJoined) return undefined;
    if (!isJoined) at += 1;
    if (isTo && !this.isSameSentence(i, at)) return undefined;
    const second = readNumber(this.tokens, at);
    if (second === undefined) return undefined;
    if (isColon && /^(am|pm)$/.test(this.word(second.to))) return undefined;
    // Without a colon only one to one, or a ratio named as such, is no range.
    const isNamed = /^(staffing|ratio|adult|support|supervision)$/.test(this.word(second.to));
    const isOneToOne = first.value === 1 && second.value === 1;
    if (!isColon && !isOneToOne && !(isTo && isNamed)) return undefined;
    if (!isOneToOne && isColon && (second.value > 40 || first.value > 10)) return undefined;
    return this.push("ratio", i, second.to, { least: first.value, most: second.value });
  }

  private groupSize(i: number, quantity: Quantity): number | undefined {
    let at = quantity.to;
    const unitAt = (on: number) => this.word(quantity.to + on);
    if (/^(other|of|or|young|disabled|similar|selected)$/.test(this.word(at)) && !this.isUnit(at + 1)) at += 1;
    if (/^(fewer|less|peers?|his|her|their|named)$/.test(this.word(at))) at += people.has(this.word(at)) ? 0 : 1;
    // `3 to a group`
    if (
      /^(to|in|per)$/.test(unitAt(0)) &&
      /^(groups?|class|table)$/.test(unitAt(/^(a|an|each|the)$/.test(unitAt(1)) ? 2 : 1))
    )
      return this.push("group-size", i, quantity.to, { ...asAmount(quantity), ...this.boundOf(i, quantity.to) });
    if (/^fewer|less$/.test(this.word(at - 1)) && this.isAfterGroup(i))
      return this.push("group-size", i, at, { least: quantity.least, bound: "up-to" });
    // `seven on roll`
    const isOnRoll =
      this.word(at) === "on" &&
      /^(roll|the)$/.test(this.word(at + 1)) &&
      /^roll$/.test(this.word(this.word(at + 1) === "the" ? at + 2 : at + 1));
    if (isOnRoll) return this.push("group-size", i, at + 2, asAmount(quantity));
    if (people.has(this.word(at)))
      return this.push("group-size", i, at + 1, { ...asAmount(quantity), ...this.boundOf(i, at + 1) });
    if (
      this.isAfterGroup(i) &&
      !this.isUnit(quantity.to) &&
      this.word(quantity.to) !== "x" &&
      this.word(quantity.to) !== "times"
    )
      return this.push("group-size", i, quantity.to, { ...asAmount(quantity), ...this.boundOf(i, quantity.to) });
    return undefined;
  }

  private isUnit(at: number): boolean {
    const word = this.word(at);
    return Object.hasOwn(minutesOf, word) || looseUnits.has(word) || countNouns.has(word) || /^weeks?$/.test(word);
  }

  /** Whether only words such as `of no more than` stand between `group` and this number. */
  private isAfterGroup(i: number): boolean {
    for (let at = i - 1; at >= Math.max(0, i - 8); at -= 1) {
      const word = this.word(at);
      if (/^(groups?|class|classes|groupings?|cohort)$/.test(word)) return true;
      if (!toGroupSize.has(word)) return false;
    }
    return false;
  }

  private boundOf(from: number, to: number): { bound?: Bound } {
    const before = [this.word(from - 3), this.word(from - 2), this.word(from - 1)].join(" ");
    const after = `${this.word(to)} ${this.word(to + 1)}`;
    if (/\b(at least|minimum( of)?|no (less|fewer) than|not less than|min)$/.test(before)) return { bound: "at-least" };
    if (/^(minimum|or more|or above|as a)\b/.test(after) && !after.startsWith("as a ")) return { bound: "at-least" };
    if (/^as a$/.test(after) && this.word(to + 2) === "minimum") return { bound: "at-least" };
    if (this.word(to) === "+" || this.word(to) === "plus") return { bound: "at-least" };
    if (/\b(up to|maximum( of)?|max|(no|not) more than|at most|fewer than|less than|not exceeding)$/.test(before))
      return { bound: "up-to" };
    if (/^(maximum|max|or less|or fewer)\b/.test(after)) return { bound: "up-to" };
    if (
      /\b(approximately|approx|around|about|circa|roughly|nearly|almost|near|averaging|perhaps|possibly|some|the (region|order|vicinity|neighbourhood) of|close to|just (over|under)|average of|getting on for)$/.test(
        before,
      )
    )
      return { bound: "about" };
    return {};
  }
}

function scaled({ least, most, to }: Quantity, by: number): Quantity {
  return most === undefined ? { least: least * by, to } : { least: least * by, most: most * by, to };
}

function asAmount({ least, most }: Quantity): AmountValue {
  return most === undefined ? { least } : { least, most };
}
