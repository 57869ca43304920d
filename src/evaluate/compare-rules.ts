import { layOver } from "../rules/overlay";
import type { RuleSet } from "../rules/rule";
import { createEvaluator } from "./evaluator";
import type { Finding, Outcome } from "./finding";
import type { AsOf, EvaluatorOptions } from "./options";
import { scopes } from "./scopes";

/** How many findings of a rule had each outcome. */
export type OutcomeCounts = Partial<Record<Outcome, number>>;

/** A finding that the overlay changes; one side is missing where a rule was added or repealed. */
export interface ChangedFinding {
  /** The case's id. */
  id: string;
  /** The rule's id. */
  rule: string;
  /** A JSON Pointer to the part of the record. */
  subject: string;
  /** What the base finds. */
  base?: Finding;
  /** What is found with the changes. */
  overlay?: Finding;
}

/** A caseload under two rule sets. */
export interface RuleComparison {
  /** The day on which both judged, an ISO date. */
  asOf: string;
  /** Counts by rule and outcome. */
  base: Record<string, OutcomeCounts>;
  /** The same with the changes laid over. */
  overlay: Record<string, OutcomeCounts>;
  /** The findings whose outcome or last day differs. */
  changed: ChangedFinding[];
}

/**
 * A rule set with changes laid over it: a limit changed, a rule added or repealed, each from a day.
 *
 * @throws InvalidRuleSetError with every fault.
 */
export function overlayRules(base: RuleSet, overlay: unknown): RuleSet {
  return layOver(base, overlay, scopes);
}

/**
 * Judges a caseload under two rule sets and says what differs.
 *
 * @throws as `evaluateCase`.
 */
export function compareRules(
  records: readonly unknown[],
  options: { base: RuleSet; overlay: RuleSet } & Omit<EvaluatorOptions, "rules"> & AsOf,
): RuleComparison {
  const { base, overlay, asOf, ...rest } = options;
  const [before, after] = [base, overlay].map((rules) => createEvaluator({ ...rest, rules })) as [Judge, Judge];
  const comparison: RuleComparison = { asOf, base: {}, overlay: {}, changed: [] };
  for (const record of records) {
    const { id, findings } = before.evaluateCase(record, { asOf });
    const others = new Map(after.evaluateCase(record, { asOf }).findings.map((finding) => [keyOf(finding), finding]));
    for (const finding of findings) {
      count(comparison.base, finding);
      const other = others.get(keyOf(finding));
      others.delete(keyOf(finding));
      if (other) count(comparison.overlay, other);
      if (other?.outcome !== finding.outcome || other.dueOn !== finding.dueOn) {
        comparison.changed.push({
          id,
          rule: finding.rule,
          subject: finding.subject,
          base: finding,
          ...(other ? { overlay: other } : {}),
        });
      }
    }
    for (const other of others.values()) {
      count(comparison.overlay, other);
      comparison.changed.push({ id, rule: other.rule, subject: other.subject, overlay: other });
    }
  }
  return comparison;
}

type Judge = ReturnType<typeof createEvaluator>;

function keyOf({ rule, subject }: Finding): string {
  return `${rule} ${subject}`;
}

function count(counts: Record<string, OutcomeCounts>, { rule, outcome }: Finding) {
  const ofRule = counts[rule] ?? {};
  ofRule[outcome] = (ofRule[outcome] ?? 0) + 1;
  counts[rule] = ofRule;
}
