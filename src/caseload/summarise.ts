import { parseIsoDate, toIsoDate } from "../calendar/civil-date";
import { InvalidOptionsError } from "../evaluate/options";
import { layout } from "./counter";
import type { CaseloadCounts } from "./counts";
import { UnlikeCountsError } from "./errors";
import { measures } from "./measures";
import { showDepartment } from "./show/department";
import { Disclosure } from "./show/disclosure";
import { showMeasure } from "./show/measure";
import { notesOn } from "./show/notes";
import { numbersOf, rowsOf } from "./show/rows";
import { showTimetables } from "./show/timetables";
import type { CaseloadSummary, PlanFigures } from "./summary";

/** How counts are summed up. */
export interface SummaryOptions {
  /** Counts from 1 to one less than this are suppressed: 5 by default, 1 to show every count. */
  suppressBelow?: number | undefined;
  /** A percentage to compare the share of 20 weeks and the department's percentage with, such as Hertfordshire's 60; none by default. */
  target?: number | undefined;
  /** Whether to list cases (`worst`, `next`): by default only where every count is shown. */
  withCases?: boolean | undefined;
  /** How many references (ids) stand on more than one case, for a note: counts hold none, so only the caller can have looked. */
  repeatedIds?: number | undefined;
}

/**
 * Sums up what was counted of a caseload: what reports show. Synchronous and pure.
 *
 * @throws UnlikeCountsError for counts of another version of this library, InvalidOptionsError.
 */
export function summariseCaseload(
  counts: CaseloadCounts,
  { suppressBelow = 5, target, withCases = suppressBelow <= 1, repeatedIds = 0 }: SummaryOptions = {},
): CaseloadSummary {
  if (counts.layout !== layout) throw new UnlikeCountsError("The counts were made by another version of this library.");
  if (!Number.isInteger(suppressBelow) || suppressBelow < 1)
    throw new InvalidOptionsError("suppressBelow: give a whole number, 1 or more.");
  if (target !== undefined && !(target >= 0 && target <= 100))
    throw new InvalidOptionsError("target: give a percentage from 0 to 100.");
  const { asOf, since, leftOut, lostRows } = counts;
  const severalAuthorities = rowsOf(counts, "localAuthority").filter(([name]) => name !== null).length > 1;
  const options = { suppressBelow, target, severalAuthorities };
  const shown = measures.measures.map((_, place) => showMeasure(counts, place, options));
  const weeks = measures.forecast.weeks;
  const summary: Omit<CaseloadSummary, "notes"> = {
    asOf,
    ...(since === undefined ? {} : { since }),
    suppressBelow,
    ...(target === undefined ? {} : { target }),
    ...showPlans(counts, suppressBelow),
    ...(leftOut === 0 ? {} : { leftOut }),
    ...(lostRows === 0 ? {} : { lostRows }),
    ...(repeatedIds === 0 ? {} : { repeatedIds }),
    measures: shown.map(({ measure }) => measure),
    ...showDepartment(counts, options),
    exceptions: {
      definition: measures.exceptions.definition,
      measure: measures.exceptions.measure,
      grounds: shown.flatMap(({ grounds }) => grounds ?? []),
      assessments: small(numbersOf(counts, "claims", null)[0] ?? 0, suppressBelow),
      flagAbove: measures.exceptions.flagAbove,
    },
    advice: { measure: measures.advice.measure, sources: shown.flatMap(({ advice }) => advice ?? []) },
    backlog: shown.flatMap(({ backlog }) => backlog),
    forecast: {
      definition: measures.forecast.definition,
      horizons: weeks.map((one) => ({ weeks: one, until: toIsoDate(parseIsoDate(asOf) + 7 * one) })),
      measures: shown.map(({ forecast }) => forecast),
    },
    timetables: showTimetables(counts, suppressBelow, severalAuthorities),
    ...(withCases ? { worst: [...counts.worst], next: [...counts.next] } : {}),
  };
  return { ...summary, notes: notesOn(summary) };
}

/** How many cases there are, and how many with a plan; the others have none yet, or never had. */
function showPlans(
  counts: CaseloadCounts,
  suppressBelow: number,
): { cases: PlanFigures["ceased"]; plans: PlanFigures } {
  const [maintained = 0, ceased = 0] = numbersOf(counts, "plans", null);
  const cells = {
    cases: { value: counts.cases },
    maintained: { value: maintained },
    ceased: { value: ceased },
    none: { value: counts.cases - maintained - ceased },
  };
  const tables = new Disclosure();
  tables.row(cells.cases, [cells.maintained, cells.ceased, cells.none], true);
  tables.sum(cells.cases, [cells.maintained, cells.ceased, cells.none]);
  const show = tables.show(suppressBelow);
  return {
    cases: show(cells.cases),
    plans: { maintained: show(cells.maintained), ceased: show(cells.ceased) },
  };
}

function small(count: number, suppressBelow: number): PlanFigures["ceased"] {
  return count > 0 && count < suppressBelow ? "suppressed" : count;
}
