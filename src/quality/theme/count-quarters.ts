import type { PlanAudit } from "../plan-audit";
import { type Counted, gradeOf, nameOf } from "./count-grades";
import { type ShareCells, shareCellNames, shareCells, shareRow, shareSum } from "./grade-cells";
import { groupBy } from "./group-by";
import { type Quarter, quarterOf, quartersThrough } from "./quarter";
import { sumsAcross, type Tables } from "./tables";

/** By which day plans belong to a quarter. */
export type QuartersBy = "issue" | "audit";

/** Counts the plans that are good or better by quarter: from the first to the last, then those for which it is not recorded. */
export function countQuarters(
  audits: readonly PlanAudit[],
  by: QuartersBy,
  whole: ShareCells,
  tables: Tables,
): Counted<Quarter, ShareCells>[] {
  const dayOf = ({ issuedOn, asOf }: PlanAudit) => (by === "issue" ? issuedOn : asOf);
  const groups = groupBy(audits, (audit) => {
    const day = dayOf(audit);
    return day === undefined ? undefined : quarterOf(day);
  });
  const counted = groups.map(({ name, members }) => ({ ...nameOf(name), cells: shareCells(members, gradeOf) }));
  const cells = counted.map((one) => one.cells);
  tables.add(cells.map(shareRow), [...cells.map(shareSum), ...sumsAcross(whole, cells, shareCellNames)]);
  const through = quartersThrough(groups.flatMap(({ name }) => name ?? []));
  return [
    ...through.map((name) => counted.find((one) => one.name === name) ?? { name, cells: shareCells([], gradeOf) }),
    ...counted.filter(({ name }) => name === undefined),
  ];
}
