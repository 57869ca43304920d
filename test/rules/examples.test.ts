import { beforeAll, describe, expect, it } from "vitest";
import { createEvaluator, type Evaluator } from "../../src/evaluate/evaluator";
import type { EvaluatorOptions } from "../../src/evaluate/options";
import { builtInRules } from "../../src/rules/built-in";
import type { CheckRule, Example, TimeLimitRule } from "../../src/rules/rule";

/** Examples that are judged with the same options share an evaluator: each takes a while to make. */
const evaluators = new Map<string, Evaluator>();
// Where the same process runs them again, with code changed, none is left of the run before.
beforeAll(() => evaluators.clear());
function evaluatorFor(options: EvaluatorOptions): Evaluator {
  const key = JSON.stringify(options);
  const known = evaluators.get(key) ?? createEvaluator(options);
  evaluators.set(key, known);
  return known;
}

const findingFor = (
  rule: TimeLimitRule | CheckRule,
  { asOf, record, schoolTerms, interpretations, expect: { subject } }: Example,
) => {
  const report = evaluatorFor({ interpretations, schoolTerms }).evaluateCase(
    { id: "example", ...(record as object) },
    { asOf },
  );
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

/** Rules that reach only what has been done, or that is owed on the day itself. */
const neverOpen = [
  "needs-assessment.school-request: open",
  "complaint.childrens-act-in-time: open",
  "complaint.childrens-act-resubmitted: open",
  "complaint.childrens-act-panel-request: open",
  "complaint.public-health-in-time: open",
  "complaint.nhs-in-time: open",
  "health-review.antenatal: open",
  "looked-after.care-plan-before-placement: open",
  "looked-after.health-assessment-before-placement: open",
  "looked-after.short-breaks-total: open",
  "transport.review-request: open",
  "transport.panel-request: open",
];

describe("the examples of all rules", () => {
  /** The outcomes that a rule can have and that no example of it shows. */
  const unreached = builtInRules.rules.map((rule) => {
    const numbered = rule.kind === "time-limit" && !("promptly" in rule.limit && "after" in rule.limit);
    const possible = numbered
      ? ["met", rule.otherwise ?? "breached", "open"]
      : rule.kind === "time-limit"
        ? ["met", "open"]
        : ["met", rule.otherwise ?? "breached"];
    const shown = new Set((rule.examples ?? []).map((example) => example.expect.outcome));
    return { rule, name: rule.id, outcomes: possible.filter((outcome) => !shown.has(outcome)) };
  });

  it("show every outcome of every rule but those that examples cannot", () => {
    /** What recurs in periods is never done with; in a term it is. */
    const recurs = (rule: TimeLimitRule | CheckRule) =>
      rule.kind === "time-limit" && "every" in rule.limit && typeof rule.limit.every !== "string";
    const missing = unreached.flatMap(({ rule, name, outcomes }) => {
      const left = recurs(rule) ? outcomes.filter((outcome) => outcome !== "met") : outcomes;
      return left.length > 0 ? [`${name}: ${left.join(", ")}`] : [];
    });
    expect(missing.sort()).toEqual([...neverOpen].sort());
  });
});
