import { builtInRules } from "../rules/built-in";
import { loadRuleSet } from "../rules/load";
import type { CheckRule, RuleSet } from "../rules/rule";
import type { Criterion } from "./criterion";
import { planScopes } from "./plan-scopes";

/** The id of the rule that makes a criterion's structure test: `quality.f-05`. */
export function ruleIdOf({ criterion }: Pick<Criterion, "criterion">): string {
  return `quality.${criterion.toLowerCase()}`;
}

/**
 * The rules that make the structure tests of criteria, to be judged over the scopes of a plan.
 *
 * @param others Rules that are judged beside them.
 * @param severities The tests of a grading's severities: faults name them by their place in the grading's list.
 * @throws InvalidRuleSetError with every fault, each with a JSON Pointer.
 */
export function criterionRules(
  criteria: readonly Criterion[],
  others: readonly CheckRule[] = [],
  severities: readonly CheckRule[] = [],
): RuleSet {
  return loadRuleSet(
    [
      { name: "criteria", content: [...criteria.flatMap((one) => structureTest(one) ?? []), ...others] },
      { name: "severities", content: severities },
      { name: "interpretations.json", content: builtInRules.interpretations },
      { name: "instruments.json", content: Object.values(builtInRules.instruments) },
      { name: "definitions.json", content: builtInRules.definitions },
    ],
    planScopes,
  );
}

/** The rule that makes a criterion's structure test; nothing where it has none. */
export function structureTest(criterion: Criterion): CheckRule | undefined {
  const { title, scope, force, sources, inForce, certainty, holdsWhen, note } = criterion;
  if (scope === undefined || holdsWhen === undefined) return undefined;
  const { uses, dates, amounts, appliesWhen, otherwise, judgedOn } = criterion;
  return {
    id: ruleIdOf(criterion),
    title,
    kind: "check",
    duty: "local-authority",
    scope,
    force,
    sources,
    inForce,
    certainty,
    holdsWhen,
    ...(uses && { uses }),
    ...(dates && { dates }),
    ...(amounts && { amounts }),
    ...(appliesWhen && { appliesWhen }),
    ...(otherwise && { otherwise }),
    ...(judgedOn && { judgedOn }),
    ...(note && { note }),
  };
}
