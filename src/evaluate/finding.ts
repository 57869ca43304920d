import type { Force } from "../rules/rule";

/** What a rule says of a record. docs/outcomes.md tells them apart. */
export type Outcome = "met" | "breached" | "open" | "excepted" | "query" | "undetermined" | "not-applicable";

/** A claimed exception and what became of the claim. */
export interface ExceptionFinding {
  /** The ground claimed. */
  ground: string;
  /** Whether every limb is made out; absent while facts are missing. */
  accepted?: boolean;
  /** Why it was refused, or what was made out: the rule's own words. */
  because: string;
}

/** What one rule says of one part of a record. Dates are ISO dates. `explain()` puts it in words. */
export interface Finding {
  /** The rule's id. */
  rule: string;
  /** The day from which the version of the rule that was used has effect. */
  version: string;
  /** What the rule says of the part. */
  outcome: Outcome;
  /** What stands behind the rule: only `law` binds as such. */
  force: Force;
  /** A JSON Pointer to the part of the record. */
  subject: string;
  /** The rule's principal provision, such as `SI 2014/1530 reg 13(2)`. */
  provision: string;
  /** The day of the event that started the clock. */
  startedOn?: string;
  /** The last day on which the act is in time; for a window or a continuing duty, the first on which it may end. */
  dueOn?: string;
  /** The last day under each reading of an interpretation that has no default, where the caller chose none. */
  lastDays?: Record<string, string>;
  /** The day on which it was done. */
  doneOn?: string;
  /** Days from the last day to the day it was done, or to the as-of date. */
  daysLate?: number;
  /** Days by which a window was cut short, or a duty ended or an act came too early. */
  daysShort?: number;
  /** Days from the as-of date to the last day. */
  daysLeft?: number;
  /** The numbers that the rule compares, by their names in the rule, to two places; those that could be worked out. */
  amounts?: Record<string, number>;
  /** The facts that would settle the matter. */
  needs?: string[];
  /** A claimed exception, and what became of the claim. */
  exception?: ExceptionFinding;
  /**
   * Disputed readings that would change the outcome; `bank-holidays-forecast` where the calendar is not yet published;
   * `done-before-the-start` where the act is dated before its time started.
   */
  notices?: string[];
}

/** Everything that the rules say of one case. */
export interface CaseReport {
  /** The record's id. */
  id: string;
  /** The day on which the case was judged. */
  asOf: string;
  /** In the order of the rule set, a rule's in the order of the record. */
  findings: Finding[];
}
