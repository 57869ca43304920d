import type { CaseReport } from "../../evaluate/finding";
import { daysAhead, needsAttention } from "./attention";
import { renderDutySummary } from "./duty-summary";
import { displayId, renderFindings, type TableContext } from "./finding-table";
import { counted, longDay } from "./finding-words";

const fewCases = 3;
const mostRows = 20;

/** Reports for people: every applicable finding of up to three cases; of more, a summary and what needs attention. */
export function* renderEvaluation(
  reports: readonly CaseReport[],
  asOf: string,
  context: TableContext,
  all: boolean,
): Generator<string> {
  const { paint } = context;
  yield `${paint.heading(`${counted(reports.length, "case")}, judged as at ${longDay(asOf)}`)}\n`;
  if (reports.length <= fewCases) {
    for (const report of reports) yield* renderCase(report, context);
    return;
  }
  yield `\n${paint.heading("Duties")}\n\n`;
  yield renderDutySummary(reports, context);
  const attention = needsAttention(reports);
  yield `\n${paint.heading("Needs attention")}\n\n`;
  if (attention.length === 0) {
    yield `Nothing is breached, and nothing falls due within ${daysAhead} days.\n`;
    return;
  }
  const shown = all ? attention : attention.slice(0, mostRows);
  yield renderFindings(shown, context, true);
  const rest = attention.length - shown.length;
  if (rest > 0) yield `\n${rest} more ${rest === 1 ? "needs" : "need"} attention: add --all to see every one.\n`;
}

function* renderCase({ id, findings }: CaseReport, context: TableContext): Generator<string> {
  const applicable = findings.filter(({ outcome }) => outcome !== "not-applicable");
  yield `\n${context.paint.heading(`Case ${displayId(id)}`)}\n\n`;
  if (applicable.length === 0) {
    yield "No duty applies to the case as it stands.\n";
    return;
  }
  yield renderFindings(
    applicable.map((finding) => ({ id, finding })),
    context,
    false,
  );
}
