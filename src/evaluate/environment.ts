import type { Calendars } from "../calendar/counting";
import { type CompiledCondition, compileCondition, type InnerCompiler } from "../rules/compile";
import type { Condition } from "../rules/condition";
import type { Scopes } from "../rules/facts";
import type { RuleSet } from "../rules/rule";
import { eachComparison } from "../rules/walk";
import type { Names } from "./names";
import type { Choice } from "./readings";
import { type Row, Slots } from "./row";

/** Turns a condition into something that can be tested. The second engine brings its own, which takes a condition whole. */
export type ConditionCompiler = (
  condition: Condition,
  names: Names,
  compileInner?: InnerCompiler<Row>,
) => CompiledCondition<Row>;

/** Everything that compiling a rule needs. */
export interface Environment {
  ruleSet: RuleSet;
  scopes: Scopes;
  slots: ReadonlyMap<string, Slots>;
  calendars: Calendars;
  compile: ConditionCompiler;
}

/** Conditions of fewer comparisons are quicker to test again than to look up. */
const worthKeeping = 3;

/**
 * The same conditions are tested by many rules, and under every reading of a rule: an answer that no reading can change is kept with the
 * row.
 */
function keepAnswers(compile: ConditionCompiler): ConditionCompiler {
  const kept = new Map<string, CompiledCondition<Row>>();
  const keep: ConditionCompiler = (condition, names) => {
    const compileInner: InnerCompiler<Row> = (inner) => keep(inner, names);
    if (sizeOf(condition) < worthKeeping || !names.isSettled(condition)) return compile(condition, names, compileInner);
    const key = `${names.scope} ${JSON.stringify(condition)}`;
    const known = kept.get(key);
    if (known) return known;
    const compiled = compile(condition, names, compileInner);
    const slot = names.addAnswer();
    const keeping: CompiledCondition<Row> = {
      test: (row) => (row.truths[slot] ??= compiled.test(row)),
      addMissing: compiled.addMissing,
    };
    kept.set(key, keeping);
    return keeping;
  };
  return keep;
}

/** How many comparisons a condition has. */
function sizeOf(condition: Condition): number {
  let size = 0;
  eachComparison(condition, "", () => size++);
  return size;
}

/** An environment for a rule set. */
export function makeEnvironment(
  ruleSet: RuleSet,
  scopes: Scopes,
  calendars: Calendars,
  compile: ConditionCompiler = compileCondition,
): Environment {
  const slots = new Map([...scopes.values()].map((scope) => [scope.name, new Slots(scope)]));
  return { ruleSet, scopes, slots, calendars, compile: keepAnswers(compile) };
}

/** An environment with the readings to compile under. */
export interface Reading {
  environment: Environment;
  choice: Choice;
}
