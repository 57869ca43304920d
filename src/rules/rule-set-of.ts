import { builtInRules } from "./built-in";
import type { RuleSet } from "./rule";

/**
 * The rule set of these rules alone, all versions of each, with all that they lean on: for an evaluator that judges no others, which is
 * ready sooner and quicker.
 *
 * @param ids Rule ids, such as `needs-assessment.final-plan`. The rules keep the order that they have in the set they are taken from.
 * @param from The set to take them from: the built-in one by default.
 * @throws RangeError for an id of which there is no rule.
 */
export function ruleSetOf(ids: readonly string[], from: RuleSet = builtInRules): RuleSet {
  const wanted = new Set(ids);
  const rules = from.rules.filter(({ id }) => wanted.has(id));
  for (const { id } of rules) wanted.delete(id);
  if (wanted.size > 0) throw new RangeError(`There is no rule ${[...wanted].join(", ")}.`);
  return { ...from, rules };
}
