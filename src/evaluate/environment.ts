import type { Calendars } from "../calendar/counting";
import { type CompiledCondition, compileCondition, type FactResolver } from "../rules/compile";
import type { Condition } from "../rules/condition";
import type { Scopes } from "../rules/facts";
import type { RuleSet } from "../rules/rule";
import type { Choice } from "./readings";
import { type Row, Slots } from "./row";

/** Turns a condition into something that can be tested. The second engine brings its own. */
export type ConditionCompiler = (condition: Condition, names: FactResolver<Row>) => CompiledCondition<Row>;

/** Everything that compiling a rule needs. */
export interface Environment {
  ruleSet: RuleSet;
  scopes: Scopes;
  slots: ReadonlyMap<string, Slots>;
  calendars: Calendars;
  compile: ConditionCompiler;
}

/** An environment for a rule set. */
export function makeEnvironment(
  ruleSet: RuleSet,
  scopes: Scopes,
  calendars: Calendars,
  compile: ConditionCompiler = compileCondition,
): Environment {
  const slots = new Map([...scopes.values()].map((scope) => [scope.name, new Slots(scope.facts)]));
  return { ruleSet, scopes, slots, calendars, compile };
}

/** An environment with the readings to compile under. */
export interface Reading {
  environment: Environment;
  choice: Choice;
}
