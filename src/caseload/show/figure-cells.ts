import type { Cell } from "../../suppression/hidden-cells";
import { figureNames, firstHorizon, measureWidth } from "../slots";
import type { Figures } from "../summary";
import type { Cells, Disclosure, Show } from "./disclosure";
import { shareOf } from "./share";

const cellNames = [...figureNames, "of", "all"] as const;

/** The figures of one group as cells, with its open limits by the horizons of the forecast. */
export interface FigureCells {
  figures: Cells<(typeof cellNames)[number]>;
  /** Those that end up to each horizon, as they are shown. */
  within: readonly Cell[];
  /** Those between one horizon and the next, and beyond the last: a reader can work them out. */
  between: readonly Cell[];
}

/** The cells of a measure in a row of numbers. */
export function figureCells(numbers: readonly number[], measure: number): FigureCells {
  const offset = measure * measureWidth;
  const cell = (value: number): Cell => ({ value });
  const counted = figureNames.map((_, i) => cell(numbers[offset + i] ?? 0));
  const [inTime, late, overdue, early, open, excepted, undetermined] = counted as [
    Cell,
    Cell,
    Cell,
    Cell,
    Cell,
    Cell,
    Cell,
  ];
  const of = cell(inTime.value + late.value + overdue.value);
  const all = cell(of.value + early.value + open.value + excepted.value + undetermined.value);
  const between: Cell[] = [];
  const within: Cell[] = [];
  for (let i = firstHorizon; i < measureWidth; i++) {
    between.push(cell(numbers[offset + i] ?? 0));
    const before = within.at(-1);
    within.push(before === undefined ? between[0]! : cell(before.value + between.at(-1)!.value));
  }
  between.push(cell(open.value - within.at(-1)!.value));
  return { figures: { inTime, late, overdue, early, open, excepted, undetermined, of, all }, within, between };
}

/**
 * What a reader knows of the figures of one group. Figures are hidden by the block: what became of those whose last day has passed, and the
 * others. So a few exceptions take no share with them, and hardly a block is betrayed by its sums.
 */
export function discloseFigures(
  { figures, within, between }: FigureCells,
  tables: Disclosure,
  mayBeEmpty = false,
): void {
  const { all, of, inTime, late, overdue, ...others } = figures;
  const passed = [inTime, late, overdue];
  const rest = [...Object.values(others), ...within, ...between];
  tables.row(all, [of, ...passed, ...rest], mayBeEmpty);
  tables.row(of, [all, ...passed, ...rest], true);
  tables.block(passed);
  tables.block(rest);
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
