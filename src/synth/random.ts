import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chance that a seed decides: the same seed gives the same answers in the same order. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** True in so many of a hundred. */
  percent(chances: number): boolean;
  /** One of them, each as likely. */
  pick<T>(from: readonly T[]): T;
  /** One of them, as likely as its weight. */
  weighted<T>(from: readonly (readonly [weight: number, value: T])[]): T;
  /** All of them in another order. */
  shuffled<T>(from: readonly T[]): T[];
}

/** Endless independent streams of chance from one seed: the nth is the same however much is drawn from the others. */
export function* randomStreams(seed: number): Generator<Random, never> {
  const generator = xoroshiro128plus(seed);
  while (true) {
    generator.jump();
    yield streamOf(generator.clone());
  }
}

function streamOf(generator: Parameters<typeof uniformInt>[0]): Random {
  const whole = (from: number, to: number) => uniformInt(generator, from, to);
  return {
    whole,
    percent: (chances) => whole(1, 100) <= chances,
    pick: (from) => from[whole(0, from.length - 1)]!,
    weighted(from) {
      let left = whole(
        1,
        from.reduce((sum, [weight]) => sum + weight, 0),
      );
      for (const [weight, value] of from) {
        left -= weight;
        if (left <= 0) return value;
      }
      return from[from.length - 1]![1];
    },
    shuffled(from) {
      const all = [...from];
      for (let i = all.length - 1; i > 0; i--) {
        const j = whole(0, i);
        [all[i], all[j]] = [all[j]!, all[i]!];
      }
      return all;
    },
  };
}
