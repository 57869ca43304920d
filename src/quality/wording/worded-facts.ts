import type { Place } from "./lexicon";
import type { PassageFact, WordedFact } from "./missing-element";
import type { Reading } from "./reading";
import { TermMatcher } from "./term-matcher";

/** Where each fact is said in a passage, in the order of the passage. */
export type FactPlaces = ReadonlyMap<PassageFact, readonly Place[]>;

/** Facts whose terms are compiled to one matcher. */
export class WordedFacts {
  private readonly matcher: TermMatcher;
  /** For each term, its fact, and whether it only keeps the fact's own terms from counting. */
  private readonly terms: { fact: PassageFact; isException: boolean }[] = [];

  /** @throws TermError where a term is malformed. */
  constructor(facts: readonly WordedFact[]) {
    const texts: string[] = [];
    const add = (fact: PassageFact, terms: readonly string[], isException: boolean) => {
      for (const term of terms) {
        texts.push(term);
        this.terms.push({ fact, isException });
      }
    };
    for (const { fact, terms, unlessWithin = [] } of facts) {
      add(fact, terms, false);
      add(fact, unlessWithin, true);
    }
    this.matcher = new TermMatcher(texts);
  }

  /** Finds every fact that the words of a passage say. */
  find(reading: Reading): FactPlaces {
    const found = new Map<PassageFact, Place[]>();
    const exceptions = new Map<PassageFact, Place[]>();
    for (const { term, from, to } of this.matcher.find(reading)) {
      const { fact, isException } = this.terms[term]!;
      const places = isException ? exceptions : found;
      const there = places.get(fact);
      if (there === undefined) places.set(fact, [{ from, to }]);
      else there.push({ from, to });
    }
    for (const [fact, within] of exceptions) found.set(fact, outside(found.get(fact) ?? [], within, reading));
    return found;
  }
}

/** The places that share no token with what keeps them from counting. */
function outside(places: readonly Place[], within: readonly Place[], { tokens }: Reading): Place[] {
  /** For each token, how many before it are covered. */
  const covered = new Int32Array(tokens.length + 1);
  for (const { from, to } of within) {
    covered[from]! += 1;
    covered[to]! -= 1;
  }
  let open = 0;
  let before = 0;
  for (let i = 0; i <= tokens.length; i += 1) {
    open += covered[i]!;
    covered[i] = before;
    if (open > 0) before += 1;
  }
  return places.filter(({ from, to }) => covered[from] === covered[to]);
}
