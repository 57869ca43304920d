import data from "../../../rules/sen2/date-quality.json";
import type { Scopes } from "../../rules/facts";
import { loadRuleSet } from "../../rules/load";
import type { CheckRule, RuleSet } from "../../rules/rule";
import { personKind, returnKind } from "./kinds";
import type { Sen2QualityRule, Sen2QualityTest } from "./quality-rule";

/** The rules on the quality of a return, in order. */
export const sen2QualityRules = data as unknown as readonly Sen2QualityRule[];

/** What a test's check is called, and what it is of. */
export interface NamedTest {
  rule: Sen2QualityRule;
  test: Sen2QualityTest;
}

/** The tests, by the id of the check that makes each. */
export const testsById: ReadonlyMap<string, NamedTest> = new Map(
  sen2QualityRules.flatMap((rule) => rule.tests.map((test) => [idOf(rule, test), { rule, test }] as const)),
);

function idOf({ rule }: Sen2QualityRule, { scope, name }: Sen2QualityTest): string {
  const kebab = scope.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `sen2-quality.${rule.toLowerCase()}.${kebab}${name === undefined ? "" : `.${name}`}`;
}

/** The checks of each person. Throws InvalidRuleSetError where the rules do not fit the scopes. */
export const personChecks = (): RuleSet => checksOver(personKind.scopes);

/** The checks of the whole return. */
export const returnChecks = (): RuleSet => checksOver(returnKind.scopes);

/** Every rule holds for all versions: what a version has is part of the facts. */
const always = "2014-09-01";

function checksOver(scopes: Scopes): RuleSet {
  const content = [...testsById].filter(([, { test }]) => scopes.has(test.scope)).map(([id, one]) => checkOf(id, one));
  return loadRuleSet([{ name: "rules/sen2/date-quality.json", content }], scopes);
}

function checkOf(id: string, { rule, test }: NamedTest): CheckRule {
  const { scope, dates, appliesWhen, holdsWhen } = test;
  return {
    id,
    title: rule.title,
    kind: "check",
    duty: "local-authority",
    scope,
    force: "good-practice",
    sources: [{ guidance: "Our own rule on the quality of a SEN2 return, not the department's" }],
    inForce: { from: always },
    certainty: "recalled",
    holdsWhen,
    ...(dates && { dates }),
    ...(appliesWhen && { appliesWhen }),
  };
}
