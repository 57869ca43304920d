import { describe, expect, it } from "vitest";
import { evaluateCase } from "../../src/evaluate/evaluate-case";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { explain } from "../../src/evaluate/explain";
import { synthesiseCases } from "../../src/synth";

const find = (rule: string, assessment: object, asOf = "2026-11-23") =>
  evaluateCase({ id: "1", needsAssessments: [assessment] }, { asOf }).findings.find(
    (one) => one.rule === `needs-assessment.${rule}`,
  )!;
const forFamily = (...args: Parameters<typeof find>) => explain(find(...args), { for: "family" });

describe("an explanation for a family", () => {
  it("says what should have happened, what did, and what can be done next", () => {
    const { summary, next } = forFamily("final-plan", {
      requestReceivedOn: "2026-01-05",
      finalPlanSentOn: "2026-06-01",
    });
    expect(summary).toBe(
      "The council has to do this: send the finalised plan within 20 weeks. The last day for it was Monday 25 May 2026. It was done on Monday 1 June 2026. That was 7 days late.",
    );
    expect(next!.map(({ from }) => from.text)).toEqual([
      "Good practice",
      "Children and Families Act 2014 s.32",
      "Local Government Act 1974 s.26B",
    ]);
  });

  it("says what is left, and that guidance is no law", () => {
    expect(forFamily("final-plan", { requestReceivedOn: "2026-11-02" }).summary).toMatch(/There are 119 days left\.$/);
    const advice = {
      requestReceivedOn: "2026-01-05",
      adviceRequests: [{ from: "school", requestReceivedOn: "2026-01-12" }],
    };
    expect(forFamily("advice-from-others", advice).summary).toMatch(
      /It has not been done\. It is 273 days late so far\. This is advice and not a law\./,
    );
  });

  it("names what is missing in words", () => {
    expect(forFamily("decision-to-assess", {}).summary).toContain(
      "the day on which the authority received the request",
    );
  });

  it("is short, and says neither fault nor blame, for every finding of a caseload", () => {
    const evaluator = createEvaluator();
    for (const record of synthesiseCases({ count: 150, seed: 3, asOf: "2026-11-23" })) {
      for (const finding of evaluator.evaluateCase(record, { asOf: "2026-11-23" }).findings) {
        const { summary, next } = explain(finding, { for: "family" });
        expect(summary).not.toMatch(/undefined|fault|blame|breach|unlawful|failed|statut/i);
        const words = summary.split(/\s+/).length;
        expect(words / summary.split(/[.:;]\s|\.$/).length).toBeLessThan(24);
        if (finding.outcome === "breached") expect(next!.length).toBeGreaterThan(0);
      }
    }
  });
});
