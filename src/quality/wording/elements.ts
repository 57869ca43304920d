import type { AmountValue, Extract } from "./extract";
import type { WordingFields } from "./fields";
import type { Reading } from "./reading";
import { saysContent } from "./content-words";

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
  missing: Element[];
}

/** What of an extract says how often something is provided. A ceiling says nothing: never stays under it. */
export function saysHowOften({ kind, ofReview, amount }: Extract): boolean {
  return ((kind === "frequency" && ofReview !== true) || kind === "rate") && amount?.bound !== "up-to";
}

/** What of an extract says for how long. A ceiling says nothing. */
export function saysHowLong({ kind, amount }: Extract): boolean {
  return (kind === "duration" || kind === "rate") && amount?.bound !== "up-to";
}

/** The elements that a passage says, or that are recorded with it. */
export function elementsOf(reading: Reading, fields: WordingFields = {}): Elements {
  const { extracts } = reading;
  const has = (test: (one: Extract) => boolean) => extracts.some(test);
  const who = fields.role !== undefined || has(({ kind }) => kind === "role");
  const howOften = (fields.times !== undefined && fields.per !== undefined) || has(saysHowOften);
  const howLong = fields.minutes !== undefined || has(saysHowLong);
  const shared = fields.shared ?? isShared(reading, fields);
  const isCounted = fields.groupMost !== undefined || has(saysGroupSize);
  const elements = {
    what: fields.activity !== undefined || saysContent(reading),
    who,
    expertise:
      fields.expertise !== undefined ||
      has(({ kind, qualified }) => kind === "qualification" || (kind === "role" && qualified === true)),
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

const groupWords = /^(groups?|groupwork|paired|pairs?|smallgroup)$/;

function isShared({ tokens, extracts }: Reading, { mode, groupMost }: WordingFields): boolean {
  if (groupMost !== undefined) return groupMost > 1;
  if (mode === "whole-class" || mode === "equipment") return false;
  if (extracts.some(({ kind, amount }) => kind === "group-size" && sizeOf(amount) > 1)) return true;
  return tokens.some(({ norm }, i) => groupWords.test(norm) && !/^(year|age|peer|blood|muscle)$/.test(tokens[i - 1]?.norm ?? ""));
}

const sizeOf = ({ most, least }: AmountValue = {}) => most ?? least ?? 0;
