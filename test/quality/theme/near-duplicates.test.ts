import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearDuplicates } from "../../../src/quality/theme/near-duplicates";
import { chance } from "../../support/invented-audits";

const words = (text: string) => text.split(" ");
const sentence = words("the adult will sit beside the child and read the task aloud before each lesson begins");

/** The share of runs of three words that two texts have in common, in the plainest way. */
function alike(one: readonly string[], other: readonly string[]): number {
  const runs = (text: readonly string[]) => new Set(text.slice(2).map((_, i) => text.slice(i, i + 3).join(" ")));
  const [a, b] = [runs(one), runs(other)];
  const shared = [...a].filter((run) => b.has(run)).length;
  return shared / (a.size + b.size - shared);
}

describe("texts that are nearly the same", () => {
  it("are those of the same words", () => {
    expect(nearDuplicates([sentence, words("quite another text altogether"), sentence])).toEqual([[0, 2]]);
  });

  it("are those with a word more at the end, and not those with every third word changed", () => {
    const longer = [...sentence, "again"];
    const changed = sentence.map((word, i) => (i % 3 === 0 ? `${word}${i}` : word));
    expect(alike(sentence, longer)).toBeGreaterThan(0.7);
    expect(alike(sentence, changed)).toBe(0);
    expect(nearDuplicates([sentence, longer, changed])).toEqual([[0, 1]]);
  });

  it("are found wherever the plain comparison of two finds them", () => {
    const word = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
    fc.assert(
      fc.property(fc.array(word, { minLength: 10, maxLength: 24 }), fc.nat(30), word, (text, at, other) => {
        const changed = text.map((one, i) => (i === at ? other : one));
        const isFound = nearDuplicates([text, changed]).length === 1;
        const share = alike(text, changed);
        // A hash of 32 bits may, once in a very long while, take two runs for one.
        if (share >= 0.7) expect(isFound).toBe(true);
        else expect(isFound).toBe(text.join(" ") === changed.join(" "));
      }),
    );
  });

  it("take time as their number, and not as its square", () => {
    const next = chance(7);
    const vocabulary = Array.from({ length: 400 }, (_, i) => `w${i}`);
    const drawn = () => vocabulary[Math.floor(next() * vocabulary.length)]!;
    const texts = Array.from({ length: 24_000 }, (_, i) =>
      i % 4 === 0 ? [...sentence, drawn()] : Array.from({ length: 18 }, drawn),
    );
    const started = performance.now();
    const groups = nearDuplicates(texts);
    const took = performance.now() - started;
    expect(Math.max(...groups.map((group) => group.length))).toBeGreaterThanOrEqual(6_000);
    // Every pair of 24,000 compared would take minutes.
    expect(took).toBeLessThan(20_000);
  });
});
