import type { Definition, Rule } from "./rule";

/** Rules with the dates of the definitions they use among their own. Names that no definition has are left to the lint. */
export function withDefinitions<R extends Rule>(rules: readonly R[], definitions: readonly Definition[]): R[] {
  if (definitions.length === 0) return [...rules];
  return rules.map((rule) => {
    if (rule.uses === undefined) return rule;
    const defined = rule.uses.map((id) => definitions.find((one) => one.id === id)?.dates ?? {});
    return { ...rule, dates: Object.assign({}, ...defined, rule.dates) };
  });
}
