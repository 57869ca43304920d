/** A word, a number or a mark of a passage. Hyphens within words are not tokens of their own. */
export interface Token {
  kind: "word" | "number" | "mark";
  /** As matched: in lower case, apostrophes straight, spellings of other countries folded. A mark is itself. */
  norm: string;
  /** `norm` without a possessive `'s`, where it has one. */
  base: string;
  /** As written, without the full stops of `S.L.T.` and without invisible characters. */
  raw: string;
  /** Where it stands in the text: UTF-16 offsets, the end not included. */
  start: number;
  end: number;
  /** A hyphen or an unspaced dash ties it to the token before. */
  joined: boolean;
  /** What separates it from the token before. */
  after: "nothing" | "space" | "line" | "block";
  /** The value of a number in figures. */
  value?: number;
}

/** Whether a token starts with a capital letter. */
export function isCapital({ kind, raw }: Token): boolean {
  const first = raw.charAt(0);
  return kind === "word" && first !== first.toLowerCase();
}
