import type { Cell } from "../../suppression/hidden-cells";
import type { Figures } from "../measure-summary";
import { figureNames, firstHorizon, measureWidth } from "../slots";
import type { Cells, Disclosure, Show } from "./disclosure";
import { shareOf } from "./share";

const cellNames = [...figureNames, "of", "all"] as const;

/** What it costs to hide a figure of a group: of those that a share rests on the most. */
const costs: Record<(typeof cellNames)[number], number> = {
  all: 8,
  of: 8,
  inTime: 8,
  late: 3,
  overdue: 3,
  open: 2,
  early: 1,
  excepted: 1,
  undetermined: 1,
};

/** The figures of one group as cells, with its open limits by the horizons of the forecast. */
export interface FigureCells {
  figures: Cells<(typeof cellNames)[number]>;
  /** Those that end up to each horizon, as they are shown. */
  within: readonly Cell[];
  /** Those between one horizon and the next, and beyond the last: a reader can work them out. */
  between: readonly Cell[];
}

/** The cells of a measure in a row of numbers. They cost so many times more to hide than those of a group. */
export function figureCells(numbers: readonly number[], measure: number, times = 1): FigureCells {
  const offset = measure * measureWidth;
  const cell = (value: number, cost = 1): Cell => ({ value, keep: cost * times });
  const counted = figureNames.map((name, i) => cell(numbers[offset + i] ?? 0, costs[name]));
  const [inTime, late, overdue, early, open, excepted, undetermined] = counted as [
    Cell,
    Cell,
    Cell,
    Cell,
    Cell,
    Cell,
    Cell,
  ];
  const of = cell(inTime.value + late.value + overdue.value, costs.of);
  const all = cell(of.value + early.value + open.value + excepted.value + undetermined.value, costs.all);
  const between: Cell[] = [];
  const within: Cell[] = [];
  for (let i = firstHorizon; i < measureWidth; i++) {
    const value = numbers[offset + i] ?? 0;
    const before = within.at(-1);
    between.push(before === undefined ? cell(value) : { value, neverShown: true, guarded: true });
    within.push(before === undefined ? between[0]! : cell(before.value + value));
  }
  between.push({ value: open.value - within.at(-1)!.value, neverShown: true, guarded: true });
  return { figures: { inTime, late, overdue, early, open, excepted, undetermined, of, all }, within, between };
}

/** What a reader knows of the figures of one group. */
export function discloseFigures(
  { figures, within, between }: FigureCells,
  tables: Disclosure,
  mayBeEmpty = false,
): void {
  const { all, of, inTime, late, overdue, ...others } = figures;
  const passed = [inTime, late, overdue];
  tables.row(all, [of, ...passed, ...Object.values(others), ...within], mayBeEmpty);
  tables.row(of, passed, true);
  tables.row(figures.open, within, true);
  tables.sum(of, passed);
  tables.sum(all, [of, ...Object.values(others)]);
  for (let i = 1; i < within.length; i++) tables.sum(within[i]!, [within[i - 1]!, between[i]!]);
  tables.sum(figures.open, [within.at(-1)!, between.at(-1)!]);
}

/** What a reader knows of the groups of a breakdown. */
export function discloseAcross(whole: FigureCells, groups: readonly FigureCells[], tables: Disclosure): void {
  if (groups.length === 0) return;
  tables.across(
    whole.figures,
    groups.map(({ figures }) => figures),
    cellNames,
  );
  for (const [i, cell] of whole.between.entries())
    tables.sum(
      cell,
      groups.map(({ between }) => between[i]!),
    );
  for (const [i, cell] of whole.within.entries())
    if (i > 0)
      tables.sum(
        cell,
        groups.map(({ within }) => within[i]!),
      );
}

/** The figures of a group without those that must be hidden. */
export function shownFigures({ figures }: FigureCells, show: Show): Figures {
  const shown = Object.fromEntries(cellNames.map((name) => [name, show(figures[name])])) as Record<
    (typeof cellNames)[number],
    Figures["all"]
  >;
  const { inTime, late, overdue, of, early, open, excepted, undetermined, all } = shown;
  const share = shareOf(inTime, of);
  return {
    inTime,
    late,
    overdue,
    of,
    early,
    open,
    excepted,
    undetermined,
    all,
    ...(share === undefined ? {} : { share }),
  };
}
