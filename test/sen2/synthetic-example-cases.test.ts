import { describe, expect, it } from "vitest";
import { createCaseloadCounter, summariseCaseload } from "../../src/caseload";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { createSen2XmlReader, sen2Cases } from "../../src/sen2";
import { syntheticExample } from "./synthetic-example";

const reader = createSen2XmlReader();
const persons = reader.push(syntheticExample);
const header = reader.header();
const [one, two] = persons.flatMap((person) => sen2Cases(person, header));
const asOf = header.referenceDate!;
const evaluator = createEvaluator();

function found(record: unknown, rule: string, on = asOf) {
  const findings = evaluator.evaluateCase(record, { asOf: on }).findings.filter((one) => one.rule === rule);
  expect(findings).toHaveLength(1);
  return findings[0]!;
}

function countedByDepartment(record: unknown) {
  const counter = createCaseloadCounter({ asOf });
  counter.add(record);
  const [year] = summariseCaseload(counter.counts(), { suppressBelow: 1 }).department.years;
  return { year: year!.year, plans: year!.all.plans, leftOut: year!.leftOut };
}

describe("the cases of the synthetic example, as of its census day", () => {
  it("are one for each person, by key", () => {
    expect(persons).toHaveLength(2);
    expect(asOf).toBe("2026-01-15");
    expect([one!.id, two!.id]).toEqual(persons.map(({ key }) => key));
  });

  describe("the first", () => {
    it("was told of the decision to assess on the last day", () => {
      expect(found(one, "needs-assessment.decision-to-assess")).toMatchObject({
        outcome: "met",
        startedOn: "2025-01-06",
        dueOn: "2025-02-17",
        doneOn: "2025-02-17",
      });
    });
    it("was sent the plan on the last day, a bank holiday that moves nothing", () => {
      expect(found(one, "needs-assessment.final-plan")).toMatchObject({
        outcome: "met",
        startedOn: "2025-01-06",
        dueOn: "2025-05-26",
        doneOn: "2025-05-26",
      });
    });
    it("is in the department's figure", () => {
      expect(one!.needsAssessments![0]).toMatchObject({ mediationHeld: false, tribunalHeld: false });
      expect(countedByDepartment(one)).toEqual({ year: "2025", plans: 1, leftOut: 0 });
    });
  });

  describe("the second", () => {
    it("was told of the refusal 7 days late", () => {
      expect(found(two, "needs-assessment.decision-to-assess")).toMatchObject({
        outcome: "breached",
        startedOn: "2024-06-03",
        dueOn: "2024-07-15",
        doneOn: "2024-07-22",
        daysLate: 7,
      });
    });
    it("has a plan of which nobody can tell from the return by when it was due", () => {
      expect(found(two, "needs-assessment.final-plan")).toMatchObject({
        outcome: "undetermined",
        needs: ["decisionUndone.route"],
      });
      expect(found(two, "needs-assessment.final-plan-after-order")).toMatchObject({
        outcome: "undetermined",
        needs: ["decisionUndone.on", "decisionUndone.route"],
      });
    });
    it("is not in the department's figure", () => {
      expect(countedByDepartment(two)).toEqual({ year: "2025", plans: 0, leftOut: 1 });
    });
    it("was told of the decision at the review a day late", () => {
      expect(found(two, "annual-review.decision")).toMatchObject({
        outcome: "breached",
        dueOn: "2025-12-01",
        doneOn: "2025-12-02",
        daysLate: 1,
      });
    });
    it("was sent the proposed amendments 4 days late", () => {
      expect(found(two, "annual-review.amendment-notice")).toMatchObject({
        outcome: "breached",
        dueOn: "2025-12-01",
        doneOn: "2025-12-05",
        daysLate: 4,
      });
    });
    it("has an amended plan whose day no return holds", () => {
      expect(found(two, "annual-review.final-plan-twelve-weeks", "2026-06-30")).toMatchObject({
        outcome: "undetermined",
        dueOn: "2026-01-26",
        needs: ["finalPlanSentOn"],
      });
    });
    it("has a phase transfer that is pending until the due date, a Sunday that moves nothing", () => {
      // The regulation says "before 15 February": the day that the return states is the first on which it is late.
      expect(found(two, "phase-transfer.other")).toMatchObject({ outcome: "open", dueOn: "2026-02-14", daysLeft: 30 });
      expect(found(two, "phase-transfer.other", "2026-02-14")).toMatchObject({ outcome: "open" });
      expect(found(two, "phase-transfer.other", "2026-02-16")).toMatchObject({ outcome: "breached" });
    });
  });
});
