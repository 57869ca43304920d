/**
 * Quality of EHC plans: criteria, audits of plans by structure and wording, auditors' ratings, grades, and how auditors agree.
 *
 * @packageDocumentation
 */
export { InvalidOptionsError } from "../evaluate/options";
export { InvalidRecordError, type RecordIssue } from "../records/errors";
export { InvalidRuleSetError, type RuleFault } from "../rules/errors";
export type { Interval } from "../statistics/interval";
export type { Band } from "./agreement/bands";
export type { Coefficient, Estimated, NotDefined } from "./agreement/coefficient";
export { type AuditOptions, type Auditor, type AuditorOptions, auditPlan, createAuditor } from "./audit-plan";
export type { AuditorAgreement, PairAgreement } from "./auditor-agreement";
export { criteria } from "./criteria";
export type { Criterion, CriterionExample, Lacks, Method, Severity } from "./criterion";
export { criterionFileSchema, criterionSchema } from "./criterion-schema";
export type { Disagreement } from "./disagreements";
export type { Drift } from "./drift";
export { type GoldenThread, goldenThread, type Orphan } from "./golden-thread";
export { type CriterionResult, gradePlan, type PlanGrade, type ReachedLimit, type SectionGrade } from "./grade";
export { grading } from "./grading";
export { auditSections, type Grade, type GradeLimit, type Grading, gradeWords, gradingSchema } from "./grading-schema";
export {
  type CriterionAgreement,
  type Moderation,
  type ModerationOptions,
  moderate,
} from "./moderation";
export { type ModerationRating, moderationRatingSchema, readRatings } from "./moderation-ratings";
export type { AppliedDismissal, AuditResult, Fix, PlanAudit, PlanFinding } from "./plan-audit";
export type { PlanQuery } from "./plan-query";
export {
  adulthoodThemes,
  adviceTypes,
  type Need,
  type PlanOutcome,
  type PlanRecord,
  type Provision,
  planRecordSchema,
  type SectionLetter,
  sectionLetters,
} from "./plan-record";
export { type AuditorRating, type Dismissal, type Rating, type Standing, standingOf } from "./rating";
export { readPlanRecord } from "./read-plan-record";
export { readThemeActions } from "./theme/actions";
export type { ThemeAction } from "./theme/actions-schema";
export type { ThemeAbout, ThemeSummary } from "./theme/theme-summary";
export { summariseThemes, type ThemeOptions } from "./themes";
export { analyseWording, type WordingAmount, type WordingAnalysis } from "./wording/analyse-wording";
export type { Elements } from "./wording/elements";
export type { WordingContext, WordingSection } from "./wording/family";
export type { Query } from "./wording/query";
