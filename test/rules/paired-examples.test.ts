import { describe, expect, it } from "vitest";
import { builtInRules } from "../../src/rules/built-in";
import type { Example } from "../../src/rules/rule";

const attendance =
  /^(part-time-timetable|section-19|register|penalty-notice|exclusion|exclusion-review|off-site-direction)\./;
const rules = builtInRules.rules.filter(({ id }) => attendance.test(id));

/** Every recorded fact of a value, by its path; a list of words is one fact. */
function leaves(value: unknown, path = ""): Map<string, string> {
  const isWords = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
  if (typeof value !== "object" || value === null || isWords) return new Map([[path, JSON.stringify(value)]]);
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...leaves(inner, `${path}/${key}`)]));
}

/** The facts in which two records differ. */
function differences(some: unknown, others: unknown): string[] {
  const [a, b] = [leaves(some), leaves(others)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path));
}

/** Two examples that differ in one recorded fact, and in their outcome. */
function pairOf(examples: readonly Example[]): [Example, Example] | undefined {
  const judgedAlike = (example: Example) =>
    JSON.stringify([example.asOf, example.schoolTerms, example.interpretations, example.expect.subject]);
  for (const [i, one] of examples.entries()) {
    for (const other of examples.slice(i + 1)) {
      if (one.expect.outcome === other.expect.outcome || judgedAlike(one) !== judgedAlike(other)) continue;
      if (differences(one.record, other.record).length === 1) return [one, other];
    }
  }
  return undefined;
}

describe("the rules on attendance", () => {
  it("have two examples that differ in one recorded fact and in the outcome", () => {
    const without = rules.filter(({ examples = [] }) => pairOf(examples) === undefined);
    expect(without.map(({ id, inForce }) => `${id} from ${inForce.from}`)).toEqual([]);
  });
});
