import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assembleEvaluator } from "../../src/evaluate/evaluator";
import type { Criterion, CriterionExample } from "../../src/quality/criterion";
import { criterionRules, ruleIdOf } from "../../src/quality/criterion-rules";
import { criterionSchema } from "../../src/quality/criterion-schema";
import { planScopes } from "../../src/quality/plan-scopes";
import { builtInRules } from "../../src/rules/built-in";
import { cite } from "../../src/rules/citation";
import { exampleFacts } from "../support/example-facts";

const folder = "rules/quality";

/** The files that are lists of criteria; beside them lie the lexicon of wording, the grading and the like. */
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, content: JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as unknown }))
  .filter((file): file is { name: string; content: Criterion[] } => isListOfCriteria(file.content));
const criteria = files.flatMap(({ content }) => content);
const tested = criteria.filter(({ holdsWhen }) => holdsWhen !== undefined);

function isListOfCriteria(content: unknown): boolean {
  return Array.isArray(content) && content.some((one) => typeof one?.criterion === "string" && "remedy" in one);
}

const evaluator = assembleEvaluator({ rules: criterionRules(criteria) }, undefined, {
  scopes: planScopes,
  read: exampleFacts,
});

const findingFor = (criterion: Criterion, { asOf, plan, expect: { subject } }: CriterionExample) => {
  const report = evaluator.evaluateCase({ id: "example", ...(plan as object) }, { asOf });
  const findings = report.findings.filter(({ rule }) => rule === ruleIdOf(criterion));
  return subject === undefined ? findings[0] : findings.find((finding) => finding.subject === subject);
};

describe.each(tested.map((one) => [one.criterion, one] as const))("%s", (_, criterion) => {
  it.each((criterion.examples ?? []).map((example) => [example.name, example] as const))("%s", (_, example) => {
    expect(findingFor(criterion, example)).toMatchObject(example.expect);
  });

  it("has an example that meets it and one that does not", () => {
    const shown = criterion.examples?.map(({ expect: { outcome } }) => outcome);
    expect(shown).toEqual(expect.arrayContaining(["met", criterion.otherwise ?? "breached"]));
  });

  it("says what is missing wherever it cannot be told", () => {
    for (const example of criterion.examples ?? []) {
      if (example.expect.outcome === "undetermined") expect(findingFor(criterion, example)?.needs).not.toEqual([]);
    }
  });
});

describe("the criteria", () => {
  it.each(files.flatMap(({ name, content }) => content.map((one) => [one.criterion, name, one] as const)))(
    "%s in %s is as the schema says",
    (_, __, one) => expect(criterionSchema.safeParse(one).error?.issues ?? []).toEqual([]),
  );

  it("hold every code once", () => {
    const series = { W: 11, A: 9, B: 6, C: 3, D: 3, E: 13, F: 20, G: 3, H: 4, I: 3, J: 2, K: 4, P: 3, R: 5, X: 1 };
    const codes = Object.entries(series).flatMap(([letter, last]) =>
      Array.from({ length: last }, (_, i) => `${letter}-${String(i + 1).padStart(2, "0")}`),
    );
    expect(codes).toHaveLength(90);
    expect(criteria.map(({ criterion }) => criterion).sort()).toEqual(codes.sort());
  });

  it("stand in the section that their code says", () => {
    const places: Record<string, RegExp> = {
      W: /^whole-plan$/,
      P: /^process$/,
      R: /^review$/,
      X: /^cross-plan$/,
    };
    for (const { criterion, section } of criteria) {
      const letter = criterion.charAt(0);
      expect(section, criterion).toMatch(places[letter] ?? new RegExp(`^${letter}$`));
    }
  });

  it("cite instruments that are known", () => {
    for (const { criterion, sources } of criteria) {
      for (const source of sources) {
        if ("instrument" in source) expect(builtInRules.instruments, criterion).toHaveProperty([source.instrument]);
        expect(cite(source, builtInRules.instruments), criterion).not.toContain("undefined");
      }
    }
  });

  it("cite an instrument for everything that they call law, and a case for what they call case law", () => {
    const lacking = criteria.filter(
      ({ force, sources }) =>
        (force === "law" && !sources.some((source) => "instrument" in source)) ||
        (force === "case-law" && !sources.some((source) => "case" in source)) ||
        (force === "statutory-guidance" && !sources.some((source) => "code" in source)),
    );
    expect(lacking.map(({ criterion }) => criterion)).toEqual([]);
  });

  it("are marked as recalled where they rest on recalled sources alone", () => {
    const unmarked = criteria.filter(
      ({ certainty, sources }) =>
        certainty !== "recalled" && sources.every((source) => (source.certainty ?? certainty) === "recalled"),
    );
    expect(unmarked.map(({ criterion }) => criterion)).toEqual([]);
  });

  it("show what each of the four points looks like wherever they ask for a judgement", () => {
    for (const { criterion, asks } of criteria) {
      if (asks !== undefined) expect(asks, criterion).toMatch(/\?.*\b4\b.*\b3\b.*\b2\b.*\b1\b/s);
    }
  });

  it("leave slots to fill in where they say what to do", () => {
    const closed = criteria.filter(({ remedy }) => !/\{[^{}]+\}/.test(remedy));
    expect(closed.map(({ criterion }) => criterion)).toEqual([]);
  });
});
