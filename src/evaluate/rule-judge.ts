import { type EpochDay, parseIsoDate } from "../calendar/civil-date";
import { cite } from "../rules/citation";
import type { CheckRule, TimeLimitRule } from "../rules/rule";
import { compileCheck } from "./check";
import type { Environment, Reading } from "./environment";
import { type Judgement, judged } from "./judgement";
import type { Judge, Timing } from "./limit-judge";
import type { DayReader } from "./moment";
import { type Names, resolveNames } from "./names";
import { type Choice, optionName, otherChoices, overridesOf, unsettled } from "./readings";
import type { Row } from "./row";
import { compileTimeLimit } from "./time-limit";

type DutyRule = TimeLimitRule | CheckRule;

/** A version of a rule, with its principal provision as it is cited. */
export interface JudgedVersion {
  rule: DutyRule;
  provision: string;
  /** The numbers that the rule compares, by name; `undefined` where it has none. */
  amounts(row: Row): Record<string, number> | undefined;
}

/** A version's judgement, with the version that was in force and the readings that would change the outcome. */
export interface RuleJudgement {
  version: JudgedVersion;
  judgement: Judgement;
  notices?: readonly string[] | undefined;
}

/** A rule with all its versions, made ready. */
export interface CompiledRule {
  versions: readonly DutyRule[];
  judge(row: Row): RuleJudgement;
  /** As `judge`, without the readings that would change the outcome. */
  judgeAlone(row: Row): RuleJudgement;
  /** The clock of the newest version, whether or not the rule applies; none for a check. */
  timing: Timing | undefined;
}

interface Version extends JudgedVersion {
  judge: Judge;
  timing: Timing | undefined;
  /** The days on which it is in force, both inclusive. */
  from: EpochDay;
  to: EpochDay;
  /** The answer where it does not apply. */
  out: RuleJudgement;
  /** The day whose law comes first into question: when the clock started, or for a check the day it is judged by. */
  lawOf(row: Row): EpochDay;
  /** The day of the fact that decides of itself which version of a time limit is in force, where the rule names one. */
  judgedOn: DayReader | undefined;
  /** The day on which a duty that goes on stopped, where that was before it might. */
  stoppedOn(judgement: Judgement): EpochDay | undefined;
}

/** A rule under one other reading of one interpretation. */
interface Alternative {
  versions: Version[];
  /** The exceptions that the reading changes. */
  grounds: ReadonlySet<string>;
  /** The reading only counts days otherwise, which moves a last day by days and not by weeks. */
  movesByDays: boolean;
}

/** More days than counting otherwise can move a last day: a working day, or a run of bank holidays. */
const farthestMove = 14;

/** Makes all versions of a rule ready, under the chosen readings and under each other reading that is open on it. */
export function compileRule(versions: readonly DutyRule[], environment: Environment, choice: Choice): CompiledRule {
  const { interpretations } = environment.ruleSet;
  const compileAll = (under: Choice) => versions.map((rule) => compileVersion(rule, { environment, choice: under }));
  const chosen = compileAll(choice);
  const questions = [...new Set(versions.flatMap((rule) => openQuestions(rule, environment)))];
  const [question] = unsettled(questions, choice);
  if (question !== undefined) {
    const readings = otherChoices([question], interpretations, choice).map(
      ({ reading, choice: under }) => [reading, compileAll(under)] as const,
    );
    const judge = (row: Row) =>
      judgeUnsettled(
        question,
        readings.map(([reading, all]) => [reading, inForce(all, row)]),
      );
    return { versions, timing: undefined, judge, judgeAlone: judge };
  }
  const ids = questions;
  const alternatives = ids.map((id) => ({
    id,
    readings: otherChoices([id], interpretations, choice).map((other): Alternative => {
      return {
        versions: compileAll(other.choice),
        grounds: groundsChangedBy(id, versions, environment),
        movesByDays: versions.every((rule) => !rule.readings?.[id] && !/schoolDays/.test(JSON.stringify(rule))),
      };
    }),
  }));

  return {
    versions,
    timing: chosen[chosen.length - 1]!.timing,
    judgeAlone: (row) => inForce(chosen, row),
    judge(row) {
      const answer = inForce(chosen, row);
      if (alternatives.length === 0) return answer;
      const { judgement } = answer;
      // A duty that lapsed in time may have lapsed too late under another reading.
      if (judgement.outcome === "not-applicable" && judgement.dueOn === undefined) return answer;
      let notices: string[] | undefined;
      for (let i = 0; i < alternatives.length; i++) {
        const { id, readings } = alternatives[i]!;
        if (isOpenTo(readings, judgement, row)) notices = notices === undefined ? [id] : [...notices, id];
      }
      return notices === undefined ? answer : { version: answer.version, judgement, notices };
    },
  };
}

/** What can be said while nobody has chosen a reading: the outcome where all agree, and the last day under each. */
function judgeUnsettled(question: string, judged: (readonly [reading: string, RuleJudgement])[]): RuleJudgement {
  const [, first] = judged[0]!;
  const { outcome, startedOn, doneOn } = first.judgement;
  if (outcome === "not-applicable" && judged.every(([, one]) => one.judgement.outcome === outcome)) return first;
  const lastDays = Object.fromEntries(
    judged.flatMap(([reading, { judgement }]) => (judgement.dueOn === undefined ? [] : [[reading, judgement.dueOn]])),
  );
  if (judged.every(([, one]) => one.judgement.outcome === outcome)) {
    const dueOn = Object.values(lastDays);
    const agreed = dueOn.every((day) => day === dueOn[0]) ? first.judgement : { outcome, startedOn, doneOn };
    return { version: first.version, judgement: { ...agreed, lastDays, needs: needsOf(judged) } };
  }
  const needs = [`interpretations.${optionName(question)}`, ...(needsOf(judged) ?? [])];
  return { version: first.version, judgement: { outcome: "undetermined", startedOn, doneOn, lastDays, needs } };
}

function needsOf(judged: (readonly [string, RuleJudgement])[]): string[] | undefined {
  const needs = new Set(judged.flatMap(([, { judgement }]) => judgement.needs ?? []));
  return needs.size === 0 ? undefined : [...needs];
}

/** The grounds that a reading judges otherwise, or that are grounds of the rule under it alone. */
function groundsChangedBy(id: string, versions: readonly DutyRule[], { ruleSet }: Environment): ReadonlySet<string> {
  const added = versions.flatMap((rule) =>
    Object.values(rule.readings?.[id] ?? {}).flatMap((one) => one.exceptions ?? []),
  );
  const changed = ruleSet.exceptions.filter((one) => one.readings?.[id] || added.includes(one.id));
  return new Set(changed.map((one) => one.ground));
}

/** The interpretations open on a rule: its own and those of its exceptions. */
function openQuestions(rule: DutyRule, { ruleSet }: Environment): string[] {
  const ids = rule.kind === "time-limit" ? (rule.exceptions ?? []) : [];
  const exceptions = ruleSet.exceptions.filter((one) => ids.includes(one.id));
  return [...new Set([rule, ...exceptions].flatMap((one) => one.notices ?? []))];
}

function isOpenTo(readings: readonly Alternative[], judgement: Judgement, row: Row): boolean {
  for (let i = 0; i < readings.length; i++) if (changesOutcome(readings[i]!, judgement, row)) return true;
  return false;
}

/** Whether a rule read otherwise has another outcome: judged in full only where the two last days cannot tell. */
function changesOutcome(other: Alternative, judgement: Judgement, row: Row): boolean {
  if (other.versions.length === 1 && other.versions[0]!.judgedOn === undefined && isSettledBy(other, judgement, row))
    return false;
  return inForce(other.versions, row).judgement.outcome !== judgement.outcome;
}

/** The act, or the as-of date, lies on the same side of both last days, and no exception is judged otherwise. */
function isSettledBy({ versions, grounds, movesByDays }: Alternative, judgement: Judgement, row: Row): boolean {
  const [version] = versions as [Version];
  const { dueOn, decidedOn, exception } = judgement;
  if (!version.timing?.isCeiling || dueOn === undefined || decidedOn === undefined) return false;
  if (movesByDays && exception === undefined && isFar(decidedOn, dueOn, version)) return true;
  const other = version.timing.dueOn(row);
  if (other === dueOn) return exception === undefined || !row.claims!.some(({ ground }) => grounds.has(ground));
  if (other === undefined || exception !== undefined || !isInForceOn(version, other)) return false;
  return decidedOn <= other === decidedOn <= dueOn;
}

function isFar(decidedOn: EpochDay, dueOn: EpochDay, version: Version): boolean {
  return (
    Math.abs(decidedOn - dueOn) > farthestMove &&
    isInForceOn(version, dueOn - farthestMove) &&
    isInForceOn(version, dueOn + farthestMove)
  );
}

/**
 * The version in force when the limit falls due, reckoned from the version in force when its clock started: a limit that has passed is
 * not revived by a later law, and a later law governs a limit that it finds running. A duty that goes on and was stopped before is judged by
 * the law of the day on which it stopped, and a check by that of its own day, as is a time limit whose rule names a fact for it.
 */
function inForce(versions: Version[], row: Row): RuleJudgement {
  const own = versions[0]!.judgedOn?.(row);
  if (own !== undefined) {
    const version = inForceOn(versions, own);
    return version === undefined ? versions[0]!.out : { version, judgement: version.judge(row), notices: undefined };
  }
  const first = versions.length === 1 ? versions[0]! : (inForceOn(versions, versions[0]!.lawOf(row)) ?? versions[0]!);
  const judgement = first.judge(row);
  if (judgement.outcome === "not-applicable" && judgement.dueOn === undefined) return first.out;
  const day = first.stoppedOn(judgement) ?? judgement.dueOn ?? first.lawOf(row);
  if (isInForceOn(first, day)) return { version: first, judgement, notices: undefined };
  const later = inForceOn(versions, day);
  return later === undefined ? first.out : { version: later, judgement: later.judge(row), notices: undefined };
}

function stoppedSooner({ doneOn, daysShort }: Judgement): EpochDay | undefined {
  return daysShort === undefined ? undefined : doneOn;
}

function inForceOn(versions: Version[], day: EpochDay): Version | undefined {
  for (let i = 0; i < versions.length; i++) if (isInForceOn(versions[i]!, day)) return versions[i];
  return undefined;
}

function isInForceOn({ from, to }: Version, day: EpochDay): boolean {
  return day >= from && day <= to;
}

function compileVersion(rule: DutyRule, reading: Reading): Version {
  const from = parseIsoDate(rule.inForce.from);
  const to = rule.inForce.to === undefined ? Number.POSITIVE_INFINITY : parseIsoDate(rule.inForce.to);
  const provision = cite(rule.sources[0]!, reading.environment.ruleSet.instruments);
  const amounts = compileAmounts(rule, namesOf(rule, reading));
  const out: RuleJudgement = {
    version: { rule, provision, amounts },
    judgement: judged("not-applicable"),
    notices: undefined,
  };
  if (rule.kind === "check") {
    const judgedOn = rule.judgedOn === undefined ? undefined : namesOf(rule, reading).reader(rule.judgedOn);
    return {
      rule,
      provision,
      amounts,
      judge: compileCheck(rule, reading),
      timing: undefined,
      from,
      to,
      out,
      judgedOn: undefined,
      lawOf: (row) => (judgedOn?.(row) as EpochDay | undefined) ?? row.asOf,
      stoppedOn: () => undefined,
    };
  }
  const { judge, timing } = compileReadings(rule, reading);
  return {
    rule,
    provision,
    amounts,
    judge,
    timing,
    from,
    to,
    out,
    judgedOn: rule.judgedOn === undefined ? undefined : (namesOf(rule, reading).reader(rule.judgedOn) as DayReader),
    lawOf: (row) => timing.startedOn(row) ?? row.asOf,
    stoppedOn: "until" in rule.limit ? stoppedSooner : () => undefined,
  };
}

/** Reads a rule's amounts for a finding, to two places. */
function compileAmounts({ amounts }: DutyRule, names: Names): JudgedVersion["amounts"] {
  if (amounts === undefined) return () => undefined;
  const readers = Object.keys(amounts).map((name) => [name, names.reader(name)] as const);
  return (row) => {
    const known = readers.flatMap(([name, read]) => {
      const amount = read(row);
      return amount === undefined ? [] : [[name, Math.round((amount as number) * 100) / 100]];
    });
    return known.length === 0 ? undefined : Object.fromEntries(known);
  };
}

function namesOf(rule: DutyRule, { environment }: Reading) {
  return resolveNames(rule, environment);
}

/** The rule as its text stands, replaced by what the chosen readings make of it for the records they reach. */
function compileReadings(rule: TimeLimitRule, reading: Reading): { judge: Judge; timing: Timing } {
  const { environment } = reading;
  let compiled = compileTimeLimit(rule, reading);
  for (const { when, limit, dates, exceptions } of overridesOf(rule, reading.choice)) {
    const usual = compiled;
    const other = compileTimeLimit(
      {
        ...rule,
        limit: limit ?? rule.limit,
        dates: { ...rule.dates, ...dates },
        exceptions: exceptions ?? rule.exceptions ?? [],
      },
      reading,
    );
    const names = namesOf(rule, reading);
    const reaches = when && environment.compile(when, names);
    const pick = (row: Row) => (reaches === undefined || reaches.test(row) === true ? other : usual);
    compiled = {
      judge: (row) => pick(row).judge(row),
      timing: {
        startedOn: (row) => pick(row).timing.startedOn(row),
        dueOn: (row) => pick(row).timing.dueOn(row),
        isCeiling: usual.timing.isCeiling && other.timing.isCeiling,
      },
    };
  }
  return compiled;
}
