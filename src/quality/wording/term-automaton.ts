import {
  type Item,
  inflectionsOf,
  longestOf,
  longestTerm,
  parseTerm,
  pluralsOf,
  type Step,
  TermError,
} from "./term-syntax";

/** A state of the automaton of all terms. It has no loops, so that no term reads more words than it has places. */
export interface State {
  words: Map<string, number[]>;
  /** Beginnings of words. */
  starts: [string, number][];
  slots: [string, number][];
  any: number[];
  accepts: number[];
}

/** The state before the first word of every term. */
export const root = 0;

/**
 * Builds the states for terms. Each accepts the number of its term.
 *
 * @throws TermError where a term is malformed, could match nothing, or may span too many words.
 */
export function buildStates(terms: readonly string[]): State[] {
  const builder = new Builder();
  for (const [term, text] of terms.entries()) builder.add(term, text);
  return builder.states;
}

class Builder {
  readonly states: State[] = [newState()];

  add(term: number, text: string): void {
    const items = parseTerm(text);
    if (longestOf(items) > longestTerm) throw new TermError(text, `spans more than ${longestTerm} words`);
    if (items.every(({ optional }) => optional)) throw new TermError(text, "can match nothing at all");
    for (const end of new Set(this.build(items, [root]))) this.states[end]!.accepts.push(term);
  }

  private build(items: readonly Item[], from: number[]): number[] {
    let ends = from;
    for (const { step, optional } of items) {
      const next = this.step(step, ends);
      ends = optional ? [...ends, ...next] : next;
    }
    return ends;
  }

  private step(step: Step, from: readonly number[]): number[] {
    if ("oneOf" in step) return step.oneOf.flatMap((steps) => this.sequence(steps, from));
    if ("upTo" in step) return this.upTo(step.upTo, from);
    const next = this.newState();
    for (const one of from) transition(this.states[one]!, step, next);
    return [next];
  }

  private sequence(steps: readonly Step[], from: readonly number[]): number[] {
    let ends: number[] = [...from];
    for (const one of steps) ends = this.step(one, ends);
    return ends;
  }

  private upTo(words: number, from: readonly number[]): number[] {
    const ends = [...from];
    let before: readonly number[] = from;
    for (let i = 0; i < words; i += 1) {
      const next = this.newState();
      for (const one of before) this.states[one]!.any.push(next);
      ends.push(next);
      before = [next];
    }
    return ends;
  }

  private newState(): number {
    return this.states.push(newState()) - 1;
  }
}

function newState(): State {
  return { words: new Map(), starts: [], slots: [], any: [], accepts: [] };
}

function transition(state: State, step: Extract<Step, { word: string } | { slot: string }>, next: number): void {
  if ("slot" in step) state.slots.push([step.slot, next]);
  else if (step.how === "starts-with") state.starts.push([step.word, next]);
  else
    for (const word of formsOf(step)) {
      const there = state.words.get(word);
      if (there === undefined) state.words.set(word, [next]);
      else there.push(next);
    }
}

function formsOf({ word, how }: Extract<Step, { word: string }>): string[] {
  if (how === "exact") return [word];
  // Of a word written with capitals, such as TA, only the plural.
  return how === "plural" || word.startsWith("=") ? pluralsOf(word) : inflectionsOf(word);
}
