import acronyms from "../../../rules/quality/wording/vocabulary/acronyms.json";
import type { Place } from "./lexicon";
import type { Reading } from "./reading";
import type { Token } from "./token";
import { programmeNames } from "./vocabulary";

const fold = (word: string) => word.toUpperCase();
const everybodyKnows = new Set([...acronyms.everybodyKnows, ...acronyms.emphasised].map(fold));
const knownInTheField = new Set(acronyms.knownInTheField.map(fold));
const programmes = new Set(programmeNames.filter((name) => !name.includes(" ")).map(fold));
const longest = 7;
/** The letters of this many words before `(…)` may be its expansion. */
const reach = 12;

/** An acronym of a passage, and whether it is written out there. */
export interface Acronym extends Place {
  /** In capitals, without a plural's s. */
  letters: string;
  explained: boolean;
}

/** The acronyms of a passage that everybody does not know, with whether each is written out where it stands. */
export function acronymsOf(reading: Reading): Acronym[] {
  const { tokens, sentences } = reading;
  const found: Acronym[] = [];
  for (const { from, to } of sentences) {
    if (isShouted(tokens, from, to)) continue;
    for (let i = from; i < to; i += 1) {
      const letters = lettersOf(tokens[i]!);
      if (letters !== undefined && !everybodyKnows.has(letters) && !programmes.has(letters))
        found.push({ from: i, to: i + 1, letters, explained: isExplained(tokens, i, letters) });
    }
  }
  return found;
}

/**
 * The acronyms that one passage leaves unexplained, once each. Those in common use in the field are passed over: they may be written out
 * elsewhere in the plan.
 */
export function unexplainedAcronyms(reading: Reading): Place[] {
  const all = acronymsOf(reading);
  const explained = new Set(all.filter((one) => one.explained).map(({ letters }) => letters));
  const seen = new Set<string>();
  return all.filter(({ letters }) => {
    if (explained.has(letters) || knownInTheField.has(letters) || seen.has(letters)) return false;
    seen.add(letters);
    return true;
  });
}

/** The letters of a token that is an acronym: two to seven capitals, one or two of them small (`SaLT`), with or without a plural's s. */
function lettersOf({ kind, raw }: Token): string | undefined {
  if (kind !== "word" || raw.length < 2 || raw.length > longest + 2) return undefined;
  const bare = raw.replace(/('s|s|')$/, "");
  if (!/^[A-Z][A-Za-z]*[A-Z]$/.test(bare) || bare.length > longest) return undefined;
  const capitals = bare.replace(/[a-z]/g, "").length;
  // McDonald and LeBron are no acronyms, and neither are the numbers of kings and world wars.
  if (bare.length - capitals > 2 || capitals < 2 || /^(Mc|Mac|De|Le|La)[A-Z]/.test(bare) || /^[IVX]+$/.test(bare))
    return undefined;
  return fold(bare);
}

/** A heading or a sentence in capitals tells nothing of acronyms. */
function isShouted(tokens: readonly Token[], from: number, to: number): boolean {
  let shouted = 0;
  let words = 0;
  for (let i = from; i < to; i += 1) {
    const { kind, raw } = tokens[i]!;
    if (kind !== "word" || raw.length < 2) continue;
    words += 1;
    if (raw === raw.toUpperCase()) shouted += 1;
  }
  return words > 1 && shouted * 2 > words && (words > 2 || shouted === words);
}

/** `occupational therapy (OT)`, `OT (occupational therapy)`, `OT stands for …`. */
function isExplained(tokens: readonly Token[], i: number, letters: string): boolean {
  const before = tokens[i - 1]?.norm;
  const after = tokens[i + 1]?.norm;
  const next = tokens[i + 2];
  if (after === "(" && next?.kind === "word" && next.norm.charAt(0) === letters.charAt(0).toLowerCase()) return true;
  if (/^(stands|means|meaning)$/.test(after ?? "") || (after === "(" && /^(a|an|the)$/.test(next?.norm ?? "")))
    return true;
  if (before !== "(" && before !== "-" && before !== "—") return false;
  let at = i - 2;
  for (let left = letters.length - 1; left >= 0; left -= 1) {
    const wanted = letters.charAt(left).toLowerCase();
    while (at >= 0 && i - at <= reach && tokens[at]!.norm.charAt(0) !== wanted) at -= 1;
    // Some letters, such as the A of SaLT, come from within a word.
    if (at < 0 || i - at > reach) return left < letters.length - 1 && tokens[i - 2] !== undefined && left <= 1;
    at -= 1;
  }
  return true;
}
