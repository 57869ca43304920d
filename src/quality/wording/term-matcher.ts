import notNames from "../../../rules/quality/wording/vocabulary/not-names.json";
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
import { isCapital, type Token } from "./token";

/** Where a term was found: the tokens from `from` on, before `to`. */
export interface Match {
  /** The number of the term, in the order in which terms were compiled. */
  term: number;
  from: number;
  to: number;
}

/** What a matcher reads: the tokens, their sentences, and what was extracted beforehand, by the token at which it starts. */
export interface Matched {
  tokens: readonly Token[];
  sentence: Int32Array;
  slotsAt(token: number): readonly { kind: string; to: number }[];
}

interface State {
  words: Map<string, number[]>;
  starts: Map<string, [string, number][]>;
  slots: [string, number][];
  any: number[];
  accepts: number[];
}

const root = 0;

/**
 * Finds terms in passages. Terms are compiled to one automaton without loops: from each token it reads at most as many words as the
 * longest term has, so the time is in proportion to the length of the passage, whatever it holds.
 */
export class TermMatcher {
  private readonly states: State[] = [newState()];

  /** @throws TermError where a term is malformed. */
  constructor(terms: readonly string[]) {
    for (const [term, text] of terms.entries()) this.add(term, text);
  }

  private add(term: number, text: string): void {
    const items = parseTerm(text);
    if (longestOf(items) > longestTerm) throw new TermError(text, `spans more than ${longestTerm} words`);
    if (items.every(({ optional }) => optional)) throw new TermError(text, "can match nothing at all");
    for (const end of this.build(items, [root])) this.states[end]!.accepts.push(term);
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
    if ("oneOf" in step)
      return step.oneOf.flatMap((steps) => {
        let ends: number[] = [...from];
        for (const one of steps) ends = this.step(one, ends);
        return ends;
      });
    if ("upTo" in step) {
      const ends = [...from];
      let before: readonly number[] = from;
      for (let i = 0; i < step.upTo; i += 1) {
        const next = this.newState();
        for (const one of before) this.states[one]!.any.push(next);
        ends.push(next);
        before = [next];
      }
      return ends;
    }
    const next = this.newState();
    for (const one of from) this.transition(this.states[one]!, step, next);
    return [next];
  }

  private transition(state: State, step: Extract<Step, { word: string } | { slot: string }>, next: number): void {
    if ("slot" in step) state.slots.push([step.slot, next]);
    else if (step.how === "starts-with") pushTo(state.starts, step.word.slice(0, 3), [step.word, next]);
    else for (const word of formsOf(step)) pushTo(state.words, word, next);
  }

  private newState(): number {
    this.states.push(newState());
    return this.states.length - 1;
  }

  /** Every term that starts at each token, the longest of each term only, in the order of the passage. */
  find(passage: Matched): Match[] {
    const found: Match[] = [];
    for (let i = 0; i < passage.tokens.length; i += 1) this.findAt(passage, i, found);
    return found;
  }

  private findAt(passage: Matched, from: number, found: Match[]): void {
    let agenda = new Map<number, Set<number>>();
    this.follow(passage, root, from, from, agenda);
    if (agenda.size === 0) return;
    const longest = new Map<number, number>();
    while (agenda.size > 0) {
      const next = new Map<number, Set<number>>();
      for (const [at, states] of agenda)
        for (const state of states) {
          for (const term of this.states[state]!.accepts) longest.set(term, Math.max(at, longest.get(term) ?? 0));
          this.follow(passage, state, at, from, next);
        }
      agenda = next;
    }
    for (const [term, to] of longest) found.push({ term, from, to });
  }

  /** Notes where one state leads from one token on. A passage's sentence is never left. */
  private follow(passage: Matched, number: number, at: number, from: number, agenda: Map<number, Set<number>>): void {
    const state = this.states[number]!;
    const token = passage.tokens[at];
    for (const [slot, next] of state.slots) {
      if (slot === "start" && (at === 0 || passage.sentence[at] !== passage.sentence[at - 1])) note(agenda, at, next);
    }
    if (token === undefined || passage.sentence[at] !== passage.sentence[from]) return;
    const goTo = (states: readonly number[] | undefined) => {
      if (states !== undefined) for (const next of states) note(agenda, at + 1, next);
    };
    goTo(state.words.get(token.norm));
    if (token.kind === "word") {
      if (isCapital(token)) goTo(state.words.get(`=${token.raw}`));
      const starts = state.starts.size === 0 ? undefined : state.starts.get(token.norm.slice(0, 3));
      if (starts !== undefined)
        for (const [start, next] of starts) if (token.norm.startsWith(start)) note(agenda, at + 1, next);
      if (state.any.length > 0) goTo(state.any);
    } else if (token.kind === "number" && state.any.length > 0) goTo(state.any);
    if (state.slots.length > 0) this.followSlots(passage, state, at, agenda);
  }

  private followSlots(passage: Matched, state: State, at: number, agenda: Map<number, Set<number>>): void {
    const token = passage.tokens[at]!;
    const extracted = passage.slotsAt(at);
    for (const [slot, next] of state.slots) {
      if (isOfSort(slot, token)) note(agenda, at + 1, next);
      for (const { kind, to } of extracted) if (kind === slot) note(agenda, to, next);
    }
  }
}

const known: ReadonlySet<string> = new Set(notNames.map((one) => one.toLowerCase()));

/** Whether a token is of the sort that a slot asks for, by its form alone. */
function isOfSort(slot: string, token: Token): boolean {
  if (slot === "capital") return isCapital(token) && token.raw.length > 1;
  if (slot === "name") return isCapital(token) && token.raw.length > 1 && !known.has(token.base);
  if (slot === "acronym") return /^[A-Z]{3,}$/.test(token.raw);
  return slot === "adverb" && isAdverb(token);
}

/** Words that end like adverbs and are none. */
const notAdverbs = new Set(["family", "only", "apply", "reply", "supply", "early", "multiply", "july", "italy"]);

function isAdverb({ kind, norm }: Token): boolean {
  return kind === "word" && norm.length > 4 && norm.endsWith("ly") && !notAdverbs.has(norm);
}

function formsOf({ word, how }: Extract<Step, { word: string }>): string[] {
  if (how === "exact") return [word];
  return how === "plural" || word.startsWith("=") ? pluralsOf(word) : inflectionsOf(word);
}

function newState(): State {
  return { words: new Map(), starts: new Map(), slots: [], any: [], accepts: [] };
}

function pushTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function note(agenda: Map<number, Set<number>>, at: number, state: number): void {
  const states = agenda.get(at);
  if (states === undefined) agenda.set(at, new Set([state]));
  else states.add(state);
}
