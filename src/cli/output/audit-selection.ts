import type { Severity } from "../../quality/criterion";
import type { AuditResult, PlanAudit } from "../../quality/plan-audit";

/** Severities, the gravest first. */
export const severities: readonly Severity[] = ["critical", "major", "moderate", "minor"];

/** What a plan does well, the best first: what auditors rate highest, then what its structure shows, by how much hangs on it. */
export function strengthsOf({ results }: PlanAudit): AuditResult[] {
  const rank = ({ by, rating4 }: AuditResult) => (by === "auditor" && typeof rating4 === "number" ? rating4 : 0);
  return results
    .filter(({ rating, overrides }) => rating === "met" && overrides === undefined)
    .sort((a, b) => rank(b) - rank(a) || severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** What is still open for want of facts, or as its words are queried: it is not among the judgements that are asked for. */
export function openOtherwise({ grade: { pending }, judgements }: PlanAudit): string[] {
  return pending.filter((code) => !judgements.some(({ criterion }) => criterion === code));
}
