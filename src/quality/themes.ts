import type { PlanAudit } from "./plan-audit";
import type { PlanRecord } from "./plan-record";
import { summariseActions } from "./theme/actions";
import type { ThemeAction } from "./theme/actions-schema";
import { findBoilerplate } from "./theme/boilerplate";
import { countCriteria } from "./theme/count-criteria";
import { type Counted, countAll, countGroups, countHealthAndCare, countSections } from "./theme/count-grades";
import { countQuarters, type QuartersBy } from "./theme/count-quarters";
import { gradeFigures, shareFigures } from "./theme/grade-cells";
import { groupBy } from "./theme/group-by";
import { findNamesOfOthers } from "./theme/names-of-others";
import { ageBandOf, ageBands } from "./theme/plan-age";
import { shortfallFigures, standingFigures } from "./theme/standing-cells";
import { Tables } from "./theme/tables";
import type { PlanKind, ThemeAbout, ThemeSummary } from "./theme/theme-summary";

/** How to sum up audits. */
export interface ThemeOptions {
  /** ISO date on which actions are looked at: the last day of an audit by default. */
  asOf?: string;
  /** Counts from 1 to one less than this are suppressed: 5 by default, 1 to show every count and the plans' references. */
  suppressBelow?: number;
  /** The records of the plans that were audited, for what no audit holds: kinds of plan, repeated passages, names of others. */
  plans?: readonly PlanRecord[];
  /** Texts that the authority approved for all plans: no repeated passages. */
  approvedPassages?: readonly string[];
  /** What was decided to be done. */
  actions?: readonly ThemeAction[];
  /** The day by whose quarter the trend is drawn: that of issue by default. */
  quartersBy?: QuartersBy;
  about?: ThemeAbout;
}

const kinds: readonly PlanKind[] = ["new", "amended", "annual-review"];

/**
 * Sums up audits of many plans: grades by section, team, age and kind of plan, what criteria come to, the trend by quarter, passages that
 * stand in many plans, and what became of actions. Every audit counts, so hand in one for each plan. Pure.
 *
 * @throws InvalidDateError for a date that is none.
 */
export function summariseThemes(audits: readonly PlanAudit[], options: ThemeOptions = {}): ThemeSummary {
  const { suppressBelow = 5, plans, approvedPassages = [], actions, quartersBy = "issue", about = {} } = options;
  const { asOf = lastDayOf(audits) } = options;
  const records = new Map(plans?.map((one) => [one.id, one]));
  const tables = new Tables();
  const teamsOf = groupBy(audits, ({ team }) => team);
  const agesOf = groupBy(audits, ageBandOf, ageBands);
  const { all, provisional } = countAll(audits, tables);
  const sections = countSections(audits, all, tables);
  const teams = countGroups(teamsOf, all, tables);
  const byAge = countGroups(agesOf, all, tables);
  const byKind =
    plans &&
    countGroups(
      groupBy(audits, ({ id }) => records.get(id)?.kind, kinds),
      all,
      tables,
    );
  const healthAndCare = countHealthAndCare(agesOf, byAge, sections, tables);
  const criteria = countCriteria(audits, teamsOf, teams, all.plans, tables);
  const quarters = countQuarters(audits, quartersBy, all, tables);

  const show = tables.shower(suppressBelow);
  const compared = [...records.values()];
  return {
    asOf,
    about,
    suppressBelow,
    all: gradeFigures(all, show),
    provisional: show(provisional),
    sections: sections.map(({ section, cells }) => ({ section, ...gradeFigures(cells, show) })),
    teams: teams.map((one) => ({ ...groupOf(one), ...gradeFigures(one.cells, show) })),
    byAge: byAge.map((one) => ({ ...groupOf(one), ...gradeFigures(one.cells, show) })),
    ...(byKind && { byKind: byKind.map((one) => ({ ...groupOf(one), ...gradeFigures(one.cells, show) })) }),
    healthAndCare: healthAndCare.map(({ section, cells, byGroup }) => ({
      section,
      ...shareFigures(cells, show),
      byAge: byGroup.map((one) => ({ ...groupOf(one), ...shareFigures(one.cells, show) })),
    })),
    criteria: criteria.map(({ about: which, cells, byTeam }) => ({
      ...which,
      ...standingFigures(cells, show),
      byTeam: byTeam.map((one) => shortfallFigures(one, show)),
    })),
    quarters: {
      by: quartersBy,
      shares: quarters.map((one) => ({ ...groupOf(one), ...shareFigures(one.cells, show) })),
    },
    ...(plans && {
      boilerplate: findBoilerplate(compared, { approved: approvedPassages, suppressBelow }),
      namesOfOthers: findNamesOfOthers(compared, suppressBelow),
    }),
    ...(actions && { actions: summariseActions(actions, asOf) }),
  };
}

function lastDayOf(audits: readonly PlanAudit[]): string {
  return audits.reduce((last, { asOf }) => (asOf > last ? asOf : last), "0001-01-01");
}

function groupOf<Name extends string>({ name }: Counted<Name, unknown>): { group?: Name } {
  return name === undefined ? {} : { group: name };
}
