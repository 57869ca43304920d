import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { Rule as EngineRule } from "json-rules-engine";
import { describe, expect, it } from "vitest";
import { loadRules } from "../../src/evaluate/load-rules";
import { toEngineRule } from "../../src/json-rules-engine";
import { builtInFiles, builtInRules } from "../../src/rules/built-in";
import { cite, linkTo } from "../../src/rules/citation";
import type { Condition } from "../../src/rules/condition";
import type { Rule } from "../../src/rules/rule";

const all: Rule[] = [...builtInRules.rules, ...builtInRules.exceptions];

describe("the built-in rule set", () => {
  it("has no fault, and loading it gives the rules that are shipped", () => {
    expect(loadRules(builtInFiles)).toEqual(builtInRules);
  });

  it.each([
    ["rules.schema.json", "rules/timelines/needs-assessment.json"],
    ["rules.schema.json", "rules/exceptions.json"],
    ["interpretations.schema.json", "rules/interpretations.json"],
    ["instruments.schema.json", "rules/instruments.json"],
  ])("%s accepts %s", (schema, file) => {
    const validate = new Ajv({ strict: false, formats: { date: true, uri: true } }).compile(
      read(`rules/schema/${schema}`),
    );
    expect(validate(read(file)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it("cites a provision that can be looked up for every dated version of every rule", () => {
    for (const rule of all) {
      expect(rule.sources.length, rule.id).toBeGreaterThan(0);
      for (const source of rule.sources) {
        expect(cite(source, builtInRules.instruments)).not.toContain("undefined");
        if ("instrument" in source)
          expect(linkTo(source), rule.id).toMatch(
            /^https:\/\/www\.legislation\.gov\.uk\/\w+\/\d+\/\d+\/(regulation|section|rule|schedule)\/\d/,
          );
      }
    }
  });

  it("cites an instrument for everything that it calls law", () => {
    for (const rule of all.filter((one) => one.force === "law")) {
      expect(
        rule.sources.some((source) => "instrument" in source),
        rule.id,
      ).toBe(true);
    }
  });

  it("marks a rule that rests on recalled sources alone as recalled", () => {
    for (const rule of all) {
      const firm = rule.sources.some((source) => (source.certainty ?? rule.certainty) !== "recalled");
      expect(firm || rule.certainty === "recalled", rule.id).toBe(true);
    }
  });

  it("has the ids that other tools rely on", () => {
    const ids = builtInRules.rules.map((rule) => rule.id);
    expect(ids).toEqual(
      expect.arrayContaining([
        "needs-assessment.decision-to-assess",
        "needs-assessment.refusal-to-assess",
        "needs-assessment.advice",
        "needs-assessment.refusal-to-issue",
        "needs-assessment.representations-window",
        "needs-assessment.school-reply",
        "needs-assessment.final-plan",
      ]),
    );
  });

  it("has only conditions that json-rules-engine reads too", () => {
    const conditions = all.flatMap(conditionsOf);
    expect(conditions.length).toBeGreaterThan(50);
    for (const condition of conditions) expect(() => new EngineRule(toEngineRule("any", condition))).not.toThrow();
  });
});

function conditionsOf(rule: Rule): Condition[] {
  const own = [
    "appliesWhen" in rule ? rule.appliesWhen : undefined,
    "holdsWhen" in rule ? rule.holdsWhen : undefined,
    ...(rule.kind === "exception" ? rule.limbs.map((limb) => ("holdsWhen" in limb ? limb.holdsWhen : undefined)) : []),
    ...Object.values(rule.readings ?? {}).flatMap((readings) => Object.values(readings).map(({ when }) => when)),
  ];
  return own.filter((condition) => condition !== undefined);
}

function read(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}
