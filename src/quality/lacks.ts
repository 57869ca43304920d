import type { CheckRule } from "../rules/rule";
import type { Criterion } from "./criterion";
import { ruleIdOf, structureTest } from "./criterion-rules";

/** A rule that tells whether one of the things that a criterion asks for is there, and the words for that thing. */
export interface LackRule {
  rule: CheckRule;
  words: string;
  /** The id of the rule that makes the criterion's own structure test. */
  of: string;
}

/** The rules that tell which of the things that each criterion asks for a part of the plan lacks. */
export function lackRules(criteria: readonly Criterion[]): LackRule[] {
  return criteria.flatMap((one) => {
    const test = structureTest(one);
    if (test === undefined || one.lacks === undefined || typeof one.lacks === "string") return [];
    // What such a rule says is never a finding, so it is never only a query either.
    const { otherwise, ...rest } = test;
    return one.lacks.what.map(({ words, unless }, i) => ({
      rule: { ...rest, id: `${test.id}.lacks-${i + 1}`, holdsWhen: unless },
      words,
      of: ruleIdOf(one),
    }));
  });
}

/**
 * What a part of a plan lacks that fails a structure test, in one sentence without its end.
 *
 * @param part The part, as a sentence begins with it.
 * @param lacking What it lacks of the things that the criterion asks for, where the criterion tells them apart.
 */
export function lackInWords({ lacks, title }: Criterion, part: string, lacking: readonly string[]): string {
  if (typeof lacks === "string") return lacks.replaceAll("{part}", part);
  if (lacks === undefined || lacking.length === 0) return `${part} does not keep this: ${title}`;
  return lacks.says.replaceAll("{part}", part).replaceAll("{what}", either(lacking));
}

/** `a, b or c`; with semicolons where one of them has a comma of its own. */
function either(words: readonly string[]): string {
  const last = words.at(-1)!;
  if (words.length === 1) return last;
  const rest = words.slice(0, -1);
  return words.some((one) => one.includes(",")) ? `${rest.join("; ")}; or ${last}` : `${rest.join(", ")} or ${last}`;
}
