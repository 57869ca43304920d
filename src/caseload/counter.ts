import { type EpochDay, isIsoDate, parseIsoDate } from "../calendar/civil-date";
import { createEvaluator, type Evaluator } from "../evaluate/evaluator";
import { type EvaluatorOptions, InvalidOptionsError } from "../evaluate/options";
import { scopes } from "../evaluate/scopes";
import type { Sighting } from "../evaluate/visit";
import type { NeedsAssessment } from "../records/case-record";
import { readCaseRecord } from "../records/read-record";
import { builtInRules } from "../rules/built-in";
import { ActivityTally } from "./count/activity-tally";
import { AdviceTally } from "./count/advice-tally";
import { BacklogTally } from "./count/backlog-tally";
import { ClaimTally } from "./count/claim-tally";
import { DepartmentTally } from "./count/department-tally";
import { figureOf } from "./count/figure-of";
import { LimitTally } from "./count/limit-tally";
import { LineTally } from "./count/line-tally";
import { keepOneOutcome, type Placed } from "./count/placed";
import { TimetableTally } from "./count/timetable-tally";
import type { CaseloadCounts } from "./counts";
import { caseNames, PlaceNames } from "./groups";
import { measures } from "./measures";
import { Tables } from "./tables";

/** How a caseload is counted. */
export interface CaseloadOptions extends EvaluatorOptions {
  /** The day on which every case is judged, as an ISO date. What is dated after it has not happened yet. */
  asOf: string;
  /** Leave limits whose last day lies before this ISO date out of the measures; what is still overdue stays in the backlog. */
  since?: string | undefined;
  /** How many of the limits longest overdue, and of those that end next, to keep: 20 by default. */
  keep?: number | undefined;
}

/** Counts cases one after another, in memory that does not grow with their number. */
export interface CaseloadCounter {
  /**
   * Counts a case. One that is refused leaves the counts as they were.
   *
   * @throws InvalidRecordError for a record that cannot be read, OutsideCalendarError for a working-day sum that leaves the bank holidays.
   */
  add(record: unknown): void;
  /** Says that cases, or rows whose case is not known, could not be read: they are in no figure, and the summary says how many. */
  leaveOut(cases?: number, rows?: number): void;
  /** What has been counted so far. */
  counts(): CaseloadCounts;
}

const placeOfRule = new Map(
  measures.measures.flatMap(({ rules }, measure) => rules.map((id, order) => [id, { measure, order }] as const)),
);

/** The layout of counts that this release makes and reads. */
export const layout = `1 ${measures.measures.map(({ id }) => id).join(" ")}`;

/**
 * Makes a counter: compiles the rules that measures rest on once, and no others.
 *
 * @throws InvalidOptionsError, InvalidInterpretationError.
 */
export function createCaseloadCounter(options: CaseloadOptions): CaseloadCounter {
  const { asOf, since, keep = 20, ...others } = options;
  if (!isIsoDate(asOf))
    throw new InvalidOptionsError("asOf: give the day to judge by as a date that exists, YYYY-MM-DD.");
  if (since !== undefined && (!isIsoDate(since) || since > asOf))
    throw new InvalidOptionsError("since: give a date that exists, YYYY-MM-DD, and is not after asOf.");
  if (!Number.isInteger(keep) || keep < 0) throw new InvalidOptionsError("keep: give a whole number, 0 or more.");
  const base = others.rules ?? builtInRules;
  const rules = { ...base, rules: base.rules.filter(({ id }) => placeOfRule.has(id)) };
  const outcomesOf = outcomesReader(createEvaluator({ ...others, rules }), asOf);
  const today = parseIsoDate(asOf);
  const firstDay = since === undefined ? undefined : parseIsoDate(since);
  const isInPeriod = ({ dueOn }: Placed) => firstDay === undefined || dueOn === undefined || dueOn >= firstDay;

  let cases = 0;
  let leftOut = 0;
  let lostRows = 0;
  const places = new PlaceNames();
  const tables = new Tables();
  const limits = new LimitTally(tables, today);
  const advice = new AdviceTally(tables, today);
  const backlog = new BacklogTally(tables, today);
  const claims = new ClaimTally(tables);
  const department = new DepartmentTally(tables, asOf);
  const activity = new ActivityTally(tables, asOf);
  const timetables = new TimetableTally(tables, asOf);
  const lines = new LineTally(today, keep);

  return {
    add(input) {
      const record = readCaseRecord(input, others.unknownFields);
      const outcomes = outcomesOf(record);
      const inPeriod = firstDay === undefined ? outcomes : outcomes.filter(isInPeriod);
      const inHand = { record, names: caseNames(record, asOf, places), outcomes };
      limits.count(inHand, inPeriod);
      advice.count(inPeriod);
      backlog.count(outcomes);
      lines.count(record, outcomes);
      claims.count(inHand);
      department.count(inHand);
      activity.count(record);
      timetables.count(inHand);
      cases++;
    },
    leaveOut(count = 1, rows = 0) {
      leftOut += count;
      lostRows += rows;
    },
    counts() {
      return {
        layout,
        asOf,
        ...(since === undefined ? {} : { since }),
        cases,
        leftOut,
        lostRows,
        tables: tables.counted(),
        keep,
        ...lines.lines(),
      };
    },
  };
}

/** Reads what the rules of the measures say of a case, one outcome for each thing that a limit reaches. */
function outcomesReader(evaluator: Evaluator, asOf: string): (record: unknown) => Placed[] {
  const placeOf = evaluator.ruleIds.map((id) => placeOfRule.get(id)!);
  const today = parseIsoDate(asOf);
  let kept: Placed[];
  const see = (sighting: Sighting) => {
    const { measure, order } = placeOf[sighting.rule]!;
    const placed = place(sighting, measure, order, today);
    if (placed !== undefined) keepOneOutcome(kept, placed, measures.measures[measure]!);
  };
  return (record) => {
    kept = [];
    evaluator.visit(record, { asOf }, see);
    return kept;
  };
}

/** `undefined` where the rule does not reach the part. */
function place(sighting: Sighting, measure: number, order: number, today: EpochDay): Placed | undefined {
  const figure = figureOf(sighting, today);
  if (figure === undefined) return undefined;
  const { startedOn, dueOn, doneOn, daysLate, needs, exception, subject, chain, version } = sighting;
  const isOfAssessment = scopes.get(version.scope)!.lists[0] === "needsAssessments";
  return {
    measure,
    order,
    figure,
    startedOn,
    dueOn,
    doneOn,
    daysLate,
    needs,
    exception,
    subject,
    part: chain[chain.length - 1]!,
    assessment: isOfAssessment ? (chain[1] as NeedsAssessment) : undefined,
  };
}
