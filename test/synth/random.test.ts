import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Random, randomStreams } from "../../src/synth/random";

function streams(seed: number, count: number): Random[] {
  const all = randomStreams(seed);
  return Array.from({ length: count }, () => all.next().value);
}

const draw = (random: Random) => Array.from({ length: 8 }, () => random.whole(0, 1_000_000));

describe("randomStreams", () => {
  it("gives the same streams for a seed, whatever is drawn from the others", () => {
    const [first, second] = streams(7, 2) as [Random, Random];
    const [, again] = streams(7, 2) as [Random, Random];
    draw(first);
    expect(draw(second)).toEqual(draw(again));
  });

  it("gives other streams for other seeds and one after another", () => {
    const all = [0, 1, 2, 3].flatMap((seed) => streams(seed, 3)).map((random) => draw(random).join());
    expect(new Set(all).size).toBe(12);
  });
});

describe("Random", () => {
  const random = streams(1, 1)[0]!;

  it("keeps whole numbers between their ends and reaches both", () => {
    const drawn = new Set(Array.from({ length: 200 }, () => random.whole(-1, 2)));
    expect([...drawn].sort((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
  });

  it("is always or never true at 100 and 0 percent", () => {
    const asked = (chances: number) => new Set(Array.from({ length: 200 }, () => random.percent(chances)));
    expect(asked(100)).toEqual(new Set([true]));
    expect(asked(0)).toEqual(new Set([false]));
  });

  it("draws by weight, and never what has none", () => {
    const drawn = Array.from({ length: 2000 }, () =>
      random.weighted([
        [3, "often"],
        [0, "never"],
        [1, "seldom"],
      ] as const),
    );
    const share = drawn.filter((one) => one === "often").length / drawn.length;
    expect(new Set(drawn)).toEqual(new Set(["often", "seldom"]));
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.8);
  });

  it("shuffles without losing anything", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (all) => {
        const before = [...all];
        const shuffled = random.shuffled(all);
        expect([...shuffled].sort()).toEqual([...before].sort());
        expect(all).toEqual(before);
      }),
    );
    const many = Array.from({ length: 100 }, (_, i) => i);
    expect(random.shuffled(many)).not.toEqual(many);
  });
});
