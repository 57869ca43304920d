import type { Finding, Outcome } from "../../evaluate/finding";
import { partInWords } from "../../formats/case-part";
import type { TimetableCase } from "../../timetables/evaluate-timetables";
import { displayId, renderFindings, ruleOf, type TableContext } from "./finding-table";
import { forceMark } from "./finding-words";
import { wrapped } from "./table";
import { factsInWords } from "./timetable-words";

/** What calls for action comes first; what is met is only named. */
const order: Outcome[] = ["breached", "query", "undetermined", "open", "excepted"];

/** A few cases for people: each timetable's facts and findings, then the findings on the rest of the case. */
export function* renderTimetableCases(cases: readonly TimetableCase[], context: TableContext): Generator<string> {
  for (const { id, timetables, otherFindings } of cases) {
    const named = `Case ${displayId(id)}`;
    const heading = (text: string) => `\n${context.paint.heading(wrapped(text, context.width))}\n`;
    if (timetables.length === 0) yield `${heading(named)}\nNo part-time timetable is recorded.\n`;
    for (const [i, report] of timetables.entries()) {
      const which = timetables.length === 1 ? "" : `, timetable ${i + 1}`;
      yield `${heading(named + which)}\n`;
      for (const line of factsInWords(report)) yield `${wrapped(line, context.width)}\n`;
      const findings = [...renderJudged(id, report.findings, context)];
      yield* findings.length > 0 ? findings : ["\nNo rule reaches the timetable as it stands.\n"];
    }
    const others = [...renderJudged(id, otherFindings, context)];
    if (others.length > 0) yield heading(`${named}: attendance and exclusion`);
    yield* others;
  }
}

/** A table of what is not met, and then the titles of what is. */
function* renderJudged(id: string, findings: readonly Finding[], context: TableContext): Generator<string> {
  const ordered = order.flatMap((outcome) => {
    const alike = findings.filter((one) => one.outcome === outcome);
    return [...alike.filter(({ force }) => force === "law"), ...alike.filter(({ force }) => force !== "law")];
  });
  if (ordered.length > 0) {
    const rows = ordered.map((finding) => ({ id, finding }));
    yield `\n${renderFindings(rows, context, false)}`;
  }
  const met = findings.filter(({ outcome }) => outcome === "met");
  if (met.length > 0) yield `\n${context.paint.outcome("met")}:\n`;
  for (const finding of met) yield `${listed(titleOf(finding, context), context.width)}\n`;
}

function titleOf(finding: Finding, { ruleSet }: TableContext): string {
  const { title, force } = ruleOf(ruleSet, finding);
  const part = partInWords(finding.subject);
  return title + forceMark(force) + (part === undefined ? "" : ` (${part})`);
}

function listed(text: string, width: number): string {
  return `- ${wrapped(text, width - 2).replaceAll("\n", "\n  ")}`;
}
