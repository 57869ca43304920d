import { describe, expect, it } from "vitest";
import { evaluateCase } from "../../src/evaluate/evaluate-case";
import { InvalidRecordError } from "../../src/records/errors";

const found = (record: object, rule: string, asOf = "2026-06-30") =>
  evaluateCase({ id: "a", ...record }, { asOf }).findings.find((one) => one.rule === rule)!;
const assessment = (facts: object) => ({ needsAssessments: [{ requestReceivedOn: "2026-01-05", ...facts }] });

describe("a field that the source of a record does not hold", () => {
  const rule = "needs-assessment.final-plan";

  it("leaves a limit open to doubt that nothing else kept, before the last day and after it", () => {
    const record = assessment({ decision: "assess", notHeld: ["finalPlanSentOn"] });
    expect(found(record, rule, "2026-05-25")).toMatchObject({ outcome: "undetermined", dueOn: "2026-05-25" });
    expect(found(record, rule, "2026-05-26")).toMatchObject({ outcome: "undetermined", needs: ["finalPlanSentOn"] });
    expect(found(record, rule, "2026-05-26")).not.toHaveProperty("daysLate");
    expect(found(assessment({ decision: "assess" }), rule, "2026-05-26")).toMatchObject({
      outcome: "breached",
      daysLate: 1,
    });
  });

  it("changes nothing where it is recorded all the same", () => {
    const sent = (finalPlanSentOn: string) =>
      assessment({ decision: "assess", finalPlanSentOn, notHeld: ["finalPlanSentOn"] });
    expect(found(sent("2026-05-25"), rule)).toMatchObject({ outcome: "met" });
    expect(found(sent("2026-05-26"), rule)).toMatchObject({ outcome: "breached", daysLate: 1 });
  });

  it("leaves a late act in doubt where an earlier one would have done", () => {
    const whether = "needs-assessment.decision-whether-to-issue";
    const sent = (finalPlanSentOn: string, more: object = {}) =>
      assessment({
        decision: "assess",
        finalPlanSentOn,
        notHeld: ["planDecisionNotifiedOn", "draftServedOn"],
        ...more,
      });
    expect(found(sent("2026-04-27"), whether)).toMatchObject({ outcome: "met" });
    expect(found(sent("2026-04-28"), whether)).toMatchObject({
      outcome: "undetermined",
      doneOn: "2026-04-28",
      needs: ["planDecisionNotifiedOn", "draftServedOn"],
    });
    expect(found(sent("2026-04-28", { notHeld: [] }), whether)).toMatchObject({ outcome: "breached", daysLate: 1 });
  });

  it("may have ended the duty: then only what was done is judged", () => {
    const decision = "needs-assessment.decision-to-assess";
    const record = (facts: object) => assessment({ notHeld: ["withdrawnOn"], ...facts });
    expect(found(record({}), decision)).toMatchObject({ outcome: "undetermined", needs: ["withdrawnOn"] });
    expect(found(record({ decisionNotifiedOn: "2026-02-17" }), decision)).toMatchObject({ outcome: "breached" });
    expect(found(record({ withdrawnOn: "2026-02-16" }), decision)).toMatchObject({ outcome: "not-applicable" });
  });

  it("leaves acts without a number in doubt too", () => {
    const consultation = "needs-assessment.consultation";
    expect(found(assessment({ notHeld: ["consultedOn"] }), consultation)).toMatchObject({
      outcome: "undetermined",
      needs: ["consultedOn"],
    });
    expect(found(assessment({}), consultation)).toMatchObject({ outcome: "open" });
    expect(found(assessment({ notHeld: ["consultedOn"], withdrawnOn: "2026-01-09" }), consultation)).toMatchObject({
      outcome: "not-applicable",
    });
  });

  it("may have started a year anew", () => {
    const reviews = (review: object) => ({ plan: { firstMadeOn: "2024-01-15" }, reviews: [review] });
    const cycle = "annual-review.review-cycle";
    expect(found(reviews({ notHeld: ["decisionNotifiedOn"] }), cycle)).toMatchObject({ outcome: "undetermined" });
    expect(found(reviews({ notHeld: ["decisionNotifiedOn"], decisionNotifiedOn: "2025-12-01" }), cycle)).toMatchObject({
      outcome: "open",
      dueOn: "2026-11-30",
    });
    expect(found(reviews({}), cycle)).toMatchObject({ outcome: "breached" });
  });

  it("is one that the part has", () => {
    expect(() => evaluateCase({ id: "a", ...assessment({ notHeld: ["meetingOn"] }) }, { asOf: "2026-06-30" })).toThrow(
      InvalidRecordError,
    );
  });
});
