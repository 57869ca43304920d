import { type Fact, limitFacts, type Scope } from "../facts";
import type { FactSort } from "../operators";
import type { Rule } from "../rule";
import type { ReportBelow } from "./placed";

/** What a rule's conditions may name: its scope's facts and the days and amounts it makes, which may not share a name. */
export function factsOfRule(rule: Rule, scope: Scope, report: ReportBelow): ReadonlyMap<string, Fact> {
  const facts = new Map(scope.facts);
  if (rule.kind === "exception") for (const fact of limitFacts) facts.set(fact.name, fact);
  const add = (names: object | undefined, sort: FactSort, at: string) => {
    for (const name of Object.keys(names ?? {})) {
      if (facts.has(name)) report(`${at}/${name}`, `"${name}" is already a fact of "${scope.name}".`);
      facts.set(name, { name, label: name, sort, level: 0, path: [] });
    }
  };
  add(rule.dates, "date", "/dates");
  add(rule.amounts, "number", "/amounts");
  return facts;
}
