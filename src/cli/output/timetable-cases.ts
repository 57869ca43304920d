import type { Finding, Outcome } from "../../evaluate/finding";
import type { TimetableCase } from "../../timetables/evaluate-timetables";
import { displayId, renderFindings, type TableContext } from "./finding-table";
import { wrapped } from "./table";
import { factsInWords } from "./timetable-words";

/** What calls for action comes first. */
const order: Outcome[] = ["breached", "query", "undetermined", "open", "excepted", "met"];

/** A few cases for people: each timetable's facts and findings, then the findings on the rest of the case. */
export function* renderTimetableCases(cases: readonly TimetableCase[], context: TableContext): Generator<string> {
  for (const { id, timetables, otherFindings } of cases) {
    const named = `Case ${displayId(id)}`;
    if (timetables.length === 0) yield `\n${context.paint.heading(named)}\n\nNo part-time timetable is recorded.\n`;
    for (const [i, report] of timetables.entries()) {
      const which = timetables.length === 1 ? "" : `, timetable ${i + 1}`;
      yield `\n${context.paint.heading(named + which)}\n\n`;
      for (const line of factsInWords(report)) yield `${wrapped(line, context.width)}\n`;
      yield "\n";
      yield renderOrdered(id, report.findings, context) ?? "No rule reaches the timetable as it stands.\n";
    }
    const others = renderOrdered(id, otherFindings, context);
    if (others !== undefined) yield `\n${context.paint.heading(`${named}: attendance and exclusion`)}\n\n${others}`;
  }
}

function renderOrdered(id: string, findings: readonly Finding[], context: TableContext): string | undefined {
  const ordered = order.flatMap((outcome) => {
    const alike = findings.filter((one) => one.outcome === outcome);
    return [...alike.filter(({ force }) => force === "law"), ...alike.filter(({ force }) => force !== "law")];
  });
  if (ordered.length === 0) return undefined;
  return renderFindings(
    ordered.map((finding) => ({ id, finding })),
    context,
    false,
  );
}
