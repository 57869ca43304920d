import type { Cell, Row, Sum } from "../../suppression/hidden-cells";
import type { Shown } from "../../suppression/shown";
import { type Grade, gradeWords } from "../grading-schema";
import type { PlanAudit } from "../plan-audit";
import { type Share, shareOf } from "./share";

/** How many plans of a group have a grade, and how many of those a good one. */
export interface ShareCells {
  graded: Cell;
  goodOrBetter: Cell;
  belowGood: Cell;
}

/** How many plans of a group there are, and of which grade. */
export interface GradeCells extends ShareCells, Readonly<Record<Grade, Cell>> {
  plans: Cell;
  notGraded: Cell;
}

/** The plans with a grade, and those of them that are good or better. */
export interface ShareFigures {
  graded: Shown;
  goodOrBetter: Shown;
  /** Of those with a grade; absent where there are none, and where one of the two numbers is suppressed. */
  share?: Share;
}

/** The plans of a group by their grade. */
export interface GradeFigures extends ShareFigures {
  plans: Shown;
  /** Those without a grade: a section may have none because of what the child needs. */
  notGraded: Shown;
  grades: Record<Grade, Shown>;
}

type GradeOf = (audit: PlanAudit) => Grade | undefined;

/** Counts the plans of a group by a grade of theirs. `plans` is the cell of their number, where it stands in another table too. */
export function gradeCells(
  audits: readonly PlanAudit[],
  gradeOf: GradeOf,
  plans: Cell = { value: audits.length },
): GradeCells {
  const grades = audits.map(gradeOf);
  const count = (grade: Grade): Cell => ({ value: grades.filter((one) => one === grade).length });
  const byGrade = Object.fromEntries(gradeWords.map((one) => [one, count(one)])) as Record<Grade, Cell>;
  const share = shareCells(audits, gradeOf);
  return { ...byGrade, ...share, plans, notGraded: { value: plans.value - share.graded.value } };
}

/** Counts the plans of a group that are graded, and that are good or better. */
export function shareCells(audits: readonly PlanAudit[], gradeOf: GradeOf): ShareCells {
  const grades = audits.flatMap((one) => gradeOf(one) ?? []);
  const good = grades.filter((one) => one === "outstanding" || one === "good").length;
  return {
    graded: { value: grades.length },
    goodOrBetter: { value: good },
    belowGood: { value: grades.length - good },
  };
}

/** The row of a table that these cells are. */
export function gradeRow({ plans, ...others }: GradeCells): Row {
  return { count: plans, others: Object.values(others) };
}

/** The row of a table that these cells are. */
export function shareRow({ graded, goodOrBetter, belowGood }: ShareCells): Row {
  return { count: graded, others: [goodOrBetter, belowGood], mayBeEmpty: true };
}

/** What a reader knows of the cells of one group: which make up which. */
export function gradeSums(cells: GradeCells): Sum[] {
  const { plans, graded, notGraded, goodOrBetter, belowGood, outstanding, good, inadequate } = cells;
  return [
    { total: plans, parts: [graded, notGraded] },
    { total: goodOrBetter, parts: [outstanding, good] },
    { total: belowGood, parts: [cells["requires-improvement"], inadequate] },
    shareSum(cells),
  ];
}

/** What a reader knows of the cells of one group: which make up which. */
export function shareSum({ graded, goodOrBetter, belowGood }: ShareCells): Sum {
  return { total: graded, parts: [goodOrBetter, belowGood] };
}

/** The figures of a group without those that must be hidden. */
export function gradeFigures(cells: GradeCells, show: (cell: Cell) => Shown): GradeFigures {
  const grades = Object.fromEntries(gradeWords.map((one) => [one, show(cells[one])])) as Record<Grade, Shown>;
  return { plans: show(cells.plans), notGraded: show(cells.notGraded), grades, ...shareFigures(cells, show) };
}

/** The figures of a group without those that must be hidden. */
export function shareFigures({ graded, goodOrBetter }: ShareCells, show: (cell: Cell) => Shown): ShareFigures {
  const figures = { graded: show(graded), goodOrBetter: show(goodOrBetter) };
  const share = shareOf(figures.goodOrBetter, figures.graded);
  return { ...figures, ...(share === undefined ? {} : { share }) };
}

/** The names of the counts of grades that a table shows. */
export const gradeCellNames = [
  "plans",
  "graded",
  "notGraded",
  "goodOrBetter",
  "belowGood",
  ...gradeWords,
] as const satisfies readonly (keyof GradeCells)[];

/** The names of the counts that a share stands on. */
export const shareCellNames = ["graded", "goodOrBetter", "belowGood"] as const satisfies readonly (keyof ShareCells)[];
