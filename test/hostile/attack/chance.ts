/** Chance that can be had again: the same seed always gives the same numbers. */
export interface Chance {
  /** A whole number from 0, below this one. */
  below(limit: number): number;
  /** One of a list. */
  oneOf<Item>(items: readonly Item[]): Item;
  /** True once in so many times. */
  oneIn(times: number): boolean;
}

/** Chance of a seed, and of the reader and the number of the input, so that any one input can be made again alone. */
export function chanceOf(seed: number, reader: string, number: number): Chance {
  let state = seed >>> 0;
  const stir = (word: number) => {
    state = Math.imul(state ^ word, 0x9e3779b1) >>> 0;
    state = (state ^ (state >>> 15)) >>> 0;
  };
  for (const letter of reader) stir(letter.codePointAt(0)!);
  stir(number);
  // Mulberry32.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { below, oneOf: (items) => items[below(items.length)]!, oneIn: (times) => below(times) === 0 };
}
