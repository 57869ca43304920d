import { createEvaluator } from "../../src/evaluate/evaluator";
import type { Finding } from "../../src/evaluate/finding";
import { loadRules } from "../../src/evaluate/load-rules";
import type { EvaluatorOptions } from "../../src/evaluate/options";
import { builtInFiles } from "../../src/rules/built-in";
import type { RuleSet } from "../../src/rules/rule";

/** The built-in files of what a rule may name beside other rules. */
export const named = builtInFiles.filter(({ name }) => /(instruments|interpretations|definitions)\.json$/.test(name));

/** A time limit with which nothing is wrong, to be made wrong. */
export const goodLimit = {
  id: "test.reply",
  title: "Reply",
  kind: "time-limit",
  scope: "needsAssessment",
  force: "law",
  duty: "local-authority",
  sources: [{ instrument: "uksi/2014/1530", provision: "reg 1" }],
  inForce: { from: "2014-09-01" },
  certainty: "verified",
  limit: { within: { weeks: 6 }, of: "requestReceivedOn" },
  doneBy: "decisionNotifiedOn",
};

const base = {
  id: "test.rule",
  title: "A test",
  force: "law",
  duty: "school-or-institution",
  sources: [{ instrument: "uksi/2024/208", provision: "reg 1" }],
  inForce: { from: "2010-01-01" },
  certainty: "verified",
};

/** A rule set of these rules alone, loaded and checked as any other. */
export function rulesOf(...rules: object[]): RuleSet {
  return loadRules([...named, { name: "mine.json", content: rules.map((rule) => ({ ...base, ...rule })) }]);
}

/** Judges a record, and says what is found of each subject. */
export type JudgeRecord = (record: object, asOf: string) => Finding[];

/** Makes a rule set ready. */
export function judgeBy(rules: RuleSet, options: EvaluatorOptions = {}): JudgeRecord {
  const evaluator = createEvaluator({ rules, ...options });
  return (record, asOf) => evaluator.evaluateCase({ id: "1", ...record }, { asOf }).findings;
}

/** Makes a rule set of one rule ready. */
export function judgeByOne(rule: object, options: EvaluatorOptions = {}): JudgeRecord {
  return judgeBy(rulesOf(rule), options);
}
