import type { AmountExtract } from "./extract";
import { readNumber } from "./number-words";
import type { Token } from "./token";

/** Reads adults to children at a token: `1:1`, `1-1`, `one to one`, `2 to 1 staffing`, `121 support`. */
export function readRatio(tokens: readonly Token[], sentence: Int32Array, i: number): AmountExtract | undefined {
  const word = (at: number) => tokens[at]?.norm ?? "";
  const first = readNumber(tokens, i);
  if (first === undefined) return undefined;
  if (first.value === 121 && /^(support|ta|lsa|adult|tuition|teaching|provision)$/.test(word(first.to)))
    return { kind: "ratio", from: i, to: first.to, amount: { least: 1, most: 1 } };
  let at = first.to;
  const mark = word(at);
  const isColon =
    mark === ":" &&
    !(word(at + 1).length === 2 && tokens[at]!.after === "nothing" && /^(at|from|until|by|to)$/.test(word(i - 1)));
  const isTo = mark === "to";
  const isJoined = tokens[at]?.joined === true && tokens[at]!.kind === "number";
  if (!isColon && !isTo && !isJoined) return undefined;
  if (!isJoined) at += 1;
  if (isTo && sentence[i] !== sentence[at]) return undefined;
  const second = readNumber(tokens, at);
  if (second === undefined) return undefined;
  if (isColon && /^(am|pm)$/.test(word(second.to))) return undefined;
  // Without a colon only one to one, or a ratio named as such, is no range.
  const isNamed = /^(staffing|ratio|adult|support|supervision)$/.test(word(second.to));
  const isOneToOne = first.value === 1 && second.value === 1;
  if (!isColon && !isOneToOne && !(isTo && isNamed)) return undefined;
  if (!isOneToOne && isColon && (second.value > 40 || first.value > 10)) return undefined;
  return { kind: "ratio", from: i, to: second.to, amount: { least: first.value, most: second.value } };
}
