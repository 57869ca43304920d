import type { TimeLimitRule } from "../rules/rule";
import { eachLimitFact } from "../rules/walk";
import { compileCap } from "./cap";
import { compileClockLimit } from "./clock-limit";
import { compileCycle } from "./cycle";
import type { Reading } from "./environment";
import type { Judgement } from "./judgement";
import { type Judge, type LimitJudge, type Timing, withSchoolTerms } from "./limit-judge";
import { type Names, resolveNames } from "./names";
import type { Row } from "./row";

const notApplicable: Judgement = { outcome: "not-applicable" };

/** Makes a version of a time limit ready. */
export function compileTimeLimit(rule: TimeLimitRule, reading: Reading): { judge: Judge; timing: Timing } {
  const { environment } = reading;
  const slots = environment.slots.get(rule.scope)!;
  const names = resolveNames(rule.dates, slots, environment.scopes.get(rule.scope)!.facts, environment.calendars);
  const applies = rule.appliesWhen && environment.compile(rule.appliesWhen, names);
  const limit = compileLimit(rule, reading, names);
  const triggers = triggerFacts(rule, names);

  const judge = (row: Row): Judgement => {
    const applicable = applies === undefined ? true : applies.test(row);
    if (applicable === false) return notApplicable;
    const judgement = limit.judge(row);
    if (judgement !== undefined && applicable === true) return judgement;
    if (judgement === undefined && triggers.some((name) => slots.isYetToHappen(name, row))) return notApplicable;
    const needs = new Set(judgement ? [] : triggers.filter((name) => names.reader(name)(row) === undefined));
    if (applicable === "unknown") applies!.addMissing(row, needs);
    return { outcome: "undetermined", needs: [...needs], startedOn: judgement?.startedOn, dueOn: judgement?.dueOn };
  };
  if (!/schoolDays|term/.test(JSON.stringify([rule.limit, rule.dates]))) return { judge, timing: limit.timing };
  const { startedOn, dueOn, isCeiling } = limit.timing;
  return {
    judge: withSchoolTerms(judge, { outcome: "undetermined", needs: ["schoolTerms"] }),
    timing: { startedOn: withSchoolTerms(startedOn, undefined), dueOn: withSchoolTerms(dueOn, undefined), isCeiling },
  };
}

function compileLimit(rule: TimeLimitRule, reading: Reading, names: Names): LimitJudge {
  const { limit, doneBy, scope } = rule;
  const { facts } = reading.environment.scopes.get(scope)!;
  if ("every" in limit)
    return compileCycle(limit, facts.get(typeof doneBy === "string" ? doneBy : doneBy[0]!)!, names, rule.lapsesOn);
  if ("atMost" in limit) return compileCap(limit, facts, names.calendars);
  return compileClockLimit(rule, limit, reading, names);
}

/** The recorded facts that the clock runs from, through the rule's named dates. */
function triggerFacts({ limit }: TimeLimitRule, names: Names): string[] {
  const facts = new Set<string>();
  eachLimitFact(limit, "", (name) => {
    for (const fact of names.recorded(name)) facts.add(fact);
  });
  return [...facts];
}
