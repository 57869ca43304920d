import type { AuditedPlan } from "../audit/audited-plan";
import { openOtherwise, strengthsOf } from "./audit-selection";
import {
  capital,
  caveat,
  dismissalInWords,
  gradeSentences,
  gravityInWords,
  placeOfPlan,
  questionOf,
  quoted,
  ratedInWords,
} from "./audit-words";
import { displayId } from "./finding-table";
import { longDay } from "./finding-words";
import type { Paint } from "./paint";
import { partOfPlan } from "./plan-part";
import { sectionStrip } from "./section-strip";
import { renderTable, wrapped } from "./table";
import { driftInWords, orphansInWords } from "./thread-words";

const mostStrengths = 5;
const mostLines = 20;

/** How a report is laid out. */
export interface ReportContext {
  width: number;
  paint: Paint;
  /** Everything, not the first lines of each list. */
  all: boolean;
}

/** The report on one plan: grade, sections, strengths, fixes, and what is left for people to do. */
export function* renderAudit({ audit, plan, file, unread }: AuditedPlan, context: ReportContext): Generator<string> {
  const { width, paint } = context;
  const paragraph = (text: string, indent = "") => `${wrapped(text, width - indent.length).replace(/^/gm, indent)}\n`;
  const list = function* (heading: string, lines: readonly string[], all = context.all) {
    if (lines.length === 0) return;
    yield `\n${paint.heading(heading)}\n\n`;
    const shown = all ? lines : lines.slice(0, mostLines);
    for (const line of shown) yield paragraph(line, "  ").replace(/^ {2}/, "- ");
    if (shown.length < lines.length) yield `${lines.length - shown.length} more: add --all to see every one.\n`;
  };

  yield `${paint.heading(`Plan ${displayId(audit.id)}, audited as at ${longDay(audit.asOf)}`)}\n`;
  const place = placeOfPlan(audit);
  yield paragraph(`${place === "" ? "" : `${capital(place)}. `}Read from ${displayId(file)}.`);
  yield "\n";
  for (const [i, sentence] of gradeSentences(audit).entries())
    yield i === 0 ? `${paint.heading(sentence)}\n` : paragraph(sentence);

  yield `\n${paint.heading("Sections")}\n\n`;
  yield renderTable(
    [
      { heading: "Section", takesRest: true },
      { heading: "Grade" },
      ...["Score", "Met", "In part", "Not", "Awaiting"].map((heading) => ({ heading, align: "right" as const })),
    ],
    sectionStrip(audit).map(({ name, grade, score, ...counts }) => [
      name,
      grade,
      score,
      ...[counts.met, counts.partly, counts.not, counts.pending].map((one) => (one === 0 ? "" : String(one))),
    ]),
    width,
  );

  yield* list(
    "Strengths",
    strengthsOf(audit)
      .slice(0, mostStrengths)
      .map(
        ({ criterion, title, rating4 }) => `${criterion} ${title}${rating4 === undefined ? "" : ` (rated ${rating4})`}`,
      ),
    true,
  );

  yield `\n${paint.heading("What matters most to put right")}\n\n`;
  if (audit.fixes.length === 0) yield "Nothing was found. What is asked of an auditor stands below.\n";
  for (const [i, fix] of audit.fixes.entries()) {
    const { criterion, title, subject, quote, because, remedy } = fix;
    const head = `${criterion} ${title} (${gravityInWords(fix)}; ${partOfPlan(subject, plan)})`;
    yield paragraph(head, "   ").replace(/^ {3}/, `${i + 1}. `);
    if (quote !== undefined) yield paragraph(quoted(quote), "   ");
    yield paragraph(`Why: ${because}`, "   ");
    yield paragraph(`Instead: ${remedy}`, "   ");
  }
  const rest = foundIn(audit) - audit.fixes.length;
  if (rest > 0) yield `${rest} more: --format csv has a row for each breach and query.\n`;

  yield* list("Rated by the auditor", audit.results.flatMap(ratedInWords), true);

  yield* list(
    `Judgements still needed (${audit.judgements.length})`,
    audit.judgements.map(
      ({ criterion, title, asks = title }) => `${criterion} ${context.all ? asks : questionOf(asks)}`,
    ),
  );
  const open = openOtherwise(audit);
  if (open.length > 0)
    yield `\n${paragraph(`Also open, for want of facts or because words are queried: ${open.join(", ")}.`)}`;

  const chains = audit.thread.chains.length;
  yield* list("Golden thread", [
    `${chains === 0 ? "No" : chains} whole ${chains === 1 ? "chain" : "chains"} of outcome and provision.`,
    ...orphansInWords(audit.thread.orphans, plan),
  ]);
  yield* list(
    "Advice that the plan departs from",
    audit.drift.flatMap((one) => driftInWords(one) ?? []),
  );
  yield* list(
    "What could not be read",
    unread.map(({ where, what, todo }) => `${where}: ${what}. ${todo}`),
    true,
  );
  yield* list(
    "Set aside by the auditor",
    audit.dismissed.map((one) => dismissalInWords(one, plan)),
    true,
  );
  yield `\n${paragraph(caveat)}`;
}

/** How many breaches and queries there are. */
function foundIn({ findings, queries }: AuditedPlan["audit"]): number {
  return (
    findings.filter(({ outcome }) => outcome === "breached").length +
    queries.filter(({ weight }) => weight === "full").length
  );
}
