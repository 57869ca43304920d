import type { Token } from "./token";

/** A time of the day read from tokens. */
export interface ClockTime {
  /** Since midnight. */
  minutes: number;
  /** It is written as a time, `9.30` or `9 am`: a bare `9` may be any number. */
  isMarked: boolean;
  /** It says whether it is before noon. */
  isHalved: boolean;
  to: number;
}

/** Reads a time of the day that starts at a token: `9`, `9.30`, `9:30`, `9 am`. */
export function readClock(tokens: readonly Token[], i: number): ClockTime | undefined {
  const word = (at: number) => tokens[at]?.norm ?? "";
  const first = tokens[i];
  if (first?.kind !== "number" || first.value === undefined || !(first.value < 24)) return undefined;
  let hours = Math.floor(first.value);
  let minutes = 0;
  let isMarked = false;
  let to = i + 1;
  const decimals = /^\d{1,2}\.([0-5]\d)$/.exec(first.raw);
  if (decimals && hours > 0) {
    minutes = Number(decimals[1]);
    isMarked = true;
  } else if (word(to) === ":" && /^[0-5]\d$/.test(word(to + 1))) {
    minutes = Number(word(to + 1));
    isMarked = true;
    to += 2;
  } else if (!Number.isInteger(first.value)) return undefined;
  const half = word(to);
  const isHalved = half === "am" || half === "pm";
  if (isHalved) {
    if (half === "pm" && hours < 12) hours += 12;
    isMarked = true;
    to += 1;
  }
  return { minutes: hours * 60 + minutes, isMarked, isHalved, to };
}
