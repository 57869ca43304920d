/**
 * The statutory duties towards children with special educational needs in England, as declarative rules and pure functions.
 *
 * @packageDocumentation
 */
export {
  CalendarDataError,
  InvalidDateError,
  MissingSchoolCalendarError,
  OutsideCalendarError,
  ReversedRangeError,
} from "./calendar/errors";
export type { SchoolTerms } from "./calendar/school-days";
export type { BankHoliday, BankHolidayTable } from "./calendar/working-days";
export {
  type ChangedFinding,
  compareRules,
  type OutcomeCounts,
  overlayRules,
  type RuleComparison,
} from "./evaluate/compare-rules";
export { describeRule } from "./evaluate/describe-rule";
export { evaluateCase } from "./evaluate/evaluate-case";
export { createEvaluator, type Evaluator, type RunningClock } from "./evaluate/evaluator";
export {
  type Citation,
  type ExplainOptions,
  type Explanation,
  explain,
  limitInWords,
  type NoticeText,
} from "./evaluate/explain";
export type { CaseReport, ExceptionFinding, Finding, Outcome } from "./evaluate/finding";
export { loadRules } from "./evaluate/load-rules";
export { type AsOf, type EvaluatorOptions, InvalidOptionsError } from "./evaluate/options";
export { InvalidInterpretationError } from "./evaluate/readings";
export { type Schedule, type ScheduleItem, schedule } from "./evaluate/schedule";
export type { Sighting, Visitor } from "./evaluate/visit";
export {
  type CaseRecord,
  caseRecordSchema,
  looseCaseRecordSchema,
  type NeedsAssessment,
} from "./records/case-record";
export { InvalidRecordError, type RecordIssue } from "./records/errors";
export { readCaseRecord, type UnknownFields } from "./records/read-record";
export { builtInFiles, builtInRules as rules } from "./rules/built-in";
export type { Comparison, Condition, FactValue, OperatorName, Truth } from "./rules/condition";
export { InvalidRuleSetError, type RuleFault } from "./rules/errors";
export type * from "./rules/limit";
export type { RuleFile } from "./rules/load";
export type { RuleChange } from "./rules/overlay";
export type {
  Certainty,
  CheckRule,
  CountingReading,
  DutyHolder,
  Example,
  ExceptionRule,
  Force,
  InForce,
  Instrument,
  Interpretation,
  Limb,
  Reading,
  ReadingOverride,
  Rule,
  RuleBase,
  RuleSet,
  Source,
  TimeLimitRule,
} from "./rules/rule";
export { ruleSetOf } from "./rules/rule-set-of";
export type { Step } from "./rules/step";
