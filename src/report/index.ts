/** Reports as pages of HTML that stand alone. */

export { readThemeActions } from "../quality/theme/actions";
export type { ThemeAction } from "../quality/theme/actions-schema";
export type { ThemeAbout, ThemeSummary } from "../quality/theme/theme-summary";
export { summariseThemes, type ThemeOptions } from "../quality/themes";
export type { CaseloadSource } from "./caseload/source";
export { type CaseloadReportOptions, caseloadReport } from "./caseload-report";
export { planReportHtml } from "./plan-report";
export { themeReportHtml } from "./theme-report";
