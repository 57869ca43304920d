import type { Calendars } from "../calendar/counting";
import { type CompiledCondition, compileCondition } from "../rules/compile";
import type { Condition } from "../rules/condition";
import type { Scopes } from "../rules/facts";
import type { RuleSet } from "../rules/rule";
import type { Names } from "./names";
import type { Choice } from "./readings";
import { type Row, Slots } from "./row";

/** Turns a condition into something that can be tested. The second engine brings its own. */
export type ConditionCompiler = (condition: Condition, names: Names) => CompiledCondition<Row>;

/** Everything that compiling a rule needs. */
export interface Environment {
  ruleSet: RuleSet;
  scopes: Scopes;
  slots: ReadonlyMap<string, Slots>;
  calendars: Calendars;
  compile: ConditionCompiler;
}

/**
 * The same conditions are tested under every reading of a rule: an answer that no reading can change is kept with the row.
 */
function keepAnswers(compile: ConditionCompiler): ConditionCompiler {
  const kept = new Map<Condition, CompiledCondition<Row>>();
  return (condition, names) => {
    if (!names.isSettled(condition)) return compile(condition, names);
    const known = kept.get(condition);
    if (known) return known;
    const compiled = compile(condition, names);
    const slot = names.addAnswer();
    const keeping: CompiledCondition<Row> = {
      test: (row) => (row.truths[slot] ??= compiled.test(row)),
      addMissing: compiled.addMissing,
    };
    kept.set(condition, keeping);
    return keeping;
  };
}

/** An environment for a rule set. */
export function makeEnvironment(
  ruleSet: RuleSet,
  scopes: Scopes,
  calendars: Calendars,
  compile: ConditionCompiler = compileCondition,
): Environment {
  const slots = new Map([...scopes.values()].map((scope) => [scope.name, new Slots(scope.facts)]));
  return { ruleSet, scopes, slots, calendars, compile: keepAnswers(compile) };
}

/** An environment with the readings to compile under. */
export interface Reading {
  environment: Environment;
  choice: Choice;
}
