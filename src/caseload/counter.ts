import { isIsoDate, parseIsoDate } from "../calendar/civil-date";
import { createEvaluator } from "../evaluate/evaluator";
import type { Finding } from "../evaluate/finding";
import { type EvaluatorOptions, InvalidOptionsError } from "../evaluate/options";
import type { CaseRecord } from "../records/case-record";
import { readCaseRecord } from "../records/read-record";
import { builtInRules } from "../rules/built-in";
import { isRunning, statusOf } from "../timetables/status";
import { countActivity, planOf } from "./activity-count";
import type { CaseloadCounts } from "./counts";
import { departmentCount, hasClaim } from "./department-count";
import { figureOf } from "./figure-of";
import { caseDimensions, groupsOf, PlaceNames, routeOf } from "./groups";
import { bandOf, measureIndex, measures } from "./measures";
import { Nearest } from "./nearest";
import { oneOutcomeEach, type Placed } from "./one-outcome";
import {
  activityNames,
  claimNames,
  departmentWidth,
  firstHorizon,
  measureWidth,
  mostDays,
  slot,
  sourceWidth,
  timetableNames,
} from "./slots";
import type { CaseLine } from "./summary";
import { Table, YearTables } from "./table";

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
  /** Says that rows or cases could not be read: they are in no figure, and the summary says how many. */
  leaveOut(count?: number): void;
  /** What has been counted so far. */
  counts(): CaseloadCounts;
}

const placeOfRule = new Map(
  measures.measures.flatMap(({ rules }, measure) => rules.map((id, order) => [id, { measure, order }] as const)),
);
const adviceMeasure = measureIndex(measures.advice.measure);
const exceptionMeasure = measureIndex(measures.exceptions.measure);
const backlogs = measures.backlog.map(({ id, measure, bands }) => ({ id, measure: measureIndex(measure), bands }));
const width = measures.measures.length * measureWidth;

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
  const evaluator = createEvaluator({ ...others, rules });
  const today = parseIsoDate(asOf);

  let cases = 0;
  let leftOut = 0;
  const tables: Record<string, Table | YearTables> = {};
  const table = (name: string, of: number): Table => {
    const made = (tables[name] as Table | undefined) ?? new Table(of);
    tables[name] = made;
    return made;
  };
  const yearTables = (name: string): YearTables => {
    const made = new YearTables(departmentWidth);
    tables[name] = made;
    return made;
  };
  const all = table("all", width).row(null);
  const months = table("month", width);
  const groups = caseDimensions.map((dimension) => table(dimension, width));
  const routes = table("route", width);
  const sources = table("source", sourceWidth);
  const sourceDays = table("source-days", mostDays + 1);
  const days = measures.measures.map(({ id }) => table("days", mostDays + 1).row(id));
  const missing = table("missing", 1);
  const waiting = backlogs.map(({ id, bands }) => table("backlog", 2 * bands.length).row(id));
  const years = table("department", departmentWidth);
  const yearGroups = caseDimensions.map((dimension) => yearTables(`department ${dimension}`));
  const yearRoutes = yearTables("department route");
  const activity = table("activity", activityNames.length);
  const plans = table("plans", 2).row(null);
  const grounds = table("grounds", claimNames.length);
  const claims = table("claims", 1).row(null);
  const running = table("timetables", timetableNames.length).row(null);
  const runningGroups = caseDimensions.map((dimension) => table(`timetables ${dimension}`, timetableNames.length));
  const places = new PlaceNames();
  const worst = new Nearest(keep);
  const next = new Nearest(keep);

  const countFinding = ({ measure, finding }: Placed, record: CaseRecord, rows: Float64Array[], lists: Lists) => {
    const { dueOn, startedOn, doneOn, outcome } = finding;
    const figure = figureOf(finding, asOf)!;
    if (figure === "open" || figure === "overdue") {
      const lines = figure === "open" ? lists.next : lists.worst;
      if (dueOn !== undefined && (lines.get(finding.subject)?.finding.dueOn ?? "9999") > dueOn)
        lines.set(finding.subject, { measure, order: 0, finding });
      for (let i = 0; i < backlogs.length; i++) {
        if (backlogs[i]!.measure !== measure || startedOn === undefined) continue;
        const band = bandOf(today - parseIsoDate(startedOn), backlogs[i]!.bands);
        waiting[i]![2 * band + (figure === "open" ? 0 : 1)]!++;
      }
    }
    if (since !== undefined && dueOn !== undefined && dueOn < since) return;
    const offset = measure * measureWidth;
    const horizon = figure === "open" && dueOn !== undefined ? horizonOf(parseIsoDate(dueOn) - today) : -1;
    const own = [all, months.row(dueOn === undefined ? null : dueOn.slice(0, 7)), ...rows];
    const assessment = assessmentOf(finding, record);
    if (assessment !== undefined) own.push(routes.row(routeOf(assessment)));
    for (const row of own) {
      row[offset + slot[figure]]!++;
      if (horizon >= 0) row[offset + firstHorizon + horizon]!++;
    }
    const took = doneOn !== undefined && startedOn !== undefined ? parseIsoDate(doneOn) - parseIsoDate(startedOn) : -1;
    if (took >= 0) days[measure]![Math.min(took, mostDays)]!++;
    if (outcome === "undetermined")
      for (const fact of finding.needs ?? []) missing.row(`${measures.measures[measure]!.id} ${fact}`)[0]!++;
    if (measure === adviceMeasure) {
      const source = sourceOf(finding, record);
      const row = sources.row(source);
      row[slot[figure]]!++;
      if (horizon >= 0) row[firstHorizon + horizon]!++;
      if (figure === "late" || figure === "overdue")
        row[measureWidth + bandOf(finding.daysLate ?? 0, measures.advice.lateness)]!++;
      if (took >= 0) sourceDays.row(source)[Math.min(took, mostDays)]!++;
    }
  };

  /** What became of the claims of each assessment; an exception that the facts raise without a claim is counted too. */
  const countClaims = (record: CaseRecord, kept: readonly Placed[]) => {
    for (const [i, assessment] of (record.needsAssessments ?? []).entries()) {
      const subject = `/needsAssessments/${i}`;
      const placed = kept.find(({ measure, finding }) => measure === exceptionMeasure && finding.subject === subject);
      let tested = placed?.finding.exception;
      if (hasClaim(assessment)) claims[0]!++;
      for (const { ground } of assessment.exceptions ?? []) {
        const isTested = tested !== undefined && tested.ground === ground;
        grounds.row(ground)[isTested ? claimPlace(tested!.accepted) : claimPlace("notTested")]!++;
        if (isTested) tested = undefined;
      }
      if (tested !== undefined) grounds.row(tested.ground)[claimPlace(tested.accepted)]!++;
    }
  };

  return {
    add(input) {
      const record = readCaseRecord(input, others.unknownFields);
      const { findings } = evaluator.evaluateCase(record, { asOf });
      const names = groupsOf(record, asOf, places);
      const found: Placed[] = [];
      for (const finding of findings)
        if (finding.outcome !== "not-applicable") found.push({ ...placeOfRule.get(finding.rule)!, finding });
      const kept = oneOutcomeEach(found, measures.measures);
      const rows = kept.length === 0 ? [] : caseDimensions.map((dimension, d) => groups[d]!.row(names[dimension]));
      const lists: Lists = { worst: new Map(), next: new Map() };
      for (const placed of kept) countFinding(placed, record, rows, lists);
      offer(lists.worst, worst, record, (dueOn) => today - parseIsoDate(dueOn));
      offer(lists.next, next, record, (dueOn) => parseIsoDate(dueOn) - today);
      countClaims(record, kept);
      for (const assessment of record.needsAssessments ?? []) {
        const plan = departmentCount(assessment, record, asOf);
        if (plan === undefined) continue;
        years.row(plan.year)[plan.slot]!++;
        for (const [d, dimension] of caseDimensions.entries())
          yearGroups[d]!.row(plan.year, names[dimension])[plan.slot]!++;
        yearRoutes.row(plan.year, routeOf(assessment))[plan.slot]!++;
      }
      countActivity(record, asOf, activity);
      const standing = planOf(record, asOf);
      if (standing !== undefined) plans[standing === "maintained" ? 0 : 1]!++;
      for (const timetable of record.timetables ?? []) {
        const status = statusOf(timetable, asOf);
        if (!isRunning(status)) continue;
        const isReviewed = timetable.reviews?.some(({ heldOn }) => heldOn !== undefined && heldOn <= asOf) === true;
        for (const row of [running, ...caseDimensions.map((one, d) => runningGroups[d]!.row(names[one]))]) {
          row[0]!++;
          if (status === "past-its-end") row[1]!++;
          if (!isReviewed) row[2]!++;
        }
      }
      cases++;
    },
    leaveOut(count = 1) {
      leftOut += count;
    },
    counts() {
      return {
        layout,
        asOf,
        ...(since === undefined ? {} : { since }),
        cases,
        leftOut,
        tables: Object.fromEntries(
          Object.keys(tables)
            .sort()
            .map((name) => [name, tables[name]!.counted()]),
        ),
        keep,
        worst: worst.lines(),
        next: next.lines(),
      };
    },
  };
}

/** The earliest overdue and the earliest open limit of each part of a case. */
type Lists = Record<"worst" | "next", Map<string, Placed>>;

function offer(lines: Map<string, Placed>, to: Nearest, record: CaseRecord, daysOf: (dueOn: string) => number): void {
  for (const { measure, finding } of lines.values()) {
    const { subject, startedOn } = finding;
    const dueOn = finding.dueOn!;
    if (!to.admits(dueOn)) continue;
    const line: CaseLine = {
      id: record.id,
      subject,
      measure: measures.measures[measure]!.id,
      ...(startedOn === undefined ? {} : { startedOn }),
      dueOn,
      days: daysOf(dueOn),
    };
    for (const name of ["localAuthority", "area", "team"] as const)
      if (record[name] !== undefined) line[name] = record[name];
    to.add(line);
  }
}

/** The place of the first horizon that holds a last day so many days ahead; -1 beyond all. */
function horizonOf(daysLeft: number): number {
  return measures.forecast.weeks.findIndex((weeks) => daysLeft <= 7 * weeks);
}

function claimPlace(accepted: boolean | undefined | "notTested"): number {
  if (accepted === "notTested") return claimNames.indexOf("notTested");
  return claimNames.indexOf(accepted === undefined ? "undetermined" : accepted ? "accepted" : "refused");
}

/** The assessment that a finding is on or in; `undefined` for one on anything else. */
function assessmentOf({ subject }: Finding, record: CaseRecord) {
  const [, list, index] = subject.split("/");
  return list === "needsAssessments" ? record.needsAssessments![Number(index)] : undefined;
}

/** Who was asked for the advice that a finding is on. */
function sourceOf(finding: Finding, record: CaseRecord): string {
  const [, , , , index] = finding.subject.split("/");
  return assessmentOf(finding, record)!.adviceRequests![Number(index)]!.from;
}
