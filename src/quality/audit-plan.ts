import { assembleEvaluator } from "../evaluate/evaluator";
import type { Finding } from "../evaluate/finding";
import { builtInRules } from "../rules/built-in";
import { cite } from "../rules/citation";
import { criteria as builtInCriteria } from "./criteria";
import type { Criterion, Severity } from "./criterion";
import { criterionRules, ruleIdOf } from "./criterion-rules";
import { driftOf } from "./drift";
import { goldenThread } from "./golden-thread";
import { gradePlan } from "./grade";
import { grading as builtInGrading } from "./grading";
import type { Grading } from "./grading-schema";
import type { AuditResult, Fix, PlanAudit } from "./plan-audit";
import { derivePlanFacts } from "./plan-facts";
import { planQueries, sectionsWithWords } from "./plan-queries";
import type { PlanQuery } from "./plan-query";
import type { PlanRecord } from "./plan-record";
import { planScopes } from "./plan-scopes";
import { type Dismissal, type Rating, type Standing, standingOf } from "./rating";
import { readPlanRecord } from "./read-plan-record";
import { structureStanding } from "./structure-standing";

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
 * @throws InvalidRuleSetError for criteria with faults.
 */
export function createAuditor({ criteria = builtInCriteria, grading = builtInGrading }: AuditorOptions = {}): Auditor {
  const byRule = new Map(criteria.map((one) => [ruleIdOf(one), one]));
  const evaluator = assembleEvaluator({ rules: criterionRules(criteria) }, undefined, {
    scopes: planScopes,
    read: (input) => input as { id: string },
  });
  return {
    criteria,
    auditPlan(input, { asOf, ratings = [], dismissals = [] }) {
      const plan = readPlanRecord(input);
      const all = evaluator
        .evaluateCase(derivePlanFacts(plan, asOf), { asOf })
        .findings.filter(({ outcome }) => outcome !== "not-applicable");
      const { kept: findings, applied: someApplied } = setAside(all, dismissals, ({ rule, outcome, subject }) => {
        return outcome === "met" ? undefined : { criterion: byRule.get(rule)!.criterion, subject };
      });
      const { kept: queries, applied } = setAside(planQueries(plan), dismissals, (query) => query);
      const read = sectionsWithWords(plan);
      const results = criteria.map((one) => resultOf(one, findings, queries, ratings, read));
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
        fixes: fixesOf(findings, queries, byRule),
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

function resultOf(
  criterion: Criterion,
  findings: readonly Finding[],
  queries: readonly PlanQuery[],
  ratings: readonly Rating[],
  read: ReadonlySet<string>,
): AuditResult {
  const { criterion: code, section, severity, title, method } = criterion;
  const own = findings.filter(({ rule }) => rule === ruleIdOf(criterion));
  const asked = queries.filter((query) => query.criterion === code && query.weight === "full");
  const rated = ratings.find((one) => one.criterion === code);
  const base = {
    criterion: code,
    section,
    severity,
    title,
    failing: own.filter(({ outcome }) => outcome === "breached").length,
    queries: asked.length,
  };
  if (rated !== undefined) {
    const { rating, comment } = rated;
    return { ...base, rating: standingOf(rating), by: "auditor", rating4: rating, ...(comment && { comment }) };
  }
  // Of words that are not there nothing can be said. Sections G, H and the rest share families with others, so any words will do there.
  const isRead = section.length > 1 ? read.size > 0 : read.has(section);
  const rating = machineStanding(method, own, asked, isRead);
  return { ...base, rating, by: rating === "pending" ? "nobody" : "structure" };
}

/** Findings never set a judgement, and a query waits for a person. */
function machineStanding(
  method: Criterion["method"],
  findings: readonly Finding[],
  queries: readonly PlanQuery[],
  isRead: boolean,
): Standing {
  const structure = method.includes("structure") ? structureStanding(findings) : undefined;
  if (structure === "not" || structure === "partly" || structure === "not-applicable") return structure;
  if (method.includes("judgement") || queries.length > 0) return "pending";
  return structure ?? (isRead ? "met" : "not-applicable");
}

function isAsked({ asks }: Criterion, { rating }: AuditResult): boolean {
  return asks !== undefined && rating === "pending";
}

/** One fix for each criterion, the gravest first; breaches of structure before queries of wording. */
function fixesOf(
  findings: readonly Finding[],
  queries: readonly PlanQuery[],
  byRule: ReadonlyMap<string, Criterion>,
): Fix[] {
  const fromStructure = findings
    .filter(({ outcome }) => outcome === "breached")
    .map(({ rule, subject }): Fix => {
      const { criterion, title, severity, sources, remedy } = byRule.get(rule)!;
      const because = `The plan as it stands does not keep this. It rests on ${cite(sources[0]!, builtInRules.instruments)}.`;
      return { criterion, title, severity, subject, because, remedy };
    });
  const criteria = new Map([...byRule.values()].map((one) => [one.criterion, one]));
  const fromWording = queries
    .filter(({ weight }) => weight === "full")
    .map(({ criterion, severity, subject, quote, because, remedy }): Fix => {
      const title = criteria.get(criterion)?.title ?? criterion;
      return { criterion, title, severity, subject, quote, because, remedy };
    });
  const seen = new Set<string>();
  return [...fromStructure, ...fromWording]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .filter(({ criterion }) => !seen.has(criterion) && seen.add(criterion))
    .slice(0, mostFixes);
}
