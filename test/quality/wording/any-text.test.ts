import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyseWording } from "../../../src/quality/wording/analyse-wording";
import type { WordingSection } from "../../../src/quality/wording/family";
import { familyCases } from "./family-cases";

const sections = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "H", "I", "J", "K"] as const;
const passages = Object.values(familyCases).flatMap(({ fires, silent }) => [...fires, ...silent]);
const marks = [
  "\u00a0",
  "\u200b",
  "’",
  "“",
  "”",
  "\n",
  "\t",
  "|",
  "•",
  "-",
  "–",
  "1:1",
  "½",
  "£",
  "[",
  "{{",
  "<<",
  "__",
  "...",
  "🙂",
  "\ud83d",
  "e.g.",
  " ",
];

/** Any text at all, and words of the lexicon thrown together. */
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(fc.oneof(fc.constantFrom(...passages), fc.constantFrom(...marks), fc.string({ maxLength: 8 })), {
      maxLength: 12,
    })
    .map((parts) => parts.join("")),
  fc
    .array(fc.constantFrom(...passages.flatMap((one) => one.split(" "))), { maxLength: 40 })
    .map((words) => words.join(" ")),
);

describe("any text", () => {
  it("is analysed without a fault: spans within the text, quotes that match, one hit of a family in a sentence", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<WordingSection>(...sections), (text, section) => {
        const { queries, amounts, elements } = analyseWording(text, { section });
        for (const { quote, start, end } of [...queries, ...amounts]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toBe(quote);
        }
        expect(queries.map(({ start }) => start)).toEqual(queries.map(({ start }) => start).sort((a, b) => a - b));
        const unsaid = (["what", "who", "expertise", "howOften", "howLong", "groupSize"] as const).filter(
          (one) => !elements[one],
        );
        expect(elements.missing).toEqual(unsaid);
      }),
      { numRuns: 1_500 },
    );
  });

  it("lacks each element once at most, in words of its own, and no query is lost by asking", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<WordingSection>(...sections), (text, section) => {
        const { queries, elements } = analyseWording(text, { section, missingElements: true });
        const isMissing = ({ family }: { family: string }) => family.startsWith("missing-");
        const missing = queries.filter(isMissing);
        expect(new Set(missing.map(({ family }) => family)).size).toBe(missing.length);
        expect(missing.length).toBeLessThanOrEqual(elements.missing.length);
        for (const { quote, start, end } of missing) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(quote);
        }
        expect(queries.map(({ start }) => start)).toEqual(queries.map(({ start }) => start).sort((a, b) => a - b));
        const isFull = ({ weight }: { weight: string }) => weight === "full";
        const without = analyseWording(text, { section }).queries;
        expect(queries.filter((one) => isFull(one) && !isMissing(one))).toEqual(without.filter(isFull));
      }),
      { numRuns: 500 },
    );
  });

  it("is analysed the same way every time", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(analyseWording(text, { section: "F" })).toEqual(analyseWording(text, { section: "F" }));
      }),
      { numRuns: 200 },
    );
  });

  it("says what it says of each of two paragraphs, one after the other", () => {
    const families = (text: string) =>
      analyseWording(text, { section: "G" }).queries.map(({ family, quote }) => `${family} ${quote}`);
    fc.assert(
      fc.property(fc.constantFrom(...passages), (text) => {
        const plain = text.replace(/["“”']/g, "");
        const vague = "Sam is to have access.";
        expect(families(`${vague}\n\n${plain}`).filter((one) => one.startsWith("access have access"))).not.toEqual([]);
      }),
    );
  });
});
