import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { forceWords } from "../../src/evaluate/describe-rule";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { exceptionGrounds } from "../../src/records/claimed-exception";
import { builtInRules } from "../../src/rules/built-in";
import { synthesiseCases } from "../../src/synth";
import { code, rowsOf, tablesWith } from "./pages";

const asOf = "2026-11-23";
const findings = synthesiseCases({ count: 300, seed: 1, asOf }).flatMap(
  (one) => createEvaluator().evaluateCase(one, { asOf }).findings,
);

const column = (...columns: [string, ...string[]]) =>
  tablesWith(...columns)
    .filter(({ page }) => page === "docs/outcomes.md")
    .flatMap(rowsOf)
    .map(([, row]) => code(row[columns[0]]!));

describe("docs/outcomes.md", () => {
  it("has every outcome that cases come to, and no other", () => {
    expect(column("Outcome", "Of a check").sort()).toEqual([...new Set(findings.map(({ outcome }) => outcome))].sort());
  });

  it("has every field that findings have, and no other", () => {
    const found = new Set(findings.flatMap((finding) => Object.keys(finding)));
    // Nothing in the synthetic cases is cut short on every seed alike, so it is named here.
    expect(column("Field", "Present").sort()).toEqual([...found.add("daysShort")].sort());
  });

  it("has every ground that records claim, with the exceptions to it", () => {
    const rows = tablesWith("Ground", "Exception").flatMap(rowsOf);
    expect(new Set(rows.map(([, row]) => code(row.Ground!)))).toEqual(new Set(exceptionGrounds));
    const shown = rows.flatMap(([, row]) => {
      const id = /`([^`]+)`/.exec(row.Exception!)?.[1];
      return id === undefined ? [] : [[id, code(row.Ground!)]];
    });
    const own = builtInRules.rules.filter(({ id }) => id.startsWith("needs-assessment."));
    const claimed = new Set(own.flatMap((rule) => (rule.kind === "time-limit" ? (rule.exceptions ?? []) : [])));
    const exceptions = builtInRules.exceptions.filter(({ id }) => claimed.has(id));
    expect(shown.sort()).toEqual(exceptions.map(({ id, ground }) => [id, ground]).sort());
  });

  it("has every notice", () => {
    const own = [
      ...builtInRules.rules.filter(({ id }) => id.startsWith("needs-assessment.")),
      ...builtInRules.exceptions,
    ];
    const ids = new Set(own.flatMap(({ notices }) => notices ?? []));
    const known = [...builtInRules.interpretations.map(({ id }) => id), "bank-holidays-forecast"];
    expect(column("Notice")).toEqual(expect.arrayContaining([...ids]));
    expect(known).toEqual(expect.arrayContaining(column("Notice")));
  });

  it("has every force", () => {
    expect(column("`force`").sort()).toEqual(Object.keys(forceWords).sort());
  });
});

describe("what other pages say of the rules", () => {
  it("docs/data-protection.md: no rule reads who the child is, or whose case it is", () => {
    const facts = [...readFileSync("rules/timelines/needs-assessment.json", "utf8").matchAll(/"fact": "([^"]+)"/g)];
    const personal = /^(?:id|localAuthority|area|team|person)\b/;
    expect(facts.length).toBeGreaterThan(100);
    expect(facts.map(([, fact]) => fact!).filter((fact) => personal.test(fact))).toEqual([]);
  });

  it("docs/counting.md: no rule of a needs assessment moves a last day, leaves days out or counts in working days, and the ledger has 410 entries", () => {
    const own = builtInRules.rules.filter(({ id }) => id.startsWith("needs-assessment."));
    const limits = own.flatMap((rule) => (rule.kind === "time-limit" ? [rule.limit] : []));
    expect(JSON.stringify(limits)).not.toMatch(/rolls|notCounting|workingDays/);
    expect(JSON.parse(readFileSync("rules/ledger.json", "utf8"))).toHaveLength(410);
    expect(readFileSync("docs/counting.md", "utf8")).toContain("all 410 time limits");
  });
});
