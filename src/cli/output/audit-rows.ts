import { criteria } from "../../quality/criteria";
import { ruleIdOf } from "../../quality/criterion-rules";
import type { PlanAudit } from "../../quality/plan-audit";
import type { AuditedPlan } from "../audit/audited-plan";
import { partOfPlan } from "./plan-part";

/** A cell of a table of results. */
export type Cell = string | number | undefined;

/** The columns of findings of structure. */
export const findingColumns = [
  "plan",
  "criterion",
  "section",
  "severity",
  "title",
  "outcome",
  "force",
  "provision",
  "subject",
  "part",
  "because",
  "needs",
  "remedy",
] as const;

/** The columns of queries of wording. */
export const queryColumns = [
  "plan",
  "criterion",
  "section",
  "severity",
  "title",
  "weight",
  "family",
  "subject",
  "part",
  "quote",
  "because",
  "remedy",
] as const;

const byRule = new Map(criteria.map((one) => [ruleIdOf(one), one]));
const byCode = new Map(criteria.map((one) => [one.criterion, one]));

/** The findings of structure, one row each. */
export function findingRows({ audit, plan }: AuditedPlan): Record<(typeof findingColumns)[number], Cell>[] {
  return audit.findings.map(({ rule, outcome, severity, force, provision, subject, because, needs }) => {
    const { criterion, section, title, remedy } = byRule.get(rule)!;
    return {
      plan: audit.id,
      criterion,
      section,
      severity,
      title,
      outcome,
      force,
      provision,
      subject,
      part: partOfPlan(subject, plan),
      because,
      needs: needs?.join("; "),
      remedy: outcome === "met" ? undefined : remedy,
    };
  });
}

/** The queries of wording, one row each. */
export function queryRows({ audit, plan }: AuditedPlan): Record<(typeof queryColumns)[number], Cell>[] {
  return audit.queries.map(({ criterion, section, severity, weight, family, subject, quote, because, remedy }) => ({
    plan: audit.id,
    criterion,
    section,
    severity,
    title: byCode.get(criterion)?.title,
    weight,
    family,
    subject,
    part: partOfPlan(subject, plan),
    quote,
    because,
    remedy,
  }));
}

/** Whether a breach of structure stands in an audit. */
export function hasBreach({ findings }: PlanAudit): boolean {
  return findings.some(({ outcome }) => outcome === "breached");
}
