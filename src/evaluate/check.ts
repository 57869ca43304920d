import type { CheckRule } from "../rules/rule";
import type { Reading } from "./environment";
import type { Judge } from "./limit-judge";
import { resolveNames } from "./names";

/** Makes a version of a check ready. */
export function compileCheck(rule: CheckRule, { environment }: Reading): Judge {
  const names = resolveNames(rule, environment);
  const applies = rule.appliesWhen && environment.compile(rule.appliesWhen, names);
  const holds = environment.compile(rule.holdsWhen, names);
  return (row) => {
    const applicable = applies === undefined ? true : applies.test(row);
    if (applicable === false) return { outcome: "not-applicable" };
    const answer = holds.test(row);
    if (applicable === true && answer !== "unknown")
      return { outcome: answer ? "met" : (rule.otherwise ?? "breached") };
    const needs = new Set<string>();
    if (applicable === "unknown") applies!.addMissing(row, needs);
    else holds.addMissing(row, needs);
    return { outcome: "undetermined", needs: [...needs] };
  };
}
