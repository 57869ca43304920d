import { type EpochDay, toIsoDate, tryParseIsoDate } from "../calendar/civil-date";
import { englandWorkingCalendar } from "../calendar/england";
import { createSchoolCalendar } from "../calendar/school-days";
import { createWorkingCalendar } from "../calendar/working-days";
import { builtInRules } from "../rules/built-in";
import type { CheckRule, RuleSet, TimeLimitRule } from "../rules/rule";
import { type EntriesOf, entriesOf } from "./entries";
import { type ConditionCompiler, type Environment, makeEnvironment } from "./environment";
import type { CaseReport, Finding } from "./finding";
import { type AsOf, type EvaluatorOptions, InvalidOptionsError } from "./options";
import { type Choice, chooseReadings } from "./readings";
import { caseKind, type RecordKind } from "./record-kind";
import type { Row, Slots } from "./row";
import { type CompiledRule, compileRule, type RuleJudgement } from "./rule-judge";
import { type Subject, subjectsOf } from "./subject";

type DutyRule = TimeLimitRule | CheckRule;

/** Where a rule's clock starts and ends for one part of a record, whether or not the rule applies to it. */
export interface RunningClock {
  rule: DutyRule;
  subject: string;
  startedOn: string;
  dueOn: string;
}

/** A rule set made ready once, to judge many cases. */
export interface Evaluator {
  /**
   * Judges a case. Pure: the same record and day always give the same report.
   *
   * @throws InvalidRecordError for a record that cannot be read, InvalidOptionsError for an as-of date that is none,
   * OutsideCalendarError for a working-day sum that leaves the bank holiday table.
   */
  evaluateCase(record: unknown, options: AsOf): CaseReport;
  /** The clocks that the record starts, whether or not each rule will turn out to apply. */
  clocks(record: unknown, options: AsOf): RunningClock[];
  readonly rules: RuleSet;
  readonly environment: Environment;
  readonly choice: Choice;
}

/**
 * Makes an evaluator: compiles the rules once.
 *
 * @throws InvalidInterpretationError for an interpretation or reading that there is not.
 */
export function createEvaluator(options: EvaluatorOptions = {}): Evaluator {
  return assembleEvaluator(options);
}

/** As `createEvaluator`, for records of any kind, with a way to test conditions of the caller's own. */
export function assembleEvaluator(
  options: EvaluatorOptions,
  compile?: ConditionCompiler,
  { scopes, read }: RecordKind = caseKind,
): Evaluator {
  const ruleSet = options.rules ?? builtInRules;
  const working = options.bankHolidays ? createWorkingCalendar(options.bankHolidays) : englandWorkingCalendar();
  const school = options.schoolTerms && createSchoolCalendar(options.schoolTerms, working);
  const environment = makeEnvironment(ruleSet, scopes, { working, school }, compile);
  const choice = chooseReadings(ruleSet.interpretations, options.interpretations);
  const compiled = groupById(ruleSet.rules).map((versions) => compileRule(versions, environment, choice));

  const scopesUsed = [...new Set(compiled.map((rule) => rule.versions[0]!.scope))].map((name) => {
    return { scope: scopes.get(name)!, slots: environment.slots.get(name)! };
  });
  const plan = compiled.map((rule) => {
    return { rule, scope: scopesUsed.findIndex(({ scope }) => scope.name === rule.versions[0]!.scope) };
  });
  /** The rows of each scope that rules use, in the order of `scopesUsed`. */
  const rowsOf = (record: object, asOf: EpochDay): (readonly Row[])[] => {
    const entries = entriesOf(record, asOf, scopes, environment.slots);
    return scopesUsed.map(({ scope, slots }) => fillAll(subjectsOf(record, scope), slots, asOf, entries));
  };

  return {
    rules: ruleSet,
    environment,
    choice,
    evaluateCase(input, { asOf }) {
      const day = readAsOf(asOf);
      const record = read(input, options.unknownFields);
      const rows = rowsOf(record, day);
      const findings: Finding[] = [];
      for (let i = 0; i < plan.length; i++) {
        const { rule, scope } = plan[i]!;
        const subjects = rows[scope]!;
        for (let k = 0; k < subjects.length; k++) findings.push(writeFinding(rule.judge(subjects[k]!), subjects[k]!));
      }
      return { id: record.id, asOf, findings };
    },
    clocks(input, { asOf }) {
      const rows = rowsOf(read(input, options.unknownFields), readAsOf(asOf));
      return plan.flatMap(({ rule, scope }) => rows[scope]!.flatMap((row) => runningClock(rule, row)));
    },
  };
}

const noRows: readonly Row[] = [];

/** Most records have few of the parts that there are rules for. */
function fillAll(subjects: readonly Subject[], slots: Slots, asOf: EpochDay, entries: EntriesOf): readonly Row[] {
  return subjects.length === 0 ? noRows : subjects.map((subject) => slots.fill(subject, asOf, entries));
}

/** Versions of a rule stand together, in order of their dates of effect; rules in the order of the rule set. */
function groupById(rules: readonly DutyRule[]): DutyRule[][] {
  const byId = new Map<string, DutyRule[]>();
  for (const rule of rules) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);
  return [...byId.values()].map((versions) => versions.sort((a, b) => a.inForce.from.localeCompare(b.inForce.from)));
}

function readAsOf(asOf: unknown): EpochDay {
  const day = typeof asOf === "string" ? tryParseIsoDate(asOf) : undefined;
  if (day === undefined)
    throw new InvalidOptionsError("asOf: give the day to judge by as a date that exists, YYYY-MM-DD.");
  return day;
}

function runningClock(rule: CompiledRule, row: Row): RunningClock[] {
  const startedOn = rule.timing?.startedOn(row);
  const dueOn = rule.timing?.dueOn(row);
  if (startedOn === undefined || dueOn === undefined) return [];
  const newest = rule.versions[rule.versions.length - 1]!;
  return [{ rule: newest, subject: row.subject.pointer, startedOn: toIsoDate(startedOn), dueOn: toIsoDate(dueOn) }];
}

function writeFinding({ version, judgement, notices }: RuleJudgement, row: Row): Finding {
  const { rule, provision } = version;
  const finding: Finding = {
    rule: rule.id,
    version: rule.inForce.from,
    outcome: judgement.outcome,
    force: rule.force,
    subject: row.subject.pointer,
    provision,
  };
  if (judgement.startedOn !== undefined) finding.startedOn = toIsoDate(judgement.startedOn);
  if (judgement.dueOn !== undefined) finding.dueOn = toIsoDate(judgement.dueOn);
  if (judgement.lastDays !== undefined) finding.lastDays = isoDates(judgement.lastDays);
  if (judgement.doneOn !== undefined) finding.doneOn = toIsoDate(judgement.doneOn);
  if (judgement.daysLate !== undefined) finding.daysLate = judgement.daysLate;
  if (judgement.daysShort !== undefined) finding.daysShort = judgement.daysShort;
  if (judgement.daysLeft !== undefined) finding.daysLeft = judgement.daysLeft;
  const amounts = judgement.outcome === "not-applicable" ? undefined : version.amounts(row);
  if (amounts !== undefined) finding.amounts = amounts;
  if (judgement.needs !== undefined) finding.needs = [...judgement.needs];
  if (judgement.exception !== undefined) finding.exception = judgement.exception;
  if (judgement.forecast) finding.notices = [...(notices ?? []), "bank-holidays-forecast"];
  else if (notices !== undefined) finding.notices = [...notices];
  return finding;
}

function isoDates(days: Record<string, EpochDay>): Record<string, string> {
  return Object.fromEntries(Object.entries(days).map(([reading, day]) => [reading, toIsoDate(day)]));
}
