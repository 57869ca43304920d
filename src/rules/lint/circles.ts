import type { Rule } from "../rule";
import { eachAmountFact, eachMomentFact } from "../walk";

/** The rule's own dates and amounts that lead back to themselves. */
export function namesInCircles({ dates = {}, amounts = {} }: Pick<Rule, "dates" | "amounts">): string[] {
  const behind = (name: string): string[] => {
    const found: string[] = [];
    const visit = (one: string) => found.push(one);
    if (Object.hasOwn(dates, name)) eachMomentFact(dates[name]!, "", visit);
    if (Object.hasOwn(amounts, name)) eachAmountFact(amounts[name]!, "", visit);
    return found;
  };
  const leadsBack = (name: string) => {
    const seen = new Set<string>();
    const open = behind(name);
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === name) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...behind(next));
    }
    return false;
  };
  return [...Object.keys(dates), ...Object.keys(amounts)].filter(leadsBack);
}
