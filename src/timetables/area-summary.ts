import { timetableReasons } from "../records/timetable";
import { type Cell, hiddenCells } from "../suppression/hidden-cells";
import type { Shown } from "../suppression/shown";
import {
  type CountName,
  countGroup,
  type Figures,
  figuresOf,
  type Group,
  rowOf,
  sumsAcross,
  sumsWithin,
} from "./group-figures";
import { keyStages } from "./key-stage";
import { isRunning, timetableStatuses } from "./status";
import type { TimetableReport } from "./timetable-report";

/** How to sum up. */
export interface SummaryOptions {
  /** Counts from 1 to one less than this are suppressed: 5 by default, 1 to show every count. */
  suppressBelow?: number | undefined;
}

/** By what timetables are broken down. */
export const breakdowns = ["school", "area", "keyStage", "reason", "status", "sen"] as const;

/** One way of breaking timetables down. */
export type Breakdown = (typeof breakdowns)[number];

/** The figures of one group of a breakdown; without a name, of those for whom it is not recorded. */
export interface GroupFigures extends Figures {
  group?: string;
}

/** The part-time timetables of an area. Small counts, and others from which one could be worked out, are suppressed. */
export interface AreaSummary {
  suppressBelow: number;
  /** Those that run, those past the day set for their end among them. */
  running: Figures;
  /** The same by school, district and so on. */
  by: Record<Breakdown, GroupFigures[]>;
  /** Those that do not run, and are in no other figure. */
  notRunning: { planned: Shown; ended: Shown; undated: Shown };
}

/** What the whole is worth beside a group: its counts are hidden last of all. */
const keepWhole = 100;

/** The order of the groups of a breakdown; those of others stand in the order of their letters. */
const orders: Partial<Record<Breakdown, readonly string[]>> = {
  keyStage: keyStages,
  reason: timetableReasons,
  status: timetableStatuses,
  sen: ["ehc-plan", "ehc-needs-assessment", "sen-support", "none"],
};

/** The groups of a breakdown that every row counts too. */
const countedElsewhere: Partial<Record<Breakdown, Record<string, CountName>>> = {
  sen: { "ehc-plan": "withEhcPlan", "sen-support": "withSenSupport" },
  status: { "past-its-end": "pastTheirEnd" },
};

/**
 * Sums up the part-time timetables of an area: how many run, where, why, for how long and at what cost in hours. A pupil with two that
 * run counts twice, and so do the hours of the days that both cover: reports do not say whose they are.
 */
export function summariseTimetables(
  reports: readonly TimetableReport[],
  { suppressBelow = 5 }: SummaryOptions = {},
): AreaSummary {
  const running = reports.filter(({ status }) => isRunning(status));
  const whole = countGroup(undefined, running, {}, keepWhole);
  const by = mapBreakdowns((breakdown) => groupsOf(running, breakdown, whole));
  const every = [whole, ...Object.values(by).flat()];
  const others = countOthers(reports);
  const hidden = hiddenCells(
    [...every.map(rowOf), ...Object.values(others).map((count) => ({ count, others: [] }))],
    [...Object.values(by).flatMap((groups) => sumsAcross(whole, groups)), ...every.flatMap(sumsWithin)],
    suppressBelow,
  );
  const show = (cell: Cell): Shown => (hidden.has(cell) ? "suppressed" : cell.value);
  return {
    suppressBelow,
    running: figuresOf(whole, hidden),
    by: mapBreakdowns((breakdown) =>
      by[breakdown].map((group) => ({
        ...(group.name === undefined ? {} : { group: group.name }),
        ...figuresOf(group, hidden),
      })),
    ),
    notRunning: { planned: show(others.planned), ended: show(others.ended), undated: show(others.undated) },
  };
}

function mapBreakdowns<Value>(make: (breakdown: Breakdown) => Value): Record<Breakdown, Value> {
  return Object.fromEntries(breakdowns.map((one) => [one, make(one)])) as Record<Breakdown, Value>;
}

/** The groups of a breakdown that have anybody in them, those for whom it is not recorded last. */
function groupsOf(reports: readonly TimetableReport[], breakdown: Breakdown, whole: Group): Group[] {
  const byName = new Map<string | undefined, TimetableReport[]>();
  for (const report of reports) {
    const name = report[breakdown];
    byName.set(name, [...(byName.get(name) ?? []), report]);
  }
  const order = orders[breakdown];
  const rank = (name: string) => order?.indexOf(name) ?? 0;
  const names = [...byName.keys()].sort((a, b) => {
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1;
    return rank(a) - rank(b) || (a < b ? -1 : 1);
  });
  return names.map((name) => {
    const same = name === undefined ? undefined : countedElsewhere[breakdown]?.[name];
    const shared = same === undefined ? {} : { timetables: whole.cells[same], [same]: whole.cells[same] };
    return countGroup(name, byName.get(name)!, shared);
  });
}

function countOthers(reports: readonly TimetableReport[]): Record<"planned" | "ended" | "undated", Cell> {
  const count = (status: string): Cell => ({ value: reports.filter((one) => one.status === status).length });
  return { planned: count("planned"), ended: count("ended"), undated: count("undated") };
}
