import { percentHalfUp } from "../../statistics/percentage";
import type { Cell } from "../../suppression/hidden-cells";
import type { CaseloadCounts, Counted } from "../counts";
import { departmentPercentages } from "../department-percentages";
import type {
  ActivityMonth,
  DepartmentFigures,
  DepartmentGroup,
  DepartmentSummary,
  DepartmentYear,
} from "../department-summary";
import { type Dimension, mapDimensions } from "../dimensions";
import { measures } from "../measures";
import { activityNames, departmentBands, departmentSlot } from "../slots";
import { type Cells, Disclosure, type Show, wholeCost } from "./disclosure";
import { isComplete, withoutGaps } from "./months";
import { groupField, namedGroups, rowsOf } from "./rows";
import { besideTarget, shareOf } from "./share";

type Band = (typeof departmentBands)[number];
/** With all plans, and apart: without those to which an exception is said to apply, and those alone. */
type Suffix = "" | "Without" | "With";
/** `notWithin` is shown nowhere, but a reader knows it from the plans and those within 20 weeks. */
type CellName = "issued" | "leftOut" | `${"plans" | "notWithin" | Band}${Suffix}`;

interface Group {
  name: string | null;
  cells: Cells<CellName>;
}

/** How what hangs together through the plans issued is shown. */
export interface DepartmentOptions {
  suppressBelow: number;
  target: number | undefined;
  severalAuthorities: boolean;
}

/** Shows the department's percentage and each month's work: the plans issued in a year are the sum of its months. */
export function showDepartment(
  counts: CaseloadCounts,
  options: DepartmentOptions,
): { department: DepartmentSummary; activity: ActivityMonth[] } {
  const rows = new Map(rowsOf(counts, "department").map(([year, numbers]) => [year!, numbers]));
  const rowsBy = mapDimensions((dimension) => rowsByYear(counts, dimension));
  const months = monthCells(counts);
  const years: DepartmentYear[] = [];
  const activity: ActivityMonth[] = [];
  // No count stands in the tables of two years: what is to be hidden is found year by year, in a fraction of the memory.
  for (const year of [...new Set([...rows.keys(), ...months.map(yearOfMonth)])].sort()) {
    const tables = new Disclosure();
    const numbers = rows.get(year);
    const groupsIn = (dimension: Dimension) =>
      namedGroups(rowsBy[dimension].get(year) ?? [], dimension, options.severalAuthorities);
    const issued = numbers === undefined ? undefined : issuedIn(numbers, groupsIn, tables);
    const own = months.filter((one) => yearOfMonth(one) === year);
    for (const { cells } of own) for (const cell of Object.values(cells)) tables.row(cell, [], true);
    if (issued !== undefined)
      tables.sum(
        issued.whole.cells.issued,
        own.map(({ cells }) => cells.plansIssued),
      );
    const show = tables.show(options.suppressBelow);
    if (issued !== undefined) years.push(shownYear(year, issued, counts, show, options));
    for (const one of own) activity.push(shownMonth(one, counts, show));
  }
  const { title, definition, source } = measures.department;
  return { department: { title, definition, source, years }, activity };
}

/** The plans issued in a year, with their breakdowns. */
interface Issued {
  whole: Group;
  by: Record<Dimension, Group[]>;
}

function issuedIn(
  numbers: readonly number[],
  groupsIn: (dimension: Dimension) => readonly Counted[],
  tables: Disclosure,
): Issued {
  const whole: Group = { name: null, cells: cellsOf(numbers, numbers, wholeCost) };
  const by = mapDimensions((dimension) =>
    groupsIn(dimension).map(([name, row]): Group => ({ name, cells: cellsOf(row, numbers) })),
  );
  disclose(whole.cells, tables);
  discloseLater(whole.cells, tables);
  for (const group of Object.values(by).flat()) disclose(group.cells, tables);
  for (const groups of Object.values(by))
    tables.across(
      whole.cells,
      groups.map(({ cells }) => cells),
      groupNames,
    );
  return { whole, by };
}

function shownYear(
  year: string,
  { whole, by }: Issued,
  { asOf }: CaseloadCounts,
  show: Show,
  { suppressBelow, target }: DepartmentOptions,
): DepartmentYear {
  const hidesLater = suppressBelow > 1;
  const shown = shownGroup(whole, show);
  return {
    year,
    complete: year < asOf.slice(0, 4),
    ...shown,
    by: mapDimensions((dimension) => by[dimension].map((group) => shownGroup(group, show, hidesLater))),
    ...(target === undefined ? {} : { target: besideTarget(shown.all.within20Weeks.percent, target) }),
  };
}

function shownMonth({ month, cells }: MonthCells, { asOf }: CaseloadCounts, show: Show): ActivityMonth {
  const shown = Object.fromEntries(activityNames.map((name) => [name, show(cells[name])]));
  return { month, complete: isComplete(month, asOf), ...(shown as Omit<ActivityMonth, "month" | "complete">) };
}

function yearOfMonth({ month }: MonthCells): string {
  return month.slice(0, 4);
}

/** The rows of a breakdown by the year in which plans were issued. */
function rowsByYear(counts: CaseloadCounts, dimension: Dimension): ReadonlyMap<string, Counted[]> {
  const byYear = new Map<string, Counted[]>();
  for (const [key, row] of rowsOf(counts, `department ${dimension}`)) {
    const [year] = key!.split(" ", 1) as [string];
    if (!byYear.has(year)) byYear.set(year, []);
    byYear.get(year)!.push([key === year ? null : key!.slice(year.length + 1), row]);
  }
  return byYear;
}

const laterBands = departmentBands.filter((band) => band !== "within");

/** What it costs to hide a count of a group, where it is more than 1: the percentage rests on the dearest two. */
const costs: Partial<Record<CellName, number>> = {
  plans: 8,
  within: 8,
  plansWithout: 4,
  withinWithout: 4,
  issued: 4,
  plansWith: 2,
  toAYear: 2,
};

/** What is counted of plans with and without a claimed exception: its names, and where its numbers stand. */
const counted = (
  [
    ["plans", departmentBands],
    ["notWithin", laterBands],
    ...departmentBands.map((band) => [band, [band]] as const),
  ] as const
).map(([name, bands]) => {
  const places = bands.map((band) => departmentBands.indexOf(band));
  return {
    name,
    without: `${name}Without` as const,
    withClaim: `${name}With` as const,
    places,
    withPlaces: places.map((place) => place + departmentSlot.withClaim),
  };
});

/** Of plans with a claimed exception only the number is shown; of those over 20 weeks the bands. */
function isPrinted(name: CellName): boolean {
  return !name.startsWith("notWithin") && (name === "plansWith" || !name.endsWith("With"));
}

const unprinted: ReadonlySet<CellName> = new Set<CellName>(
  counted.flatMap(({ name, without, withClaim }) => [name, without, withClaim]).filter((name) => !isPrinted(name)),
);

/**
 * The cells of a row, which cost so many times more to hide than those of a group. Where the whole year has none of something, all groups
 * have none, and counts that differ by it alone are one cell: to hide one of them and show the other would hide nothing.
 */
function cellsOf(numbers: readonly number[], year: readonly number[], times = 1): Cells<CellName> {
  const cell = (value: number, name: CellName): Cell =>
    unprinted.has(name) ? { value, neverShown: true, guarded: true } : { value, keep: (costs[name] ?? 1) * times };
  const cells: Partial<Record<CellName, Cell>> = {};
  for (const { name, without, withClaim, places, withPlaces } of counted) {
    const [valueWithout, valueWith] = [sumAt(numbers, places), sumAt(numbers, withPlaces)];
    const both = cell(valueWithout + valueWith, name);
    cells[name] = both;
    cells[without] = sumAt(year, withPlaces) === 0 ? both : cell(valueWithout, without);
    cells[withClaim] = sumAt(year, places) === 0 && both.value > 0 ? both : cell(valueWith, withClaim);
  }
  const at = (row: readonly number[]) => row[departmentSlot.leftOut] ?? 0;
  cells.leftOut = cell(at(numbers), "leftOut");
  cells.issued = at(year) === 0 ? cells.plans! : cell(cells.plans!.value + at(numbers), "issued");
  return cells as Cells<CellName>;
}

function sumAt(numbers: readonly number[], places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += numbers[place] ?? 0;
  return sum;
}

/** What of a breakdown is shown where counts are suppressed: later bands of small groups would give each other away without end. */
const groupNames: readonly CellName[] = [
  "issued",
  "leftOut",
  ...(["", "Without", "With"] as const).flatMap(
    (suffix) => [`plans${suffix}`, `within${suffix}`, `notWithin${suffix}`] as const,
  ),
];

const apartSuffixes = ["Without", "With"] as const;
const suffixes = ["", ...apartSuffixes] as const;

function named(
  cells: Cells<CellName>,
  names: readonly (Band | "plans" | "notWithin")[],
  of: readonly Suffix[],
): Cell[] {
  return of.flatMap((suffix) => names.map((name) => cells[`${name}${suffix}`]));
}

/** What a reader knows of the plans of a group. */
function disclose(cells: Cells<CellName>, tables: Disclosure): void {
  const { issued, leftOut, plans, plansWithout, plansWith, within, withinWithout, withinWith } = cells;
  const { notWithin, notWithinWithout, notWithinWith } = cells;
  const [bands, without, withClaim] = [
    [within, notWithin],
    [withinWithout, notWithinWithout],
    [withinWith, notWithinWith],
  ];
  const inAll = [...bands, plansWithout, plansWith, ...without, ...withClaim];
  tables.row(issued, [leftOut, plans, ...inAll]);
  tables.row(plans, inAll, true);
  tables.row(leftOut, [], true);
  tables.row(plansWithout, without, true);
  tables.row(plansWith, withClaim, true);
  tables.sum(issued, [leftOut, plans]);
  tables.sum(plans, bands);
  tables.sum(plansWithout, without);
  tables.sum(plansWith, withClaim);
  tables.sum(plans, [plansWithout, plansWith]);
  tables.sum(within, [withinWithout, withinWith]);
  tables.sum(notWithin, [notWithinWithout, notWithinWith]);
}

/** What a reader knows of the bands over 20 weeks of a whole year. */
function discloseLater(cells: Cells<CellName>, tables: Disclosure): void {
  const later = named(cells, laterBands, [""]);
  const laterApart = named(cells, laterBands, apartSuffixes);
  tables.row(cells.notWithin, [...later, ...laterApart], true);
  for (const suffix of apartSuffixes) tables.row(cells[`notWithin${suffix}`], named(cells, laterBands, [suffix]), true);
  for (const suffix of suffixes) tables.sum(cells[`notWithin${suffix}`], named(cells, laterBands, [suffix]));
  for (const name of laterBands) tables.sum(cells[name], named(cells, [name], apartSuffixes));
}

/** `hidesLater` shows nothing of the bands over 20 weeks. */
function shownGroup({ name, cells }: Group, show: Show, hidesLater = false): DepartmentGroup {
  const [all, withClaim] = [show(cells.plans), show(cells.plansWith)];
  const isShown = typeof all === "number" && typeof withClaim === "number";
  const percent = isShown ? percentHalfUp(withClaim, all) : undefined;
  // Compared in whole numbers: the percentage is rounded.
  const flagged = isShown && all > 0 && 100 * withClaim > measures.exceptions.flagAbove * all;
  return {
    ...groupField(name),
    issued: show(cells.issued),
    leftOut: show(cells.leftOut),
    all: shownFigures(cells, "", show, hidesLater),
    withoutExceptions: shownFigures(cells, "Without", show, hidesLater),
    withException: { plans: withClaim, ...(percent === undefined ? {} : { percent }), flagged },
  };
}

function shownFigures(
  cells: Cells<CellName>,
  suffix: "" | "Without",
  show: Show,
  hidesLater: boolean,
): DepartmentFigures {
  const plans = show(cells[`plans${suffix}`]);
  const band = (name: Band, isHidden = false) => {
    const count = isHidden ? "suppressed" : show(cells[`${name}${suffix}`]);
    const percents = typeof plans === "number" && typeof count === "number" ? percentOf(count, plans) : {};
    return { plans: count, ...percents };
  };
  const within20Weeks = band("within");
  const share = shareOf(within20Weeks.plans, plans);
  return {
    plans,
    within20Weeks,
    over20WeeksToAYear: band("toAYear", hidesLater),
    overAYear: band("overAYear", hidesLater),
    noBand: band("noBand", hidesLater),
    ...(share === undefined ? {} : { interval: { lower: share.lower, upper: share.upper } }),
  };
}

/** The department's formula, for a band of a denominator. */
function percentOf(count: number, plans: number): { percent?: number } {
  const { within20Weeks } = departmentPercentages({
    plans,
    within20Weeks: count,
    over20WeeksToAYear: 0,
    overAYear: 0,
  });
  return within20Weeks === undefined ? {} : { percent: within20Weeks };
}

interface MonthCells {
  month: string;
  cells: Cells<(typeof activityNames)[number]>;
}

function monthCells(counts: CaseloadCounts): MonthCells[] {
  const rows = new Map(rowsOf(counts, "activity").map(([month, numbers]) => [month!, numbers]));
  const months = rows.size === 0 ? [] : withoutGaps([...rows.keys()], counts.asOf, counts.asOf);
  return months.map((month) => {
    const numbers = rows.get(month) ?? [];
    const cells = Object.fromEntries(activityNames.map((name, i) => [name, { value: numbers[i] ?? 0 }]));
    return { month, cells: cells as MonthCells["cells"] };
  });
}
