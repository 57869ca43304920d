import type { Provision } from "../../quality/plan-record";

/** The amount of a provision, as far as a cell or line says it. */
export type ReadAmount = Pick<Provision, "times" | "per" | "minutes" | "weeksPerYear" | "atLeast" | "upTo">;

const numbers: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const number = `(\\d{1,3}(?:\\.\\d{1,2})?|${Object.keys(numbers).join("|")})(?![\\d.])`;
const numberOf = (text: string): number => numbers[text] ?? Number(text);

const periods: Record<string, NonNullable<ReadAmount["per"]>> = {
  day: "day",
  "school day": "day",
  daily: "day",
  week: "week",
  "school week": "week",
  weekly: "week",
  fortnight: "fortnight",
  fortnightly: "fortnight",
  "two weeks": "fortnight",
  "half term": "half-term",
  "half termly": "half-term",
  term: "term",
  "school term": "term",
  termly: "term",
  year: "year",
  "school year": "year",
  "academic year": "year",
  annually: "year",
  yearly: "year",
};
const period = `(school day|day|school week|week|fortnight|two weeks|half term|school term|term|academic year|school year|year)`;
const adverb = `(daily|weekly|fortnightly|half termly|termly|annually|yearly)`;

/** One way to say a part of an amount, from the start of what is left of the text. */
type Phrase = [RegExp, (found: RegExpExecArray, amount: ReadAmount) => void];

const phrase = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?![\\p{L}\\d])`, "u");

const phrases: Phrase[] = [
  [phrase("at least|a minimum of|minimum(?: of)?|no less than|not less than"), (_, amount) => (amount.atLeast = true)],
  [phrase("up to|a maximum of|maximum(?: of)?|no more than"), (_, amount) => (amount.upTo = true)],
  [
    phrase(`${number} weeks (?:a|per|of the|in the|each) (?:school |academic )?year`),
    (found, amount) => (amount.weeksPerYear = numberOf(found[1]!)),
  ],
  [
    phrase(`${number} (?:hours?|hrs?)(?: and)? ${number} (?:minutes?|mins?)`),
    (found, amount) => (amount.minutes = numberOf(found[1]!) * 60 + numberOf(found[2]!)),
  ],
  [
    phrase(
      `${number} ?(?:x|×|times|sessions? of|lots of)? ?${number} ?(minutes?|mins?|hours?|hrs?)(?: sessions?)?(?: (?:a|per|each|every) ${period}| ${adverb})`,
    ),
    (found, amount) => {
      setMinutes(amount, found[2]!, found[3]!);
      setTimes(amount, numberOf(found[1]!), found[4] ?? found[5]!);
    },
  ],
  [
    phrase(`${number} ?(minutes?|mins?|hours?|hrs?)(?: (?:a|per|each|every) ${period}| ${adverb})`),
    (found, amount) => {
      setMinutes(amount, found[1]!, found[2]!);
      setTimes(amount, 1, found[3] ?? found[4]!);
    },
  ],
  [phrase("half an hour|half hour"), (_, amount) => (amount.minutes = 30)],
  [phrase("three quarters of an hour"), (_, amount) => (amount.minutes = 45)],
  [phrase(`${number} (?:hours?|hrs?)`), (found, amount) => (amount.minutes = numberOf(found[1]!) * 60)],
  [phrase(`${number} ?(?:minutes?|mins?)`), (found, amount) => (amount.minutes = numberOf(found[1]!))],
  [phrase("(?:every|each) (?:time|session|visit)|(?:a|per) (?:time|session|visit)"), () => {}],
  [
    phrase(`(once|twice)(?: (?:a|per|each|every|in each) ${period}| ${adverb})`),
    (found, amount) => setTimes(amount, found[1] === "once" ? 1 : 2, found[2] ?? found[3]!),
  ],
  [
    phrase(
      `${number} ?(?:x|times|sessions?|visits?|lessons?|meetings?)?(?: (?:a|per|each|every|in each) ${period}| ${adverb})`,
    ),
    (found, amount) => setTimes(amount, numberOf(found[1]!), found[2] ?? found[3]!),
  ],
  [phrase(`(?:every|each) ${period}`), (found, amount) => setTimes(amount, 1, found[1]!)],
  [phrase(adverb), (found, amount) => setTimes(amount, 1, found[1]!)],
  [phrase(`(?:${number} )?sessions? of|for|of|and|each|lasting|sessions?|x`), () => {}],
];

function setMinutes(amount: ReadAmount, count: string, unit: string): void {
  amount.minutes = numberOf(count) * (unit.startsWith("h") ? 60 : 1);
}

function setTimes(amount: ReadAmount, times: number, words: string): void {
  amount.times = times;
  amount.per = periods[words]!;
}

/**
 * An amount, where the whole of a text says one and nothing else: "3 times a week", "30 minutes", "at least 45 minutes
 * once a fortnight for 38 weeks a year". `undefined` where any word is left over, for then it may say something else.
 * "15 hours a week" is once a week, 900 minutes: the total is the same.
 */
export function readAmount(text: string): ReadAmount | undefined {
  let left = text.toLowerCase().replaceAll("-", " ").replace(/\s+/g, " ").trim();
  if (left.length > 160) return undefined;
  const amount: ReadAmount = {};
  while (left !== "") {
    const step = phrases
      .map(([pattern, read]) => ({ found: pattern.exec(left), read }))
      .find(({ found }) => found !== null);
    if (!step?.found) return undefined;
    const before = Object.keys(amount).length;
    const known = { ...amount };
    step.read(step.found, amount);
    // Said twice: which of them holds, nobody knows.
    if (Object.keys(amount).length === before && Object.keys(amount).some((key) => isChanged(key, known, amount)))
      return undefined;
    left = left.slice(step.found[0].length).replace(/^[\s,;.:/()]+/, "");
  }
  return amount.times === undefined && amount.minutes === undefined && amount.weeksPerYear === undefined
    ? undefined
    : amount;
}

const isChanged = (key: string, one: ReadAmount, other: ReadAmount): boolean =>
  one[key as keyof ReadAmount] !== other[key as keyof ReadAmount];

/** How many are taught together: "1:1", "a group of up to 4". `undefined` where the text says neither alone. */
export function readGroup(text: string): Pick<Provision, "shared" | "groupMost"> | undefined {
  const line = text.toLowerCase().replace(/\s+/g, " ").trim().replace(/\.$/, "");
  if (/^(1 ?: ?1|1 ?to ?1|one to one|one-to-one|1-1|individual(ly)?)$/.test(line)) return { shared: false };
  const ratio = /^1 ?(?::|to) ?(\d{1,2})$/.exec(line);
  const group =
    /^(?:a )?(?:small )?group(?: size)?(?: of)?:? ?(?:up to|at most|no more than|a maximum of|maximum)? ?(\d{1,2})(?: (?:children|pupils|students|learners))?$/.exec(
      line,
    ) ?? /^(?:up to|at most|no more than|a maximum of)? ?(\d{1,2}) (?:children|pupils|students|learners)$/.exec(line);
  const most = Number(ratio?.[1] ?? group?.[1] ?? Number.NaN);
  return most >= 2 && most <= 40 ? { shared: true, groupMost: most } : undefined;
}
