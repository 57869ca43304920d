import contentWords from "../../../rules/quality/wording/vocabulary/content-words.json";
import type { Reading } from "./reading";
import { isCapital, type Token } from "./token";
import { isKnownWord } from "./token-sorts";
import { programmeNames } from "./vocabulary";
import { wordSets } from "./word-sets";

const {
  empty,
  within,
  governing,
  skilled,
  subjects,
  prepositions,
  resuming,
  clauses,
  modals,
  teaching,
  alsoOrdinary,
  measured,
} = wordSets(contentWords);
const longestClause = 40;
/** Before somebody acts, so many words at least stand in a clause: `If it falls`. */
const longestSubject = 3;
const longestList = 6;

const programmeStarts = new Map<string, string[][]>();
for (const name of programmeNames) {
  const all = name.toLowerCase().split(/[\s-]+/);
  programmeStarts.set(all[0]!, [...(programmeStarts.get(all[0]!) ?? []), all]);
}

/**
 * Whether a passage names an activity, a content or a thing: a published programme, or a word beyond who, how much, and the empty words
 * of provision with what they are about. `Support with reading` names none; `paired reading` does.
 */
export function saysContent({ tokens, sentences, extracts }: Reading): boolean {
  const said = new Uint8Array(tokens.length);
  for (const { kind, from, to } of extracts) if (kind !== "measure" && kind !== "qualification") said.fill(1, from, to);
  if (tokens.some((token, i) => isProgramme(token, tokens, i))) return true;
  if (tokens.some((token, i) => isQuietPlace(token, tokens[i + 1]))) return true;
  return sentences.some(({ from, to }) => sentenceSaysContent(tokens, said, actorEnd(tokens, from, to), to));
}

/** A place of its own is content, although each of its words says nothing. */
function isQuietPlace({ norm }: Token, next: Token | undefined): boolean {
  return (
    /^(quiet|calm|calming|separate|withdrawal|sensory)$/.test(norm) &&
    /^(area|room|space|place|corner|base)$/.test(next?.norm ?? "")
  );
}

function isProgramme({ norm, raw }: Token, tokens: readonly Token[], i: number): boolean {
  const isSmall = raw.charAt(0) === raw.charAt(0).toLowerCase();
  if (isSmall && (alsoOrdinary.has(norm) || !tokens[i + 1])) return false;
  return (programmeStarts.get(norm) ?? []).some((all) => all.every((word, at) => tokens[i + at]?.norm === word));
}

/** Who acts stands before the first modal: `The project will …`; of `A laptop will be provided` the thing stands there. */
function actorEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + longestClause); i += 1) {
    if (/^[;:]$/.test(tokens[i]!.norm)) return from;
    if (!modals.has(tokens[i]!.norm) || isInverted(tokens, i)) continue;
    const next = /^(also|then|always|only|not)$/.test(tokens[i + 1]?.norm ?? "") ? tokens[i + 2] : tokens[i + 1];
    return next?.norm === "be" ? from : i + 1;
  }
  return from;
}

/** `… on trips, should the need arise`: a condition, and no verb of what stands before. */
function isInverted(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.norm === "should" && tokens[i - 1]?.norm === ",";
}

function sentenceSaysContent(tokens: readonly Token[], said: Uint8Array, from: number, to: number): boolean {
  let waiting = 0;
  let isGoverned = false;
  let isDropping = false;
  let clauseFrom = to;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i]!;
    const { norm, base } = token;
    if (within.has(norm) || (norm === "," && waiting > 0 && isListed(tokens, i))) continue;
    if (token.kind === "mark" || resuming.has(norm)) {
      if (waiting > 0) return true;
      if (token.kind !== "mark" || /^[,;:)—-]$/.test(norm)) isDropping = isGoverned = false;
      continue;
    }
    if (clauses.has(norm) || (norm === "so" && tokens[i + 1]?.norm === "that")) {
      if (waiting > 0) return true;
      isDropping = true;
      clauseFrom = i;
      continue;
    }
    // "A support worker goes …": in a role's own name such a word governs nothing.
    const isGoverning = governing.has(norm) && said[i] !== 1;
    if ((isGoverning || skilled.has(norm)) && !isContentItself(tokens, i)) {
      waiting = 0;
      isGoverned = true;
      continue;
    }
    // A clause ends where somebody acts: `If it falls the nurse gives oxygen`.
    if (isDropping && !isGoverned && said[i] && i - clauseFrom > longestSubject) isDropping = false;
    if (isDropping) continue;
    if (isGoverned && prepositions.has(norm)) {
      isDropping = norm !== "to" || (tokens[i + 1]?.norm !== "use" && !isSkill(tokens, i));
      continue;
    }
    if (isEmpty(tokens, said, i, base)) {
      if (waiting > 0 && !isDescribing(norm)) return true;
      continue;
    }
    isGoverned = false;
    waiting += 1;
  }
  return waiting > 0;
}

function isEmpty(tokens: readonly Token[], said: Uint8Array, i: number, base: string): boolean {
  const { kind, norm } = tokens[i]!;
  if (subjects.has(norm) && governing.has(tokens[i + 1]?.norm ?? "")) return true;
  if (subjects.has(norm)) return !tokens.slice(Math.max(0, i - 3), i + 3).some((one) => teaching.has(one.norm));
  return (
    said[i] === 1 ||
    kind !== "word" ||
    base.length < 3 ||
    empty.has(base) ||
    empty.has(norm) ||
    isPersonsName(tokens, i)
  );
}

/** Whether it is somebody's skill that `to` follows: `a trained supervisor to sit with him`. */
function isSkill(tokens: readonly Token[], to: number): boolean {
  return (
    [2, 3, 4].some((back) => skilled.has(tokens[to - back]?.norm ?? "")) && !skilled.has(tokens[to - 1]?.norm ?? "")
  );
}

/** A word that only describes what follows, so that the phrase goes on: `precise targeted input`. */
function isDescribing(norm: string): boolean {
  return /^(targeted|individual|specialist|structured|differentiated|bespoke|tailored|small|group|class|additional|specific)$/.test(
    norm,
  );
}

/** A comma in a list of single words before a word that they only describe: `speech, language and communication input`. */
function isListed(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < tokens.length && i <= at + longestList; i += 1) {
    const { norm, kind } = tokens[i]!;
    if (governing.has(norm)) return true;
    const isJoin = norm === "," || norm === "and" || norm === "or";
    if (!isJoin && (kind !== "word" || prepositions.has(norm) || clauses.has(norm) || modals.has(norm))) return false;
  }
  return false;
}

/** `Provision of a scribe`, `heart-rate monitoring`: the word is governed by what is named beside it. */
function isContentItself(tokens: readonly Token[], i: number): boolean {
  const { norm } = tokens[i]!;
  const [next, afterNext] = [tokens[i + 1]?.norm, tokens[i + 2]?.norm ?? ""];
  if (norm === "provision") return next === "of" && /^(a|an|the)$/.test(afterNext);
  if (norm !== "monitoring") return false;
  return measured.has(tokens[i - 1]?.norm ?? "") || (next === "of" && measured.has(afterNext));
}

function isPersonsName(tokens: readonly Token[], i: number): boolean {
  const { raw } = tokens[i]!;
  if (!isCapital(tokens[i]!) || !/^[A-Z][a-z]+('s)?$/.test(raw) || isKnownWord(tokens[i]!.base)) return false;
  const next = tokens[i + 1]?.norm ?? "";
  if (/(ing|ment|tion|fast|therapy|ness|ology)$/.test(tokens[i]!.norm) && raw.length > 6) return false;
  if (isProvided(tokens, i + 1)) return false;
  if (
    /^(see|sees|met|meets|meet|support|help|enable|encourage|teach|visit|that|ensure|if|when|because|before|after)$/.test(
      tokens[i - 1]?.norm ?? "",
    )
  )
    return true;
  return (
    raw.endsWith("'s") || /^(will|is|has|to|should|needs|with|and|can|may|in|a|the|for)$/.test(next) || next === ""
  );
}

/** `… will be provided.`: what stands before it is a thing, and no person to whom something is given. */
function isProvided(tokens: readonly Token[], from: number): boolean {
  const [modal, be, done, next] = tokens.slice(from, from + 4).map(({ norm }) => norm);
  if (be !== "be" || !/^(will|shall|should|must|to)$/.test(modal ?? "")) return false;
  const isDone = /^(offered|provided|supplied|given|arranged|worn|put|issued|bought|fitted|used|purchased|made)$/.test(
    done ?? "",
  );
  return (
    isDone && (next === undefined || /^([.,;)]|for|by|on|in|at|daily|weekly|when|each|every|as|if|where)$/.test(next))
  );
}
