import type { Token } from "./token";

const words = (text: string) => new Set(text.split(" "));
/** Nobody: a time, a place, a means, a measure or the child alone. */
const noAgents = words(
  "end start beginning close time then now age year years term half week weeks month months day days date deadline noon midnight christmas easter summer autumn winter spring monday tuesday wednesday thursday friday saturday sunday birthday means phone telephone email post letter video text bus car taxi train minibus foot hand mouth default law statute way virtue reference section degrees minutes hours % percent itself himself herself themselves himself heart name choice chance accident design invitation appointment request arrangement agreement consent order proxy far door window wall gate side entrance light post bed desk sink symbol symbols pupil child learner picture pictures voice",
);
const stops = words("of in on at for with to from and or as who which that when where if will is are");
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
    const { norm, kind, joined } = tokens[at]!;
    if (kind === "mark" || (stops.has(norm) && at > i + 1)) break;
    if (noAgents.has(norm)) return undefined;
    // `by using`, not `by reading tutors`: nothing stands before it, and it takes an object.
    if (at === i + 1 && (kind === "number" || (norm.endsWith("ing") && !joined))) return undefined;
  }
  return at > i + 1 ? at : undefined;
}
