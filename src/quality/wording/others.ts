import nameWords from "../../../rules/quality/wording/vocabulary/name-words.json";
import { isCapital, type Token } from "./token";
import { wordSets } from "./word-sets";

const { others } = wordSets(nameWords);

/** Whether a word is one for others than the child, whom a pronoun may mean. */
export function isOtherWord({ norm, base }: Token): boolean {
  return others.has(norm) || others.has(base);
}

/** Whether a stretch of tokens mentions anybody but the child: by a word for others, or by a second name. */
export function mentionsOther(tokens: readonly Token[], from: number, to: number): boolean {
  const names = new Set<string>();
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    if (isOtherWord(token)) return true;
    if (isCapital(token) && /^[A-Z][a-z]+('s)?$/.test(token.raw) && i > from) names.add(token.base);
  }
  return names.size > 1;
}
