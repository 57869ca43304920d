import type { Token } from "./token";

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const values = new Map(units.split(" ").map((word, i) => [word, i]));
const tens = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, i) => [word, 20 + i * 10]),
);
const parts = new Map([
  ["half", 0.5],
  ["quarter", 0.25],
  ["quarters", 0.25],
  ["third", 1 / 3],
  ["thirds", 1 / 3],
]);

/** A number read from tokens, and the token after its last. */
export interface ReadNumber {
  value: number;
  to: number;
}

/** Reads a number that starts at a token: in figures (`2.5`, `1½`) or in words (`forty-five`, `two and a half`). */
export function readNumber(tokens: readonly Token[], i: number): ReadNumber | undefined {
  const whole = readWhole(tokens, i);
  if (whole === undefined) return undefined;
  const fraction = readFraction(tokens, whole.to);
  return fraction === undefined ? whole : { value: whole.value + fraction.value, to: fraction.to };
}

function readWhole(tokens: readonly Token[], i: number): ReadNumber | undefined {
  const token = tokens[i];
  if (token === undefined) return undefined;
  if (token.kind === "number") return { value: token.value ?? Number.NaN, to: i + 1 };
  if (token.kind !== "word") return undefined;
  const small = readUnderHundred(tokens, i);
  if (small === undefined) return undefined;
  if (tokens[small.to]?.norm !== "hundred") return small;
  const joins = tokens[small.to + 1]?.norm === "and" ? 2 : 1;
  const rest = readUnderHundred(tokens, small.to + joins);
  return rest === undefined
    ? { value: small.value * 100, to: small.to + 1 }
    : { value: small.value * 100 + rest.value, to: rest.to };
}

function readUnderHundred(tokens: readonly Token[], i: number): ReadNumber | undefined {
  const word = tokens[i]?.norm ?? "";
  const ten = tens.get(word);
  if (ten !== undefined) {
    const unit = values.get(tokens[i + 1]?.norm ?? "");
    return unit !== undefined && unit > 0 && unit < 10 ? { value: ten + unit, to: i + 2 } : { value: ten, to: i + 1 };
  }
  const value = values.get(word);
  return value === undefined ? undefined : { value, to: i + 1 };
}

/** `½` written onto a number, or `and a half` after it. */
function readFraction(tokens: readonly Token[], i: number): ReadNumber | undefined {
  const token = tokens[i];
  if (token?.kind === "number" && token.after === "nothing" && !token.joined && (token.value ?? 1) < 1)
    return { value: token.value!, to: i + 1 };
  if (token?.norm !== "and") return undefined;
  if (tokens[i + 1]?.norm === "a" || tokens[i + 1]?.norm === "one") {
    const part = parts.get(tokens[i + 2]?.norm ?? "");
    return part === undefined ? undefined : { value: part, to: i + 3 };
  }
  return undefined;
}

/** A part of one: `half`, `a quarter of`, `three quarters of`. */
export function readPart(tokens: readonly Token[], i: number): ReadNumber | undefined {
  const first = tokens[i]?.norm ?? "";
  const times = first === "a" || first === "an" ? 1 : values.get(first);
  const at = times === undefined ? i : i + 1;
  const part = parts.get(tokens[at]?.norm ?? "");
  // `two half-hour sessions` are no part of one.
  if (part === undefined || ((times ?? 1) > 1 && !tokens[at]!.norm.endsWith("s"))) return undefined;
  return { value: part * (times ?? 1), to: tokens[at + 1]?.norm === "of" ? at + 2 : at + 1 };
}
