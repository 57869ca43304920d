import type { DepartmentFigures, DepartmentGroup } from "../../caseload/department-summary";
import type { Dimension } from "../../caseload/dimensions";
import type { Figures, MeasureSummary } from "../../caseload/measure-summary";
import type { CaseloadSummary, TimetableGroup } from "../../caseload/summary";

/** A number of a caseload's summary, or the word that it is suppressed. */
export type FigureValue = number | "suppressed";

/** Some figures, and what they are of. */
export interface FigureRow {
  /** The id of the measure, or of what else is counted. */
  measure: string;
  /** By what the row is a part of the whole; empty for the whole. */
  by: string;
  group: string;
  /** A month (`YYYY-MM`), a year, or the last day of so many weeks; empty for all time. */
  period: string;
  figures: Record<string, FigureValue | undefined>;
}

/** A part of the summary. */
export interface FigureTable {
  name: string;
  rows: FigureRow[];
}

const notRecorded = "not recorded";

/** Every figure of a summary, in tables: what stands behind each picture of the report. */
export function figureTables(summary: CaseloadSummary): FigureTable[] {
  return [
    { name: "Measures", rows: summary.measures.map((one) => row({ measure: one.id }, measureFigures(one))) },
    { name: "Months", rows: summary.measures.flatMap(monthRows) },
    { name: "Groups", rows: summary.measures.flatMap(groupRows) },
    { name: "Department", rows: summary.department.years.flatMap(yearRows) },
    { name: "Forecast", rows: forecastRows(summary) },
    { name: "Backlog", rows: summary.backlog.flatMap(backlogRows) },
    { name: "Advice", rows: adviceRows(summary) },
    { name: "Exceptions", rows: exceptionRows(summary) },
    {
      name: "Activity",
      rows: summary.activity.map(({ month, complete: _, ...figures }) =>
        row({ measure: "activity", period: month }, figures),
      ),
    },
    { name: "Timetables", rows: timetableRows(summary) },
  ];
}

function row(keys: Partial<Omit<FigureRow, "figures">>, figures: FigureRow["figures"]): FigureRow {
  return { measure: "", by: "", group: "", period: "", ...keys, figures };
}

function figuresOf({ inTime, late, overdue, of, share, early, open, excepted, undetermined, all }: Figures) {
  return {
    inTime,
    late,
    overdue,
    of,
    percentInTime: share?.percent,
    lower95: share?.lower,
    upper95: share?.upper,
    early,
    open,
    excepted,
    undetermined,
    all,
  };
}

function measureFigures({ all, daysTaken, target }: MeasureSummary) {
  return {
    ...figuresOf(all),
    target: target?.percent,
    medianDays: daysTaken?.median,
    lowerQuartileDays: daysTaken?.lowerQuartile,
    upperQuartileDays: daysTaken?.upperQuartile,
  };
}

function monthRows({ id, months, chart }: MeasureSummary): FigureRow[] {
  return months.map((one) =>
    row(
      { measure: id, period: one.month },
      {
        ...figuresOf(one),
        centre: rounded(chart.centre),
        lowerLimit: rounded(one.limits?.lower),
        upperLimit: rounded(one.limits?.upper),
      },
    ),
  );
}

function groupRows({ id, by }: MeasureSummary): FigureRow[] {
  return dimensionsOf(by).flatMap(([dimension, groups]) =>
    groups.map((one) =>
      row(
        { measure: id, by: dimension, group: one.group ?? notRecorded },
        {
          ...figuresOf(one),
          funnelLower95: rounded(one.funnel?.lower95),
          funnelUpper95: rounded(one.funnel?.upper95),
          funnelLower998: rounded(one.funnel?.lower998),
          funnelUpper998: rounded(one.funnel?.upper998),
        },
      ),
    ),
  );
}

/** What is drawn without being rounded, for those who read it. */
function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : Math.round(value * 10) / 10;
}

function dimensionsOf<Group>(by: Record<Dimension, Group[]>): [Dimension, Group[]][] {
  return Object.entries(by) as [Dimension, Group[]][];
}

function yearRows({ year, by, ...all }: CaseloadSummary["department"]["years"][number]): FigureRow[] {
  const keys = { measure: "department-20-weeks", period: year };
  return [
    row(keys, departmentFigures(all)),
    ...dimensionsOf(by).flatMap(([dimension, groups]) =>
      groups.map((one) => row({ ...keys, by: dimension, group: one.group ?? notRecorded }, departmentFigures(one))),
    ),
  ];
}

function departmentFigures({ issued, leftOut, all, withoutExceptions, withException }: DepartmentGroup) {
  return {
    issued,
    leftOut,
    ...bands("", all),
    ...bands("WithoutExceptions", withoutExceptions),
    withException: withException.plans,
    percentWithException: withException.percent,
  };
}

function bands(suffix: string, figures: DepartmentFigures): FigureRow["figures"] {
  return {
    [`plans${suffix}`]: figures.plans,
    [`within20Weeks${suffix}`]: figures.within20Weeks.plans,
    [`percentWithin20Weeks${suffix}`]: figures.within20Weeks.percent,
    [`over20WeeksToAYear${suffix}`]: figures.over20WeeksToAYear.plans,
    [`overAYear${suffix}`]: figures.overAYear.plans,
    [`noBand${suffix}`]: figures.noBand.plans,
  };
}

function forecastRows({ forecast }: CaseloadSummary): FigureRow[] {
  const figures = (one: { open: FigureValue; within: FigureValue[] }) => ({
    open: one.open,
    ...Object.fromEntries(one.within.map((count, i) => [`within${forecast.horizons[i]!.weeks}Weeks`, count])),
  });
  return forecast.measures.flatMap((one) => [
    row({ measure: one.measure }, figures(one)),
    ...dimensionsOf(one.by).flatMap(([dimension, groups]) =>
      groups.map((group) =>
        row({ measure: one.measure, by: dimension, group: group.group ?? notRecorded }, figures(group)),
      ),
    ),
  ]);
}

function backlogRows({ measure, open, overdue, bands: ages }: CaseloadSummary["backlog"][number]): FigureRow[] {
  return [
    row({ measure }, { open, overdue }),
    ...ages.map((band) => row({ measure, by: "age", group: band.title }, { open: band.open, overdue: band.overdue })),
  ];
}

function adviceRows({ advice: { measure, sources } }: CaseloadSummary): FigureRow[] {
  return sources.map((one) =>
    row(
      { measure, by: "source", group: one.source },
      {
        ...figuresOf(one),
        medianDays: one.daysTaken?.median,
        ...Object.fromEntries(one.lateness.map(({ band, count }) => [`late: ${band}`, count])),
      },
    ),
  );
}

function exceptionRows({ exceptions: { measure, grounds, assessments } }: CaseloadSummary): FigureRow[] {
  return [
    row({ measure }, { assessments }),
    ...grounds.map(({ ground, ...figures }) => row({ measure, by: "ground", group: ground }, figures)),
  ];
}

function timetableRows({ timetables: { by, ...all } }: CaseloadSummary): FigureRow[] {
  const figures = ({ running, pastEnd, withoutReview }: TimetableGroup) => ({ running, pastEnd, withoutReview });
  return [
    row({ measure: "part-time-timetables" }, figures(all)),
    ...dimensionsOf(by).flatMap(([dimension, groups]) =>
      groups.map((one) =>
        row({ measure: "part-time-timetables", by: dimension, group: one.group ?? notRecorded }, figures(one)),
      ),
    ),
  ];
}
