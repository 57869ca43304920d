import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { criteria } from "../../../src/quality/criteria";
import { analyseWording } from "../../../src/quality/wording/analyse-wording";
import { families } from "../../../src/quality/wording/families";
import { familySchema } from "../../../src/quality/wording/family-schema";
import { Lexicon } from "../../../src/quality/wording/lexicon";
import { familyCases, soundPassages } from "./family-cases";

const names = families.map(({ family }) => family);
const untried = ["long-sentence", "professional-jargon"];
const queried = (text: string, section: (typeof familyCases)[string]["section"], family: string) =>
  analyseWording(text, { section }).queries.find((one) => one.family === family && one.weight === "full");

describe("the lexicon", () => {
  it("has every file of its folder, each named as its family", () => {
    const files = readdirSync("rules/quality/wording").filter((name) => name.endsWith(".json"));
    expect(files.sort()).toEqual(names.map((name) => `${name}.json`).sort());
    for (const name of files) {
      const { family } = JSON.parse(readFileSync(`rules/quality/wording/${name}`, "utf8"));
      expect(`${family}.json`).toBe(name);
    }
  });

  it.each(families.map((one) => [one.family, one] as const))("holds %s to its schema", (_, family) => {
    const { success, error } = familySchema.safeParse(family);
    expect(error?.issues ?? []).toEqual([]);
    expect(success).toBe(true);
  });

  it("says what is wrong with a term", () => {
    const [family] = families;
    const withTerm = (term: string) => () => new Lexicon([{ ...family!, terms: [term] }]);
    expect(withTerm("(as|where needed")).toThrow('The term "(as|where needed" leaves a bracket open.');
    expect(withTerm("as)")).toThrow("closes a bracket that is not open");
    expect(withTerm("half-term")).toThrow("is several words or marks");
    expect(withTerm("<any:9> <any:9>")).toThrow("spans more than 16 words");
    expect(withTerm("the? a?")).toThrow("can match nothing at all");
    expect(withTerm("ab*")).toThrow("fewer than three letters");
    expect(withTerm("as || to")).toThrow("alternative");
    expect(withTerm("<role")).toThrow("leaves a slot open");
  });

  it("has a family for every one that a criterion names, and raises it under that criterion", () => {
    for (const { criterion, families: named = [] } of criteria)
      for (const name of named) {
        const family = families.find((one) => one.family === name);
        expect(family, `${criterion}: ${name}`).toBeDefined();
        const codes = typeof family!.criterion === "string" ? [family!.criterion] : Object.values(family!.criterion);
        expect(codes, name).toContain(criterion);
      }
  });

  it("raises queries only under criteria that there are", () => {
    const codes = new Set(criteria.map(({ criterion }) => criterion));
    for (const { criterion } of families)
      for (const code of typeof criterion === "string" ? [criterion] : Object.values(criterion))
        expect(codes).toContain(code);
  });

  it("tries every family", () => {
    expect([...Object.keys(familyCases), ...untried].sort()).toEqual([...names].sort());
    for (const [name, { fires, silent }] of Object.entries(familyCases)) {
      expect(fires.length, name).toBeGreaterThanOrEqual(3);
      expect(silent.length, name).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(Object.entries(familyCases))("%s", (family, { section, fires, silent }) => {
  it.each(fires)("is queried: %s", (text) => {
    const query = queried(text, section, family);
    expect(query, JSON.stringify(analyseWording(text, { section }).queries)).toBeDefined();
    expect(text.slice(query!.start, query!.end)).toBe(query!.quote);
    expect(query!.quote).not.toBe("");
  });

  it.each(silent)("is not queried: %s", (text) => {
    expect(queried(text, section, family)?.quote).toBeUndefined();
  });
});

describe("a sound passage", () => {
  const vague = new Set(families.filter(({ group }) => group === "vague").map(({ family }) => family));

  it.each(soundPassages)("is not queried: %s", (text) => {
    const found = analyseWording(text, { section: "F" }).queries.filter(
      ({ family, weight }) => vague.has(family) && weight === "full",
    );
    expect(found.map(({ family, quote }) => [family, quote])).toEqual([]);
  });
});
