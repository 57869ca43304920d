import nameWords from "../../../rules/quality/wording/vocabulary/name-words.json";
import type { Place } from "./lexicon";
import { isOtherWord } from "./others";
import type { Reading } from "./reading";
import { isCapital, type Token } from "./token";
import { wordSets } from "./word-sets";

const { firstPerson: first, thirdPerson: third } = wordSets(nameWords);
const reach = 2;

/**
 * Where a passage in the first person changes to the third for what must be the same child: a pronoun that nobody else in the two
 * sentences before can be. Words in quotation marks do not count.
 */
export function mixedPersons(reading: Reading): Place[] {
  const { tokens, sentences, quoted } = reading;
  const counts = (i: number, words: ReadonlySet<string>) => quoted[i] === 0 && words.has(tokens[i]!.norm);
  const speaksItself = tokens.some((_, i) => counts(i, first) && !isReported(tokens, i));
  if (!speaksItself) return [];
  let lastOther = Number.NEGATIVE_INFINITY;
  for (const [number, { from, to }] of sentences.entries()) {
    for (let i = from; i < to; i += 1) {
      if (isOther(tokens, i, from)) lastOther = number;
      if (counts(i, third) && number - lastOther > reach) return [{ from: i, to: i + 1 }];
    }
  }
  return [];
}

function isOther(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]!;
  if (isOtherWord(token)) return true;
  // A name within a sentence that is not the start of it may be anybody's.
  return (
    i > from &&
    isCapital(token) &&
    token.norm !== "i" &&
    !token.norm.startsWith("i'") &&
    /^[A-Z][a-z]+$/.test(token.raw)
  );
}

/** `Sam said I …` without quotation marks. */
function isReported(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.norm ?? "";
  return (
    before === "said" || before === "says" || (before === "that" && /^(said|says)$/.test(tokens[i - 2]?.norm ?? ""))
  );
}
