import { createEvaluator, type Evaluator } from "../../src/evaluate/evaluator";
import { withDefinitions } from "../../src/rules/definitions";
import type { CheckRule, Definition, Example, ExceptionRule, RuleSet, TimeLimitRule } from "../../src/rules/rule";
import { hasExceptionsOfLaw } from "../rules/exceptions-table";

type DutyRule = TimeLimitRule | CheckRule;

/** The parts of a rule set that a mutant may be of. */
export interface Law {
  base: RuleSet;
  /** As they are written: with the names of definitions. */
  rules: readonly DutyRule[];
  exceptions: readonly ExceptionRule[];
  definitions: readonly Definition[];
}

/**
 * Whether these rules, all versions of some ids, are told from the law: by their exceptions, which are not those of the instruments,
 * or by an example that comes out otherwise than it says. A law that fails is told.
 */
export function isTold(ids: ReadonlySet<string>, law: Law): boolean {
  const own = law.rules.filter(({ id }) => ids.has(id));
  if (!own.every(hasExceptionsOfLaw)) return true;
  try {
    const rules = withDefinitions(own, law.definitions) as DutyRule[];
    const judge = judgeBy({ ...law.base, rules, exceptions: [...law.exceptions], definitions: [...law.definitions] });
    return own.some((rule) => (rule.examples ?? []).some((example) => !holds(rule, example, judge)));
  } catch {
    return true;
  }
}

function judgeBy(rules: RuleSet): (example: Example) => Evaluator {
  const evaluators = new Map<string, Evaluator>();
  return ({ interpretations, schoolTerms }) => {
    const key = JSON.stringify({ interpretations, schoolTerms });
    const known = evaluators.get(key) ?? createEvaluator({ rules, interpretations, schoolTerms });
    evaluators.set(key, known);
    return known;
  };
}

function holds({ id }: DutyRule, example: Example, judge: (example: Example) => Evaluator): boolean {
  const { asOf, record, expect } = example;
  const { findings } = judge(example).evaluateCase({ id: "example", ...(record as object) }, { asOf });
  const own = findings.filter(({ rule }) => rule === id);
  const finding = expect.subject === undefined ? own[0] : own.find(({ subject }) => subject === expect.subject);
  return finding !== undefined && matches(finding, expect);
}

/** As `toMatchObject` of the tests: what is expected is there, whatever else is. */
function matches(found: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return Object.is(found, expected);
  if (typeof found !== "object" || found === null) return false;
  if (Array.isArray(expected))
    return (
      Array.isArray(found) && found.length === expected.length && expected.every((one, i) => matches(found[i], one))
    );
  return Object.entries(expected).every(([key, one]) => matches((found as Record<string, unknown>)[key], one));
}
