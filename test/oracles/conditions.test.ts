import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/rules/condition";
import { conditionCases, differenceOn, engineAnswer, noComparisons, ourAnswer } from "./conditions";

describe("compiled conditions, against json-rules-engine with its own operators", () => {
  it("give the same answer on 5,000 generated cases (npm run test:oracles: on 100,000)", async () => {
    const seen = noComparisons();
    await fc.assert(
      fc.asyncProperty(conditionCases, async (one) => {
        expect(await differenceOn(one, seen)).toBeUndefined();
      }),
      { numRuns: 5_000 },
    );
    expect(seen.cases).toBe(5_000);
    // Each answer is common, so that none is compared in name only.
    for (const answer of ["true", "false", "unknown"] as const) expect(seen[answer], answer).toBeGreaterThan(500);
    expect(seen.unknownButTrue).toBeGreaterThan(100);
  });
});

describe("where json-rules-engine by itself answers otherwise", () => {
  it("is a missing fact, which it takes for one that differs", async () => {
    const condition: Condition = { not: { fact: "firstWord", operator: "equal", value: "assess" } };
    const missing = { condition, facts: { firstWord: undefined } };
    expect(await engineAnswer(missing)).toEqual({ own: true, traced: "unknown" });
    expect(ourAnswer(missing)).toEqual({ truth: "unknown", missing: ["firstWord"] });
  });
});
