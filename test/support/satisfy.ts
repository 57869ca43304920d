import type { Condition } from "../../src/rules/condition";

/** Facts by name; `null` for one that must not be recorded. */
export type Facts = Record<string, unknown>;

/** Facts that make a condition true and keep to those given; `undefined` where there are none. */
export function satisfy(condition: Condition, given: Facts, anyDay: string): Facts | undefined {
  if ("all" in condition) {
    let facts: Facts | undefined = given;
    for (const part of order(condition.all)) facts = facts && satisfy(part, facts, anyDay);
    return facts;
  }
  if ("any" in condition) {
    for (const part of condition.any) {
      const facts = satisfy(part, given, anyDay);
      if (facts) return facts;
    }
    return undefined;
  }
  if ("not" in condition) throw new Error("No rule needs this yet.");
  const { fact, operator, value } = condition;
  const known = given[fact];
  const assume = (assumed: unknown): Facts => ({ ...given, [fact]: assumed });
  if (operator === "isRecorded") {
    if (value === false) return known === undefined || known === null ? assume(null) : undefined;
    if (known === null) return undefined;
    return known === undefined ? assume(fact.endsWith("On") ? anyDay : undefined) : given;
  }
  if (known === null) return undefined;
  if (operator === "equal") return known === undefined ? assume(value) : known === value ? given : undefined;
  if (operator === "in") {
    const words = value as string[];
    return known === undefined ? assume(words[0]) : words.includes(known as string) ? given : undefined;
  }
  if (operator === "notIn")
    return known === undefined || !(value as string[]).includes(known as string) ? given : undefined;
  if (operator === "before") return given;
  throw new Error(`No rule needs "${operator}" here yet.`);
}

/** What has one answer first: a list of alternatives and the absence of a fact have to fit the rest. */
function order(conditions: Condition[]): Condition[] {
  const rank = (one: Condition) => ("fact" in one ? (one.operator === "equal" || one.operator === "in" ? 0 : 1) : 2);
  return [...conditions].sort((a, b) => rank(a) - rank(b));
}

/** The object that has these facts: dotted names are nested. */
export function objectOf(facts: Facts): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    if (value === null || value === undefined) continue;
    const path = name.split(".");
    let at = object;
    for (const key of path.slice(0, -1)) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[path[path.length - 1]!] = value;
  }
  return object;
}
