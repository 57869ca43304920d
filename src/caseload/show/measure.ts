import { builtInRules } from "../../rules/built-in";
import { cite } from "../../rules/citation";
import type { Force, RuleSet } from "../../rules/rule";
import type { Cell } from "../../suppression/hidden-cells";
import type { CaseloadCounts } from "../counts";
import { mapDimensions } from "../dimensions";
import type { Funnel, FunnelDimension, GroupFigures, MeasureSummary, MonthFigures } from "../measure-summary";
import { measures } from "../measures";
import type { Measure } from "../measures-schema";
import { claimNames, measureWidth } from "../slots";
import type { AdviceSource, BacklogSummary, ExceptionFigures, ForecastMeasure } from "../summary";
import { daysOf } from "./days";
import { Disclosure, wholeCost } from "./disclosure";
import { discloseAcross, discloseFigures, type FigureCells, figureCells, shownFigures } from "./figure-cells";
import { funnelOf } from "./funnel";
import { inequalityOf } from "./inequality";
import { isComplete, withoutGaps } from "./months";
import { groupField, namedGroups, numbersOf, rowsOf } from "./rows";
import { runChart } from "./run-chart";
import { besideTarget } from "./share";

/** How a measure is shown. */
export interface MeasureOptions {
  suppressBelow: number;
  target: number | undefined;
  severalAuthorities: boolean;
}

/** A measure, and all else that counts the same things: what of it is hidden hangs together. */
export interface ShownMeasure {
  measure: MeasureSummary;
  forecast: ForecastMeasure;
  backlog: BacklogSummary[];
  advice: AdviceSource[] | undefined;
  grounds: ExceptionFigures[] | undefined;
}

interface Group {
  name: string | null;
  cells: FigureCells;
}

/** Shows one measure with its forecast, backlogs, and what belongs to advice and exceptions. */
export function showMeasure(counts: CaseloadCounts, place: number, options: MeasureOptions): ShownMeasure {
  const { suppressBelow, target, severalAuthorities } = options;
  const about = measures.measures[place]!;
  const tables = new Disclosure();
  const whole = figureCells(numbersOf(counts, "all", null), place, wholeCost);
  discloseFigures(whole, tables, true);
  const groupsOfTable = (rows: readonly (readonly [string | null, readonly number[]])[]): Group[] =>
    rows
      .map(([name, numbers]) => ({ name, cells: figureCells(numbers, place) }))
      .filter(({ cells }) => cells.figures.all.value > 0);
  const by = mapDimensions((dimension) => {
    const groups = groupsOfTable(namedGroups(rowsOf(counts, dimension), dimension, severalAuthorities));
    for (const { cells } of groups) discloseFigures(cells, tables);
    discloseAcross(whole, cellsOf(groups), tables);
    return groups;
  });
  const dated = groupsOfTable(rowsOf(counts, "month"));
  for (const { cells } of dated) discloseFigures(cells, tables);
  discloseAcross(whole, cellsOf(dated), tables);
  const backlog = backlogOf(counts, about, whole, tables);
  const advice = about.id === measures.advice.measure ? adviceOf(counts, whole, tables) : undefined;
  const grounds = about.id === measures.exceptions.measure ? groundsOf(counts, whole, tables) : undefined;
  const missing = missingFacts(counts, about, whole, tables);
  const show = tables.show(suppressBelow);

  const shown = (cells: FigureCells) => shownFigures(cells, show);
  const all = shown(whole);
  const groups = mapDimensions((dimension) => by[dimension].map(({ name, cells }) => withSize(name, shown(cells))));
  const funnels: Partial<Record<FunnelDimension, Funnel>> = {};
  for (const dimension of ["localAuthority", "area", "team"] as const) {
    const made = funnelOf(groups[dimension]);
    if (made === undefined) continue;
    funnels[dimension] = made.funnel;
    groups[dimension] = made.groups;
  }
  const ofMonth = new Map(dated.map(({ name, cells }) => [name, cells]));
  const none = figureCells([], 0);
  const monthNames = withoutGaps(
    dated.flatMap(({ name }) => name ?? []),
    counts.asOf,
  );
  const { chart, months } = runChart(
    monthNames.map((month): MonthFigures => {
      const complete = isComplete(month, counts.asOf, counts.since);
      return { month, complete, ...shown(ofMonth.get(month) ?? none) };
    }),
  );
  const inequality = inequalityOf(groups);
  const isHidden = show(whole.figures.all) === "suppressed";
  const daysTaken = isHidden ? undefined : daysOf(numbersOf(counts, "days", about.id), suppressBelow);
  return {
    measure: {
      id: about.id,
      title: about.title,
      definition: about.definition,
      unit: about.unit,
      ...lawOf(about, builtInRules),
      rules: [...about.rules],
      all,
      months,
      undated: shown(ofMonth.get(null) ?? none),
      chart,
      by: groups,
      smallBelow: measures.smallBelow,
      funnels,
      ...(inequality === undefined ? {} : { inequality }),
      ...(daysTaken === undefined ? {} : { daysTaken }),
      ...(about.hasTarget && target !== undefined ? { target: besideTarget(all.share?.percent, target) } : {}),
      missing: missing.map(({ fact, cell }) => ({ fact, count: show(cell) })),
    },
    forecast: {
      measure: about.id,
      title: about.title,
      ...shownForecast(whole, show),
      by: mapDimensions((dimension) =>
        // A group without any stands here too: that it did not would tell what may be suppressed.
        by[dimension].map(({ name, cells }) => ({ ...groupField(name), ...shownForecast(cells, show) })),
      ),
    },
    backlog: backlog.map(({ of, bands, open, overdue }) => ({
      id: of.id,
      title: of.title,
      definition: of.definition,
      measure: about.id,
      open: show(open),
      overdue: show(overdue),
      bands: bands.map((band) => ({ ...band.about, open: show(band.open), overdue: show(band.overdue) })),
    })),
    advice: advice?.map(({ source, cells, lateness }) => {
      const figures = shown(cells);
      const days =
        figures.all === "suppressed" ? undefined : daysOf(numbersOf(counts, "source-days", source), suppressBelow);
      return {
        source,
        ...figures,
        lateness: lateness.map((cell, i) => ({ band: measures.advice.lateness[i]!.title, count: show(cell) })),
        ...(days === undefined ? {} : { daysTaken: days }),
      };
    }),
    grounds: grounds?.map(({ ground, claimed, became }) => ({
      ground,
      claimed: show(claimed),
      ...(Object.fromEntries(claimNames.map((name, i) => [name, show(became[i]!)])) as Pick<
        ExceptionFigures,
        (typeof claimNames)[number]
      >),
    })),
  };
}

function cellsOf(groups: readonly Group[]): FigureCells[] {
  return groups.map(({ cells }) => cells);
}

function withSize(name: string | null, figures: GroupFigures): GroupFigures {
  const small = typeof figures.of === "number" && figures.of < measures.smallBelow;
  return { ...groupField(name), ...figures, ...(small ? { small: true } : {}) };
}

function shownForecast({ figures, within }: FigureCells, show: (cell: Cell) => number | "suppressed") {
  return { open: show(figures.open), within: within.map(show) };
}

/** The weakest force first. */
const forces: readonly Force[] = ["good-practice", "local", "guidance", "statutory-guidance", "case-law", "law"];

/** The provisions that a measure rests on, and the weakest force among its rules. */
function lawOf({ rules }: Measure, { rules: all, instruments }: RuleSet): Pick<MeasureSummary, "citations" | "force"> {
  const own = rules.flatMap((id) => all.filter((rule) => rule.id === id));
  return {
    citations: [...new Set(own.map(({ sources }) => cite(sources[0]!, instruments)))],
    force: forces.find((force) => own.some((rule) => rule.force === force))!,
  };
}

/** The bands of a measure's backlogs. Where old limits are in no measure, they are in its backlog still, and its totals are other ones. */
function backlogOf(counts: CaseloadCounts, { id }: Measure, { figures }: FigureCells, tables: Disclosure) {
  return measures.backlog
    .filter(({ measure }) => measure === id)
    .map((of) => {
      const numbers = numbersOf(counts, "backlog", of.id);
      const bands = of.bands.map(({ title, under }, i) => ({
        about: { title, from: of.bands[i - 1]?.under ?? 0, ...(under === undefined ? {} : { under }) },
        open: { value: numbers[2 * i] ?? 0 },
        overdue: { value: numbers[2 * i + 1] ?? 0 },
      }));
      const total = (name: "open" | "overdue"): Cell => {
        const value = bands.reduce((sum, band) => sum + band[name].value, 0);
        const own = figures[name];
        if (value === own.value) return own;
        const [sum, less] = value > own.value ? [{ value }, own] : [own, { value }];
        tables.sum(sum, [less, { value: sum.value - less.value, neverShown: true, guarded: true }]);
        return value > own.value ? sum : less;
      };
      const [open, overdue] = [total("open"), total("overdue")];
      for (const band of bands) {
        tables.row(band.open, [], true);
        tables.row(band.overdue, [], true);
      }
      for (const name of ["open", "overdue"] as const) {
        const sum = name === "open" ? open : overdue;
        tables.row(sum, [], true);
        tables.sum(
          sum,
          bands.map((band) => band[name]),
        );
      }
      return { of, bands, open, overdue };
    });
}

/** Advice by source, with the bands of lateness. */
function adviceOf(counts: CaseloadCounts, whole: FigureCells, tables: Disclosure) {
  const sources = rowsOf(counts, "source").map(([name, numbers]) => {
    const cells = figureCells(numbers, 0);
    const lateness = measures.advice.lateness.map((_, i): Cell => ({ value: numbers[measureWidth + i] ?? 0 }));
    const { late, overdue, of } = cells.figures;
    const notInTime: Cell = { value: late.value + overdue.value, neverShown: true, guarded: true };
    discloseFigures(cells, tables);
    tables.row(of, [...lateness, notInTime], true);
    tables.row(notInTime, lateness, true);
    tables.sum(notInTime, [late, overdue]);
    tables.sum(notInTime, lateness);
    return { source: name!, cells, lateness };
  });
  discloseAcross(
    whole,
    sources.map(({ cells }) => cells),
    tables,
  );
  return sources;
}

/** What became of claims, by ground. */
function groundsOf(counts: CaseloadCounts, { figures }: FigureCells, tables: Disclosure) {
  const grounds = rowsOf(counts, "grounds").map(([name, numbers]) => {
    const became = claimNames.map((_, i): Cell => ({ value: numbers[i] ?? 0 }));
    const claimed: Cell = { value: became.reduce((sum, one) => sum + one.value, 0) };
    tables.row(claimed, became);
    tables.sum(claimed, became);
    return { ground: name!, claimed, became };
  });
  const accepted = grounds.map(({ became }) => became[0]!);
  if (accepted.reduce((sum, { value }) => sum + value, 0) === figures.excepted.value)
    tables.sum(figures.excepted, accepted);
  return grounds;
}

/** The facts that would settle what is undetermined, the commonest first. */
function missingFacts(counts: CaseloadCounts, { id }: Measure, { figures }: FigureCells, tables: Disclosure) {
  const facts = rowsOf(counts, "missing").flatMap(([name, [count = 0]]) => {
    const [measure, fact] = name!.split(" ") as [string, string];
    return measure === id ? [{ fact, cell: { value: count } as Cell }] : [];
  });
  for (const { cell } of facts) {
    tables.row(cell, []);
    tables.part(figures.undetermined, cell);
  }
  return facts.sort((a, b) => b.cell.value - a.cell.value);
}
