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

/** What is wrong with the conditions that a rule means by name, a sentence each: there is none of the name, or it means itself. */
export function conditionFaults({ examples: _, ...words }: Rule, definitions: readonly Definition[]): string[] {
  const conditions = conditionsOf(definitions.filter(({ id }) => words.uses?.includes(id)));
  return [...namesIn(spellOut(words, conditions))].map((name) =>
    conditions.has(name)
      ? `The condition "${name}" of a definition means itself, or conditions mean one another more than ${mostNamed} times.`
      : `No definition that the rule uses has a condition "${name}".`,
  );
}

type Conditions = ReadonlyMap<string, Condition>;

function conditionsOf(definitions: readonly Definition[]): Conditions {
  return new Map(definitions.flatMap((one) => Object.entries(one.conditions ?? {})));
}

/** How many names of conditions a rule may come to: a few that mean one another twice each would be millions. */
const mostNamed = 1_000;

/** A copy with each name of a condition replaced by the condition, and the names in that in turn; one inside itself is left. */
function spellOut(value: unknown, conditions: Conditions): unknown {
  let named = 0;
  const spelt = (part: unknown, inside: readonly string[]): unknown => {
    if (Array.isArray(part)) return part.map((one) => spelt(one, inside));
    if (typeof part !== "object" || part === null) return part;
    if (!isNamed(part)) return Object.fromEntries(Object.entries(part).map(([key, one]) => [key, spelt(one, inside)]));
    const meant = inside.includes(part.condition) ? undefined : conditions.get(part.condition);
    named += 1;
    return meant === undefined || named > mostNamed ? part : spelt(meant, [...inside, part.condition]);
  };
  return spelt(value, []);
}

/** The names of conditions that are left in a value. */
function namesIn(value: unknown): Set<string> {
  if (typeof value !== "object" || value === null) return new Set();
  if (isNamed(value)) return new Set([value.condition]);
  return new Set(Object.values(value).flatMap((one) => [...namesIn(one)]));
}

function isNamed(value: object): value is NamedCondition {
  return "condition" in value && typeof value.condition === "string";
}
