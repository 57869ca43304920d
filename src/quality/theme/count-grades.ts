import type { Cell } from "../../suppression/hidden-cells";
import { auditSections, type Grade } from "../grading-schema";
import type { PlanAudit } from "../plan-audit";
import {
  type GradeCells,
  gradeCellNames,
  gradeCells,
  gradeRow,
  gradeSums,
  type ShareCells,
  shareCellNames,
  shareCells,
  shareRow,
  shareSum,
} from "./grade-cells";
import type { Group } from "./group-by";
import { partOf, sumsAcross, type Tables } from "./tables";
import { healthAndCareSections } from "./theme-summary";

/** The cells of a group. */
export interface Counted<Name extends string, Cells> {
  name?: Name;
  cells: Cells;
}

type PlanGroup<Name extends string> = Group<Name, PlanAudit>;

/** The grade of a whole plan. */
export function gradeOf({ grade }: PlanAudit): Grade | undefined {
  return grade.grade;
}

function sectionGradeOf({ grade }: PlanAudit, section: string): Grade | undefined {
  return grade.sections.find((one) => one.section === section)?.grade;
}

/** Counts all plans, and those whose grade is provisional. */
export function countAll(audits: readonly PlanAudit[], tables: Tables) {
  const all = gradeCells(audits, gradeOf);
  const provisional = { value: audits.filter(({ grade }) => grade.provisional).length };
  tables.add(
    [gradeRow(all), { count: all.plans, others: [provisional] }],
    [...gradeSums(all), partOf(all.plans, [provisional])],
  );
  return { all, provisional };
}

/** Counts the plans of groups that make up the whole by their grade. */
export function countGroups<Name extends string>(
  groups: readonly PlanGroup<Name>[],
  whole: GradeCells,
  tables: Tables,
): Counted<Name, GradeCells>[] {
  const counted = groups.map(({ name, members }) => ({ ...nameOf(name), cells: gradeCells(members, gradeOf) }));
  const cells = counted.map((one) => one.cells);
  tables.add(cells.map(gradeRow), [...cells.flatMap(gradeSums), ...sumsAcross(whole, cells, gradeCellNames)]);
  return counted;
}

/** Counts the plans by the grade of each section of which any plan has one. */
export function countSections(audits: readonly PlanAudit[], { plans }: GradeCells, tables: Tables) {
  const graded = new Set(audits.flatMap(({ grade }) => grade.sections.map(({ section }) => section)));
  return auditSections
    .filter((section) => graded.has(section))
    .map((section) => {
      const cells = gradeCells(audits, (audit) => sectionGradeOf(audit, section), plans);
      tables.add([gradeRow(cells)], gradeSums(cells));
      return { section, cells };
    });
}

/**
 * Counts the plans whose sections of health and care are good or better, by groups.
 *
 * @param counted The cells of the same groups, in the same order.
 */
export function countHealthAndCare<Name extends string>(
  groups: readonly PlanGroup<Name>[],
  counted: readonly Counted<Name, GradeCells>[],
  sections: ReturnType<typeof countSections>,
  tables: Tables,
) {
  return healthAndCareSections.flatMap((section) => {
    const whole = sections.find((one) => one.section === section)?.cells;
    if (whole === undefined) return [];
    const left: Cell[] = [];
    const byGroup = groups.map(({ name, members }, i): Counted<Name, ShareCells> => {
      const { plans } = counted[i]!.cells;
      const cells = shareCells(members, (audit) => sectionGradeOf(audit, section));
      // It stands in no table, but a reader who knows the plans of the group works it out.
      const notGraded = { value: plans.value - cells.graded.value };
      left.push(notGraded);
      tables.add(
        [shareRow(cells), { count: plans, others: [...Object.values(cells), notGraded] }],
        [shareSum(cells), { total: plans, parts: [cells.graded, notGraded] }],
      );
      return { ...nameOf(name), cells };
    });
    tables.add(
      [],
      [
        ...sumsAcross(
          whole,
          byGroup.map(({ cells }) => cells),
          shareCellNames,
        ),
        { total: whole.notGraded, parts: left },
      ],
    );
    return [{ section, cells: whole, byGroup }];
  });
}

/** A name, where there is one. */
export function nameOf<Name extends string>(name: Name | undefined): { name?: Name } {
  return name === undefined ? {} : { name };
}
