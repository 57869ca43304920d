import type { Token } from "./token";

const words = (text: string) => new Set(text.split(" "));
const denying = words(
  "no not never nor neither nothing nobody none without cannot can't won't isn't aren't wasn't doesn't don't didn't shan't mustn't",
);
/** After these the words set a floor or a limit, or add something: `no more than`, `not only`. */
const affirming = words(
  "more less fewer later earlier longer sooner only just merely simply least matter doubt exceeding necessarily yet always limited one",
);

/** Whether a word denies what follows it: `no advice is given`, `never left without an adult`. */
export function isDenial(tokens: readonly Token[], i: number): boolean {
  return denying.has(tokens[i]?.norm ?? "") && !affirming.has(tokens[i + 1]?.norm ?? "");
}
