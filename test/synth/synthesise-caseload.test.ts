import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../src/evaluate/evaluator";
import type { CaseRecord } from "../../src/records/case-record";
import { readCaseRecord } from "../../src/records/read-record";
import { InvalidSynthesisError, synthesiseCaseload } from "../../src/synth";

const asOf = "2026-11-23";
const caseload = [...synthesiseCaseload({ count: 2_000, seed: 1, asOf })];

/** Every day of a record that says that something happened. */
function days(value: unknown, key = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => days(one, key));
  if (value !== null && typeof value === "object")
    return Object.entries(value).flatMap(([name, one]) => days(one, name));
  return /(On|Until)$/.test(key) && !/transferOn|expectedEndOn|representationsUntil/.test(key) ? [String(value)] : [];
}

describe("a synthetic caseload", () => {
  it("is of records that can be read, whose days have come", () => {
    for (const record of caseload) {
      expect(readCaseRecord(record)).toEqual(record);
      for (const day of days(record)) expect(day <= asOf).toBe(true);
    }
  });

  it("is the same for the same seed, and its first cases for any number of them", () => {
    expect([...synthesiseCaseload({ count: 50, seed: 1, asOf })]).toEqual(caseload.slice(0, 50));
    expect([...synthesiseCaseload({ count: 50, seed: 2, asOf })]).not.toEqual(caseload.slice(0, 50));
  });

  it("holds plans with reviews, transfers, part-time timetables, and what the department leaves out", () => {
    const share = (has: (record: CaseRecord) => boolean) => caseload.filter(has).length / caseload.length;
    expect(share(({ plan }) => plan !== undefined)).toBeGreaterThan(0.8);
    expect(share(({ reviews }) => reviews !== undefined)).toBeGreaterThan(0.5);
    expect(share(({ phaseTransfers }) => phaseTransfers !== undefined)).toBeGreaterThan(0.1);
    expect(share(({ timetables }) => timetables !== undefined)).toBeGreaterThan(0.005);
    expect(share(({ needsAssessments }) => needsAssessments![0]!.mediationHeld === true)).toBeGreaterThan(0.02);
    expect(share(({ person }) => person?.primaryNeed === undefined)).toBeLessThan(0.1);
  });

  it("keeps its limits and breaks them, in reviews and transfers too", () => {
    const evaluator = createEvaluator();
    const outcomes = new Map<string, Set<string>>();
    for (const record of caseload)
      for (const { rule, outcome } of evaluator.evaluateCase(record, { asOf }).findings)
        outcomes.set(rule, (outcomes.get(rule) ?? new Set()).add(outcome));
    const both = ["needs-assessment.final-plan", "annual-review.decision", "annual-review.next-review"];
    for (const rule of [...both, "annual-review.final-plan-twelve-weeks"])
      expect([...outcomes.get(rule)!], rule).toEqual(expect.arrayContaining(["met", "breached"]));
    expect([...outcomes.get("phase-transfer.other")!]).toContain("open");
  });

  it("is of as many authorities as are asked for, some quicker than others", () => {
    const many = [...synthesiseCaseload({ count: 3_000, seed: 1, asOf, authorities: 10 })];
    expect(new Set(many.map(({ localAuthority }) => localAuthority)).size).toBe(10);
    expect(new Set(caseload.map(({ localAuthority }) => localAuthority)).size).toBe(1);
  });

  it.each([
    { count: 0 },
    { count: 1_000_001 },
    { seed: -1 },
    { asOf: "2016-12-31" },
    { asOf: "soon" },
    { authorities: 0 },
    { authorities: 1_000 },
  ])("cannot be made of %j", (odd) => {
    expect(() => synthesiseCaseload({ count: 1, seed: 1, asOf, ...odd }).next()).toThrow(InvalidSynthesisError);
  });
});
