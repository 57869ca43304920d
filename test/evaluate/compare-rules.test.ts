import { describe, expect, it } from "vitest";
import { compareRules, overlayRules } from "../../src/evaluate/compare-rules";
import { builtInRules as base } from "../../src/rules/built-in";
import { InvalidRuleSetError } from "../../src/rules/errors";

const sources = [{ guidance: "A proposal made up for this test" }];
const shorter = {
  change: "limit",
  rule: "needs-assessment.final-plan",
  from: "2026-06-01",
  limit: { within: { weeks: 18 }, of: "requestReceivedOn" },
  sources,
};
const cases = ["2026-01-05", "2026-01-19", "2026-07-06"].map((requestReceivedOn, i) => ({
  id: String(i),
  needsAssessments: [{ requestReceivedOn }],
}));

describe("an overlay", () => {
  it("changes a limit from a day on and leaves the base as it is", () => {
    const overlay = overlayRules(base, [shorter]);
    const { changed } = compareRules(cases, { base, overlay, asOf: "2026-11-10" });
    const plans = changed.map(({ id, rule, base: before, overlay: after }) => [
      id,
      rule,
      before?.dueOn,
      after?.dueOn,
      before?.outcome,
      after?.outcome,
    ]);
    expect(plans).toEqual([
      ["1", "needs-assessment.final-plan", "2026-06-08", "2026-05-25", "breached", "breached"],
      ["2", "needs-assessment.final-plan", "2026-11-23", "2026-11-09", "open", "breached"],
    ]);
    expect(base.rules.filter((rule) => rule.id === "needs-assessment.final-plan")).toHaveLength(1);
  });

  it("repeals a rule from a day on, and adds one", () => {
    const added = {
      ...base.rules.find((rule) => rule.id === "needs-assessment.draft-plan")!,
      id: "test.added",
      inForce: { from: "2026-01-01" },
    };
    const overlay = overlayRules(base, [
      { change: "repeal", rule: "needs-assessment.decision-to-assess", from: "2026-03-01", sources },
      { change: "add", rule: added },
    ]);
    const { changed, base: before, overlay: after } = compareRules(cases, { base, overlay, asOf: "2026-11-10" });
    expect(
      changed
        .filter(({ rule }) => rule === "needs-assessment.decision-to-assess")
        .map(({ id, overlay: one }) => [id, one?.outcome]),
    ).toEqual([
      ["1", "not-applicable"],
      ["2", "not-applicable"],
    ]);
    expect(before["needs-assessment.decision-to-assess"]).toEqual({ breached: 3 });
    expect(after["needs-assessment.decision-to-assess"]).toEqual({ breached: 1, "not-applicable": 2 });
    expect(after["test.added"]).toEqual({ "not-applicable": 3 });
    expect(before["test.added"]).toBeUndefined();
  });

  it.each<[string, unknown, RegExp]>([
    [
      "a rule that there is not",
      [{ ...shorter, rule: "needs-assessment.none" }],
      /No rule "needs-assessment\.none" is in force/,
    ],
    ["a day before the rule", [{ ...shorter, from: "2010-01-01" }], /in force on that day/],
    ["a limit for a check", [{ ...shorter, rule: "needs-assessment.final-plan-recipients" }], /no time limit/],
    ["no source", [{ ...shorter, sources: [] }], /at least 1/],
    ["a fact that there is not", [{ ...shorter, limit: { within: { weeks: 1 }, of: "gone" } }], /no fact "gone"/],
    ["something else", { change: "limit" }, /array/],
  ])("refuses %s", (_, overlay, message) => {
    expect(() => overlayRules(base, overlay)).toThrow(InvalidRuleSetError);
    expect(() => overlayRules(base, overlay)).toThrow(message);
  });
});
