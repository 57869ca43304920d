import { createEvaluator } from "../../src/evaluate/evaluator";
import type { Finding } from "../../src/evaluate/finding";
import { loadRules } from "../../src/evaluate/load-rules";
import type { EvaluatorOptions } from "../../src/evaluate/options";
import { builtInFiles } from "../../src/rules/built-in";

/** What a rule may name beside other rules. */
const named = builtInFiles.filter(({ name }) => /(instruments|interpretations|definitions)\.json$/.test(name));

const base = {
  id: "test.rule",
  title: "A test",
  force: "law",
  duty: "school-or-institution",
  sources: [{ instrument: "uksi/2024/208", provision: "reg 1" }],
  inForce: { from: "2010-01-01" },
  certainty: "verified",
};

/** Judges a record by one rule, and says what it finds of each subject. */
export type JudgeByOne = (record: object, asOf: string) => Finding[];

/** Makes a rule set of one rule ready. */
export function judgeByOne(rule: object, options: EvaluatorOptions = {}): JudgeByOne {
  const rules = loadRules([...named, { name: "mine.json", content: [{ ...base, ...rule }] }]);
  const evaluator = createEvaluator({ rules, ...options });
  return (record, asOf) => evaluator.evaluateCase({ id: "1", ...record }, { asOf }).findings;
}
