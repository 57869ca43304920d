import sentenceWords from "../../../rules/quality/wording/vocabulary/sentence-words.json";
import { isCapital, type Token } from "./token";
import { wordSets } from "./word-sets";

/** For each token, the number of the sentence, clause, phrase and promise that it stands in. They only ever rise. */
export interface Places {
  sentence: Int32Array;
  clause: Int32Array;
  /** The phrase between two marks such as commas, dashes, colons and brackets. */
  phrase: Int32Array;
  /** What is promised in one breath: clauses and sentences that only go on about it are part of it. */
  promise: Int32Array;
  /** For each sentence, its first token and the one after its last. */
  sentences: { from: number; to: number }[];
}

const { neverLast, seldomLast, goesOn, modals, joins, goesOnAbout, columns } = wordSets(sentenceWords);
const shortLine = 50;
const closing = new Set(['"', "'", ")", "]"]);

/**
 * Finds sentences, clauses and promises. Not by `Intl.Segmenter`, which breaks plans at `Mrs.`, `para.` and `i.e.`, differs from one
 * runtime to the next and slows down with the square of a text. Abbreviations, initials, decimals and ratios do not end them; bullets, cells and
 * blank lines do.
 */
export function placesOf(tokens: readonly Token[]): Places {
  const sentence = new Int32Array(tokens.length);
  const clause = new Int32Array(tokens.length);
  const sentences: Places["sentences"] = [];
  const nextModal = nextModals(tokens);
  let from = 0;
  let clauses = 0;
  let lineFrom = 0;
  let hasModal = false;
  for (const [i, token] of tokens.entries()) {
    if (i > 0 && startsSentence(tokens, i, lineFrom)) {
      sentences.push({ from, to: i });
      from = i;
      clauses += 1;
      hasModal = false;
    } else if (i > from && startsClause(tokens, i, hasModal, nextModal[i]!)) {
      clauses += 1;
      hasModal = false;
    }
    if (token.after === "line" || token.after === "block") lineFrom = i;
    hasModal ||= modals.has(token.norm);
    sentence[i] = sentences.length;
    clause[i] = clauses;
  }
  if (tokens.length > 0) sentences.push({ from, to: tokens.length });
  const phrase = phrasesOf(tokens, clause);
  return { sentence, clause, phrase, promise: promisesOf(tokens, sentence, clause), sentences };
}

/** What stands after one of these is a phrase of its own. */
const parting = new Set([",", ";", ":", "(", ")", "[", "]", "—", "-", "/"]);

/** Whether a phrase starts at a token: a sentence, or what follows a comma, a dash, a colon or a bracket. */
export function opensPhrase(tokens: readonly Token[], sentence: Int32Array, i: number): boolean {
  return i === 0 || sentence[i] !== sentence[i - 1] || parting.has(tokens[i - 1]!.norm);
}

function phrasesOf(tokens: readonly Token[], clause: Int32Array): Int32Array {
  const phrase = new Int32Array(tokens.length);
  for (let i = 1; i < tokens.length; i += 1) phrase[i] = phrase[i - 1]! + (opensPhrase(tokens, clause, i) ? 1 : 0);
  return phrase;
}

/**
 * A clause with a modal makes a promise, unless it goes on about the one before: `This will …`, `Each session will …`. A clause
 * without one goes on too, but in notes without any modal each sentence is a promise.
 */
function promisesOf(tokens: readonly Token[], sentence: Int32Array, clause: Int32Array): Int32Array {
  const promise = new Int32Array(tokens.length);
  const isNotes = !tokens.some(({ norm }) => modals.has(norm));
  let promises = 0;
  let hasModal = false;
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (to < tokens.length && clause[to] === clause[from]) to += 1;
    let makesPromise = isNotes && (from === 0 || sentence[from] !== sentence[from - 1]);
    for (let i = from; i < to && !makesPromise; i += 1) makesPromise = modals.has(tokens[i]!.norm);
    if (makesPromise && from > 0 && (hasModal || isNotes) && !isGoingOn(tokens, from)) promises += 1;
    hasModal ||= makesPromise;
    promise.fill(promises, from, to);
    from = to;
  }
  return promise;
}

function isGoingOn(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]!.norm;
  const next = tokens[from + 1]?.norm ?? "";
  return (
    goesOnAbout.has(first) ||
    // The next cell of a row: `How often: weekly`.
    (columns.has(first) && tokens.slice(from + 1, from + 4).some(({ norm }) => norm === ":")) ||
    ((first === "the" || first === "that") && /^(sessions?|programme|group|work|time)$/.test(next))
  );
}

function startsSentence(tokens: readonly Token[], i: number, lineFrom: number): boolean {
  const token = tokens[i]!;
  if (token.after === "block") return true;
  if (token.after === "line" && startsLine(tokens, i, lineFrom)) return true;
  if (token.after === "nothing") return false;
  let last = i - 1;
  for (let back = 0; back < 3 && last > 0 && closing.has(tokens[last]!.norm); back += 1) last -= 1;
  const mark = tokens[last]!;
  if (mark.norm === "!" || mark.norm === "?" || mark.norm === "...") return startsWell(token);
  if (mark.norm === ".") return endsAtStop(tokens, last, token);
  // Initials keep their last full stop.
  return mark.kind === "word" && endsInStop(mark) && isCapital(token) && !neverLast.has(mark.norm);
}

/** Of `S.L.T.` each letter has a full stop of its own. */
function endsInStop({ raw, start, end }: Token): boolean {
  return end - start === raw.length * 2;
}

function endsAtStop(tokens: readonly Token[], stop: number, next: Token): boolean {
  const before = tokens[stop - 1];
  const isAbbreviation = before !== undefined && before.end === tokens[stop]!.start;
  if (isAbbreviation && neverLast.has(before.norm)) return false;
  if (isAbbreviation && before.norm === "no" && next.kind === "number") return false;
  if (isAbbreviation && seldomLast.has(before.norm)) return isCapital(next);
  return startsWell(next);
}

/** What may follow a full stop: anything but a word in lower case. */
function startsWell(token: Token): boolean {
  return token.kind !== "word" || isCapital(token);
}

/** Whether a new line starts something new, and is not a line that was wrapped. */
function startsLine(tokens: readonly Token[], i: number, lineFrom: number): boolean {
  const token = tokens[i]!;
  const last = tokens[i - 1]!;
  if (token.kind === "mark") return token.norm === "-" || token.norm === "*" || token.norm === "—";
  if (/[.!?:;]/.test(last.norm)) return true;
  if (token.kind === "word" && !isCapital(token)) return false;
  if (goesOn.has(last.norm) || last.norm === ",") return false;
  return last.end - tokens[lineFrom]!.start < shortLine;
}

function startsClause(tokens: readonly Token[], i: number, hasModal: boolean, modal: number): boolean {
  if (tokens[i - 1]!.norm === ";") return true;
  // `… and staff will …`: a new subject with a modal of its own.
  return hasModal && joins.has(tokens[i]!.norm) && modal - i <= 6;
}

/** For each token, the place of the next modal at or after it. */
function nextModals(tokens: readonly Token[]): Float64Array {
  const next = new Float64Array(tokens.length);
  let modal = Number.POSITIVE_INFINITY;
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    if (modals.has(tokens[i]!.norm)) modal = i;
    next[i] = modal;
  }
  return next;
}
