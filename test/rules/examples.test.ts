import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { builtInRules } from "../../src/rules/built-in";
import type { CheckRule, Example, TimeLimitRule } from "../../src/rules/rule";

const findingFor = (
  rule: TimeLimitRule | CheckRule,
  { asOf, record, interpretations, expect: { subject } }: Example,
) => {
  const report = createEvaluator({ interpretations }).evaluateCase({ id: "example", ...(record as object) }, { asOf });
  const findings = report.findings.filter((finding) => finding.rule === rule.id);
  return subject === undefined ? findings[0] : findings.find((finding) => finding.subject === subject);
};

describe.each(builtInRules.rules.map((rule) => [`${rule.id} from ${rule.inForce.from}`, rule] as const))(
  "%s",
  (_, rule) => {
    it("has an example", () => expect(rule.examples?.length ?? 0).toBeGreaterThan(0));
    it.each((rule.examples ?? []).map((example) => [example.name, example] as const))("%s", (_, example) => {
      expect(findingFor(rule, example)).toMatchObject(example.expect);
    });
  },
);

describe("the examples of all rules", () => {
  /** The outcomes that a rule can have and that no example of it shows. */
  const unreached = builtInRules.rules.map((rule) => {
    const numbered = rule.kind === "time-limit" && !("promptly" in rule.limit && "after" in rule.limit);
    const possible = numbered
      ? ["met", "breached", "open"]
      : rule.kind === "time-limit"
        ? ["met", "open"]
        : ["met", rule.otherwise ?? "breached"];
    const shown = new Set((rule.examples ?? []).map((example) => example.expect.outcome));
    return {
      rule: `${rule.id} from ${rule.inForce.from}`,
      outcomes: possible.filter((outcome) => !shown.has(outcome)),
    };
  });

  it("show every outcome of every rule but those that examples cannot", () => {
    const missing = unreached.filter(({ outcomes }) => outcomes.length > 0);
    expect(missing).toEqual([
      // A record does not hold the days of a school.
      { rule: "needs-assessment.special-placement-stay from 2014-09-01", outcomes: ["met", "breached", "open"] },
      // It reaches only requests that were made.
      { rule: "needs-assessment.school-request from 2014-09-01", outcomes: ["open"] },
    ]);
  });
});
