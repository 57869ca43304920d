import type { Cell, Row, Sum } from "../../suppression/hidden-cells";
import type { Shown } from "../../suppression/shown";
import type { Standing } from "../rating";
import { partOf } from "./tables";

/** How many plans were judged by a criterion, and how many of those fall short of it. */
export interface ShortfallCells {
  judged: Cell;
  met: Cell;
  short: Cell;
}

/** How many plans there are, by what a criterion comes to in them. */
export interface StandingCells extends ShortfallCells {
  plans: Cell;
  partly: Cell;
  not: Cell;
}

/** The plans that were judged by a criterion, and those of them that meet it in part or not at all. */
export interface ShortfallFigures {
  judged: Shown;
  short: Shown;
}

/** The plans by what a criterion comes to in them. Those to which it does not apply, or in which it is yet to be judged, are not counted. */
export interface StandingFigures extends ShortfallFigures {
  met: Shown;
  partly: Shown;
  not: Shown;
}

/** Counts what a criterion comes to, by the numbers of each standing. `plans` is the cell of all plans. */
export function standingCells(standings: readonly Standing[], plans: Cell): StandingCells {
  const count = (standing: Standing): Cell => ({ value: standings.filter((one) => one === standing).length });
  return {
    ...shortfallCells(standings),
    plans,
    partly: count("partly"),
    not: count("not"),
  };
}

/** Counts the plans of a group that were judged by a criterion, and that fall short of it. */
export function shortfallCells(standings: readonly Standing[]): ShortfallCells {
  const met = standings.filter((one) => one === "met").length;
  const short = standings.filter((one) => one === "partly" || one === "not").length;
  return { judged: { value: met + short }, met: { value: met }, short: { value: short } };
}

/** The row of a table that these cells are. */
export function standingRow({ plans, ...others }: StandingCells): Row {
  return { count: plans, others: Object.values(others) };
}

/** The row of a table that these cells are. */
export function shortfallRow({ judged, met, short }: ShortfallCells): Row {
  return { count: judged, others: [met, short], mayBeEmpty: true };
}

/** What a reader knows of the cells of one criterion: which make up which. */
export function standingSums(cells: StandingCells): Sum[] {
  const { plans, judged, short, partly, not } = cells;
  return [partOf(plans, [judged]), { total: short, parts: [partly, not] }, shortfallSum(cells)];
}

/** What a reader knows of the cells of one criterion in a group: which make up which. */
export function shortfallSum({ judged, met, short }: ShortfallCells): Sum {
  return { total: judged, parts: [met, short] };
}

/** The figures of a criterion without those that must be hidden. */
export function standingFigures(cells: StandingCells, show: (cell: Cell) => Shown): StandingFigures {
  const { met, partly, not } = cells;
  return {
    ...shortfallFigures(cells, show),
    met: show(met),
    partly: show(partly),
    not: show(not),
  };
}

/** The figures of a criterion in a group without those that must be hidden. */
export function shortfallFigures({ judged, short }: ShortfallCells, show: (cell: Cell) => Shown): ShortfallFigures {
  return { judged: show(judged), short: show(short) };
}

/** The names of the counts that a criterion has in each group. */
export const shortfallCellNames = ["judged", "met", "short"] as const satisfies readonly (keyof ShortfallCells)[];
