import nameWords from "../../../rules/quality/wording/vocabulary/name-words.json";
import type { Reading } from "./reading";
import { isCapital, type Token } from "./token";
import { isKnownWord } from "./token-sorts";
import { programmeNames } from "./vocabulary";
import { wordSets } from "./word-sets";

const programmeWords = new Set(programmeNames.flatMap((name) => name.toLowerCase().split(" ")));
const { doing, leading, titles } = wordSets(nameWords);
const shortest = 3;

/**
 * The given names in passages that are not among the names that may stand there. Cautious by design: a word counts only with a capital
 * and small letters, outside a longer run of capitals, where somebody does something or something is done for somebody, where no plan
 * holds it in small letters too, and where it is not known as something else. Short forms count as the name: Sam for Samuel.
 */
export function wrongNames(readings: readonly Reading[], names: readonly string[]): Set<string> {
  const own = names.flatMap((name) => name.toLowerCase().split(/[\s\-'’]+/)).filter((one) => one !== "");
  const small = new Set<string>();
  for (const { tokens } of readings)
    for (const token of tokens) if (token.kind === "word" && !isCapital(token)) small.add(token.base);
  const found = new Set<string>();
  for (const { tokens, sentence, quoted } of readings)
    for (let i = 0; i < tokens.length; i += 1) {
      const { base } = tokens[i]!;
      if (
        quoted[i] === 1 ||
        small.has(base) ||
        isKnownWord(base) ||
        programmeWords.has(base) ||
        own.some((one) => isSameName(one, base))
      )
        continue;
      if (isNameAt(tokens, sentence, i)) found.add(base);
    }
  return found;
}

function isNameAt(tokens: readonly Token[], sentence: Int32Array, i: number): boolean {
  const token = tokens[i]!;
  if (token.joined || tokens[i + 1]?.joined || !/^[A-ZÀ-Þ][a-zß-ÿ]+('s)?$/.test(token.raw)) return false;
  if (token.base.length < shortest) return false;
  const before = sentence[i - 1] === sentence[i] ? tokens[i - 1] : undefined;
  const next = sentence[i + 1] === sentence[i] ? tokens[i + 1] : undefined;
  if (before !== undefined && (titles.has(before.norm) || (isCapital(before) && before.norm !== "i"))) return false;
  if (next === undefined || (isCapital(next) && next.norm !== "i")) return false;
  // `Numicon will be used`: a thing.
  const third = tokens[i + 3]?.norm ?? "";
  const isThing =
    /^(be|is|was|used|delivered|provided|given|run|taught|implemented|available)$/.test(tokens[i + 2]?.norm ?? "") &&
    /^(used|delivered|provided|run|implemented|available|introduced|followed|a|an|the|for|in|by|to)$/.test(third);
  if (doing.has(next.norm))
    return !isThing && !/^(used|delivered|provided|for|taught)$/.test(tokens[i + 2]?.norm ?? "");
  return (
    before !== undefined &&
    leading.has(before.norm) &&
    /^(to|with|in|by|when|understand|develop|express)$/.test(next.norm)
  );
}

function isSameName(own: string, found: string): boolean {
  if (own === found) return true;
  const [short, long] = own.length < found.length ? [own, found] : [found, own];
  return short.length >= shortest && long.startsWith(short);
}
