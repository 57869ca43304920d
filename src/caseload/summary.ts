import type { Force } from "../rules/rule";
import type { Shown } from "../suppression/shown";
import type { Dimension } from "./dimensions";

/**
 * What reports show of a caseload: plain data that survives JSON. Every count is a number or the word "suppressed"; whatever is worked out
 * (shares, limits, tests) is worked out from numbers that are shown, and is absent where one of them is not.
 *
 * Percentages are of 100, rounded half-up to one decimal place. Days are ISO dates, months `YYYY-MM`.
 */
export interface CaseloadSummary {
  /** The day on which every case was judged. */
  asOf: string;
  /** Limits whose last day lies before this day are in no measure; absent where none is too old. */
  since?: string;
  /** Counts from 1 to one less than this are suppressed, and what would give them away; 1 where every count is shown. */
  suppressBelow: number;
  /** The percentage in time that was asked to be compared with, for the measures and the department's percentage of 20 weeks. */
  target?: number;
  cases: Shown;
  /** Rows and cases that could not be read, and are in no figure; absent where none. */
  leftOut?: number;
  /** In the order of rules/caseload/measures.json. */
  measures: MeasureSummary[];
  /** The department's own percentage of 20 weeks: another question than the measure of the statutory limit. */
  department: DepartmentSummary;
  /** What happened in each month, from the first to that of `asOf`, none left out. */
  activity: ActivityMonth[];
  plans: PlanFigures;
  exceptions: ExceptionSummary;
  advice: AdviceSummary;
  backlog: BacklogSummary[];
  forecast: ForecastSummary;
  timetables: TimetableFigures;
  /** The limits longest overdue, the longest first: for casework, and only there where the caller asked for cases. */
  worst?: CaseLine[];
  /** The open limits that end next, the soonest first; as `worst`. */
  next?: CaseLine[];
  /** What a reader must know of the data before the figures. */
  notes: DataNote[];
}

/** What became of the things that a limit reaches. `of` = inTime + late + overdue; `all` = of + early + open + excepted + undetermined. */
export interface Figures {
  /** Done on or before the last day, which has passed. */
  inTime: Shown;
  /** Done after the last day, or ended after it without being done (withdrawn, say). */
  late: Shown;
  /** Not done, and the last day has passed. */
  overdue: Shown;
  /** The denominator of `share`: those whose last day has passed, without those excepted or undetermined. */
  of: Shown;
  /** Done, though the last day is still to come. Counted once it has come: those not done by now are not counted either. */
  early: Shown;
  /** Not done, and the last day has not passed: never late. */
  open: Shown;
  /** Beyond the last day, and a statutory exception is made out. */
  excepted: Shown;
  /** The facts do not tell. */
  undetermined: Shown;
  /** All that the limit reaches. */
  all: Shown;
  /** The share in time; absent where a number of it is suppressed or there is nothing to have a share of. */
  share?: ShareFigure;
}

/** A share as a percentage with the ends of its 95% interval by Wilson's method, each half-up to one decimal place. */
export interface ShareFigure {
  percent: number;
  lower: number;
  upper: number;
}

/** One group of a breakdown. */
export interface GroupFigures extends Figures {
  /** Its name; absent for those for whom it is not recorded, which are the last group. */
  group?: string;
  /** Where its share lies among those of the other groups; only for groups that `MeasureSummary.funnels` has, with a share. */
  funnel?: FunnelPosition;
  /** `of` is too small for a share to tell much: fewer than `MeasureSummary.smallBelow`. */
  small?: true;
}

/** Where a group's share lies beside the limits within which chance alone would leave it. */
export interface FunnelPosition extends FunnelLimits {
  position: "below-99.8" | "below-95" | "within" | "above-95" | "above-99.8";
}

/** The limits of a funnel for a group of one size, as percentages that are not rounded. */
export interface FunnelLimits {
  /** Of how many. */
  of: number;
  lower95: number;
  upper95: number;
  lower998: number;
  upper998: number;
}

/** A funnel: the limits around the share of all groups that are shown, by the size of a group. */
export interface Funnel {
  /** The percentage in time of all groups with a share, not rounded. */
  centre: number;
  /** The limits at some sizes from 1 to that of the largest group, to draw lines through. */
  curve: FunnelLimits[];
}

/** One month: that of the last day. */
export interface MonthFigures extends Figures {
  /** `YYYY-MM`. */
  month: string;
  /** Whether every last day of the month has passed: only such months are points of the run chart. */
  complete: boolean;
  /** The month's control limits; for points of a run chart that has any. */
  limits?: { lower: number; upper: number };
  /** In which way the month departs from what chance would leave. */
  signals?: Signal[];
}

/**
 * `above-limits`, `below-limits`: beyond a control limit. `run-above`, `run-below`: one of eight or more months in a row on the same side
 * of the centre line (months on it left aside).
 */
export type Signal = "above-limits" | "below-limits" | "run-above" | "run-below";

/** The run chart of a measure's months (see `laneyChart` in src/statistics). Percentages that are not rounded. */
export interface RunChart {
  /** How many months are points. */
  points: number;
  /** The percentage in time of all points taken together; absent where there are none. */
  centre?: number;
  /** By how many times the months vary more than chance alone would have it (Laney's sigma-z). */
  spread?: number;
  /** Why there are no limits: with fewer months they would say nothing. */
  noLimitsBecause?: "fewer-than-12-months";
}

/** One measure: what became of one statutory limit, or several that are the same step. */
export interface MeasureSummary {
  /** As in rules/caseload/measures.json, such as `final-plan-20-weeks`. */
  id: string;
  title: string;
  /** What is counted, and in which month, in sentences. */
  definition: string;
  /** What is counted, in the plural: `assessments`. */
  unit: string;
  /** The provisions, as a lawyer cites them. */
  citations: string[];
  /** The weakest force of its rules. */
  force: Force;
  /** The ids of its rules. */
  rules: string[];
  all: Figures;
  /** From the first month with a last day to the last, none left out. */
  months: MonthFigures[];
  /** Those without a last day: in no month. */
  undated: Figures;
  chart: RunChart;
  /** Every group that has any of it, in the order of letters (phases and needs in their own order); empty where it says nothing. */
  by: Record<Dimension, GroupFigures[]>;
  /** A group with a denominator below this is small. */
  smallBelow: number;
  /** Funnels of the dimensions that are places or teams, where two groups or more have a share. */
  funnels: Partial<Record<FunnelDimension, Funnel>>;
  /** How much areas differ; absent where fewer than two have a share. */
  inequality?: Inequality;
  /** Days from the start of the clock to the day that it was done, of those done (in time, late, early or excepted). */
  daysTaken?: Days;
  /** Where a target was given that this measure is compared with. */
  target?: TargetFigure;
  /** The facts whose lack leaves things undetermined, the commonest first. */
  missing: { fact: string; count: Shown }[];
}

/** The dimensions that are compared in a funnel. */
export type FunnelDimension = Extract<Dimension, "localAuthority" | "area" | "team">;

/** Days below which a quarter, half and three quarters lie; of no fewer things than are shown as a count. */
export interface Days {
  lowerQuartile: number;
  median: number;
  upperQuartile: number;
}

/** A percentage beside its target. */
export interface TargetFigure {
  percent: number;
  /** Percentage points above the target; below it, negative. Both as shown. */
  difference?: number;
  /** Whether the percentage that is shown reaches it. */
  reached?: boolean;
}

/** How much the groups of a dimension differ in their share in time. Of groups that are shown, not recorded left aside. */
export interface Inequality {
  /** What was compared: areas, or local authorities where there is no more than one area. */
  dimension: "area" | "localAuthority";
  groups: number;
  /** How many of them are small: their shares move much by chance. */
  smallGroups: number;
  /** Percentage points between the highest and the lowest share, half-up to one place, and whose they are; small groups left aside. */
  range?: { points: number; highest: string; lowest: string };
  /** The share, as a percentage, of what was not in time that would have to lie in another group for all shares to be the same. */
  dissimilarity: number;
  /** Whether the groups differ more than chance: Pearson's chi-squared test of the same share in all. */
  test: { chiSquared: number; degreesOfFreedom: number; p: number; reliable: boolean };
}

/** The department's percentage of 20 weeks, by calendar year of issue. */
export interface DepartmentSummary {
  title: string;
  definition: string;
  source: { title: string; url: string };
  /** The earliest first. */
  years: DepartmentYear[];
}

/** Plans issued in one calendar year. */
export interface DepartmentYear extends DepartmentGroup {
  /** `YYYY`. */
  year: string;
  /** Whether the year has ended by the day of the report. */
  complete: boolean;
  by: Record<Dimension, DepartmentGroup[]>;
  target?: TargetFigure;
}

/** The plans of one group. */
export interface DepartmentGroup {
  /** Its name; absent for those for whom it is not recorded, and for all. */
  group?: string;
  /** All plans issued after an assessment: those of `all` and those left out. */
  issued: Shown;
  /** Left out of the measure, because a mediation or a tribunal took place. */
  leftOut: Shown;
  /** With those to which an exception applies. */
  all: DepartmentFigures;
  /** Without them. */
  withoutExceptions: DepartmentFigures;
  /** Those to which an exception is said to apply: their share, as a percentage of `all`. */
  withException: { plans: Shown; percent?: number; flagged: boolean };
}

/**
 * A denominator and the bands that it falls into. Percentages half-up to one place; the three bands and `noBand` make up `plans`. Of groups,
 * the bands over 20 weeks are shown only where every count is.
 */
export interface DepartmentFigures {
  /** The denominator. */
  plans: Shown;
  within20Weeks: BandFigure;
  over20WeeksToAYear: BandFigure;
  overAYear: BandFigure;
  /** Days missing: not within 20 weeks. */
  noBand: BandFigure;
  /** The 95% interval of the percentage within 20 weeks, by Wilson's method. */
  interval?: { lower: number; upper: number };
}

/** How many plans were sent within one band of weeks. */
export interface BandFigure {
  /** Their number, suppressed where it is small. */
  plans: Shown;
  /** Their share of all plans sent, in percent to one place; absent where either number is suppressed. */
  percent?: number;
}

/** What happened in one month, by the day on which it happened. */
export interface ActivityMonth {
  /** `YYYY-MM`. */
  month: string;
  complete: boolean;
  requests: Shown;
  /** Decisions to assess, and not to. */
  assess: Shown;
  notAssess: Shown;
  /** Decisions not to issue a plan. */
  notIssue: Shown;
  plansIssued: Shown;
  /** Decisions at reviews. */
  reviews: Shown;
  plansCeased: Shown;
}

/** Plans as they stand on the day. */
export interface PlanFigures {
  maintained: Shown;
  ceased: Shown;
}

/** Exceptions claimed for the limit of 20 weeks. */
export interface ExceptionSummary {
  definition: string;
  /** The id of the measure for whose limit they are counted. */
  measure: string;
  /** Each ground that was claimed, in the order of the record's list. */
  grounds: ExceptionFigures[];
  /** Assessments with a claim, in all. */
  assessments: Shown;
  /** A share of plans with a claim above this percentage is flagged, in `department`. */
  flagAbove: number;
}

/** What became of the claims on one ground; `claimed` is the sum of the other counts. */
export interface ExceptionFigures {
  /** As in a record, such as `school-closure`. */
  ground: string;
  claimed: Shown;
  /** Every limb is made out. */
  accepted: Shown;
  /** A limb fails, or it is no ground of the limit. */
  refused: Shown;
  /** The facts do not tell. */
  undetermined: Shown;
  /** Not tested: the limit was kept, still runs or does not apply, or another claim was the better. */
  notTested: Shown;
}

/** Advice for assessments, by who was asked. */
export interface AdviceSummary {
  /** The id of its measure. */
  measure: string;
  /** Each source, in the order of letters. */
  sources: AdviceSource[];
}

/** Advice of one source. */
export interface AdviceSource extends Figures {
  /** As in a record, such as `educational-psychologist`. */
  source: string;
  /** By how long those late or overdue missed the last day. */
  lateness: { band: string; count: Shown }[];
  /** Days from the request to the advice, of those supplied. */
  daysTaken?: Days;
}

/** What is open or overdue, by age. */
export interface BacklogSummary {
  /** As in rules/caseload/measures.json. */
  id: string;
  title: string;
  definition: string;
  /** The id of the measure whose open and overdue things they are. */
  measure: string;
  open: Shown;
  overdue: Shown;
  /** The youngest first. */
  bands: BacklogBand[];
}

/** Those of one age, counted in days from the start of the clock. */
export interface BacklogBand {
  /** Such as `6 to 16 weeks`. */
  title: string;
  /** From so many days. */
  from: number;
  /** To so many days, this one left out; absent for the last band. */
  under?: number;
  open: Shown;
  overdue: Shown;
}

/** What will breach if nothing is done: open limits, by their last day. */
export interface ForecastSummary {
  definition: string;
  /** The weeks ahead that are counted, and their last days. */
  horizons: { weeks: number; until: string }[];
  measures: ForecastMeasure[];
}

/** The open limits of one measure. Counts add up: those within 8 weeks hold those within 4. */
export interface ForecastMeasure {
  measure: string;
  title: string;
  /** All that are open. */
  open: Shown;
  /** In the order of the horizons. */
  within: Shown[];
  /** The same for each group that the measure has. */
  by: Record<Dimension, { group?: string; open: Shown; within: Shown[] }[]>;
}

/** Part-time timetables as they stand on the day. */
export interface TimetableFigures extends TimetableGroup {
  by: Record<Dimension, TimetableGroup[]>;
}

/** The part-time timetables of one group. */
export interface TimetableGroup {
  group?: string;
  /** Those that run, those past the day set for their end among them. */
  running: Shown;
  pastEnd: Shown;
  /** Running, and no review of them has been held. */
  withoutReview: Shown;
}

/** One limit of one case, for casework. A part of a case stands in a list once, with its earliest limit. */
export interface CaseLine {
  /** The case's reference. */
  id: string;
  /** A JSON Pointer into its record. */
  subject: string;
  /** The id of the measure. */
  measure: string;
  startedOn?: string;
  dueOn: string;
  /** Days overdue in `worst`, days left in `next`. */
  days: number;
  localAuthority?: string;
  area?: string;
  team?: string;
}

/** A note on the data, for a reader of the page. */
export interface DataNote {
  /** A kebab-case word, the same for the same matter. */
  id: string;
  /** One or two sentences. */
  text: string;
  /** How many it is about, where it is about a number. */
  count?: Shown;
}
