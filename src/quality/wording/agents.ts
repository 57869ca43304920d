import adviserWords from "../../../rules/quality/wording/vocabulary/adviser-words.json";
import type { Token } from "./token";
import { sorts } from "./token-sorts";
import { wordSets } from "./word-sets";

const { afterAgent: stops } = wordSets(adviserWords);
const isNoActor = sorts["no-actor"]!;
const longestAgent = 6;

/**
 * Reads who acts in a passive clause: `by` and a noun that follows in the same phrase, `by fluent, well-trained signers` up to `fluent`.
 * Returns the token after it; `undefined` where a time, a place, a means or an -ing form follows.
 */
export function readAgent(tokens: readonly Token[], phrase: Int32Array, i: number): number | undefined {
  const by = tokens[i];
  if (by?.norm !== "by" || by.joined) return undefined;
  // `arranged as recommended by health`: whoever recommends it does not arrange it.
  if (tokens[i - 2]?.norm === "as") return undefined;
  let at = i + 1;
  for (; at < tokens.length && at <= i + longestAgent && phrase[at] === phrase[i]; at += 1) {
    const token = tokens[at]!;
    const { norm, kind, joined } = token;
    if (kind === "mark" || (stops.has(norm) && at > i + 1)) break;
    if (isNoActor(token)) return undefined;
    // `by using`, not `by reading tutors`: nothing stands before it, and it takes an object.
    if (at === i + 1 && (kind === "number" || (norm.endsWith("ing") && !joined))) return undefined;
  }
  return at > i + 1 ? at : undefined;
}
