import type { AmountValue, Bound } from "./extract";
import type { Token } from "./token";

/** A number or a range of numbers, and the token after its last. */
export interface Quantity {
  least: number;
  most?: number;
  to: number;
}

/** A quantity in another unit, of which so many make one of its own. */
export function scaled({ least, most, to }: Quantity, by: number): Quantity {
  return most === undefined ? { least: least * by, to } : { least: least * by, most: most * by, to };
}

/** What a quantity says in numbers. */
export function asAmount({ least, most }: Quantity): AmountValue {
  return most === undefined ? { least } : { least, most };
}

/** What the words around tokens `from` to `to` make of the number in them: a floor, a ceiling, or one that is only near. */
export function boundOf(tokens: readonly Token[], from: number, to: number): { bound?: Bound } {
  const word = (at: number) => tokens[at]?.norm ?? "";
  const before = [word(from - 3), word(from - 2), word(from - 1)].join(" ");
  const after = `${word(to)} ${word(to + 1)}`;
  if (/\b(at least|minimum( of)?|no (less|fewer) than|not less than|min)$/.test(before)) return { bound: "at-least" };
  if (/^(minimum|or more|or above|as a)\b/.test(after) && !after.startsWith("as a ")) return { bound: "at-least" };
  if (/^as a$/.test(after) && word(to + 2) === "minimum") return { bound: "at-least" };
  if (word(to) === "+" || word(to) === "plus") return { bound: "at-least" };
  if (/\b(up to|maximum( of)?|max|(no|not) more than|at most|fewer than|less than|not exceeding)$/.test(before))
    return { bound: "up-to" };
  if (/^(maximum|max|or less|or fewer)\b/.test(after)) return { bound: "up-to" };
  if (
    /\b(approximately|approx|around|about|circa|roughly|nearly|almost|near|averaging|perhaps|possibly|some|the (region|order|vicinity|neighbourhood) of|close to|just (over|under)|average of|getting on for)$/.test(
      before,
    )
  )
    return { bound: "about" };
  return {};
}
