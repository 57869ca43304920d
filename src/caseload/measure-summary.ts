import type { Force } from "../rules/rule";
import type { Shown } from "../suppression/shown";
import type { Dimension } from "./dimensions";

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
