import { describe, expect, it } from "vitest";
import { explain } from "../../src/evaluate/explain";
import type { Finding } from "../../src/evaluate/finding";
import { createTimetableEvaluator, policies } from "../../src/timetables";
import terms from "../fixtures/school-terms.json";

/** A timetable that nobody was told of, and one that the authority was told of late. */
const record = (told: object) => ({
  id: "a",
  person: { ncYear: 5, dateOfBirth: "2016-05-04" },
  timetables: [{ reason: "medical", startedOn: "2026-11-02", expectedEndOn: "2026-12-11", ...told }],
});
const notTold = record({});
const toldLate = record({ authorityNotifiedOn: "2026-11-20" });
const toldEarly = record({ authorityNotifiedOn: "2026-11-03" });

const findingsOf = (id: string, some: object, asOf: string) => {
  const policy = policies.find((one) => one.id === id)!;
  const evaluator = createTimetableEvaluator({ policy, schoolTerms: terms });
  const findings = evaluator.evaluateTimetables(some, { asOf }).timetables.flatMap((one) => one.findings);
  return { findings, rules: evaluator.rules };
};

describe("findings by a council's policy", () => {
  it.each(policies.map(({ id }) => id))("have words, by %s, for officers and for families", (id) => {
    for (const some of [notTold, toldLate, toldEarly])
      for (const asOf of ["2026-11-03", "2026-11-23", "2027-01-15"]) {
        const { findings, rules } = findingsOf(id, some, asOf);
        for (const finding of findings)
          for (const reader of [undefined, "family"] as const) {
            const { summary } = explain(finding, { rules, schoolTerms: terms, ...(reader && { for: reader }) });
            expect(summary, finding.rule).not.toMatch(/undefined|NaN|\[object|^$/);
          }
      }
  });

  it("name each last day where the policy does not say which days it means, and the outcome is the same", () => {
    const words = (some: object, asOf: string, reader?: "family") => {
      const { findings, rules } = findingsOf("hertfordshire", some, asOf);
      const finding = findings.find(({ rule }) => rule === "local-policy.tell-of-start") as Finding;
      return explain(finding, { rules, schoolTerms: terms, ...(reader && { for: reader }) }).summary;
    };
    expect(words(notTold, "2026-11-23")).toBe(
      "Not done, and late under each reading: the last day was Saturday 7 November 2026 or Monday 9 November 2026, by the way of counting.",
    );
    expect(words(toldLate, "2026-11-23")).toBe(
      "Done on Friday 20 November 2026, late under each reading: the last day was Saturday 7 November 2026 or Monday 9 November 2026, by the way of counting.",
    );
    expect(words(toldEarly, "2026-11-23")).toBe(
      "Done on Tuesday 3 November 2026, in time under each reading: the last day was Saturday 7 November 2026 or Monday 9 November 2026, by the way of counting.",
    );
    expect(words(notTold, "2026-11-03")).toBe(
      "Not yet done. The last day is Saturday 7 November 2026 or Monday 9 November 2026, by the way of counting.",
    );
    expect(words(notTold, "2026-11-23", "family")).toMatch(
      /The last day for it was Saturday 7 November 2026 or Monday 9 November 2026\. It has not been done\. It is late\./,
    );
    expect(words(notTold, "2026-11-03", "family")).toMatch(
      / The last day for it is Saturday 7 .* 2026\. It has not been done yet\./,
    );
  });
});
