import notNames from "../../../rules/quality/wording/vocabulary/not-names.json";
import { isCapital, type Token } from "./token";

const known: ReadonlySet<string> = new Set(notNames.map((one) => one.toLowerCase()));
/** Words that end like adverbs and are none. */
const notAdverbs = new Set(["family", "only", "apply", "reply", "supply", "early", "multiply", "july", "italy"]);

/** Whether a capitalised word is known as something else than somebody's name: `Monday`, `English`, `Makaton`. */
export function isKnownWord(word: string): boolean {
  return known.has(word);
}

/** The sorts of token that a term may ask for by its form alone. */
export const sorts: Readonly<Record<string, (token: Token) => boolean>> = {
  capital: (token) => isCapital(token) && token.raw.length > 1,
  name: (token) => isCapital(token) && /[a-z]/.test(token.raw) && !known.has(token.base),
  acronym: ({ raw }) => /^[A-Z]{3,}$/.test(raw),
  adverb: ({ kind, norm }) => kind === "word" && norm.length > 4 && norm.endsWith("ly") && !notAdverbs.has(norm),
};
