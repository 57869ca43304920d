import type { Condition } from "./condition";
import type { Definition, Rule } from "./rule";

/** A condition of a definition, named where it is meant: rule files may write it wherever a condition can stand. */
export interface NamedCondition {
  condition: string;
}

/** Rules with what the definitions they use say among their own words: dates by their names, and conditions in place of their names. */
export function withDefinitions<R extends Rule>(rules: readonly R[], definitions: readonly Definition[]): R[] {
  return rules.map((rule) => {
    if (rule.uses === undefined) return rule;
    const used = rule.uses.flatMap((id) => definitions.find((one) => one.id === id) ?? []);
    const { examples, ...words } = rule;
    const conditions = conditionsOf(used);
    const spelt = spellOut(words, conditions) as R;
    const dates = Object.assign({}, ...used.map((one) => one.dates), rule.dates) as NonNullable<R["dates"]>;
    return {
      ...spelt,
      ...(Object.keys(dates).length > 0 ? { dates } : {}),
      ...(examples === undefined ? {} : { examples }),
    };
  });
}

/** The names of conditions that a rule means and that none of the definitions it uses has. */
export function unknownConditions({ examples: _, ...words }: Rule, definitions: readonly Definition[]): string[] {
  const used = definitions.filter(({ id }) => words.uses?.includes(id));
  const conditions = conditionsOf(used);
  const unknown = new Set<string>();
  const note = (name: string): undefined => {
    unknown.add(name);
  };
  spellOut(words, { get: (name) => conditions.get(name) ?? note(name) });
  return [...unknown];
}

type Conditions = Pick<ReadonlyMap<string, Condition>, "get">;

function conditionsOf(definitions: readonly Definition[]): ReadonlyMap<string, Condition> {
  const own = new Map(definitions.flatMap((one) => Object.entries(one.conditions ?? {})));
  return new Map([...own].map(([name, condition]) => [name, spellOut(condition, own) as Condition]));
}

/** A copy with each name of a condition replaced by the condition. */
function spellOut(value: unknown, conditions: Conditions): unknown {
  if (Array.isArray(value)) return value.map((one) => spellOut(one, conditions));
  if (typeof value !== "object" || value === null) return value;
  if (isNamed(value)) return conditions.get(value.condition) ?? value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spellOut(inner, conditions)]));
}

function isNamed(value: object): value is NamedCondition {
  return "condition" in value && typeof value.condition === "string";
}
