import type { Finding } from "../evaluate/finding";
import type { CheckRule } from "../rules/rule";
import type { Criterion, Severity } from "./criterion";
import { type Grading, type SeverityRule, severityWords } from "./grading-schema";

/** How much hangs on a criterion in one part of a plan, and why that is not what the criterion says itself. */
export interface Weight {
  severity: Severity;
  because: string[];
}

const idOf = (index: number) => `quality.severity-${index + 1}`;

/** The rules that tell in which parts of a plan the conditions of a grading's severities hold. */
export function severityTests({ severities, version }: Pick<Grading, "severities" | "version">): CheckRule[] {
  return severities.map(({ scope, when, because }, i) => ({
    id: idOf(i),
    title: because,
    kind: "check",
    duty: "local-authority",
    scope,
    force: "local",
    sources: [{ guidance: `Grading, version ${version}`, certainty: "recalled" }],
    inForce: { from: "2014-09-01" },
    certainty: "recalled",
    holdsWhen: when,
  }));
}

/**
 * How much hangs on a criterion in each part of one plan.
 *
 * @param judged What all rules say of the plan, those of `severityTests` among them.
 */
export function severitiesIn(judged: readonly Finding[], { severities }: Pick<Grading, "severities">) {
  const held = severities.map(
    (_, i) =>
      new Set(judged.flatMap(({ rule, outcome, subject }) => (rule === idOf(i) && outcome === "met" ? subject : []))),
  );
  /** @param subject A JSON Pointer to the part, or into it. */
  return function severityAt({ criterion, severity }: Criterion, subject: string, hasReason: boolean): Weight {
    const weight: Weight = { severity, because: [] };
    for (const [i, rule] of severities.entries()) {
      if (!rule.criteria.includes(criterion) || (rule.onlyWithReason && !hasReason)) continue;
      const holds = [...held[i]!].some((at) => at === "" || subject === at || subject.startsWith(`${at}/`));
      const changed = holds ? changedBy(rule, weight.severity) : weight.severity;
      if (changed === weight.severity) continue;
      weight.severity = changed;
      weight.because.push(rule.because);
    }
    return weight;
  };
}

/** Beyond the gravest and the least there is no step. */
function changedBy({ severity, step }: SeverityRule, from: Severity): Severity {
  if (severity !== undefined) return severity;
  return severityWords[severityWords.indexOf(from) + (step === "up" ? -1 : 1)] ?? from;
}

/** The gravest of the weights of one criterion; undefined where there are none. */
export function gravest(weights: readonly Weight[]): Weight | undefined {
  const rank = ({ severity }: Weight) => severityWords.indexOf(severity);
  return weights.reduce<Weight | undefined>((most, one) => (most && rank(most) <= rank(one) ? most : one), undefined);
}
