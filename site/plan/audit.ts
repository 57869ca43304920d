// Loaded when a plan is first opened: the readers of documents, the criteria and the report.
import { PlanFileError, readPlanFile, readPlanText, type Unread } from "../../src/plan-files/index";
import { auditPlan, type PlanAudit, type PlanQuery, type PlanRecord, readPlanRecord } from "../../src/quality/index";
import { planReportHtml } from "../../src/report/index";

/** Words of a plan and what is queried in them. */
export interface QueriedPassage {
  section: string;
  text: string;
  queries: PlanQuery[];
}

/** A plan that was read and audited. */
export interface AuditedPlan {
  audit: PlanAudit;
  /** The words of the plan in which something is queried, in the order of the queries. */
  passages: readonly QueriedPassage[];
  /** What of the file could not be read, or only with doubt. */
  unread: readonly Unread[];
  report: string;
}

/** Reads the file of a plan, by its first bytes, and audits it. @throws PlanFileError, InvalidRecordError or OutsideCalendarError. */
export async function auditFile(file: File, asOf: string): Promise<AuditedPlan> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (/\.json$/i.test(file.name)) return auditOf(readPlanRecord(jsonOf(bytes)), [], asOf);
  const { plan, unread } = readPlanText(await readPlanFile(file.name, bytes), { id: referenceOf(file.name) });
  // A grade of what was not read would say nothing of the plan.
  if (plan.sections === undefined)
    throw new PlanFileError(
      "unknown-format",
      'No section of a plan was found: give them headings such as "Section F: Provision".',
    );
  return auditOf(plan, unread, asOf);
}

/** A document names no reference: its file's name stands for one. */
const referenceOf = (fileName: string): string => fileName.replace(/\.\w+$/, "").slice(0, 200) || "plan";

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    // The browser's own words would repeat a piece of the file.
    throw new PlanFileError("not-text", "The file is named .json, and is not JSON that can be read.");
  }
}

function auditOf(plan: PlanRecord, unread: readonly Unread[], asOf: string): AuditedPlan {
  const audit = auditPlan(plan, { asOf });
  return { audit, passages: passagesOf(plan, audit), unread, report: planReportHtml(audit, plan) };
}

function passagesOf(plan: PlanRecord, { queries }: PlanAudit): QueriedPassage[] {
  const passages = new Map<string, QueriedPassage>();
  for (const query of queries) {
    const text = wordsAt(plan, query.subject);
    if (text === undefined) continue;
    const passage = passages.get(query.subject) ?? { section: query.section, text, queries: [] };
    passage.queries.push(query);
    passages.set(query.subject, passage);
  }
  return [...passages.values()];
}

/** The words that a JSON Pointer leads to, if it leads to words. */
function wordsAt(plan: PlanRecord, pointer: string): string | undefined {
  let at: unknown = plan;
  for (const step of pointer.split("/").slice(1)) at = (at as Record<string, unknown> | undefined)?.[step];
  return typeof at === "string" ? at : undefined;
}
