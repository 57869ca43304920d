import type { TimeLimitRule } from "../rules/rule";
import { eachLimitFact, eachMomentFact } from "../rules/walk";
import { compileCap } from "./cap";
import { compileClockLimit } from "./clock-limit";
import { compileCycle } from "./cycle";
import type { Reading } from "./environment";
import { type Judgement, judged } from "./judgement";
import { compileLapse, type Lapse } from "./lapse";
import { countsSchoolDays, type Judge, type LimitJudge, type Timing, withSchoolTerms } from "./limit-judge";
import { type Names, resolveNames } from "./names";
import type { Row } from "./row";

const notApplicable = judged("not-applicable");

/** Makes a version of a time limit ready. */
export function compileTimeLimit(rule: TimeLimitRule, reading: Reading): { judge: Judge; timing: Timing } {
  const { environment } = reading;
  const slots = environment.slots.get(rule.scope)!;
  const names = resolveNames(rule, environment);
  const applies = rule.appliesWhen && environment.compile(rule.appliesWhen, names);
  const lapse = compileLapse(rule, names, environment.compile);
  const limit = compileLimit(rule, reading, names, lapse);
  const triggers = triggerFacts(rule);

  const judge = (row: Row): Judgement => {
    const applicable = applies === undefined ? true : applies.test(row);
    if (applicable === false) return notApplicable;
    const judgement = softened(limit.judge(row), rule);
    const mayHaveEnded = judgement !== undefined && isLeftOpen(lapse, judgement, row);
    if (judgement !== undefined && applicable === true && !mayHaveEnded) return judgement;
    if (judgement === undefined && triggers.some((name) => slots.isYetToHappen(name, row))) return notApplicable;
    const needs = new Set<string>();
    if (judgement === undefined) for (const name of triggers) names.addMissing(name, row, needs);
    if (applicable === "unknown") applies!.addMissing(row, needs);
    if (mayHaveEnded) lapse!.addMissing(row, needs);
    const open = judged("undetermined");
    open.needs = [...needs];
    open.startedOn = judgement?.startedOn;
    open.dueOn = judgement?.dueOn;
    return open;
  };
  if (!countsSchoolDays([rule.limit, rule.dates])) return { judge, timing: limit.timing };
  const { startedOn, dueOn, isCeiling } = limit.timing;
  return {
    judge: withSchoolTerms(judge, { outcome: "undetermined", needs: ["schoolTerms"] }),
    timing: { startedOn: withSchoolTerms(startedOn, undefined), dueOn: withSchoolTerms(dueOn, undefined), isCeiling },
  };
}

/** Whether an act is owed turns on facts that are missing: whether an event before the last day has ended the duty. */
function isLeftOpen(lapse: Lapse | undefined, { doneOn, dueOn }: Judgement, row: Row): boolean {
  const openDay = doneOn === undefined ? lapse?.openDay(row) : undefined;
  return openDay !== undefined && (dueOn === undefined || openDay <= dueOn);
}

/** Where a rule only asks a person to look, a last day that has passed breaches nothing. */
function softened(judgement: Judgement | undefined, { otherwise }: TimeLimitRule): Judgement | undefined {
  return otherwise === "query" && judgement?.outcome === "breached" ? { ...judgement, outcome: "query" } : judgement;
}

function compileLimit(rule: TimeLimitRule, reading: Reading, names: Names, lapse: Lapse | undefined): LimitJudge {
  const { limit, doneBy, scope } = rule;
  const { facts } = reading.environment.scopes.get(scope)!;
  if ("every" in limit)
    return compileCycle(limit, facts.get(typeof doneBy === "string" ? doneBy : doneBy[0]!)!, names, lapse?.day);
  if ("atMost" in limit) return compileCap(limit, facts, names.calendars);
  return compileClockLimit(rule, limit, reading, names, lapse?.day);
}

/** The recorded facts that the clock runs from, through the rule's named dates. */
function triggerFacts({ limit, dates }: TimeLimitRule): string[] {
  const facts = new Set<string>();
  const visit = (name: string) => {
    if (dates?.[name] === undefined) facts.add(name);
    else eachMomentFact(dates[name], "", visit);
  };
  eachLimitFact(limit, "", visit);
  return [...facts];
}
