import { type EpochDay, parseIsoDate, toIsoDate } from "../calendar/civil-date";
import { dayBefore } from "../calendar/counting";
import type { CaseRecord } from "../records/case-record";
import type { DutyHolder } from "../rules/rule";
import type { Step } from "../rules/step";
import { evaluatorFor } from "./evaluate-case";
import type { Evaluator } from "./evaluator";
import type { CaseReport, Finding } from "./finding";
import type { AsOf, EvaluatorOptions } from "./options";
import { daysOf } from "./row";
import { subjectsOf } from "./subject";

/** Something that has to be done, and by when. Dates are ISO dates. */
export interface ScheduleItem {
  /** A time limit, or a step on the way to one. */
  kind: "limit" | "step";
  /** The time limit, or the one behind the step. */
  rule: string;
  /** The step's id. */
  step?: string;
  /** What must happen. */
  title: string;
  /** Who owes it. */
  duty: DutyHolder;
  /** A JSON Pointer to the part of the record. */
  subject: string;
  /** The principal provision of the rule behind it. */
  provision: string;
  /** The last day of the limit, or the latest safe day of the step. */
  on: string;
  /** Days from the as-of date; negative once the day has passed. */
  daysLeft: number;
  /** Why a step has to be taken by its day. */
  because?: string;
}

/** What a case has before it, soonest first. */
export interface Schedule {
  /** The record's id. */
  id: string;
  /** The day from which it looks ahead, an ISO date. */
  asOf: string;
  /** The soonest first. */
  items: ScheduleItem[];
  /** How many duties are undetermined: what is to be done under them is not known. Their findings name the missing facts. */
  undetermined: number;
}

/**
 * What is still to be done in a case, soonest first: every time limit that is open or overdue, and the latest safe day of each step on the
 * way to it, worked backwards from its last day.
 *
 * @throws as `evaluateCase`.
 */
export function schedule(record: unknown, options: EvaluatorOptions & AsOf): Schedule {
  const evaluator = evaluatorFor(options);
  // It has checked the record once it returns.
  const report = evaluator.evaluateCase(record, options);
  return scheduleOf(report, record as CaseRecord, evaluator);
}

/** As `schedule`, of a case that this evaluator has judged already. */
export function scheduleOf(
  { id, asOf: asOfDate, findings }: CaseReport,
  record: CaseRecord,
  evaluator: Evaluator,
): Schedule {
  const asOf = parseIsoDate(asOfDate);
  const items = findings
    .filter(isStillToDo)
    .flatMap((finding) => [
      limitItem(finding, evaluator, asOf),
      ...evaluator.rules.steps
        .filter((step) => step.rule === finding.rule && !isTaken(step, finding, record, evaluator, asOf))
        .map((step) => stepItem(step, finding, evaluator, asOf)),
    ]);
  return {
    id,
    asOf: asOfDate,
    items: items.sort((a, b) => a.daysLeft - b.daysLeft),
    undetermined: findings.filter(({ outcome }) => outcome === "undetermined").length,
  };
}

function isStillToDo({ outcome, dueOn, doneOn }: Finding): boolean {
  return (
    dueOn !== undefined &&
    doneOn === undefined &&
    (outcome === "open" || outcome === "breached" || outcome === "excepted")
  );
}

function isTaken(
  step: Step,
  finding: Finding,
  record: CaseRecord,
  { rules, environment }: Evaluator,
  asOf: EpochDay,
): boolean {
  const scope = environment.scopes.get(rules.rules.find((one) => one.id === finding.rule)!.scope)!;
  const subject = subjectsOf(record, scope).find(({ pointer }) => pointer === finding.subject)!;
  return daysOf(scope.facts.get(step.doneBy)!, { subject, asOf }).length > 0;
}

function limitItem(finding: Finding, { rules }: Evaluator, asOf: EpochDay): ScheduleItem {
  const rule = rules.rules.find((one) => one.id === finding.rule && one.inForce.from === finding.version)!;
  const { subject, provision, dueOn } = finding;
  return {
    kind: "limit",
    rule: rule.id,
    title: rule.title,
    duty: rule.duty,
    subject,
    provision,
    on: dueOn!,
    daysLeft: parseIsoDate(dueOn!) - asOf,
  };
}

function stepItem(step: Step, finding: Finding, evaluator: Evaluator, asOf: EpochDay): ScheduleItem {
  const safe = dayBefore(parseIsoDate(finding.dueOn!), step.leaving, evaluator.environment.calendars);
  return {
    ...limitItem(finding, evaluator, asOf),
    kind: "step",
    step: step.id,
    title: step.title,
    on: toIsoDate(safe),
    daysLeft: safe - asOf,
    because: step.because,
  };
}
