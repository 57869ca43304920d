import { assembleEvaluator } from "../evaluate/evaluator";
import type { Finding } from "../evaluate/finding";
import { criteria as builtInCriteria } from "./criteria";
import type { Criterion, Severity } from "./criterion";
import { criterionRules, ruleIdOf } from "./criterion-rules";
import { driftOf } from "./drift";
import { goldenThread } from "./golden-thread";
import { gradePlan } from "./grade";
import { grading as builtInGrading } from "./grading";
import type { Grading } from "./grading-schema";
import { lackInWords, lackRules } from "./lacks";
import { partInWords } from "./part-in-words";
import type { AuditResult, Fix, PlanAudit, PlanFinding } from "./plan-audit";
import { derivePlanFacts } from "./plan-facts";
import { planQueries, sectionsWithWords } from "./plan-queries";
import type { PlanQuery } from "./plan-query";
import type { PlanRecord } from "./plan-record";
import { planScopes } from "./plan-scopes";
import { type Dismissal, type Rating, type Standing, standingOf } from "./rating";
import { readPlanRecord } from "./read-plan-record";
import { gravest, severitiesIn, severityTests, type Weight } from "./severities";
import { sourceInWords } from "./source-in-words";
import { type StandingOptions, structureStanding } from "./structure-standing";
import { hasUnreadParts } from "./unread-parts";

/** What an auditor is made for. */
export interface AuditorOptions {
  /** The criteria: all 90 by default. */
  criteria?: readonly Criterion[];
  /** Weights, limits and grade words: ours by default. */
  grading?: Grading;
}

/** What an audit of one plan is made with. */
export interface AuditOptions {
  /** ISO date: the day of the audit. */
  asOf: string;
  ratings?: readonly Rating[];
  dismissals?: readonly Dismissal[];
}

/** Criteria made ready once, to audit many plans. */
export interface Auditor {
  /**
   * Audits a plan. Pure: no clock, no input or output.
   *
   * @throws InvalidRecordError for a plan that cannot be read, InvalidOptionsError for an as-of date that is none.
   */
  auditPlan(plan: unknown, options: AuditOptions): PlanAudit;
  readonly criteria: readonly Criterion[];
}

const mostFixes = 5;
const order: readonly Severity[] = ["critical", "major", "moderate", "minor"];

/**
 * Makes an auditor: compiles the structure tests once.
 *
 * @throws InvalidRuleSetError for criteria, or severities of the grading, with faults.
 */
export function createAuditor({ criteria = builtInCriteria, grading = builtInGrading }: AuditorOptions = {}): Auditor {
  const byRule = new Map(criteria.map((one) => [ruleIdOf(one), one]));
  const lacks = lackRules(criteria);
  const lackById = new Map(lacks.map((one) => [one.rule.id, one]));
  const rules = criterionRules(
    criteria,
    lacks.map(({ rule }) => rule),
    severityTests(grading),
  );
  const evaluator = assembleEvaluator({ rules }, undefined, {
    scopes: planScopes,
    read: (input) => input as { id: string },
  });
  return {
    criteria,
    auditPlan(input, { asOf, ratings = [], dismissals = [] }) {
      const plan = readPlanRecord(input);
      const facts = derivePlanFacts(plan, asOf);
      const judged = evaluator
        .evaluateCase(facts, { asOf })
        .findings.filter(({ outcome }) => outcome !== "not-applicable");
      const lacking = judged.flatMap(({ rule, subject, outcome }) => {
        const lack = outcome === "breached" ? lackById.get(rule) : undefined;
        return lack === undefined ? [] : [{ ...lack, subject }];
      });
      const severityAt = severitiesIn(judged, grading);
      const weigh = (criterion: Criterion, subject: string): Weight => {
        const hasReason = ratings.some((one) => one.criterion === criterion.criterion && !!one.comment);
        return severityAt(criterion, subject, hasReason);
      };
      const all = judged.flatMap((one): PlanFinding[] => {
        const criterion = byRule.get(one.rule);
        if (criterion === undefined) return [];
        const { severity } = weigh(criterion, one.subject);
        if (one.outcome !== "breached" && one.outcome !== "query") return [{ ...one, severity }];
        const words = lacking.filter(({ of, subject }) => of === one.rule && subject === one.subject);
        return [
          {
            ...one,
            severity,
            because: reasonOf(
              criterion,
              one.subject,
              words.map((lack) => lack.words),
              plan,
            ),
          },
        ];
      });
      const { kept: findings, applied: someApplied } = setAside(all, dismissals, ({ rule, outcome, subject }) => {
        return outcome === "met" ? undefined : { criterion: byRule.get(rule)!.criterion, subject };
      });
      const { kept: queries, applied } = setAside(planQueries(plan), dismissals, (query) => query);
      const read = sectionsWithWords(plan);
      const results = criteria.map((one) => {
        const isUnread = hasUnreadParts(one, facts);
        return resultOf(one, { findings, queries, ratings, read, weigh, partlyFrom: grading.partlyFrom, isUnread });
      });
      return {
        id: plan.id,
        asOf,
        ...placeOf(plan),
        findings,
        queries,
        thread: goldenThread(plan),
        drift: (plan.recommendations ?? []).map((one, i) => ({
          ...driftOf(one, plan),
          subject: `/recommendations/${i}`,
        })),
        results,
        grade: gradePlan(results, grading),
        fixes: fixesOf(findings, queries, byRule, answeredIn(results)),
        judgements: criteria.filter((_, i) => isAsked(criteria[i]!, results[i]!)),
        dismissed: dismissals.map((one, i) => ({ ...one, findings: applied[i]! + someApplied[i]! })),
      };
    },
  };
}

/** Audits one plan by the criteria of this release. For many, make an auditor with `createAuditor`. */
export function auditPlan(plan: unknown, options: AuditOptions & AuditorOptions): PlanAudit {
  const { criteria, grading, ...rest } = options;
  const isStandard = criteria === undefined && grading === undefined;
  if (isStandard) standard ??= createAuditor();
  const auditor = isStandard
    ? standard!
    : createAuditor({ ...(criteria && { criteria }), ...(grading && { grading }) });
  return auditor.auditPlan(plan, rest);
}

let standard: Auditor | undefined;

function placeOf({ localAuthority, area, team, issuedOn }: PlanRecord) {
  return {
    ...(localAuthority === undefined ? {} : { localAuthority }),
    ...(area === undefined ? {} : { area }),
    ...(team === undefined ? {} : { team }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
  };
}

/** Leaves out what an auditor has dismissed, and counts what each dismissal set aside. */
function setAside<One>(
  all: readonly One[],
  dismissals: readonly Dismissal[],
  about: (one: One) => { criterion: string; subject: string; quote?: string } | undefined,
): { kept: One[]; applied: number[] } {
  const applied = dismissals.map(() => 0);
  const kept = all.filter((one) => {
    const what = about(one);
    const at = dismissals.findIndex(
      ({ criterion, subject, quote }) =>
        what !== undefined &&
        what.criterion === criterion &&
        (subject === undefined || subject === what.subject) &&
        (quote === undefined || quote === what.quote),
    );
    if (at >= 0) applied[at]! += 1;
    return at < 0;
  });
  return { kept, applied };
}

/** What is known of a plan when the result of one criterion is made. */
interface Found extends StandingOptions {
  findings: readonly Finding[];
  queries: readonly PlanQuery[];
  ratings: readonly Rating[];
  read: ReadonlySet<string>;
  weigh: Weigh;
}

/** How much hangs on a criterion in a part of the plan. */
type Weigh = (criterion: Criterion, subject: string) => Weight;

function resultOf(criterion: Criterion, { findings, queries, ratings, read, weigh, ...standing }: Found): AuditResult {
  const { criterion: code, section, title } = criterion;
  const own = findings.filter(({ rule }) => rule === ruleIdOf(criterion));
  const asked = queries.filter((query) => query.criterion === code && query.weight === "full");
  const rated = ratings.find((one) => one.criterion === code);
  const parts = [...own.filter(({ outcome }) => outcome === "breached" || outcome === "query"), ...asked];
  const { severity, because } = gravest(parts.map(({ subject }) => weigh(criterion, subject))) ?? weigh(criterion, "");
  const base = {
    criterion: code,
    section,
    severity,
    ...(because.length > 0 && { severityBecause: because }),
    title,
    failing: own.filter(({ outcome }) => outcome === "breached").length,
    queries: asked.length,
  };
  if (rated !== undefined) {
    const { rating, comment } = rated;
    const shown = structureStanding(own, standing);
    const isOverridden = (shown === "not" || shown === "partly") && isBetter(standingOf(rating), shown);
    return {
      ...base,
      rating: standingOf(rating),
      by: "auditor",
      rating4: rating,
      ...(isOverridden && { overrides: shown }),
      ...(comment && { comment }),
    };
  }
  const rating = machineStanding(criterion, own, asked, { ...standing, isRead: areWordsRead(criterion, read) });
  return { ...base, rating, by: rating === "pending" ? "nobody" : "structure" };
}

/** Whether an auditor makes more of a criterion than its structure test; that it does not apply is more than any breach. */
function isBetter(rated: Standing, shown: "partly" | "not"): boolean {
  return rated !== "not" && rated !== shown;
}

/** Of words that are not there nothing can be said, nor by the words of one plan about others. The whole plan has any words. */
function areWordsRead({ section, families = [] }: Criterion, read: ReadonlySet<string>): boolean {
  if (families.length === 0) return false;
  if (section === "H") return read.has("H1") || read.has("H2");
  return section.length > 1 ? read.size > 0 : read.has(section);
}

/** Findings never set a judgement, and a query waits for a person. */
function machineStanding(
  { method }: Criterion,
  findings: readonly Finding[],
  queries: readonly PlanQuery[],
  { isRead, ...options }: StandingOptions & { isRead: boolean },
): Standing {
  const structure = method.includes("structure") ? structureStanding(findings, options) : undefined;
  if (structure === "not" || structure === "partly" || structure === "not-applicable") return structure;
  if (method.includes("judgement") || queries.length > 0) return "pending";
  return structure ?? (isRead ? "met" : "not-applicable");
}

function isAsked({ asks }: Criterion, { rating }: AuditResult): boolean {
  return asks !== undefined && rating === "pending";
}

/** What a part lacks, and the source that asks for it. */
function reasonOf(criterion: Criterion, subject: string, lacking: readonly string[], plan: PlanRecord): string {
  return `${lackInWords(criterion, partInWords(subject, plan), lacking)} (${sourceInWords(criterion.sources[0]!)}).`;
}

/** The criteria whose queries an auditor has answered: a person has looked, and finds the criterion met or not in point. */
function answeredIn(results: readonly AuditResult[]): ReadonlySet<string> {
  const isAnswered = ({ by, rating }: AuditResult) =>
    by === "auditor" && (rating === "met" || rating === "not-applicable");
  return new Set(results.filter(isAnswered).map(({ criterion }) => criterion));
}

/**
 * One fix for each criterion, the gravest first. Of those as grave, breaches of structure come before queries, and queries that can quote
 * the words before those that cannot.
 */
function fixesOf(
  findings: readonly PlanFinding[],
  queries: readonly PlanQuery[],
  byRule: ReadonlyMap<string, Criterion>,
  answered: ReadonlySet<string>,
): Fix[] {
  const fromStructure = (outcome: Fix["outcome"]) =>
    findings
      .filter((one) => one.outcome === outcome)
      .map(({ rule, subject, severity, because = "" }): Fix => {
        const { criterion, title, remedy } = byRule.get(rule)!;
        return { criterion, title, outcome, severity, subject, because, remedy };
      });
  const criteria = new Map([...byRule.values()].map((one) => [one.criterion, one]));
  const fromWording = queries
    .filter(({ weight }) => weight === "full")
    .map(({ criterion, severity, subject, quote, because, remedy }): Fix => {
      const title = criteria.get(criterion)?.title ?? criterion;
      return { criterion, title, outcome: "query", severity, subject, quote, because, remedy };
    });
  const seen = new Set<string>();
  return [...fromStructure("breached"), ...fromWording, ...fromStructure("query")]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .filter(({ criterion, outcome }) => outcome === "breached" || !answered.has(criterion))
    .filter(({ criterion }) => !seen.has(criterion) && seen.add(criterion))
    .slice(0, mostFixes);
}
