import type { Token } from "./token";
import { sorts } from "./token-sorts";

const isDenying = sorts.denying!;
const isLimiting = sorts.limiting!;

/** Whether a word denies what follows it: `no advice is given`, `never left without an adult`. */
export function isDenial(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  return token !== undefined && isDenying(token) && !(next !== undefined && isLimiting(next));
}
