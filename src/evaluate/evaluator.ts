import { type EpochDay, toIsoDate, tryParseIsoDate } from "../calendar/civil-date";
import { englandWorkingCalendar } from "../calendar/england";
import { createSchoolCalendar } from "../calendar/school-days";
import { createWorkingCalendar } from "../calendar/working-days";
import { builtInRules } from "../rules/built-in";
import type { Scopes } from "../rules/facts";
import type { CheckRule, RuleSet, TimeLimitRule } from "../rules/rule";
import { entriesOf } from "./entries";
import { type ConditionCompiler, type Environment, makeEnvironment } from "./environment";
import type { CaseReport, Finding } from "./finding";
import { type AsOf, checkOptions, type EvaluatorOptions, InvalidOptionsError } from "./options";
import { type Choice, chooseReadings } from "./readings";
import { caseKind, type RecordKind } from "./record-kind";
import type { Row } from "./row";
import { type CompiledRule, compileRule } from "./rule-judge";
import { RetoldSighting, type Visitor } from "./visit";
import { writeFinding } from "./write-finding";

type DutyRule = TimeLimitRule | CheckRule;

/** Where a rule's clock starts and ends for one part of a record, whether or not the rule applies to it. */
export interface RunningClock {
  /** The rule whose limit it is. */
  rule: DutyRule;
  /** A JSON Pointer to the part of the record. */
  subject: string;
  /** The day of the event that started it, an ISO date. */
  startedOn: string;
  /** The last day, an ISO date. */
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
  /**
   * Judges a case without writing a report, for those who count many cases: tells `visitor` what each rule says of each part of the record,
   * in the order of the report's findings.
   *
   * @throws as `evaluateCase`.
   */
  visit(record: unknown, options: AsOf, visitor: Visitor): void;
  /** The ids of the rules, in the order in which they are judged. */
  readonly ruleIds: readonly string[];
  /** The clocks that the record starts, whether or not each rule will turn out to apply. */
  clocks(record: unknown, options: AsOf): RunningClock[];
  /** The rule set that it judges by. */
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
  checkOptions(options);
  const ruleSet = options.rules ?? builtInRules;
  const working = options.bankHolidays ? createWorkingCalendar(options.bankHolidays) : englandWorkingCalendar();
  const school = options.schoolTerms && createSchoolCalendar(options.schoolTerms, working);
  const environment = makeEnvironment(ruleSet, scopes, { working, school }, compile);
  const choice = chooseReadings(ruleSet.interpretations, options.interpretations);
  const duties = groupById(ruleSet.rules);
  const lists = new Lists();
  const runs = runsOf(duties, scopes, lists);
  // The rules of a scope are made ready when a record first has a part of it: most records have few of the parts that there are rules for.
  const rulesOf = (run: Run): readonly CompiledRule[] => {
    if (run.rules === undefined) {
      for (const one of runs) {
        if (one.scope === run.scope) one.rules = one.duties.map((duty) => compileRule(duty, environment, choice));
      }
    }
    return run.rules!;
  };
  const rowsFor = (record: object, asOf: EpochDay) => entriesOf(record, asOf, scopes, environment.slots);

  /** Tells of each rule and each part of a record that it is judged by, in the order of the rule set. */
  const eachRule = (record: object, day: EpochDay, tell: (rule: CompiledRule, row: Row, place: number) => void) => {
    const rowsOf = rowsFor(record, day);
    const isIn = lists.of(record);
    for (let i = 0; i < runs.length; i++) {
      const run = runs[i]!;
      if (isIn[run.list] === 0) continue;
      const rules = rulesOf(run);
      const rows = rowsOf(run.scope);
      for (let j = 0; j < rules.length; j++)
        for (let k = 0; k < rows.length; k++) tell(rules[j]!, rows[k]!, run.first + j);
    }
  };

  return {
    rules: ruleSet,
    ruleIds: duties.map((versions) => versions[0]!.id),
    environment,
    choice,
    evaluateCase(input, { asOf }) {
      const day = readAsOf(asOf);
      const record = read(input, options.unknownFields);
      const findings: Finding[] = [];
      eachRule(record, day, (rule, row) => findings.push(writeFinding(rule.judge(row), row)));
      return { id: record.id, asOf, findings };
    },
    visit(input, { asOf }, visitor) {
      const day = readAsOf(asOf);
      const record = read(input, options.unknownFields);
      const sighting = new RetoldSighting();
      eachRule(record, day, (rule, row, place) => {
        sighting.retell(place, rule.judgeAlone(row), row);
        visitor(sighting);
      });
    },
    clocks(input, { asOf }) {
      const record = read(input, options.unknownFields);
      const clocks: RunningClock[] = [];
      eachRule(record, readAsOf(asOf), (rule, row) => clocks.push(...runningClock(rule, row)));
      return clocks;
    },
  };
}

/** Rules of one scope that follow one another. */
interface Run {
  scope: string;
  /** The list of a record without which it has no part of that scope. */
  list: number;
  /** Where the first of them stands among all rules. */
  first: number;
  /** The rules with their versions. */
  duties: DutyRule[][];
  /** The same, once they are made ready. */
  rules?: CompiledRule[];
}

function runsOf(duties: readonly DutyRule[][], scopes: Scopes, lists: Lists): Run[] {
  const runs: Run[] = [];
  for (const [first, duty] of duties.entries()) {
    const { scope } = duty[0]!;
    const last = runs[runs.length - 1];
    if (last?.scope === scope) last.duties.push(duty);
    else runs.push({ scope, list: lists.add(scopes.get(scope)!.lists[0]), first, duties: [duty] });
  }
  return runs;
}

/** Numbers the lists that lead to parts of a record, to tell at once which of them a record has: few of those that there are. */
class Lists {
  private readonly numbers = new Map<string, number>();

  /** A list's number; that of the record itself is 0. */
  add(list: string | undefined): number {
    if (list === undefined) return 0;
    const number = this.numbers.get(list) ?? this.numbers.size + 1;
    this.numbers.set(list, number);
    return number;
  }

  /** By number, 1 for a list that the record has. */
  of(record: object): Uint8Array {
    const has = new Uint8Array(this.numbers.size + 1);
    has[0] = 1;
    for (const key in record) {
      const number = this.numbers.get(key);
      if (number !== undefined) has[number] = 1;
    }
    return has;
  }
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
