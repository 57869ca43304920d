import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { builtInRules } from "../../src/rules/built-in";
import { ruleSetOf } from "../../src/rules/rule-set-of";

const record = {
  id: "1",
  needsAssessments: [
    {
      requestReceivedOn: "2026-01-05",
      finalPlanSentOn: "2026-05-26",
      exceptions: [{ ground: "school-closure", adviceRequestedOn: "2026-02-01" }],
    },
  ],
};
const asOf = "2026-06-01";

describe("a rule set of a few rules", () => {
  it("judges as the whole set judges them", () => {
    const ids = ["needs-assessment.final-plan", "needs-assessment.decision-to-assess"];
    const some = createEvaluator({ rules: ruleSetOf(ids) });
    const all = createEvaluator().evaluateCase(record, { asOf }).findings;
    const { findings } = some.evaluateCase(record, { asOf });
    expect(findings).toEqual(all.filter(({ rule }) => ids.includes(rule)));
    expect(findings.map(({ rule }) => rule).sort()).toEqual([...ids].sort());
  });

  it("has every version of a rule", () => {
    const id = "needs-assessment.final-plan-contents";
    const versions = builtInRules.rules.filter((rule) => rule.id === id);
    expect(versions.length).toBeGreaterThan(1);
    expect(ruleSetOf([id]).rules).toEqual(versions);
  });

  it("refuses an id of which there is no rule", () => {
    expect(() => ruleSetOf(["needs-assessment.final-plan", "needs-assessment.nothing"])).toThrow(
      /^There is no rule needs-assessment\.nothing\.$/,
    );
  });
});
