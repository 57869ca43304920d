import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDate, tryParseIsoDate } from "../../src/calendar/civil-date";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { builtInRules } from "../../src/rules/built-in";
import type { Limit } from "../../src/rules/limit";
import type { TimeLimitRule } from "../../src/rules/rule";
import { naiveAfter, plus } from "../support/naive-days";
import { satisfy } from "../support/satisfy";
import { recordWith } from "../support/subject-record";

/** A school that is open on every weekday of each whole year. */
const schoolTerms = {
  terms: Array.from({ length: 25 }, (_, i) => ({ from: `${2014 + i}-01-01`, to: `${2014 + i}-12-31` })),
};
const isSchoolDay = (day: string) => evaluator.environment.calendars.school!.isSchoolDay(tryParseIsoDate(day)!);
const evaluator = createEvaluator({ schoolTerms });

const timeLimits = builtInRules.rules.filter((rule): rule is TimeLimitRule => rule.kind === "time-limit");
const numbered = timeLimits.filter((rule) => !("promptly" in rule.limit && "after" in rule.limit));

/** The first fact that starts a limit's clock. */
function triggerOf(limit: Limit): string {
  const found = ["of", "beginningWith", "by", "until", "after"].flatMap((key) =>
    key in limit ? [limit[key as never]] : [],
  )[0] as unknown;
  if (Array.isArray(found)) return found[0];
  if (typeof found === "object") return (found as { after: string }).after;
  return found as string;
}

/** The last day by an independent count of the rule's own words. */
function lastDay(limit: Limit, start: string): string {
  if ("within" in limit && "of" in limit) return naiveAfter(start, limit.within);
  if ("atLeast" in limit && "beginningWith" in limit) return plus(naiveAfter(start, limit.atLeast), -1);
  if ("until" in limit) {
    const { after: _, ...period } = limit.until as { after: string; schoolDays: number };
    return naiveAfter(start, period, isSchoolDay);
  }
  if ("by" in limit) return start;
  throw new Error(`Say here how ${JSON.stringify(limit)} is counted.`);
}

function find(rule: TimeLimitRule, facts: Record<string, unknown>, asOf: string) {
  const report = evaluator.evaluateCase(recordWith(rule.scope, facts), { asOf });
  return report.findings.find((finding) => finding.rule === rule.id)!;
}

/** Days in the version's dates of effect, clear of its edges. */
const startOf = (rule: TimeLimitRule) =>
  fc
    .integer({
      min: tryParseIsoDate(rule.inForce.from)! + 30,
      max: tryParseIsoDate(rule.inForce.to ?? "2036-01-01")! - 400,
    })
    .map(toIsoDate);

function reachesOnlyWhatIsDone({ appliesWhen, doneBy }: TimeLimitRule): boolean {
  return appliesWhen !== undefined && "fact" in appliesWhen && appliesWhen.fact === doneBy;
}

describe.each(numbered.map((rule) => [`${rule.id} from ${rule.inForce.from}`, rule] as const))("%s", (_, rule) => {
  const isFloor = "until" in rule.limit || ("atLeast" in rule.limit && "beginningWith" in rule.limit);
  const trigger = triggerOf(rule.limit);
  const doneBy = [rule.doneBy].flat()[0]!;

  const withFacts = (start: string, done: string | null) => {
    const given = { [trigger]: start, [doneBy]: done };
    const facts = rule.appliesWhen ? satisfy(rule.appliesWhen, given, plus(start, 1)) : given;
    expect(facts, "facts that make the rule apply").toBeDefined();
    return facts!;
  };

  it("is met on its last day and breached on the day after", () => {
    fc.assert(
      fc.property(startOf(rule), (start) => {
        const due = lastDay(rule.limit, start);
        const late = plus(due, 400);
        const onTheDay = find(rule, withFacts(start, due), late);
        expect(onTheDay).toMatchObject({ outcome: "met", dueOn: due });
        const beside = find(rule, withFacts(start, plus(due, isFloor ? -1 : 1)), late);
        expect(beside).toMatchObject({ outcome: "breached", dueOn: due, [isFloor ? "daysShort" : "daysLate"]: 1 });
      }),
      { numRuns: 30 },
    );
  });

  // A rule that reaches only what has been done is never open.
  if (reachesOnlyWhatIsDone(rule)) return;

  it("is open on its last day while nothing is done, and no longer on the day after", () => {
    fc.assert(
      fc.property(startOf(rule), (start) => {
        const due = lastDay(rule.limit, start);
        const facts = withFacts(start, null);
        expect(find(rule, facts, due)).toMatchObject({ outcome: "open", daysLeft: 0 });
        const after = find(rule, facts, plus(due, 1)).outcome;
        expect(after).toBe(isFloor ? ("until" in rule.limit ? "met" : "undetermined") : "breached");
      }),
      { numRuns: 30 },
    );
  });
});

describe("limits without a number", () => {
  const unnumbered = timeLimits.filter((rule) => !numbered.includes(rule));
  it.each(unnumbered.map((rule) => [rule.id, rule] as const))("%s is never breached by arithmetic", (_, rule) => {
    const trigger = triggerOf({ of: (rule.limit as { after: string }).after } as unknown as Limit);
    const start = "2020-01-06";
    const given = { [trigger]: start, [[rule.doneBy].flat()[0]!]: null };
    const facts = rule.appliesWhen ? satisfy(rule.appliesWhen, given, start)! : given;
    expect(find(rule, facts, "2036-01-01").outcome).toBe("open");
    expect(find(rule, { ...facts, [[rule.doneBy].flat()[0]!]: "2035-01-01" }, "2036-01-01").outcome).toBe("met");
  });
});
