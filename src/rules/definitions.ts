import type { Condition } from "./condition";
import type { Definition, Rule } from "./rule";

/** A condition of a definition, named where it is meant: rule files may write it wherever a condition can stand. */
export interface NamedCondition {
  condition: string;
}

/** Rules with what the definitions they use say among their own words: the dates and amounts that they name, and conditions spelt out. */
export function withDefinitions<R extends Rule>(rules: readonly R[], definitions: readonly Definition[]): R[] {
  return rules.map((rule) => {
    if (rule.uses === undefined) return rule;
    const used = rule.uses.flatMap((id) => definitions.find((one) => one.id === id) ?? []);
    const { examples, ...words } = rule;
    const conditions = conditionsOf(used);
    const spelt = spellOut(words, conditions) as R;
    const dates = Object.assign({}, ...used.map((one) => one.dates)) as Record<string, unknown>;
    const amounts = Object.assign({}, ...used.map((one) => spellOut(one.amounts, conditions))) as typeof dates;
    return {
      ...addNamed(spelt, { dates: spellOut(dates, conditions) as typeof dates, amounts }),
      ...(examples === undefined ? {} : { examples }),
    };
  });
}

/** A rule with those of these dates and amounts that it names, and that they name in turn. Its own words come first. */
function addNamed<R extends Rule>(rule: R, defined: Record<"dates" | "amounts", Record<string, unknown>>): R {
  let text = JSON.stringify(rule);
  const added = { dates: {} as Record<string, unknown>, amounts: {} as Record<string, unknown> };
  for (let isMore = true; isMore; ) {
    isMore = false;
    for (const kind of ["dates", "amounts"] as const) {
      for (const [name, said] of Object.entries(defined[kind])) {
        if (name in added[kind] || rule[kind]?.[name] !== undefined || !isNamedIn(text, name)) continue;
        added[kind][name] = said;
        text += JSON.stringify(said);
        isMore = true;
      }
    }
  }
  const result = { ...rule };
  for (const kind of ["dates", "amounts"] as const) {
    if (Object.keys(added[kind]).length > 0) Object.assign(result, { [kind]: { ...added[kind], ...rule[kind] } });
  }
  return result;
}

function isNamedIn(text: string, name: string): boolean {
  return text.includes(`"${name}"`) || text.includes(`"this.${name}"`);
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
