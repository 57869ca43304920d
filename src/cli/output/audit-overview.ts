import type { Severity } from "../../quality/criterion";
import { gradeWords } from "../../quality/grading-schema";
import type { PlanAudit } from "../../quality/plan-audit";
import type { AuditedPlan } from "../audit/audited-plan";
import { type ReportContext, renderAudit } from "./audit-report";
import { severities } from "./audit-selection";
import { caveat, gradeInWords, scoreInWords } from "./audit-words";
import { displayId } from "./finding-table";
import { counted, longDay } from "./finding-words";
import { renderTable, wrapped } from "./table";

const fewPlans = 3;
const mostRows = 20;
const mostCriteria = 10;

/** Audits for people: the whole report on each of up to three plans; of more, how they are graded and what they most often lack. */
export function* renderAudits(
  audited: readonly AuditedPlan[],
  asOf: string,
  context: ReportContext,
): Generator<string> {
  if (audited.length <= fewPlans) {
    for (const [i, one] of audited.entries()) {
      if (i > 0) yield "\n\n";
      yield* renderAudit(one, context);
    }
    return;
  }
  yield* renderOverview(
    audited.map(({ audit }) => audit),
    asOf,
    context,
  );
}

function* renderOverview(
  audits: readonly PlanAudit[],
  asOf: string,
  { width, paint, all }: ReportContext,
): Generator<string> {
  const right = (heading: string) => ({ heading, align: "right" as const });
  yield `${paint.heading(`${counted(audits.length, "plan")}, audited as at ${longDay(asOf)}`)}\n`;

  yield `\n${paint.heading("Grades")}\n\n`;
  const grades = [...gradeWords, undefined].map((grade) => {
    const own = audits.filter((one) => one.grade.grade === grade);
    return [gradeInWords(grade), String(own.length), String(own.filter((one) => one.grade.provisional).length)];
  });
  yield renderTable([{ heading: "Grade" }, right("Plans"), right("Of them\nprovisional")], grades, width);

  yield `\n${paint.heading("Met least often")}\n\n`;
  const worst = criteriaMetLeast(audits).slice(0, all ? undefined : mostCriteria);
  if (worst.length === 0) yield "No criterion is failed by any of the plans.\n";
  else
    yield renderTable(
      [
        { heading: "Criterion" },
        { heading: "What it asks", takesRest: true },
        right("Not\nmet"),
        right("In\npart"),
        right("Of\nrated"),
      ],
      worst.map(({ criterion, title, not, partly, rated }) => [criterion, title, `${not}`, `${partly}`, `${rated}`]),
      width,
    );

  yield `\n${paint.heading("Plans")}\n\n`;
  const rows = audits.map(({ id, grade, findings, queries, judgements }) => [
    displayId(id),
    `${gradeInWords(grade.grade)}${grade.provisional ? ", provisional" : ""}`,
    scoreInWords(grade.score),
    String(findings.filter(({ outcome }) => outcome === "breached").length),
    String(queries.filter(({ weight }) => weight === "full").length),
    String(judgements.length),
  ]);
  yield renderTable(
    [
      { heading: "Plan", takesRest: true },
      { heading: "Grade" },
      right("Score"),
      right("Breaches of\nstructure"),
      right("Queries of\nwording"),
      right("Judgements\nneeded"),
    ],
    all ? rows : rows.slice(0, mostRows),
    width,
  );
  if (!all && rows.length > mostRows) yield `\n${rows.length - mostRows} more: add --all to see every one.\n`;
  yield `\n${wrapped(`${caveat} A grade that is provisional may still change: people have yet to judge.`, width)}\n`;
}

/** How often a criterion is not met. */
interface Shortfall {
  criterion: string;
  title: string;
  severity: Severity;
  not: number;
  partly: number;
  rated: number;
}

/** The criteria that plans fall short of, those that most do first, then the gravest; each with how many plans it was rated for. */
function criteriaMetLeast(audits: readonly PlanAudit[]) {
  const byCode = new Map<string, Shortfall>();
  for (const { criterion, title, severity, rating } of audits.flatMap(({ results }) => results)) {
    const one = byCode.get(criterion) ?? { criterion, title, severity, not: 0, partly: 0, rated: 0 };
    byCode.set(criterion, one);
    if (rating === "not" || rating === "partly") one[rating] += 1;
    if (rating !== "pending" && rating !== "not-applicable") one.rated += 1;
  }
  return [...byCode.values()]
    .filter(({ not, partly }) => not + partly > 0)
    .sort(
      (a, b) =>
        b.not + b.partly - (a.not + a.partly) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.not - a.not,
    );
}
