import type { Cell } from "../../suppression/hidden-cells";
import type { PlanAudit } from "../plan-audit";
import type { Standing } from "../rating";
import type { Counted } from "./count-grades";
import type { GradeCells } from "./grade-cells";
import type { Group } from "./group-by";
import {
  shortfallCellNames,
  shortfallCells,
  shortfallRow,
  shortfallSum,
  standingCells,
  standingRow,
  standingSums,
} from "./standing-cells";
import { partOf, sumsAcross, type Tables } from "./tables";

/** Counts what each criterion comes to over all plans and in each team, in the order of the first audit's results. */
export function countCriteria(
  audits: readonly PlanAudit[],
  groups: readonly Group<string, PlanAudit>[],
  teams: readonly Counted<string, GradeCells>[],
  plans: Cell,
  tables: Tables,
) {
  const criteria = new Map(
    audits.flatMap(({ results }) =>
      results.map(({ criterion, title, section, severity }) => [criterion, { criterion, title, section, severity }]),
    ),
  );
  const whole = standingsOf(audits);
  const byGroup = groups.map(({ members }) => standingsOf(members));
  return [...criteria.values()].map((about) => {
    const cells = standingCells(whole.get(about.criterion) ?? [], plans);
    const byTeam = byGroup.map((standings) => shortfallCells(standings.get(about.criterion) ?? []));
    tables.add(
      [
        standingRow(cells),
        ...byTeam.map(shortfallRow),
        ...byTeam.map((one, i) => ({ count: teams[i]!.cells.plans, others: Object.values(one) })),
      ],
      [
        ...standingSums(cells),
        ...byTeam.map(shortfallSum),
        ...byTeam.map(({ judged }, i) => partOf(teams[i]!.cells.plans, [judged])),
        ...sumsAcross(cells, byTeam, shortfallCellNames),
      ],
    );
    return { about, cells, byTeam };
  });
}

function standingsOf(audits: readonly PlanAudit[]): Map<string, Standing[]> {
  const standings = new Map<string, Standing[]>();
  for (const { criterion, rating } of audits.flatMap(({ results }) => results)) {
    const own = standings.get(criterion);
    if (own === undefined) standings.set(criterion, [rating]);
    else own.push(rating);
  }
  return standings;
}
