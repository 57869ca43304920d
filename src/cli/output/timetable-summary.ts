import type { Shown } from "../../suppression/shown";
import { type AreaSummary, type Breakdown, breakdowns, type GroupFigures } from "../../timetables/area-summary";
import type { Figures, HoursFigure } from "../../timetables/group-figures";
import type { TableContext } from "./finding-table";
import { naturalWidth, renderTable, type TableColumn, wrapped } from "./table";
import { breakdownWords, groupInWords, hoursInWords } from "./timetable-words";

const mostGroups = 20;

/** How a suppressed number is marked, as in official statistics. */
const suppressed = "[c]";

/** A column of figures, and in which half it stands where a table does not fit the page. */
interface FigureColumn {
  heading: string;
  half: 1 | 2;
  cell(figures: Figures): string;
}

/** An area's part-time timetables for people: a table for all of them, and one for each breakdown. */
export function* renderTimetableSummary(
  summary: AreaSummary,
  { width, paint }: Pick<TableContext, "width" | "paint">,
  all: boolean,
): Generator<string> {
  const columns = columnsFor(summary);
  yield `\n${paint.heading("Running")}\n\n`;
  yield renderFigures("Timetables", [["all", summary.running]], columns, width);
  yield `\n${wrapped(notRunningInWords(summary), width)}\n`;
  for (const breakdown of summary.running.timetables === 0 ? [] : breakdowns) {
    const heading = breakdownWords[breakdown];
    yield `\n${paint.heading(`By ${breakdown === "sen" ? heading : heading.toLowerCase()}`)}\n\n`;
    const [shown, hidden] = parted(summary.by[breakdown]);
    const rows = shown.map((one): [string, Figures] => [groupInWords(breakdown, one.group), one]);
    const most = all ? rows.length : mostGroups;
    if (rows.length > 0) yield renderFigures(heading, rows.slice(0, most), columns, width);
    if (rows.length > most) yield `\n${rows.length - most} more: add --all to see every one.\n`;
    if (hidden.length > 0)
      yield `${rows.length > 0 ? "\n" : ""}${wrapped(hiddenInWords(breakdown, hidden, all), width)}\n`;
  }
  if (summary.suppressBelow > 1) yield `\n${wrapped(legend(summary.suppressBelow), width)}\n`;
}

/** The groups whose number is not shown, by their names alone. */
function hiddenInWords(breakdown: Breakdown, groups: readonly GroupFigures[], all: boolean): string {
  const names = groups.map(({ group }) => groupInWords(breakdown, group));
  const rest = all ? 0 : Math.max(0, names.length - mostGroups);
  return `${suppressed}: ${names.slice(0, names.length - rest).join(", ")}${rest > 0 ? `, and ${rest} more` : ""}`;
}

function legend(below: number): string {
  return (
    `${suppressed}: not shown, as it is a number from 1 to ${below - 1}, stands for so few, or would give away such a number elsewhere. ` +
    "--show-small-numbers shows every number: do not publish that."
  );
}

function notRunningInWords({ notRunning: { planned, ended, undated } }: AreaSummary): string {
  return `Not among them: ${show(planned)} planned, ${show(ended)} ended, ${show(undated)} without a first day.`;
}

/** The groups whose number may be shown, and the others. */
function parted(groups: readonly GroupFigures[]): [shown: GroupFigures[], hidden: GroupFigures[]] {
  const isShown = ({ timetables }: GroupFigures) => timetables !== "suppressed";
  return [groups.filter(isShown), groups.filter((one) => !isShown(one))];
}

/** The columns that a summary needs: whether hours are not known only where they are not. */
function columnsFor({ running, by }: AreaSummary): FigureColumn[] {
  const every = [running, ...Object.values(by).flat()];
  const notKnown = (of: (figures: Figures) => HoursFigure): FigureColumn[] =>
    every.every((figures) => of(figures).notKnown === 0)
      ? []
      : [{ heading: "Not\nknown", half: 2, cell: (figures) => show(of(figures).notKnown) }];
  const hours = (heading: string, of: (figures: Figures) => HoursFigure): FigureColumn[] => [
    { heading, half: 2, cell: (figures) => show(of(figures).hours, hoursInWords) },
    ...notKnown(of),
  ];
  return [
    { heading: "Number", half: 1, cell: ({ timetables }) => show(timetables) },
    { heading: "EHC\nplan", half: 1, cell: ({ withEhcPlan }) => show(withEhcPlan) },
    { heading: "SEN\nsupport", half: 1, cell: ({ withSenSupport }) => show(withSenSupport) },
    { heading: "Looked\nafter", half: 1, cell: ({ lookedAfter }) => show(lookedAfter) },
    { heading: "Review\noverdue", half: 1, cell: ({ reviewOverdue }) => show(reviewOverdue) },
    { heading: "Past\nend", half: 1, cell: ({ pastTheirEnd }) => show(pastTheirEnd) },
    { heading: "Median\ndays", half: 2, cell: ({ medianDays }) => show(medianDays) },
    { heading: "Longest\ndays", half: 2, cell: ({ longestDays }) => show(longestDays) },
    ...hours("Hours lost\na week", ({ hoursLostPerWeek }) => hoursLostPerWeek),
    ...hours("Hours lost\nto date", ({ hoursLost }) => hoursLost),
  ];
}

function show(value: Shown | undefined, inWords: (value: number) => string = String): string {
  if (value === undefined) return "";
  return value === "suppressed" ? suppressed : inWords(value);
}

/** One table, or two below each other where one is too wide for the page. */
function renderFigures(
  heading: string,
  groups: readonly [string, Figures][],
  columns: readonly FigureColumn[],
  width: number,
): string {
  const table = (chosen: readonly FigureColumn[]): [TableColumn[], string[][]] => [
    [{ heading, takesRest: true }, ...chosen.map((one) => ({ heading: one.heading, align: "right" as const }))],
    groups.map(([name, figures]) => [name, ...chosen.map(({ cell }) => cell(figures))]),
  ];
  const whole = table(columns);
  if (naturalWidth(...whole) <= width) return renderTable(...whole, width);
  const halves = [1, 2].map((half) => table(columns.filter((one) => one.half === half)));
  return halves.map((half) => renderTable(...half, width)).join("\n");
}
