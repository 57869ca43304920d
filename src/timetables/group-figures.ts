import type { Cell, Row, Sum } from "../suppression/hidden-cells";
import type { Shown } from "../suppression/shown";
import type { TimetableReport } from "./timetable-report";

/** The sum of hours over a group. */
export interface HoursFigure {
  /** Over those for which they can be worked out; absent where there are none. */
  hours?: Shown;
  /** For how many they cannot be worked out. */
  notKnown: Shown;
}

/** The figures of a group of timetables that run. */
export interface Figures {
  /** How many timetables. */
  timetables: Shown;
  /** How many are of pupils with an EHC plan. */
  withEhcPlan: Shown;
  /** How many are of pupils with SEN support. */
  withSenSupport: Shown;
  /** How many are of looked-after children. */
  lookedAfter: Shown;
  /** A review is outstanding. */
  reviewOverdue: Shown;
  /** The day set for the end has passed. */
  pastTheirEnd: Shown;
  /** Days so far; absent where there is no timetable. */
  medianDays?: Shown;
  /** Calendar days of the longest timetable. */
  longestDays?: Shown;
  /** Hours of education lost in a week, in total. */
  hoursLostPerWeek: HoursFigure;
  /** To the as-of date. */
  hoursLost: HoursFigure;
}

type Counted = (report: TimetableReport) => boolean;

/** What is counted in each group and shown. */
const shownCounts = {
  timetables: () => true,
  withEhcPlan: ({ sen }) => sen === "ehc-plan",
  withSenSupport: ({ sen }) => sen === "sen-support",
  lookedAfter: ({ lookedAfter }) => lookedAfter === true,
  reviewOverdue: ({ reviewOverdue }) => reviewOverdue,
  pastTheirEnd: ({ status }) => status === "past-its-end",
  weeklyNotKnown: ({ hoursLostPerWeek }) => hoursLostPerWeek === undefined,
  toDateNotKnown: ({ hoursLost }) => hoursLost === undefined,
} satisfies Record<string, Counted>;

/** What is counted because a sum of hours stands on it: hours of a few are as telling as their number. */
const hiddenCounts = {
  weeklyKnown: ({ hoursLostPerWeek }) => hoursLostPerWeek !== undefined,
  toDateKnown: ({ hoursLost }) => hoursLost !== undefined,
} satisfies Record<string, Counted>;

const counts = { ...shownCounts, ...hiddenCounts };
const countNames = Object.keys(counts) as CountName[];

/** The name of a count. */
export type CountName = keyof typeof counts;

/** A group of timetables and its counts. */
export interface Group {
  /** `undefined` for those for whom it is not recorded. */
  name: string | undefined;
  reports: readonly TimetableReport[];
  cells: Readonly<Record<CountName, Cell>>;
}

/** Counts a group. `same` are counts of another group that are the same by their meaning; `keep` is what it costs to hide a count. */
export function countGroup(
  name: string | undefined,
  reports: readonly TimetableReport[],
  same: Partial<Record<CountName, Cell>> = {},
  keep = 1,
): Group {
  const count = (one: CountName): Cell => ({ value: reports.filter(counts[one]).length, keep });
  const cells = Object.fromEntries(countNames.map((one) => [one, count(one)]));
  return { name, reports, cells: { ...(cells as Record<CountName, Cell>), ...same } };
}

/** A group as a row of a table. */
export function rowOf({ cells }: Group): Row {
  const { timetables, ...others } = cells;
  return { count: timetables, others: Object.values(others) };
}

/** What a reader knows of the counts of one group: each is a part of the whole, and no pupil has both an EHC plan and SEN support. */
export function sumsWithin({ cells }: Group): Sum[] {
  const { timetables, withEhcPlan, withSenSupport, ...others } = cells;
  const parts = [[withEhcPlan, withSenSupport], ...Object.values(others).map((one) => [one])];
  return parts
    .filter((some) => !some.includes(timetables))
    .map((some) => {
      const value = some.reduce((rest, one) => rest - one.value, timetables.value);
      return { total: timetables, parts: [...some, { value, neverShown: true }] };
    });
}

/** What a reader knows of a breakdown: the counts of its groups make up those of the whole. */
export function sumsAcross(whole: Group, groups: readonly Group[]): Sum[] {
  return countNames
    .map((one) => ({ total: whole.cells[one], parts: groups.map(({ cells }) => cells[one]) }))
    .filter(({ total, parts }) => !parts.includes(total));
}

/** The figures of a group without those that must be hidden. */
export function figuresOf({ reports, cells }: Group, hidden: ReadonlySet<Cell>): Figures {
  const show = (name: CountName, value = cells[name].value): Shown => (hidden.has(cells[name]) ? "suppressed" : value);
  const days = reports.flatMap((one) => one.days ?? []).sort((a, b) => a - b);
  const hours = (known: CountName, notKnown: CountName, of: (report: TimetableReport) => number | undefined) => {
    const sum = reports.reduce((all, one) => all + (of(one) ?? 0), 0);
    const isKnown = cells[known].value > 0 || hidden.has(cells[known]);
    return {
      ...(isKnown ? { hours: show(known, Math.round(sum * 100) / 100) } : {}),
      notKnown: show(notKnown),
    };
  };
  return {
    timetables: show("timetables"),
    withEhcPlan: show("withEhcPlan"),
    withSenSupport: show("withSenSupport"),
    lookedAfter: show("lookedAfter"),
    reviewOverdue: show("reviewOverdue"),
    pastTheirEnd: show("pastTheirEnd"),
    ...(days.length === 0
      ? {}
      : { medianDays: show("timetables", median(days)), longestDays: show("timetables", days[days.length - 1]!) }),
    hoursLostPerWeek: hours("weeklyKnown", "weeklyNotKnown", ({ hoursLostPerWeek }) => hoursLostPerWeek),
    hoursLost: hours("toDateKnown", "toDateNotKnown", ({ hoursLost }) => hoursLost),
  };
}

/** The middle of numbers in order; of two middles, half-way between. */
function median(sorted: readonly number[]): number {
  const upper = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[upper]! : (sorted[upper - 1]! + sorted[upper]!) / 2;
}
