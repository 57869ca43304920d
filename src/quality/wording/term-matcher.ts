import { opensPhrase } from "./sentences";
import { buildStates, root, type State } from "./term-automaton";
import { isCapital, type Token } from "./token";
import { sorts } from "./token-sorts";

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

/** What a token is to the automaton: tokens of one symbol lead to the same states. */
type Symbol = number;

/** A set of states at once, with where it leads; those that were worked out are kept. */
interface Together {
  states: readonly number[];
  accepts: readonly number[];
  next: Map<Symbol, Together>;
  slots: ReadonlyMap<string, Together>;
}

/** So many sets and tokens are kept; beyond them they are worked out anew, so that no text can fill the memory. */
const mostKept = 50_000;

/**
 * Finds terms in passages. From each token it reads at most as many words as the longest term has, and it keeps which words lead where:
 * the time is in proportion to the length of the passage, whatever it holds.
 */
export class TermMatcher {
  private readonly states: readonly State[];
  /** The words and beginnings of words that any term asks for. */
  private readonly words = new Set<string>();
  private readonly starts: string[];
  private sets = new Map<string, Together>();
  private symbols = new Map<string, Symbol>();
  /** For each symbol, a token of that symbol. */
  private tokens: Token[] = [];
  private symbolOfForm = new Map<string, Symbol>();
  private atRoot: Together;
  private nothing: Together;

  /** @throws TermError where a term is malformed. */
  constructor(terms: readonly string[]) {
    this.states = buildStates(terms);
    const starts = new Set<string>();
    for (const state of this.states) {
      for (const word of state.words.keys()) this.words.add(word);
      for (const [start] of state.starts) starts.add(start);
    }
    this.starts = [...starts];
    this.nothing = this.together([]);
    this.atRoot = this.together([root]);
  }

  /** Every term that starts at each token, the longest of each term only, in the order of the passage. */
  find(passage: Matched): Match[] {
    if (this.sets.size > mostKept || this.tokens.length > mostKept) this.forget();
    const symbols = passage.tokens.map((token) => this.symbolOf(token));
    const found: Match[] = [];
    const start = this.atRoot.slots.get("start");
    const opening = this.atRoot.slots.get("opening");
    for (let i = 0; i < symbols.length; i += 1) {
      this.follow(passage, symbols, i, this.atRoot, found);
      const isStart = i === 0 || passage.sentence[i] !== passage.sentence[i - 1];
      if (isStart && start !== undefined) this.follow(passage, symbols, i, start, found);
      if (opening !== undefined && opensPhrase(passage.tokens, passage.sentence, i))
        this.follow(passage, symbols, i, opening, found);
    }
    return found;
  }

  private follow(passage: Matched, symbols: readonly Symbol[], from: number, first: Together, found: Match[]): void {
    const { tokens, sentence } = passage;
    // Places still to be read on from, beside the one at hand: where a slot took more than one token.
    let waiting: [number, Together][] | undefined;
    let longest: Map<number, number> | undefined;
    let at = from;
    let here = first;
    for (;;) {
      for (const term of here.accepts) {
        longest ??= new Map();
        longest.set(term, Math.max(at, longest.get(term) ?? 0));
      }
      const isInside = at < tokens.length && sentence[at] === sentence[from];
      if (isInside && here.slots.size > 0)
        for (const { kind, to } of passage.slotsAt(at)) {
          const next = here.slots.get(kind);
          if (next === undefined) continue;
          waiting ??= [];
          waiting.push([to, next]);
        }
      here = isInside ? this.step(here, symbols[at]!) : this.nothing;
      at += 1;
      if (here === this.nothing) {
        const next = waiting?.pop();
        if (next === undefined) break;
        [at, here] = next;
      }
    }
    if (longest !== undefined) for (const [term, to] of longest) found.push({ term, from, to });
  }

  private step(here: Together, symbol: Symbol): Together {
    const kept = here.next.get(symbol);
    if (kept !== undefined) return kept;
    const token = this.tokens[symbol]!;
    const reached = new Set<number>();
    for (const number of here.states) {
      const state = this.states[number]!;
      for (const next of state.words.get(token.norm) ?? []) reached.add(next);
      if (isCapital(token)) for (const next of state.words.get(`=${token.raw}`) ?? []) reached.add(next);
      if (token.kind === "word")
        for (const [start, next] of state.starts) if (token.norm.startsWith(start)) reached.add(next);
      if (token.kind !== "mark") for (const next of state.any) reached.add(next);
      for (const [slot, next] of state.slots) if (sorts[slot]?.(token)) reached.add(next);
    }
    const next = this.together([...reached].sort((a, b) => a - b));
    here.next.set(symbol, next);
    return next;
  }

  private together(states: readonly number[]): Together {
    const key = states.join(" ");
    const kept = this.sets.get(key);
    if (kept !== undefined) return kept;
    const slots = new Map<string, number[]>();
    for (const number of states)
      for (const [slot, next] of this.states[number]!.slots) {
        if (Object.hasOwn(sorts, slot)) continue;
        const there = slots.get(slot);
        if (there === undefined) slots.set(slot, [next]);
        else there.push(next);
      }
    const made: Together = {
      states,
      accepts: [...new Set(states.flatMap((number) => this.states[number]!.accepts))],
      next: new Map(),
      slots: new Map([...slots].map(([slot, all]) => [slot, this.together([...new Set(all)].sort((a, b) => a - b))])),
    };
    this.sets.set(key, made);
    return made;
  }

  private symbolOf(token: Token): Symbol {
    const form = `${token.kind} ${token.raw}`;
    const kept = this.symbolOfForm.get(form);
    if (kept !== undefined) return kept;
    const key = this.keyOf(token);
    let symbol = this.symbols.get(key);
    if (symbol === undefined) {
      symbol = this.tokens.push(token) - 1;
      this.symbols.set(key, symbol);
    }
    if (this.symbolOfForm.size < mostKept) this.symbolOfForm.set(form, symbol);
    return symbol;
  }

  /** All that any state could ask of a token. */
  private keyOf(token: Token): string {
    const { kind, norm, raw } = token;
    const word = this.words.has(norm) ? norm : "";
    const written = isCapital(token) && this.words.has(`=${raw}`) ? raw : "";
    const beginning = kind === "word" ? this.starts.filter((start) => norm.startsWith(start)).join(",") : "";
    const sort = Object.keys(sorts).filter((slot) => sorts[slot]!(token));
    return [kind, word, written, beginning, sort.join(",")].join(" ");
  }

  private forget(): void {
    this.sets = new Map();
    this.symbols = new Map();
    this.symbolOfForm = new Map();
    this.tokens = [];
    this.nothing = this.together([]);
    this.atRoot = this.together([root]);
  }
}
