import type { Amount } from "../rules/amount";
import type { Condition } from "../rules/condition";
import type { Trigger } from "../rules/limit";
import type { Certainty, Force, InForce, Source } from "../rules/rule";
import type { AuditSection, severityWords } from "./grading-schema";
import type { SectionLetter } from "./plan-record";

/** How a criterion is judged: by the plan's structure, by its wording (queries only), or by an auditor. */
export type Method = "structure" | "wording" | "judgement";

/** How much hangs on a criterion. */
export type Severity = (typeof severityWords)[number];

/**
 * What a part of a plan lacks, as a sentence without its end. `{part}` stands for the part, at the beginning; `{what}` for those of the
 * things asked for that are not there, each known by a condition that holds where it is.
 */
export type Lacks = string | { says: string; what: { words: string; unless: Condition }[] };

/** One thing that a plan is audited for. Its code is never reused, and never renamed. */
export interface Criterion {
  /** Such as `F-05`. */
  criterion: string;
  /** The section it belongs to, H in one; whole plan, process, review or cross-plan otherwise. */
  section: AuditSection;
  title: string;
  method: Method[];
  severity: Severity;
  force: Force;
  sources: Source[];
  inForce: InForce;
  certainty: Certainty;
  /** The part of a plan that the structure test is made on, once each. */
  scope?: string;
  /** The sections in which those parts stand, where they are not its own: text of theirs that was not read leaves the test open. */
  partsIn?: SectionLetter[];
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
  /** What does not meet it. */
  weak: string;
  /** What is missing where the structure test fails: what the report says of the part. */
  lacks?: Lacks;
  /** What to do, with slots to fill in braces. */
  remedy: string;
  note?: string;
  examples?: CriterionExample[];
}

/** A plan and what the criterion says of it. */
export interface CriterionExample {
  name: string;
  /** The day to judge by, an ISO date. */
  asOf: string;
  plan: unknown;
  /** The outcome for `subject` (by default the first that the criterion reaches). */
  expect: { outcome: string; subject?: string };
}
