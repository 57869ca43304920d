import { normalise, tokenise } from "./tokenise";

/** What a term asks of one place in a passage. */
export type Step =
  | { word: string; how: "exact" | "inflected" | "plural" | "starts-with" }
  | { slot: string }
  | { upTo: number }
  | { oneOf: Step[][] };

/** A step, and whether it may be missing. */
export interface Item {
  step: Step;
  optional: boolean;
}

/** A term that its own syntax does not allow. */
export class TermError extends Error {
  override readonly name = "TermError";

  constructor(term: string, fault: string) {
    super(`The term ${JSON.stringify(term)} ${fault}.`);
  }
}

const mostWords = 16;

/**
 * Reads a term of the lexicon. Words stand as they are and match in any case; a word with a capital matches as it is written.
 *
 * | Written | Matches |
 * | --- | --- |
 * | `support~` | the word and its regular inflections: supports, supported, supporting |
 * | `nurse+` | the word, its plural and its possessive: nurse, nurses, nurse's |
 * | `opportunit*` | every word that starts so (three letters at least) |
 * | `the?` | the word, or nothing |
 * | `(as\|where) (and when)? needed` | one of the alternatives, each of one word or more |
 * | `<role>` | something extracted beforehand: a role, an amount … |
 * | `<number-range>` | two numbers without a unit, the second greater: `4 to 9` |
 * | `<any:3>` | up to three words, whatever they are |
 * | `<capital>`, `<name>` | a word with a capital; one that is not known as something else than a name |
 * | `<acronym>` | three capitals or more |
 * | `<adverb>`, `<start>` | a word that ends in -ly; the start of a sentence |
 * | `<participle>`, `<gerund>` | what is done to something, `pureed`, `taught`; a word that ends in -ing |
 * | `<opening>` | the start of a sentence, or of what follows a comma, a dash, a colon or a bracket |
 * | `<when>`, `<means>` … | a word of a class, from `vocabulary/word-classes.json` |
 * | `<agent>` | who does something: `by` and whoever follows, no time, place or means |
 * | `<denial>` | a word that denies what follows: `no`, `never`; not `no more than` |
 *
 * Hyphens are not written: `half termly` matches `half-termly`. Marks are written apart, and `\` stands before one that the
 * syntax uses.
 *
 * @throws TermError where the term is malformed.
 */
export function parseTerm(term: string): Item[] {
  const parser = new TermParser(term);
  const alternatives = parser.alternatives(0);
  if (alternatives.length !== 1) throw new TermError(term, "has alternatives outside brackets");
  return alternatives[0]!;
}

class TermParser {
  private at = 0;
  private words = 0;

  constructor(private readonly term: string) {}

  alternatives(depth: number): Item[][] {
    const all: Item[][] = [[]];
    while (this.at < this.term.length) {
      const char = this.term.charAt(this.at);
      if (char === " ") this.at += 1;
      else if (char === "|") {
        this.at += 1;
        all.push([]);
      } else if (char === ")") {
        if (depth === 0) this.fail("closes a bracket that is not open");
        break;
      } else all[all.length - 1]!.push(this.item(char, depth));
    }
    if (all.some((one) => one.length === 0)) this.fail("has an empty alternative");
    return all;
  }

  private item(char: string, depth: number): Item {
    const step = char === "(" ? this.bracket(depth) : char === "<" ? this.slot() : this.word();
    const optional = this.term.charAt(this.at) === "?";
    if (optional) this.at += 1;
    return { step, optional };
  }

  private bracket(depth: number): Step {
    this.at += 1;
    const oneOf = this.alternatives(depth + 1);
    if (this.term.charAt(this.at) !== ")") this.fail("leaves a bracket open");
    this.at += 1;
    return { oneOf: oneOf.flatMap(withoutOptional) };
  }

  private slot(): Step {
    const end = this.term.indexOf(">", this.at);
    if (end < 0) this.fail("leaves a slot open");
    const slot = this.term.slice(this.at + 1, end);
    this.at = end + 1;
    const any = /^any:([1-9])$/.exec(slot);
    return any ? { upTo: Number(any[1]) } : { slot };
  }

  private word(): Step {
    this.words += 1;
    if (this.words > 400) this.fail(`has too many words`);
    if (this.term.charAt(this.at) === "\\") {
      const mark = this.term.charAt(this.at + 1);
      this.at += 2;
      // A mark that is repeated is one token, whatever the number.
      const isRepeated = this.term.charAt(this.at) === mark;
      while (this.term.charAt(this.at) === mark) this.at += 1;
      return { word: isRepeated ? mark + mark : mark, how: "exact" };
    }
    const found = /^[^ ()|<>?~+*\\]+/.exec(this.term.slice(this.at))?.[0];
    if (found === undefined) return this.fail(`cannot be read from ${JSON.stringify(this.term.slice(this.at))} on`);
    this.at += found.length;
    if (tokenise(found).length !== 1) this.fail(`joins ${JSON.stringify(found)}, which is several words or marks`);
    const word = /[A-Z]/.test(found) ? `=${found}` : normalise(found);
    const mark = this.term.charAt(this.at);
    const how = ({ "~": "inflected", "+": "plural", "*": "starts-with" } as const)[mark];
    if (how === undefined) return { word, how: "exact" };
    this.at += 1;
    if (how === "starts-with" && found.length < 3) this.fail("has a beginning of fewer than three letters");
    return { word, how };
  }

  private fail(fault: string): never {
    throw new TermError(this.term, fault);
  }
}

/** An alternative with optional items, as alternatives without them. */
function withoutOptional(items: readonly Item[]): Step[][] {
  let all: Step[][] = [[]];
  for (const { step, optional } of items) {
    const longer = all.map((one) => [...one, step]);
    all = optional ? [...all, ...longer] : longer;
    if (all.length > 64) throw new TermError("of an alternative", "has too many optional words");
  }
  return all.filter((one) => one.length > 0);
}

/** The words that a word with `~` stands for: itself and its regular inflections, and harmless forms that no text holds. */
export function inflectionsOf(word: string): string[] {
  const stem = word.replace(/e$/, "");
  const last = word.charAt(word.length - 1);
  const isDoubling = /[aeiou][bdglmnprt]$/.test(word);
  return [
    ...pluralsOf(word),
    ...(last === "y" ? [`${word.slice(0, -1)}ied`] : []),
    `${stem}ed`,
    `${stem}ing`,
    ...(isDoubling ? [`${word}${last}ed`, `${word}${last}ing`] : []),
  ];
}

/** A word, its plural and its possessive. */
export function pluralsOf(word: string): string[] {
  if (word.startsWith("=")) return [word, `${word}s`, `${word}'s`];
  return [
    word,
    `${word}s`,
    `${word}'s`,
    ...(/(s|x|z|ch|sh|o)$/.test(word) ? [`${word}es`] : []),
    ...(word.endsWith("y") ? [`${word.slice(0, -1)}ies`] : []),
  ];
}

/** The most words that a term may span, without what its slots hold. */
export function longestOf(items: readonly Item[]): number {
  return items.reduce((sum, { step }) => sum + longestStep(step), 0);
}

function longestStep(step: Step): number {
  if ("upTo" in step) return step.upTo;
  if (!("oneOf" in step)) return 1;
  return Math.max(...step.oneOf.map((steps) => steps.reduce((sum, one) => sum + longestStep(one), 0)));
}

/** The most words that one term may span. */
export const longestTerm = mostWords;
