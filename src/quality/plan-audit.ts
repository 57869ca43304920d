import type { Finding } from "../evaluate/finding";
import type { Criterion, Severity } from "./criterion";
import type { Drift } from "./drift";
import type { GoldenThread } from "./golden-thread";
import type { CriterionResult, PlanGrade } from "./grade";
import type { PlanQuery } from "./plan-query";
import type { Dismissal } from "./rating";

/** What one criterion comes to in a plan, and from whom. */
export interface AuditResult extends CriterionResult {
  title: string;
  /** The structure test of the plan, the auditor, or nobody yet. */
  by: "structure" | "auditor" | "nobody";
  /** What the auditor said of it in words. */
  comment?: string;
  /** How many parts fail the structure test, and how many passages are queried, without what was dismissed. */
  failing: number;
  queries: number;
}

/** What a structure test says of a part of the plan. */
export interface PlanFinding extends Finding {
  /** How much hangs on it in this part of the plan, after the severities of the grading. */
  severity: Severity;
  /** What is missing and where, in a sentence with its source, where the test fails or raises a query. */
  because?: string;
}

/** One of the things that matter most to put right. */
export interface Fix {
  criterion: string;
  title: string;
  /** A breach of structure, or what only asks a person to look: then the severity is that of what may be found. */
  outcome: "breached" | "query";
  severity: Severity;
  /** A JSON Pointer to the part of the plan. */
  subject: string;
  /** The words that would not stand up, where it is about words. */
  quote?: string;
  because: string;
  remedy: string;
}

/** A dismissal, and how many findings it set aside. */
export interface AppliedDismissal extends Dismissal {
  findings: number;
}

/** Everything that an audit says of a plan. */
export interface PlanAudit {
  /** The plan's own reference. */
  id: string;
  /** The day on which the plan was judged, an ISO date. */
  asOf: string;
  localAuthority?: string;
  area?: string;
  team?: string;
  /** The day on which the plan was issued, an ISO date. */
  issuedOn?: string;
  /** Structure tests, without those that do not reach the plan. */
  findings: PlanFinding[];
  queries: PlanQuery[];
  thread: GoldenThread;
  /** Advice against provision, by JSON Pointer to the recommendation. */
  drift: (Drift & { subject: string })[];
  results: AuditResult[];
  grade: PlanGrade;
  /** The five fixes that matter most, the gravest first. */
  fixes: Fix[];
  /** Criteria that await an auditor's judgement, with what is asked. */
  judgements: Pick<Criterion, "criterion" | "title" | "asks" | "good" | "weak">[];
  dismissed: AppliedDismissal[];
}
