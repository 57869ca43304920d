import notNames from "../../../rules/quality/wording/vocabulary/not-names.json";
import wordClasses from "../../../rules/quality/wording/vocabulary/word-classes.json";
import { foldSpelling } from "./spelling";
import { isCapital, type Token } from "./token";

const known: ReadonlySet<string> = new Set(notNames.map((one) => one.toLowerCase()));
/** Words that end like adverbs and are none. */
const notAdverbs = new Set(["family", "only", "apply", "reply", "supply", "early", "multiply", "july", "italy"]);

/** Whether a capitalised word is known as something else than somebody's name: `Monday`, `English`, `Makaton`. */
export function isKnownWord(word: string): boolean {
  return known.has(word);
}

/** Words of one kind, such as those that lead a condition, so that every term can ask for any of them. */
interface WordClass {
  class: string;
  means: string;
  words: string[];
}

const classes = (wordClasses as WordClass[]).map(({ class: name, words }) => {
  const all = new Set(words.map(foldSpelling));
  return [name, ({ norm, base }: Token) => all.has(norm) || all.has(base)] as const;
});

const notGerunds = new Set([
  "morning",
  "evening",
  "nothing",
  "something",
  "anything",
  "everything",
  "during",
  "spring",
]);
const irregular = classes.find(([name]) => name === "irregular-participle")?.[1];

function isParticiple(token: Token): boolean {
  const { kind, norm } = token;
  return kind === "word" && ((norm.length > 4 && norm.endsWith("ed")) || irregular?.(token) === true);
}

/** The sorts of token that a term may ask for by its form alone. */
export const sorts: Readonly<Record<string, (token: Token) => boolean>> = {
  ...Object.fromEntries(classes),
  capital: (token) => isCapital(token) && token.raw.length > 1,
  name: (token) => isCapital(token) && /[a-z]/.test(token.raw) && !known.has(token.base),
  acronym: ({ raw }) => /^[A-Z]{3,}$/.test(raw),
  participle: (token) => isParticiple(token),
  gerund: ({ kind, norm }) => kind === "word" && norm.length > 5 && norm.endsWith("ing") && !notGerunds.has(norm),
  adverb: ({ kind, norm }) => kind === "word" && norm.length > 4 && norm.endsWith("ly") && !notAdverbs.has(norm),
};
