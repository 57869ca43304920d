// What the engine finds in the examples that stand beside a rule.
import { createEvaluator, type Evaluator } from "../../src/evaluate/evaluator";
import type { Finding } from "../../src/evaluate/finding";
import type { EvaluatorOptions } from "../../src/evaluate/options";
import type { CheckRule, Example, TimeLimitRule } from "../../src/rules/rule";

/** An example and what was found in it. */
export interface Worked {
  example: Example;
  finding: Finding;
  /** The options that it was judged with. */
  options: EvaluatorOptions;
}

/** Examples that are judged with the same options share an evaluator: each takes a while to make. */
const evaluators = new Map<string, { evaluator: Evaluator; options: EvaluatorOptions }>();

/** Each example of a rule, judged. */
export function workedExamples(rule: TimeLimitRule | CheckRule): Worked[] {
  return (rule.examples ?? []).map((example) => {
    const { asOf, record, expect, interpretations, schoolTerms } = example;
    const key = JSON.stringify([interpretations, schoolTerms]);
    const options = { ...(interpretations && { interpretations }), ...(schoolTerms && { schoolTerms }) };
    const made = evaluators.get(key) ?? { evaluator: createEvaluator(options), options };
    evaluators.set(key, made);
    const { findings } = made.evaluator.evaluateCase({ id: "example", ...(record as object) }, { asOf });
    const finding = findings.find(
      (one) => one.rule === rule.id && (expect.subject === undefined || one.subject === expect.subject),
    );
    if (finding === undefined) throw new Error(`${rule.id}: nothing is found in the example "${example.name}".`);
    return { example, finding, options: made.options };
  });
}

/** The example that shows best how a rule counts: kept, with both ends of the time; failing that the first that says most. */
export function plainest(worked: readonly Worked[]): Worked | undefined {
  const isOfStandard = ({ example }: Worked) => example.interpretations === undefined;
  const standard = worked.some(isOfStandard) ? worked.filter(isOfStandard) : worked;
  const isDated = ({ finding }: Worked) => finding.dueOn !== undefined;
  return (
    standard.find((one) => one.finding.outcome === "met" && isDated(one) && one.finding.startedOn !== undefined) ??
    standard.find((one) => isDated(one) && one.finding.startedOn !== undefined) ??
    standard.find(isDated) ??
    standard.find(({ finding }) => finding.outcome === "met") ??
    standard[0]
  );
}
