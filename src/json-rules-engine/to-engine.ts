import { Engine, Rule as EngineRule, type RuleProperties, type TopLevelCondition } from "json-rules-engine";
import type { Condition } from "../rules/condition";
import { ourOperators } from "./operators";

/** Something with conditions, to be told by its name whether they hold. */
export interface NamedCondition {
  name: string;
  condition: Condition;
}

/**
 * A stock json-rules-engine `Engine` over our conditions: one rule for each, whose event type is its name. Give each run flat
 * facts, ISO dates for dates and `null` for what is not recorded. Make a new engine for every run: one that is shared by runs that
 * overlap loses rules.
 */
export function toEngine(conditions: readonly NamedCondition[]): Engine {
  const engine = new Engine();
  for (const operator of ourOperators) engine.addOperator(operator);
  for (const { name, condition } of conditions) engine.addRule(new EngineRule(toEngineRule(name, condition)));
  return engine;
}

/** One condition as json-rules-engine takes it: a lone comparison stands in an `all`. */
export function toEngineRule(name: string, condition: Condition): RuleProperties {
  const conditions = ("fact" in condition ? { all: [condition] } : condition) as TopLevelCondition;
  return { name, conditions, event: { type: name } };
}
