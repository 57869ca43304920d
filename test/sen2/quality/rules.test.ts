import { describe, expect, it } from "vitest";
import data from "../../../rules/sen2/date-quality.json";
import { checkReturn } from "../../../src/sen2/quality/check-person";
import { sen2QualityRules } from "../../../src/sen2/quality/quality-rules";
import { createSen2QualityCollector, mergeSen2Quality, summariseSen2Quality } from "../../../src/sen2/quality/summary";
import { completePerson } from "./complete-person";

interface Example {
  name: string;
  header?: object;
  persons: Record<string, unknown>[];
  found: string[];
}

const rules = data as unknown as { rule: string; tests: { name?: string }[]; examples: Example[] }[];

describe("the rules on the quality of a return", () => {
  it("are R001 to R026, each with something to do", () => {
    expect(sen2QualityRules.map(({ rule }) => rule)).toEqual(
      Array.from({ length: 26 }, (_, i) => `R${String(i + 1).padStart(3, "0")}`),
    );
    for (const { title, toDo, severity } of sen2QualityRules) {
      expect(title).not.toMatch(/\.$/);
      expect(toDo).toMatch(/\.$/);
      expect(["error", "warning", "info"]).toContain(severity);
    }
  });

  for (const { rule, tests, examples } of rules) {
    describe(rule, () => {
      const failed = new Set<string>();
      it.each(examples.map((example) => [example.name, example] as const))(
        "%s",
        (_, { header = {}, persons, found }) => {
          const collector = createSen2QualityCollector(header);
          const onPersons = persons.map(completePerson).flatMap((person) => collector.add(person));
          const line = summariseSen2Quality(collector.counts()).find((one) => one.rule === rule)!;
          const own = onPersons.filter((one) => one.rule === rule);
          for (const { test = "" } of own) failed.add(test);
          expect([...own.map(({ subject }) => subject), ...(line.wholeReturn ? [""] : [])]).toEqual(found);
          expect(line.findings).toBe(found.length);
          if (line.wholeReturn) failed.add(tests.find(({ name }) => name === "share")?.name ?? "");
        },
      );
      it("has an example in which each of its tests fails, and one without a finding", () => {
        expect([...failed].sort()).toEqual([...new Set(tests.map(({ name = "" }) => name))].sort());
        expect(examples.some(({ found }) => found.length === 0)).toBe(true);
      });
    });
  }
});

describe("a whole return", () => {
  it("of which nothing is known is not found to have duplicates or many claims", () => {
    expect(checkReturn({}).map(({ rule }) => rule)).toEqual(["R001"]);
  });
});

describe("parts of a return", () => {
  const header = { collection: "SEN2", year: 2026, referenceDate: "2026-01-15" };
  const part = (...keys: string[]) => {
    const collector = createSen2QualityCollector(header);
    for (const [i, key] of keys.entries())
      collector.add(completePerson({ key, requests: [{ requestOutcome: "N", receivedDate: "2025-01-06" }] }, i));
    return collector.counts();
  };

  it("are merged to what the whole would give, in any order", () => {
    const whole = summariseSen2Quality(part("a", "b", "c", "a"));
    const [first, second] = [part("a", "b"), part("c", "a")];
    expect(summariseSen2Quality(mergeSen2Quality(first, second))).toEqual(whole);
    expect(summariseSen2Quality(mergeSen2Quality(second, first))).toEqual(whole);
    expect(summariseSen2Quality(JSON.parse(JSON.stringify(mergeSen2Quality(first, second))))).toEqual(whole);
    const line = (rule: string) => whole.find((one) => one.rule === rule)!;
    expect(line("R002")).toMatchObject({ findings: 1, persons: 1, keys: ["a"], wholeReturn: true });
    expect(line("R010")).toMatchObject({ findings: 4, persons: 3, keys: ["a", "b", "c"], wholeReturn: false });
    expect(line("R006")).toMatchObject({ findings: 0, persons: 0, keys: [] });
  });
});
