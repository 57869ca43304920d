import { createEvaluator } from "../../src/evaluate/evaluator";
import { type ExplainOptions, explain } from "../../src/evaluate/explain";
import type { EvaluatorOptions } from "../../src/evaluate/options";
import type { Limit } from "../../src/rules/limit";
import schoolTermsFixture from "../fixtures/school-terms.json";
import { rulesOf } from "./one-rule";

/** The fact that starts the clock of a limit under test, and the one that it is done on. */
export const start = "requestReceivedOn";
export const done = "finalPlanSentOn";
export const schoolTerms = schoolTermsFixture as NonNullable<EvaluatorOptions["schoolTerms"]>;

/** Judges an assessment by a rule of one limit; `rule` adds to the rule. */
export function judgeLimit(
  limit: Limit,
  facts: Record<string, unknown>,
  asOf: string,
  options: EvaluatorOptions & { rule?: object } = {},
) {
  const { rule, ...rest } = options;
  return judgeRule({ kind: "time-limit", limit, doneBy: done, ...rule }, facts, asOf, rest);
}

/** Judges an assessment by a rule: its finding, and the finding in words. */
export function judgeRule(
  rule: object,
  facts: Record<string, unknown>,
  asOf: string,
  { scope = "needsAssessment", ...options }: EvaluatorOptions & { scope?: string } = {},
) {
  const rules = rulesOf({ scope, duty: "local-authority", ...rule });
  const evaluator = createEvaluator({ rules, ...options });
  const report = evaluator.evaluateCase({ id: "1", needsAssessments: [facts] }, { asOf });
  const finding = report.findings.find((one) => one.rule === "test.rule")!;
  return {
    ...finding,
    explained: (reader: Pick<ExplainOptions, "for"> = {}) => explain(finding, { rules, ...options, ...reader }),
  };
}
