import type { Shown } from "../suppression/shown";
import type { ActivityMonth, DepartmentSummary } from "./department-summary";
import type { Dimension } from "./dimensions";
import type { Days, Figures, MeasureSummary } from "./measure-summary";

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
  /** Cases that could not be read, and are in no figure; absent where none. */
  leftOut?: number;
  /** Rows that could not be read, whose case is not known; absent where none. */
  lostRows?: number;
  /** References (ids) that stand on more than one case, each of which was counted; absent where none, or where nobody looked. */
  repeatedIds?: number;
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
