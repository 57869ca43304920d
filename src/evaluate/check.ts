import type { CheckRule } from "../rules/rule";
import type { Reading } from "./environment";
import { judged } from "./judgement";
import type { Judge } from "./limit-judge";
import { resolveNames } from "./names";

/** Makes a version of a check ready. */
export function compileCheck(rule: CheckRule, { environment }: Reading): Judge {
  const names = resolveNames(rule, environment);
  const applies = rule.appliesWhen && environment.compile(rule.appliesWhen, names);
  const holds = environment.compile(rule.holdsWhen, names);
  // Nothing ever writes into what a check says, so the same may be said of every row.
  const notApplicable = judged("not-applicable");
  const met = judged("met");
  const failed = judged(rule.otherwise ?? "breached");
  return (row) => {
    const applicable = applies === undefined ? true : applies.test(row);
    if (applicable === false) return notApplicable;
    const answer = holds.test(row);
    if (applicable === true && answer !== "unknown") return answer ? met : failed;
    const needs = new Set<string>();
    if (applicable === "unknown") applies!.addMissing(row, needs);
    else holds.addMissing(row, needs);
    const open = judged("undetermined");
    open.needs = [...needs];
    return open;
  };
}
