import { placesOf } from "../wording/sentences";
import type { Token } from "../wording/token";
import { tokenise } from "../wording/tokenise";

/** A sentence of a text, as its words and where it stands in the text. */
export interface Sentence {
  /** Words and numbers, without marks. */
  tokens: Token[];
  start: number;
  end: number;
}

/** The sentences of a text, those without a word left out. */
export function sentencesOf(text: string): Sentence[] {
  const tokens = tokenise(text);
  return placesOf(tokens).sentences.flatMap(({ from, to }) => {
    const words = tokens.slice(from, to).filter(({ kind }) => kind !== "mark");
    return words.length === 0 ? [] : [{ tokens: words, start: tokens[from]!.start, end: tokens[to - 1]!.end }];
  });
}
