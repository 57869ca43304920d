import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { missedGoals } from "../../scripts/generate-wording-accuracy-page";
import { elements, type LabelledPassage, type LabelledSet, labelledSets } from "../../scripts/labelled-passages";
import { families, measureWording } from "../../scripts/wording-measures";
import { sectionLetters } from "../../src/quality/plan-record";

/** The labels as they were frozen. Labels are not changed to fit a result. */
const frozen = {
  passages: "669276842386dd797711b51ea98cdb34379f13f434bec55a1ae03577462bbb7c",
  second: "593d4f11571f46c7cc8dc2eed039c803a4884f90932d2798a94af9256817e7aa",
  third: "44fad24a4477c47603a422b44df6b2f4f51050542f8d3e42073192d01fe8cecb",
  fourth: "56fc431ff78f61d4675ddbcd4262a02d00d79c187ddd11efacd436c242744ce9",
  fifth: "dd3b8f6eeacdc4a1b135bd8236294962dbb3891658252c59e08d560862fd1e82",
  sixth: "53cda3d092694606e5074cf427ac18456babbf160588a55a698e5d152dc6dc28",
  seventh: "89d9c47f1bd634b7ca4e6576cbe5504047ca33a53f012a1e2362bc9a1ad61b86",
  eighth: "18a9e5cced1a1111f3410c51d591f8ca4186428f954b8467bccc99dbf09a3a0b",
  ninth: "de34c77fbe00adf32b5c5de9da9cba447297f6e0f4be6a4a32d919b743f7f949",
  tenth: "dbf41776105fe87bbc19e508c5eeb0837d0a6b893b098c3ebcfda202ef0638b8",
  "held-out": "d32b82621bf5f8917869aa640e1d957a69c5b02d450bb857c3dab321c669a8a4",
};
const names = new Set(Object.keys(families));
const provisionSections = ["F", "G", "H1", "H2"];
const sets = Object.fromEntries(Object.entries(labelledSets).map(([name, read]) => [name, read()])) as Record<
  keyof typeof labelledSets,
  LabelledSet
>;

describe.each(Object.entries(frozen))("the labels of %s.json", (file, digest) => {
  it("are those that were frozen", () => {
    const content = readFileSync(`test/quality/labelled/${file}.json`);
    expect(createHash("sha256").update(content).digest("hex")).toBe(digest);
  });
});

describe.each(Object.entries(sets))("the %s set", (_, { passages }) => {
  it("names each passage once, and no text twice", () => {
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
  });

  it.each(passages.map((one) => [one.id, one] as const))("labels %s as the rules of labelling say", (_id, one) => {
    expect(sectionLetters).toContain(one.section);
    const lists = [one.families, one.information, one.nearMiss ?? [], one.unjudged ?? []];
    for (const list of lists) expect(list.filter((name) => !names.has(name))).toEqual([]);
    expect(one.families.filter((name) => lists.slice(1).some((list) => list.includes(name)))).toEqual([]);
    if (provisionSections.includes(one.section)) expect(one.elements).toBeDefined();
    else expect(one.families.filter((name) => one.section !== "E" || name !== "outcome-vague-verb")).toEqual([]);
  });
});

describe("the development sets", () => {
  const { passages } = sets.development;
  const countOf = (list: (one: LabelledPassage) => string[] | undefined, name: string) =>
    passages.filter((one) => list(one)?.includes(name)).length;

  it.each([...names])("has at least sixteen passages with the fault, and sixteen near to it, of %s", (name) => {
    expect(countOf((one) => one.families, name)).toBeGreaterThanOrEqual(16);
    expect(countOf((one) => one.nearMiss, name)).toBeGreaterThanOrEqual(16);
  });
});

describe("docs/wording-accuracy.md", () => {
  const page = readFileSync("docs/wording-accuracy.md", "utf8");
  const [, heldOut, development] = page.split(/^## The [\w-]+ sets?: /m);

  const rowsOf = (text: string | undefined) =>
    (text ?? "")
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .filter((cells) => cells.length === 10 && /^\d+$/.test(cells[2]!));
  const shareOf = (cell: string) => (cell === "none" ? 0 : Number.parseFloat(cell) / 100);

  it.each([
    ["heldOut", heldOut],
    ["development", development],
  ] as const)("promises no more than is measured on the %s set", (name, text) => {
    const now = measureWording(sets[name].passages);
    const all = [...Object.values(now.byFamily), ...Object.values(now.byElement)];
    const rows = rowsOf(text);
    expect(rows).toHaveLength(names.size + elements.length);
    for (const [i, cells] of rows.entries()) {
      const { precision, recall } = all[i]!;
      const value = (one: typeof precision) => ("value" in one ? one.value : 0);
      expect(value(precision), `${cells[1]}: precision`).toBeGreaterThanOrEqual(shareOf(cells[6]!) - 0.0005);
      expect(value(recall), `${cells[1]}: recall`).toBeGreaterThanOrEqual(shareOf(cells[7]!) - 0.0005);
      expect(cells[8], `${cells[1]}: goals`).toBe(
        missedGoals(all[i]!).length === 0 ? "reached" : `below: ${missedGoals(all[i]!).join(", ")}`,
      );
    }
  });
});

describe("the measures", () => {
  const label = { id: "x", section: "F", families: [], information: [] } as const;
  const passage = (text: string, families: string[]): LabelledPassage => ({
    ...label,
    text,
    families,
    information: [],
  });

  it("count a miss, a false alarm and silence", () => {
    const { byFamily } = measureWording([
      passage("Movement breaks as appropriate.", ["condition"]),
      passage("Movement breaks at ten o'clock.", ["condition"]),
      passage("Chairs as appropriate.", []),
      passage("A chair.", []),
    ]);
    const { truePositives, falseNegatives, falsePositives, trueNegatives, precision, recall } = byFamily.condition;
    expect({ truePositives, falseNegatives, falsePositives, trueNegatives }).toEqual({
      truePositives: 1,
      falseNegatives: 1,
      falsePositives: 1,
      trueNegatives: 1,
    });
    expect([precision, recall]).toMatchObject([{ value: 0.5 }, { value: 0.5 }]);
  });

  it("leave out what is not judged", () => {
    const { byFamily } = measureWording([{ ...passage("Chairs as appropriate.", []), unjudged: ["condition"] }]);
    const { truePositives, falseNegatives, falsePositives, trueNegatives } = byFamily.condition;
    expect(truePositives + falseNegatives + falsePositives + trueNegatives).toBe(0);
  });
});
