import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { readCaseRecord } from "../../src/records/read-record";
import { sen2Cases } from "../../src/sen2";
import type { Sen2Header, Sen2Person } from "../../src/sen2/return";
import { inventedHeader, inventPersons } from "../../src/synth-sen2";
import { completePerson } from "./quality/complete-person";

const header: Sen2Header = { lea: "000", year: 2026, referenceDate: "2026-01-15" };
const evaluator = createEvaluator();

function caseOf(person: object, of = header) {
  const [record, ...others] = sen2Cases(completePerson(person as Record<string, unknown>, 0), of);
  expect(others).toEqual([]);
  return readCaseRecord(record, "refuse");
}
const ofRequest = (...requests: object[]) => caseOf({ requests });
const outcome = (record: object, rule: string, asOf = header.referenceDate!) =>
  evaluator
    .evaluateCase(record, { asOf })
    .findings.filter((one) => one.rule === rule)
    .map((one) => one.outcome);

describe("a person of a return, as a case", () => {
  it("keeps the facts of a request in each of its assessments", () => {
    const record = ofRequest({
      receivedDate: "2025-01-06",
      requestOutcome: "Y",
      requestOutcomeDate: "2025-02-17",
      requestSource: "3",
      assessments: [
        { assessmentOutcome: "N", assessmentOutcomeDate: "2025-04-28", assessmentTribunal: true },
        { assessmentOutcome: "Y", assessmentOutcomeDate: "2025-10-06", week20: true },
      ],
    });
    const request = {
      requestReceivedOn: "2025-01-06",
      decision: "assess",
      decisionNotifiedOn: "2025-02-17",
      requestedBy: "health",
    };
    expect(record.needsAssessments).toMatchObject([
      { ...request, planDecision: "not-issue", planDecisionNotifiedOn: "2025-04-28", tribunalHeld: true },
      { ...request, planDecision: "issue", finalPlanSentOn: "2025-10-06", exceptions: [{ ground: "not-recorded" }] },
    ]);
    expect(record.needsAssessments![1]).not.toHaveProperty("tribunalHeld");
    expect(outcome(record, "needs-assessment.final-plan")).toEqual(["not-applicable", "undetermined"]);
  });

  it("keeps the plan of a historical request, which enters no flow", () => {
    const record = ofRequest({
      receivedDate: "2019-01-07",
      requestOutcome: "H",
      assessments: [{ assessmentOutcome: "H", namedPlans: [{ startDate: "2019-05-27" }] }],
      activePlans: [{ reviewMeeting: "2025-06-02", reviewOutcome: "M", lastReview: "2025-06-30" }],
    });
    expect(record).not.toHaveProperty("needsAssessments");
    expect(record.plan).toEqual({ finalisedOn: "2019-05-27", status: "maintained" });
    expect(outcome(record, "annual-review.decision")).toEqual(["met"]);
    expect(outcome(record, "annual-review.review-cycle")).toEqual(["open"]);
    expect(outcome(record, "annual-review.next-review")).toEqual(["undetermined"]);
  });

  it.each([
    ["withdrawn", { requestOutcome: "W" }],
    ["exported", { requestOutcome: "A", exported: "899" }],
  ])("is neither late nor in time where it was %s on a day that nobody says", (_, facts) => {
    const record = ofRequest({ receivedDate: "2025-01-06", ...facts });
    for (const rule of ["decision-to-assess", "decision-whether-to-issue", "final-plan"])
      expect(outcome(record, `needs-assessment.${rule}`)).toEqual(["undetermined"]);
  });

  it.each([
    ["a refusal to assess, and an assessment", { requestOutcome: "N" }, {}, ["decisionUndone"]],
    ["an agreement to assess, and a hearing", { requestOutcome: "Y", requestTribunal: true }, {}, ["decisionUndone"]],
    [
      "an agreement to assess, and a mediation",
      { requestOutcome: "Y", requestMediation: true },
      {},
      ["decisionUndone"],
    ],
    ["a refusal to issue, and a plan", { requestOutcome: "Y" }, { assessmentOutcome: "N" }, ["planDecisionUndone"]],
    ["a plan, and a hearing", { requestOutcome: "Y" }, { assessmentTribunal: true }, ["planDecisionUndone"]],
    ["a plan, and a mediation", { requestOutcome: "Y" }, { assessmentMediation: true }, ["planDecisionUndone"]],
    [
      "two refusals, and a plan",
      { requestOutcome: "N" },
      { assessmentOutcome: "N" },
      ["decisionUndone", "planDecisionUndone"],
    ],
  ])("has a refusal undone after %s", (_, request, assessment, fields) => {
    const record = ofRequest({
      receivedDate: "2025-01-06",
      requestOutcomeDate: "2025-02-17",
      ...request,
      assessments: [
        {
          assessmentOutcome: "Y",
          assessmentOutcomeDate: "2025-05-19",
          ...assessment,
          namedPlans: [{ startDate: "2025-05-19" }],
        },
      ],
    });
    const { decisionUndone, planDecisionUndone } = record.needsAssessments![0]!;
    const undone = { wasUndone: true };
    expect({ decisionUndone, planDecisionUndone }).toEqual(Object.fromEntries(fields.map((field) => [field, undone])));
    expect(outcome(record, "needs-assessment.final-plan")).toEqual(["undetermined"]);
  });

  it.each([
    ["a refusal alone", { requestOutcome: "N", requestTribunal: true }],
    [
      "a mediation on the contents of a plan",
      { requestOutcome: "Y", assessments: [{ assessmentOutcome: "Y", otherMediation: true }] },
    ],
  ])("has none undone after %s", (_, request) => {
    const [assessment] = ofRequest({ receivedDate: "2025-01-06", ...request }).needsAssessments!;
    expect(assessment).not.toHaveProperty("decisionUndone");
    expect(assessment).not.toHaveProperty("planDecisionUndone");
    expect(assessment!.mediationHeld).toBeUndefined();
  });

  it.each([
    ["2026-02-15", "to-school", "phase-transfer.other"],
    ["2026-03-31", "secondary-to-post-16", "phase-transfer.secondary-to-post-16"],
  ])("has a transfer due on %s that is open before it and breached after it", (due, kind, rule) => {
    const record = ofRequest({ requestOutcome: "H", activePlans: [{ phaseTransferDueDate: due }] });
    expect(record.phaseTransfers).toEqual([{ kind, limitStatedOn: due }]);
    expect(outcome(record, rule)).toEqual(["open"]);
    expect(outcome(record, rule, "2026-04-01")).toEqual(["breached"]);
  });

  it("has a transfer of no known kind where it is due on another day", () => {
    const record = ofRequest({ requestOutcome: "H", activePlans: [{ phaseTransferDueDate: "2025-11-30" }] });
    for (const rule of ["other", "secondary-to-post-16", "between-post-16"])
      expect(outcome(record, `phase-transfer.${rule}`)).toEqual(["undetermined"]);
  });

  it("has no day for a decision at a review whose letter came before the meeting", () => {
    const record = ofRequest({
      activePlans: [{ reviewMeeting: "2025-12-01", reviewOutcome: "M", lastReview: "2024-12-16" }],
    });
    expect(outcome(record, "annual-review.decision")).toEqual(["undetermined"]);
  });

  it("knows of a draft that was not sent only from the version that asks for it", () => {
    const review = { reviewMeeting: "2023-11-06", reviewOutcome: "A", lastReview: "2023-12-04" };
    const of = (year: number | undefined) =>
      caseOf(
        { requests: [{ activePlans: [review] }] },
        year === undefined ? {} : { year, referenceDate: `${year}-01-16` },
      );
    expect(outcome(of(2025), "annual-review.amendment-notice")).toEqual(["breached"]);
    expect(outcome(of(2024), "annual-review.amendment-notice")).toEqual(["undetermined"]);
    expect(outcome(of(undefined), "annual-review.amendment-notice")).toEqual(["undetermined"]);
  });

  it("holds of several plans that in force, and of one from elsewhere not the day", () => {
    const plan = (startDate: string, more: object = {}) => [
      { assessmentOutcome: "H", namedPlans: [{ startDate, ...more }] },
    ];
    const record = ofRequest(
      { requestOutcome: "H", assessments: plan("2020-03-02"), activePlans: [{ transferLa: "899" }] },
      { requestOutcome: "H", assessments: plan("2023-03-06", { ceaseDate: "2025-07-31", ceaseReason: "2" }) },
    );
    expect(record.plan).toEqual({ finalisedOn: "2020-03-02", transferredIn: true, status: "maintained" });
    expect(record.cessations).toMatchObject([{ ceasedOn: "2025-07-31", ground: "no-longer-necessary" }]);
    expect(outcome(record, "annual-review.review-cycle")).toEqual(["undetermined"]);
  });

  it("has the need of rank 1, and a date of birth that is whole", () => {
    const needs = [
      { senType: "MLD", senTypeRank: "2" },
      { senType: "ASD", senTypeRank: "1" },
    ];
    expect(caseOf({ dateOfBirth: "2015-05-05", requests: [{ activePlans: [{ needs }] }] }).person).toEqual({
      dateOfBirth: "2015-05-05",
      primaryNeed: "autism",
    });
    expect(caseOf({ dateOfBirth: "2015-05", requests: [] })).toEqual({ id: "person-000001", localAuthority: "000" });
  });
});

describe("the cases of an invented return with many faults", () => {
  const synthesis = { persons: 3_000, seed: 3, asOf: header.referenceDate!, faults: 50 };
  const outcomes = new Map<string, Set<string>>();
  const person = (kept: object) => ({ key: "a", ...kept }) as Sen2Person;
  for (const { kept } of inventPersons(synthesis)) {
    const record = readCaseRecord(sen2Cases(person(kept), inventedHeader(synthesis))[0], "refuse");
    for (const { rule, outcome } of evaluator.evaluateCase(record, { asOf: synthesis.asOf }).findings)
      outcomes.set(rule, (outcomes.get(rule) ?? new Set()).add(outcome));
  }
  const rulesWith = (wanted: string) =>
    [...outcomes]
      .filter(([, all]) => all.has(wanted))
      .map(([rule]) => rule)
      .sort();

  it("are late or overdue only where a return can show it", () => {
    expect(rulesWith("breached")).toEqual([
      "annual-review.amendment-notice",
      "annual-review.decision",
      "annual-review.review-cycle",
      "needs-assessment.decision-to-assess",
      "needs-assessment.decision-whether-to-issue",
      "needs-assessment.final-plan",
      "needs-assessment.refusal-to-assess",
      "needs-assessment.refusal-to-issue",
    ]);
  });
  it("are open only where a return can show that nothing was done", () => {
    expect(rulesWith("open")).toEqual([
      "annual-review.amendment-notice",
      "annual-review.decision",
      "annual-review.early-years-next-review",
      "annual-review.review-cycle",
      "needs-assessment.decision-to-assess",
      "needs-assessment.decision-whether-to-issue",
      "needs-assessment.final-plan",
      "phase-transfer.other",
      "phase-transfer.secondary-to-post-16",
    ]);
  });
});
