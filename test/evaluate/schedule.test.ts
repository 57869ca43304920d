import { describe, expect, it } from "vitest";
import { evaluateCase } from "../../src/evaluate/evaluate-case";
import { schedule } from "../../src/evaluate/schedule";

const assessing = (more = {}) => ({
  id: "1",
  needsAssessments: [
    { requestReceivedOn: "2026-01-05", decision: "assess", decisionNotifiedOn: "2026-02-10", ...more },
  ],
});
const dates = (record: unknown, asOf: string) =>
  schedule(record, { asOf }).items.map(({ kind, step, rule, on }) => [on, kind === "step" ? step : rule]);

describe("schedule", () => {
  it("works each step backwards from the limit behind it, soonest first", () => {
    expect(dates(assessing(), "2026-02-20")).toEqual([
      ["2026-03-29", "step.needs-assessment.advice"],
      ["2026-04-27", "needs-assessment.decision-whether-to-issue"],
      ["2026-05-10", "step.needs-assessment.draft-plan"],
      ["2026-05-10", "step.needs-assessment.school-consultation"],
      ["2026-05-25", "needs-assessment.final-plan"],
    ]);
  });

  it("gives a draft served on its latest safe day 15 days, and the plan still its last day", () => {
    const served = assessing({
      draftServedOn: "2026-05-10",
      representationsUntil: "2026-05-24",
      finalPlanSentOn: "2026-05-25",
    });
    expect(schedule(served, { asOf: "2026-05-25" }).items).toEqual([]);
  });

  it("leaves out the steps that are taken and keeps what is overdue, with days that have passed", () => {
    const taken = assessing({
      draftServedOn: "2026-05-01",
      adviceRequests: [{ from: "nhs-trust", requestReceivedOn: "2026-02-16", suppliedOn: "2026-03-20" }],
    });
    const { items } = schedule(taken, { asOf: "2026-05-27" });
    expect(items.map(({ rule, step, daysLeft }) => [step ?? rule, daysLeft])).toEqual([
      ["step.needs-assessment.school-consultation", -17],
      ["needs-assessment.final-plan", -2],
    ]);
    expect(items[0]).toMatchObject({ because: "Schools have 15 days to reply.", duty: "local-authority" });
  });

  it("works back from 15 February as practitioners do: a meeting by 22 November, a draft by 20 December", () => {
    const transfer = { id: "1", phaseTransfers: [{ kind: "primary-to-secondary", transferOn: "2025-09-01" }] };
    expect(dates(transfer, "2024-11-01")).toEqual([
      ["2024-11-22", "step.phase-transfer.review-meeting"],
      ["2024-12-20", "step.phase-transfer.amendment-notice"],
      ["2025-02-14", "phase-transfer.other"],
    ]);
  });

  it("counts what cannot be dated, and keeps what an exception excuses", () => {
    const claimed = {
      requestReceivedOn: "2026-01-05",
      exceptions: [{ ground: "exceptional-personal-circumstances", from: "2026-01-12", impracticalBecause: "illness" }],
    };
    const both = { id: "1", needsAssessments: [claimed, {}] };
    const { items, undetermined } = schedule(both, { asOf: "2026-02-20" });
    expect(
      items
        .filter(({ kind }) => kind === "limit")
        .map(({ rule, subject, on, daysLeft }) => [rule, subject, on, daysLeft]),
    ).toContainEqual(["needs-assessment.decision-to-assess", "/needsAssessments/0", "2026-02-16", -4]);
    const { findings } = evaluateCase(both, { asOf: "2026-02-20" });
    expect(findings.find(({ rule }) => rule === "needs-assessment.decision-to-assess")!.outcome).toBe("excepted");
    expect(undetermined).toBe(findings.filter(({ outcome }) => outcome === "undetermined").length);
    expect(undetermined).toBeGreaterThan(0);
    expect(undetermined).toBeLessThan(findings.length);
  });

  it("looks for the steps of each assessment in that assessment", () => {
    const [first] = assessing({ draftServedOn: "2026-05-01" }).needsAssessments;
    const [second] = assessing().needsAssessments;
    const { items } = schedule({ id: "1", needsAssessments: [first, second] }, { asOf: "2026-05-02" });
    const drafts = items.filter(({ step }) => step === "step.needs-assessment.draft-plan");
    expect(drafts.map(({ kind, subject }) => [kind, subject])).toEqual([["step", "/needsAssessments/1"]]);
  });

  it("has nothing for a case that is done", () => {
    expect(schedule(assessing({ withdrawnOn: "2026-03-01" }), { asOf: "2026-03-02" }).items).toEqual([]);
  });
});
