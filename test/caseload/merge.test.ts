import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CaseloadCounts, createCaseloadCounter, mergeCounts, UnlikeCountsError } from "../../src/caseload";
import type { CaseRecord } from "../../src/records/case-record";
import { inventCaseload } from "../support/invented-caseload";

const asOf = "2026-11-23";

function countAll(records: readonly CaseRecord[], keep = 7): CaseloadCounts {
  const counter = createCaseloadCounter({ asOf, keep });
  for (const record of records) counter.add(record);
  return counter.counts();
}

describe("counts of parts of a caseload", () => {
  const cases = inventCaseload(240, 5, asOf);
  const whole = countAll(cases);

  it("add up to those of the whole, however it is split, in any order", () => {
    const split = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: cases.length, maxLength: cases.length });
    fc.assert(
      fc.property(split, (parts) => {
        const [a, b, c] = [0, 1, 2].map((part) => countAll(cases.filter((_, i) => parts[i] === part)));
        expect(mergeCounts(mergeCounts(a!, b!), c!)).toEqual(whole);
        expect(mergeCounts(a!, mergeCounts(c!, b!))).toEqual(whole);
      }),
      { numRuns: 8 },
    );
  });

  it("do not depend on the order of the cases", () => {
    expect(countAll([...cases].reverse())).toEqual(whole);
  });

  it("survive JSON and structuredClone", () => {
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
    expect(mergeCounts(structuredClone(whole), countAll([]))).toEqual(whole);
  });

  it("leave what they were made of as it was", () => {
    const [a, b] = [countAll(cases.slice(0, 50)), countAll(cases.slice(50, 90))];
    const before = structuredClone([a, b]);
    mergeCounts(a, b);
    expect([a, b]).toEqual(before);
  });

  it("are refused where they are of different days or of another length", () => {
    const other = createCaseloadCounter({ asOf: "2026-11-22", keep: 7 }).counts();
    expect(() => mergeCounts(whole, other)).toThrow(UnlikeCountsError);
    expect(() => mergeCounts(whole, countAll([], 8))).toThrow('Counts differ in "keep": they cannot be added up.');
  });

  it("take any name for a group", () => {
    const counter = createCaseloadCounter({ asOf });
    const needsAssessments = [{ requestReceivedOn: "2026-01-05" }];
    for (const area of ["__proto__", "constructor", " "]) counter.add({ id: "1", area, needsAssessments });
    const { tables } = mergeCounts(counter.counts(), counter.counts());
    expect(tables.area!.map(([name]) => name)).toEqual(["\u0000 ", "\u0000__proto__", "\u0000constructor"]);
  });
});
