import type { Amount } from "../amount";
import type { Condition } from "../condition";
import type { Fact, Scopes } from "../facts";
import type { Limit, Trigger } from "../limit";
import { eachAmountFact, eachEntries, eachLimitFact, eachMomentFact, ownPrefix, type VisitName } from "../walk";
import { lintCondition } from "./lint-condition";
import type { ReportBelow } from "./placed";

/** Checks the parts that rules are made of against the facts that one rule may name. */
export interface PartLint {
  /** A fact of any sort. */
  fact(name: string, at: string): void;
  /** A date by name. */
  day(name: string | undefined, at: string): void;
  moment(moment: Trigger, at: string): void;
  amount(amount: Amount, at: string): void;
  limit(limit: Limit | undefined, at: string): void;
  condition(condition: Condition | undefined, at: string): void;
}

export function partLint(
  facts: ReadonlyMap<string, Fact>,
  scope: string,
  scopes: Scopes,
  report: ReportBelow,
): PartLint {
  const want: VisitName = (name, at, wanted) => {
    const fact = facts.get(name);
    if (!fact) report(at, `The scope "${scope}" has no fact "${name}".`);
    else if (wanted !== "any" && fact.sort !== wanted) report(at, `"${name}" is not a ${wanted}.`);
  };
  const entries = (said: Trigger | Amount | Limit, at: string) => lintEntries(said, at, facts, scopes, report);
  return {
    fact: (name, at) => want(name, at, "any"),
    day(name, at) {
      if (name !== undefined) want(name, at, "date");
    },
    moment(moment, at) {
      eachMomentFact(moment, at, want);
      entries(moment, at);
    },
    amount(amount, at) {
      eachAmountFact(amount, at, want);
      entries(amount, at);
    },
    limit(limit, at) {
      if (!limit) return;
      eachLimitFact(limit, at, want);
      entries(limit, at);
    },
    condition(condition, at) {
      if (condition) lintCondition(condition, at, facts, scope, report);
    },
  };
}

/** The lists that a part looks into: they are there, and what it counts of their entries, these have. */
function lintEntries(
  said: Trigger | Amount | Limit,
  at: string,
  facts: ReadonlyMap<string, Fact>,
  scopes: Scopes,
  report: ReportBelow,
) {
  eachEntries(said, at, (entries, pointer) => {
    const name = entries.in;
    const inner = scopes.get(name);
    if (!inner) return report(`${pointer}/in`, `There is no scope "${name}".`);
    const entryFacts = new Map(inner.facts);
    for (const [own, fact] of facts) entryFacts.set(ownPrefix + own, fact);
    const { earliest, latest, count } = entries as { earliest?: string; latest?: string; count?: unknown };
    const day = earliest ?? latest;
    if (day !== undefined && entryFacts.get(day)?.sort !== "date")
      report(pointer, `The scope "${name}" has no date "${day}".`);
    const isSpell = day === undefined && count === undefined;
    if (isSpell && !(entryFacts.has("from") && entryFacts.has("to")))
      report(`${pointer}/in`, `The entries of "${name}" are no spells: they have no "from" and "to".`);
    if (entries.where) lintCondition(entries.where, `${pointer}/where`, entryFacts, name, report);
  });
}
