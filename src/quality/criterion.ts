import type { Amount } from "../rules/amount";
import type { Condition } from "../rules/condition";
import type { Trigger } from "../rules/limit";
import type { Certainty, Force, InForce, Source } from "../rules/rule";
import type { SectionLetter } from "./plan-record";

/** How a criterion is judged: by the plan's structure, by its wording (queries only), or by an auditor. */
export type Method = "structure" | "wording" | "judgement";

/** How much hangs on a criterion. */
export type Severity = "critical" | "major" | "moderate" | "minor";

/** One thing that a plan is audited for. Its code is never reused, and never renamed. */
export interface Criterion {
  /** Such as `F-05`. */
  criterion: string;
  /** The section it belongs to; whole plan, process, review or cross-plan otherwise. */
  section: SectionLetter | "whole-plan" | "process" | "review" | "cross-plan";
  title: string;
  method: Method[];
  severity: Severity;
  force: Force;
  sources: Source[];
  inForce: InForce;
  certainty: Certainty;
  /** The part of a plan that the structure test is made on, once each. */
  scope?: string;
  uses?: string[];
  dates?: Record<string, Trigger>;
  amounts?: Record<string, Amount>;
  appliesWhen?: Condition;
  /** The structure test. */
  holdsWhen?: Condition;
  /** What a failed structure test is: a breach (the default), or a query for a person. */
  otherwise?: "breached" | "query";
  /** The fact whose day decides which version is in force. */
  judgedOn?: string;
  /** The families of wording that raise queries under this criterion. */
  families?: string[];
  /** What the auditor is asked, where there is a judgement. */
  asks?: string;
  /** What a plan that meets it looks like, and one that does not. */
  good: string;
  weak: string;
  /** What to do, with slots to fill in braces. */
  remedy: string;
  note?: string;
  examples?: CriterionExample[];
}

/** A plan and what the criterion says of it. */
export interface CriterionExample {
  name: string;
  asOf: string;
  plan: unknown;
  /** The outcome for `subject` (by default the first that the criterion reaches). */
  expect: { outcome: string; subject?: string };
}
