import type { Query } from "../../src/quality/index";

/** A stretch of a passage, and the numbers of the queries whose words it is part of, from 1. */
export interface Stretch {
  text: string;
  numbers: number[];
  /** Those of the queries whose words end with it. */
  ending: number[];
}

/** Cuts a passage wherever the words of a query start or end. Put together again, the stretches are the passage. */
export function stretchesOf(text: string, queries: readonly Pick<Query, "start" | "end">[]): Stretch[] {
  const cuts = new Set([0, text.length, ...queries.flatMap(({ start, end }) => [start, end])]);
  const at = [...cuts].sort((a, b) => a - b);
  return at.slice(0, -1).map((from, i) => {
    const to = at[i + 1]!;
    const numbered = queries.map(({ start, end }, one) => ({ start, end, number: one + 1 }));
    return {
      text: text.slice(from, to),
      numbers: numbered.filter(({ start, end }) => start <= from && end >= to).map(({ number }) => number),
      ending: numbered.filter(({ start, end }) => start <= from && end === to).map(({ number }) => number),
    };
  });
}
