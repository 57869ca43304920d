import { isIsoDate } from "../../calendar/civil-date";
import type { Comparison, Condition } from "../condition";
import type { Fact } from "../facts";
import { operators } from "../operators";
import { eachComparison, otherFact } from "../walk";
import type { ReportBelow } from "./placed";

/** Reports what is wrong with a condition over these facts: facts that are not there, and values of another sort. */
export function lintCondition(
  condition: Condition,
  at: string,
  facts: ReadonlyMap<string, Fact>,
  scope: string,
  report: ReportBelow,
) {
  eachComparison(condition, at, (leaf, pointer) => lintComparison(leaf, pointer, facts, scope, report));
}

function lintComparison(
  leaf: Comparison,
  at: string,
  facts: ReadonlyMap<string, Fact>,
  scope: string,
  report: ReportBelow,
) {
  const { operator, value } = leaf;
  const fact = facts.get(leaf.fact);
  if (!fact) return report(`${at}/fact`, `The scope "${scope}" has no fact "${leaf.fact}".`);
  if (operator === "isRecorded") return;
  if (!operators[operator].sorts.includes(fact.sort))
    return report(`${at}/operator`, `"${operator}" does not take a ${fact.sort}, which "${fact.name}" is.`);
  const other = otherFact(value);
  if (other === undefined)
    for (const literal of Array.isArray(value) ? value : [value]) lintLiteral(literal, fact, `${at}/value`, report);
  else {
    const second = facts.get(other);
    if (!second) report(`${at}/value/fact`, `The scope "${scope}" has no fact "${other}".`);
    else if (second.sort !== sortWithin(fact))
      report(`${at}/value/fact`, `"${other}" and "${fact.name}" are not of one sort.`);
  }
}

/** The sort of what a fact is compared with: a list is compared with what it holds. */
const sortWithin = ({ sort }: Fact) => (sort === "list" ? "text" : sort);

function lintLiteral(literal: unknown, fact: Fact, at: string, report: ReportBelow) {
  const wanted = sortWithin(fact);
  const fits = wanted === "date" ? isIsoDate(literal) : typeof literal === (wanted === "text" ? "string" : wanted);
  if (!fits) report(at, `"${fact.name}" is compared with something that is not a ${wanted}.`);
  else if (fact.values && !fact.values.includes(literal as string))
    report(at, `"${fact.name}" is never "${String(literal)}". It is one of: ${fact.values.join(", ")}.`);
}
