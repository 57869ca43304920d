import { planReportHtml, summariseThemes, themeReportHtml } from "../../report/index";
import type { AuditedPlan } from "../audit/audited-plan";

/** A page of HTML that stands alone: the report on one plan, or what many have in common, with small numbers suppressed. */
export function auditsAsHtml(audited: readonly AuditedPlan[], asOf: string): string[] {
  const [one, ...others] = audited;
  if (one !== undefined && others.length === 0) return [planReportHtml(one.audit, one.plan)];
  const summary = summariseThemes(
    audited.map(({ audit }) => audit),
    { asOf, plans: audited.map(({ plan }) => plan) },
  );
  return [themeReportHtml(summary)];
}
