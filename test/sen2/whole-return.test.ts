import { describe, expect, it } from "vitest";
import { createCaseloadCounter, summariseCaseload } from "../../src/caseload";
import { createSen2XmlReader, sen2Cases } from "../../src/sen2";
import { inventPersons, sen2XmlPieces } from "../../src/synth-sen2";
import { naiveMeasures } from "./naive-measures";

const asOf = "2026-01-15";
const synthesis = { persons: 25_000, seed: 6, asOf, faults: 0 };

/** The return as a file is read: in pieces that end anywhere. */
function summaryOn(day: string) {
  const reader = createSen2XmlReader();
  const counter = createCaseloadCounter({ asOf: day, keep: 0 });
  let rest = "";
  const take = (text: string) => {
    const persons = reader.push(text);
    for (const person of persons) for (const record of sen2Cases(person, reader.header())) counter.add(record);
  };
  for (const piece of sen2XmlPieces(synthesis)) {
    rest += piece;
    if (rest.length < 500_000) continue;
    take(rest);
    rest = "";
  }
  take(rest);
  expect(reader.end()).toMatchObject({ persons: synthesis.persons, leftOut: 0, issueCount: 0, unknown: [] });
  return summariseCaseload(counter.counts(), { suppressBelow: 1 });
}

describe("a return of 25,000 persons", { timeout: 120_000 }, () => {
  const summary = summaryOn(asOf);
  const naive = naiveMeasures(inventPersons(synthesis), asOf);
  const measure = (id: string, from = summary) => {
    const { inTime, late, overdue, early, open, excepted, undetermined } = from.measures.find(
      (one) => one.id === id,
    )!.all;
    return { inTime, late, overdue, early, open, excepted, undetermined };
  };

  it("is a case for each person", () => {
    expect(summary.cases).toBe(25_000);
  });

  it.each([
    ["decision-to-assess-6-weeks", "sixWeeks"],
    ["plan-decision-16-weeks", "sixteenWeeks"],
    ["final-plan-20-weeks", "twentyWeeks"],
    ["review-decision-4-weeks", "reviewFourWeeks"],
    ["phase-transfer", "phaseTransfers"],
  ] as const)("has for %s what a naive count of its plain data has", (id, name) => {
    expect(measure(id)).toEqual(naive[name]);
    const sum = Object.values(naive[name]).reduce((a, b) => a + b);
    expect(sum).toBeGreaterThan(1_000);
  });

  it("has the department's percentages of a naive count, with and without exceptions", () => {
    const found = Object.fromEntries(
      summary.department.years.map(({ year, leftOut, all, withoutExceptions }) => [
        year,
        {
          leftOut,
          plans: all.plans,
          within: all.within20Weeks.plans,
          withoutClaim: withoutExceptions.plans,
          withinWithoutClaim: withoutExceptions.within20Weeks.plans,
        },
      ]),
    );
    expect(found).toEqual(naive.department);
    expect(naive.department["2025"]!.plans).toBeGreaterThan(1_000);
    expect(naive.department["2025"]!.leftOut).toBeGreaterThan(50);
  });

  it("has phase transfers that are late once the day has passed, and not before", () => {
    const later = summaryOn("2026-03-01");
    const expected = naiveMeasures(inventPersons(synthesis), "2026-03-01").phaseTransfers;
    expect(measure("phase-transfer", later)).toEqual(expected);
    expect(expected.overdue).toBeGreaterThan(100);
    expect(expected.open).toBeGreaterThan(100);
    expect(naive.phaseTransfers.overdue).toBe(0);
  });
});
