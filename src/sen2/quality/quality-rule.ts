import type { Condition } from "../../rules/condition";
import type { Trigger } from "../../rules/limit";

/** How much a finding matters: what makes figures wrong, what may, and what is only worth knowing. */
export const sen2Severities = ["error", "warning", "info"] as const;

/** How much a finding on a return matters: one of `sen2Severities`. */
export type Sen2Severity = (typeof sen2Severities)[number];

/** One test of a rule, on each part of a return that its scope names. */
export interface Sen2QualityTest {
  /** The part of a return that is tested, once each. */
  scope: string;
  /** What tells it from the rule's other tests; none where a rule tests one thing in several places. */
  name?: string;
  /** Days that the conditions compare with, named. */
  dates?: Record<string, Trigger>;
  /** What must hold for the test to be made; always, where absent. */
  appliesWhen?: Condition;
  /** What must hold. */
  holdsWhen: Condition;
}

/** A rule on the quality of a return's dates and codes. The rules are ours, not the department's. */
export interface Sen2QualityRule {
  /** `R001` and on. */
  rule: string;
  severity: Sen2Severity;
  /** What holds in a return without a finding. */
  title: string;
  /** What to do about a finding. */
  toDo: string;
  /** The rule fails where any of them does. */
  tests: Sen2QualityTest[];
  note?: string;
}
