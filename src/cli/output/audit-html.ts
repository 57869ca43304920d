import { planReportHtml, themeReportHtml } from "../../report/index";
import type { AuditedPlan } from "../audit/audited-plan";
import { summariseAudits, type ThemeSettings } from "../audit/theme-flags";

/** A page of HTML that stands alone: the report on one plan, or what many have in common, with small numbers suppressed. */
export function auditsAsHtml(audited: readonly AuditedPlan[], asOf: string, themes?: ThemeSettings): string[] {
  const [one, ...others] = audited;
  if (one !== undefined && others.length === 0) return [planReportHtml(one.audit, one.plan)];
  return [themeReportHtml(summariseAudits(audited, asOf, themes))];
}
