import type { Shown } from "../suppression/shown";
import type { Dimension } from "./dimensions";
import type { TargetFigure } from "./measure-summary";

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
