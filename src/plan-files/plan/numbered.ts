import type { EntryKind } from "./parts";

/** A line that starts with the number of a part: "Outcome 2: …", "E2. …", "Need B1 – …". */
export interface Numbered {
  kind: EntryKind;
  number: string;
  /** What follows the number. */
  rest: string;
}

const words: [EntryKind, string][] = [
  ["need", "need"],
  ["outcome", "outcome"],
  ["provision", "provision"],
  ["voice", "view|aspiration"],
  ["advice", "advice"],
];

const letterKinds: Record<string, EntryKind> = {
  A: "voice",
  B: "need",
  C: "need",
  D: "need",
  E: "outcome",
  F: "provision",
  G: "provision",
  H: "provision",
  K: "advice",
};

const named = new RegExp(
  `^(?:long.term |agreed |intended )?(${words.map(([, word]) => word).join("|")})s?\\s+(?:no\\.?\\s*|number\\s*)?([A-K]?\\d{1,3}[a-z]?)\\s*(?:[:.)–—-]+\\s*|$)`,
  "iu",
);
const lettered = /^([A-K])\s?[.-]?(\d{1,3}(?:\.\d{1,3})?[a-z]?)\s*[:.)–—-]\s+/u;

/** Reads the number at the start of a line. */
export function numbered(text: string): Numbered | undefined {
  const byWord = named.exec(text);
  if (byWord) {
    const kind = words.find(([, word]) => new RegExp(`^(?:${word})$`, "i").test(byWord[1]!))![0];
    return { kind, number: byWord[2]!.toUpperCase(), rest: text.slice(byWord[0].length) };
  }
  const byLetter = lettered.exec(text);
  const kind = byLetter && letterKinds[byLetter[1]!];
  if (!byLetter || !kind) return undefined;
  return { kind, number: `${byLetter[1]}${byLetter[2]!.toUpperCase()}`, rest: text.slice(byLetter[0].length) };
}

/** The numbers in a text that does nothing but name parts by them: "Outcomes 1, 2 and 4", "E1; E3", "3". */
export function numbersIn(text: string): string[] | undefined {
  const left = text
    .replace(
      /\b(?:needs?|outcomes?|provisions?|views?|aspirations?|advice|appendix|appendices|numbers?|nos?\.?|section)\b/giu,
      " ",
    )
    .replace(/\band\b|&/giu, ",");
  const all = left.split(/[\s,;/()]+/).filter((one) => one !== "");
  const isAll = all.length > 0 && all.every((one) => /^[A-K]?\.?\d{1,3}[a-z]?\.?$/iu.test(one));
  return isAll ? all.map((one) => one.replaceAll(".", "").toUpperCase()) : undefined;
}
