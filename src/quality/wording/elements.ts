import { saysContent } from "./content-words";
import type { AmountValue, Extract } from "./extract";
import type { WordingFields } from "./fields";
import type { Reading } from "./reading";

/** The elements that provision is to specify: paragraph 9.69 of the Code, section F. */
export type Element = "what" | "who" | "expertise" | "howOften" | "howLong" | "groupSize";

/** What a passage and its fields say of a provision. */
export interface Elements {
  what: boolean;
  who: boolean;
  expertise: boolean;
  howOften: boolean;
  howLong: boolean;
  /** It says how many are in the group, or is not provided to a group. */
  groupSize: boolean;
  /** It is provided to a group. */
  shared: boolean;
  /** Who, how often and how long are all said. */
  quantified: boolean;
  /** What is left unsaid, of what should be said. */
  missing: Element[];
}

/** A ceiling says nothing, since nothing at all stays under it, and neither does about. */
function isLoose(amount: AmountValue | undefined): boolean {
  return amount?.bound === "up-to" || amount?.bound === "about";
}

/** Whether an extract says how often something is provided, or how many times. */
export function saysHowOften({ kind, ofReview, amount }: Extract): boolean {
  const isCounted = kind === "rate" || kind === "count" || (kind === "frequency" && ofReview !== true);
  return isCounted && !isLoose(amount);
}

/** `Up to 20 minutes a day`: how long is only a ceiling, how often is said. */
function comesRound({ kind, amount }: Extract): boolean {
  return kind === "rate" && amount?.per !== undefined && amount.per !== "event";
}

/** Whether an extract names somebody who may provide it: not somebody who only advises on it. */
export function isProvider({ kind, advises }: Extract): boolean {
  return kind === "role" && advises !== true;
}

/** Whether an extract says for how long. */
export function saysHowLong({ kind, amount }: Extract): boolean {
  return (kind === "duration" || kind === "rate") && !isLoose(amount);
}

/** The elements that a passage says, or that are recorded with it. */
export function elementsOf(reading: Reading, fields: WordingFields = {}): Elements {
  const { extracts } = reading;
  const has = (test: (one: Extract) => boolean) => extracts.some(test);
  const who = fields.role !== undefined || has(isProvider);
  const howOften =
    (fields.times !== undefined && fields.per !== undefined) || has((one) => saysHowOften(one) || comesRound(one));
  const howLong = fields.minutes !== undefined || has(saysHowLong);
  const shared = fields.shared ?? isShared(reading, fields);
  const isCounted = fields.groupMost !== undefined || has(saysGroupSize);
  const elements = {
    what: fields.activity !== undefined || saysContent(reading),
    who,
    expertise:
      fields.expertise !== undefined ||
      has((one) => one.kind === "qualification" || (isProvider(one) && one.qualified === true)),
    howOften,
    howLong,
    groupSize: !shared || isCounted,
  };
  const missing = (Object.keys(elements) as Element[]).filter((one) => !elements[one]);
  return { ...elements, shared, quantified: who && howOften && howLong, missing };
}

function saysGroupSize({ kind, amount }: Extract): boolean {
  return kind === "group-size" || (kind === "ratio" && (amount?.most ?? 1) > 1);
}

const groupWords = /^(groups?|groupings?|groupwork|paired|pairs?)$/;
/** Before or after `group` it is a place, an age or people outside the provision. */
const notBeforeGroup = /^(year|age|peer|blood|muscle|friendship|parent|support|youth|during)$/;
const notAfterGroup = /^(room|rooms|tasks?|times?|area|table|space|members?)$/;

function isShared({ tokens, extracts }: Reading, { mode, groupMost }: WordingFields): boolean {
  if (groupMost !== undefined) return groupMost > 1;
  if (mode === "whole-class" || mode === "equipment") return false;
  if (extracts.some(({ kind, amount }) => kind === "group-size" && sizeOf(amount) > 1)) return true;
  const isOneToOne = extracts.some(({ kind, amount }) => kind === "ratio" && amount?.most === 1);
  const isTaught = tokens.some(({ norm }) => /^(taught|teaching|with|among|alongside)$/.test(norm));
  return tokens.some(({ norm }, i) => {
    const [before, after] = [tokens[i - 1]?.norm ?? "", tokens[i + 1]?.norm ?? ""];
    // A column's heading, or a name: `Group: 1:1`, `Ratio: 1:1`, `the Bluebell Opportunity Group`.
    if (isOneToOne && (norm === "group" || norm === "ratio") && (after === ":" || isNamed(tokens, i))) return false;
    if (norm === "few" && isAtATime(tokens, i + 1)) return true;
    if (norm === "of" && /^(number|few|handful|cluster|couple|set)$/.test(before)) return hasPeople(tokens, i + 1);
    if (/^(few|smaller|numbers)$/.test(norm) && isTaught) return norm === "numbers" || hasPeople(tokens, i + 1);
    if (groupWords.test(norm)) return !notBeforeGroup.test(before) && !notAfterGroup.test(after);
    const isClass = norm === "class" || norm === "classes";
    return (isClass && (/^(small|smaller|reduced)$/.test(before) || /^sizes?$/.test(after))) || /^ratios?$/.test(norm);
  });
}

const others = /^(pupils|peers|classmates|others|children|students|learners|friends)$/;

/** Whether other children are named within three words. */
function hasPeople(tokens: Reading["tokens"], from: number): boolean {
  return tokens.slice(from, from + 3).some(({ norm }) => others.test(norm));
}

/** `a few pupils at a time` */
function isAtATime(tokens: Reading["tokens"], from: number): boolean {
  const words = tokens.slice(from, from + 4).map(({ norm }) => norm);
  return others.test(words[0] ?? "") && words.slice(1).join(" ") === "at a time";
}

function isNamed(tokens: Reading["tokens"], i: number): boolean {
  return [tokens[i], tokens[i - 1]].every((one) => one !== undefined && /^[A-Z]/.test(one.raw));
}

const sizeOf = ({ most, least }: AmountValue = {}) => most ?? least ?? 0;
