import amountWords from "../../../rules/quality/wording/vocabulary/amount-words.json";
import type { AmountExtract, AmountValue } from "./extract";
import { asAmount, boundOf, type Quantity } from "./quantity";
import type { Token } from "./token";
import { isUnit } from "./units";
import { wordSets } from "./word-sets";

const { people, toGroupSize } = wordSets(amountWords);
const longestLead = 8;

/** Reads how many children a group has from a quantity that starts at a token: `six pupils`, `a group of 4`, `3 to a class`. */
export function readGroupSize(tokens: readonly Token[], i: number, quantity: Quantity): AmountExtract | undefined {
  const word = (at: number) => tokens[at]?.norm ?? "";
  const { to } = quantity;
  const size = (end: number, amount: AmountValue): AmountExtract => ({ kind: "group-size", from: i, to: end, amount });
  const bounded = (end: number) => size(end, { ...asAmount(quantity), ...boundOf(tokens, i, end) });

  let at = to;
  if (/^(other|of|or|young|disabled|similar|selected)$/.test(word(at)) && !isUnit(word(at + 1))) at += 1;
  if (/^(fewer|less|peers?|his|her|their|named)$/.test(word(at))) at += people.has(word(at)) ? 0 : 1;
  // `3 to a group`
  const group = word(to + (/^(a|an|each|the)$/.test(word(to + 1)) ? 2 : 1));
  if (/^(to|in|per)$/.test(word(to)) && /^(groups?|class|table)$/.test(group)) return bounded(to);
  if (/^fewer|less$/.test(word(at - 1)) && isAfterGroup(tokens, i))
    return size(at, { least: quantity.least, bound: "up-to" });
  // `seven on roll`
  const roll = word(at + 1) === "the" ? at + 2 : at + 1;
  if (word(at) === "on" && word(roll) === "roll") return size(at + 2, asAmount(quantity));
  if (people.has(word(at))) return bounded(at + 1);
  const isTimes = word(to) === "x" || word(to) === "times";
  return isAfterGroup(tokens, i) && !isUnit(word(to)) && !isTimes ? bounded(to) : undefined;
}

/** Whether only words such as `of no more than` stand between `group` and this number. */
function isAfterGroup(tokens: readonly Token[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - longestLead); at -= 1) {
    const word = tokens[at]!.norm;
    if (/^(groups?|class|classes|groupings?|cohort)$/.test(word)) return true;
    if (!toGroupSize.has(word)) return false;
  }
  return false;
}
