import { readAgent } from "./agents";
import { extractAmounts } from "./amounts";
import { ofProvision } from "./clinical-reviews";
import { extractDatedTimes } from "./dated-times";
import { extractDates } from "./dates";
import { isDenial } from "./denials";
import type { Extract, ExtractKind } from "./extract";
import { isOnlySuitable, withPart } from "./role-part";
import { type Places, placesOf } from "./sentences";
import type { Matched } from "./term-matcher";
import type { Token } from "./token";
import { tokenise } from "./tokenise";
import { extractMeasures, extractQualifications, extractRoles } from "./vocabulary";

/** A passage as it was read: its tokens, sentences and clauses, and what was extracted from it. */
export interface Reading extends Matched, Places {
  text: string;
  tokens: readonly Token[];
  extracts: readonly Extract[];
  /** For each token, 1 within quotation marks, 0 outside. */
  quoted: Uint8Array;
}

const nothing: readonly Extract[] = [];
const longestQuotation = 80;
/** A quotation of so much of the passage, to its end, is the passage. */
const mostOfPassage = 0.7;

/** Reads a passage. The time is in proportion to its length. */
export function readPassage(text: string): Reading {
  const tokens = tokenise(text);
  const places = placesOf(tokens);
  const byToken = new Map<number, Extract[]>();
  const extracts: Extract[] = [];
  const matched: Matched = { tokens, sentence: places.sentence, slotsAt: (token) => byToken.get(token) ?? nothing };
  const add = (found: readonly Extract[]) => {
    for (const one of found) {
      addTo(byToken, one);
      extracts.push(one);
    }
  };
  add(extractDates(tokens));
  add(
    extractAmounts(tokens, places)
      .filter(({ from }) => !isWithinDate(byToken, from))
      .map((amount) => ofProvision(amount, tokens, places.clause)),
  );
  add(extractDatedTimes(tokens));
  addNumbers(byToken);
  addAgents(byToken, tokens, places);
  addDenials(byToken, tokens);
  add(extractRoles(matched).map((role) => withPart(role, tokens)));
  add(extractQualifications(matched).filter((one) => !isOnlySuitable(one, tokens)));
  add(extractMeasures(matched).filter(({ from }) => !isWithinDate(byToken, from)));
  extracts.sort((a, b) => a.from - b.from || a.to - b.to);
  return { text, ...matched, ...places, extracts, quoted: quotedTokens(tokens) };
}

const longestDate = 6;

function isWithinDate(byToken: ReadonlyMap<number, readonly Extract[]>, at: number): boolean {
  for (let from = at; from > at - longestDate; from -= 1)
    if (byToken.get(from)?.some(({ kind, to }) => kind === "date" && to > at)) return true;
  return false;
}

/** What terms may ask for beside the amounts themselves: the numbers that they start with, and ranges. */
function addNumbers(byToken: Map<number, Extract[]>): void {
  for (const there of byToken.values()) {
    const counted = there.find(({ kind, amount }) => countedKinds.has(kind) && amount?.least !== undefined);
    if (counted !== undefined && !there.some(({ kind }) => kind === "number"))
      there.push({ kind: "number", from: counted.from, to: counted.from + 1 });
    const range = there.find(({ kind, amount }) => rangedKinds.has(kind) && amount?.most !== undefined);
    if (range !== undefined) there.push({ ...range, kind: "range" });
    const bare = there.find(({ kind, amount }) => kind === "number" && amount?.most !== undefined);
    if (bare !== undefined) there.push({ ...bare, kind: "number-range" });
  }
}

/** Who acts in a passive clause; a date after `by` is no agent. */
function addAgents(byToken: Map<number, Extract[]>, tokens: readonly Token[], { phrase }: Places): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const to = isWithinDate(byToken, i + 1) ? undefined : readAgent(tokens, phrase, i);
    if (to !== undefined) addTo(byToken, { kind: "agent", from: i, to });
  }
}

function addDenials(byToken: Map<number, Extract[]>, tokens: readonly Token[]): void {
  for (let i = 0; i < tokens.length; i += 1)
    if (isDenial(tokens, i)) addTo(byToken, { kind: "denial", from: i, to: i + 1 });
}

function addTo(byToken: Map<number, Extract[]>, one: Extract): void {
  const there = byToken.get(one.from);
  if (there === undefined) byToken.set(one.from, [one]);
  else there.push(one);
}

const countedKinds: ReadonlySet<ExtractKind> = new Set(["count", "group-size", "weeks"]);
const rangedKinds: ReadonlySet<ExtractKind> = new Set(["duration", "rate", "frequency", "count"]);

/** Marks what stands within quotation marks; not where they stand round the whole passage. */
function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let double: number | undefined;
  let single: number | undefined;
  for (const [i, token] of tokens.entries()) {
    if (token.norm === '"') {
      if (double === undefined || i - double > longestQuotation) double = i;
      else {
        quote(quoted, double, i);
        double = undefined;
      }
    } else if (token.norm === "'" && token.kind === "mark") {
      const opens = token.after !== "nothing" && tokens[i + 1]?.after === "nothing";
      if (opens) single = i;
      else if (single !== undefined && i - single <= longestQuotation) {
        quote(quoted, single, i);
        single = undefined;
      }
    }
  }
  return quoted;
}

function quote(quoted: Uint8Array, from: number, to: number): void {
  // `Extract from the statement: '…'` is the plan's own wording as well.
  const isWhole = to >= quoted.length - 2 && to - from >= quoted.length * mostOfPassage;
  if (!isWhole) quoted.fill(1, from, to + 1);
}

/** The words of a stretch of tokens as they stand in the text. */
export function quoteOf({ text, tokens }: Pick<Reading, "text" | "tokens">, from: number, to: number) {
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  return { quote: text.slice(start, end), start, end };
}
