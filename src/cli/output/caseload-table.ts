import { parseIsoDate } from "../../calendar/civil-date";
import { formatDate } from "../../calendar/format";
import { leftOutSentence } from "../../caseload/left-out";
import type { Figures } from "../../caseload/measure-summary";
import type { CaseLine, CaseloadSummary } from "../../caseload/summary";
import type { Shown } from "../../suppression/shown";
import type { TableContext } from "./finding-table";
import { renderTable, wrapped } from "./table";

/** How a suppressed number is marked, as in official statistics. */
const suppressed = "[c]";

/** A summary for people at a terminal: what became of each limit, the department's percentage, what comes next, and the notes. */
export function* renderCaseload(
  summary: CaseloadSummary,
  { width, paint }: Pick<TableContext, "width" | "paint">,
): Generator<string> {
  const { asOf, cases, measures, department, forecast, backlog, notes, worst, next } = summary;
  const out = leftOutSentence(summary);
  yield `${paint.heading(`Caseload as at ${formatDate(parseIsoDate(asOf))}`)}\n\n${count(cases)} ${cases === 1 ? "case" : "cases"}${out === "" ? "" : `; ${out}`}\n`;
  yield `\n${paint.heading("What became of each limit")}\n\n`;
  yield renderTable(
    [
      { heading: "Limit", takesRest: true },
      ...["In time", "95% interval", "Of", "Late", "Overdue", "Early", "Open", "Excepted", "Undeter-\nmined"].map(
        (heading) => ({
          heading,
          align: "right" as const,
        }),
      ),
    ],
    measures.map(({ title, all }) => [title, ...figureCells(all)]),
    width,
  );
  yield `\n${paint.heading("The department's percentage of 20 weeks")}\n\n`;
  yield renderTable(
    [
      { heading: "Year" },
      ...["Plans", "Within 20 weeks", "Percent", "Without exceptions", "Within 20 weeks", "Percent"].map((heading) => ({
        heading,
        align: "right" as const,
        widest: 12,
      })),
    ],
    department.years.map(({ year, complete, all, withoutExceptions }) => [
      complete ? year : `${year} (so far)`,
      ...[all, withoutExceptions].flatMap(({ plans, within20Weeks }) => [
        count(plans),
        count(within20Weeks.plans),
        percent(within20Weeks.percent),
      ]),
    ]),
    width,
  );
  yield `\n${wrapped(`${department.definition} It is another question than the statutory limit above.`, width)}\n`;
  yield `\n${paint.heading("What will breach if nothing is done")}\n\n`;
  yield renderTable(
    [
      { heading: "Limit", takesRest: true },
      ...forecast.horizons.map(({ weeks }) => ({ heading: `In ${weeks} weeks`, align: "right" as const })),
      { heading: "All open", align: "right" },
    ],
    forecast.measures.map(({ title, within, open }) => [title, ...within.map(count), count(open)]),
    width,
  );
  for (const { title, bands } of backlog) {
    yield `\n${paint.heading(title)}\n\n`;
    yield renderTable(
      [{ heading: "Age" }, { heading: "Open", align: "right" }, { heading: "Overdue", align: "right" }],
      bands.map((band) => [band.title, count(band.open), count(band.overdue)]),
      width,
    );
  }
  yield* renderCases("Longest overdue", "Days overdue", worst, width, paint);
  yield* renderCases("Next to breach", "Days left", next, width, paint);
  for (const { text, count: number } of notes)
    yield `\n${wrapped(number === undefined ? text : `${text} (${count(number)})`, width)}\n`;
  if (summary.suppressBelow > 1) yield `\n${wrapped(legend(summary.suppressBelow), width)}\n`;
}

function figureCells({ share, of, late, overdue, early, open, excepted, undetermined }: Figures): string[] {
  const interval = share === undefined ? "" : `${percent(share.lower)} to ${percent(share.upper)}`;
  return [percent(share?.percent), interval, ...[of, late, overdue, early, open, excepted, undetermined].map(count)];
}

function* renderCases(
  heading: string,
  days: string,
  lines: readonly CaseLine[] | undefined,
  width: number,
  paint: TableContext["paint"],
): Generator<string> {
  if (lines === undefined || lines.length === 0) return;
  yield `\n${paint.heading(heading)}\n\n`;
  yield renderTable(
    [
      { heading: "Case" },
      { heading: "Limit", takesRest: true },
      { heading: "Last day" },
      { heading: days, align: "right" },
    ],
    lines.map((one) => [one.id, one.measure, one.dueOn, count(one.days)]),
    width,
  );
}

function count(shown: Shown): string {
  return shown === "suppressed" ? suppressed : shown.toLocaleString("en-GB");
}

function percent(value: number | undefined): string {
  return value === undefined ? "" : `${value.toFixed(1)}%`;
}

function legend(below: number): string {
  return `${suppressed}: not shown, as it is a number from 1 to ${below - 1}, or would give away such a number elsewhere. --suppress-below 1 shows every number, and the cases: do not publish that.`;
}
