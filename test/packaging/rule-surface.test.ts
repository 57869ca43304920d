import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outcomesOf, ruleSurfaceFiles } from "../../scripts/packaging/generate-rule-surface";
import { criteria } from "../../src/quality";
import { builtInRules } from "../../src/rules/built-in";

const content = ruleSurfaceFiles()[0]!.content as string;

describe("api/rules.txt", () => {
  it("is the one committed", () => expect(readFileSync("api/rules.txt", "utf8")).toBe(content));

  it("has every version of every rule", () => {
    const missing = builtInRules.rules.filter(({ id, inForce: { from, to } }) => {
      const head = to === undefined ? `  ${id} from ${from} ` : `  ${id} ${from} to ${to} `;
      return !content.includes(`\n${head}`);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it("has every exception, reading, criterion and field that a caller may name", () => {
    for (const { id, ground } of builtInRules.exceptions) expect(content).toContain(`\n  ${ground} ${id} `);
    for (const { id, readings } of builtInRules.interpretations) {
      const line = new RegExp(`^  ${id}: (.*)$`, "m").exec(content)?.[1] ?? "";
      const named = line.split(", ").map((one) => one.replace(" (default)", ""));
      expect(named).toEqual(Object.keys(readings).sort());
    }
    for (const { criterion } of criteria) expect(content).toContain(`\n  ${criterion} section `);
    expect(content).toContain("\n  needsAssessments[].requestReceivedOn?: ");
    expect(content).toContain("\n  needsAssessments[].exceptions[].ground: ");
  });
});

it("allows each rule every outcome that its examples show", () => {
  const beyond = builtInRules.rules.flatMap((rule) => {
    const allowed = new Set<string>(outcomesOf(rule));
    const shown = (rule.examples ?? []).map((example) => example.expect.outcome);
    return shown.filter((outcome) => !allowed.has(outcome)).map((outcome) => `${rule.id}: ${outcome}`);
  });
  expect(beyond).toEqual([]);
});
