import { describe, expect, it } from "vitest";
import { checkSen2, readSen2Tables, readSen2Xml, type Sen2Person, sen2CsvTable } from "../../src/sen2";
import { inventedHeader, inventPersons, sen2BladeFiles, sen2XmlPieces } from "../../src/synth-sen2";
import { faults } from "../../src/synth-sen2/faults";

const asOf = "2026-01-15";
const header = inventedHeader({ asOf });
const invented = (options: { persons: number; seed?: number; faults?: number }) => [
  ...inventPersons({ seed: 1, asOf, ...options }),
];
const withKey = (kept: object, i: number) =>
  ({ key: `person-${String(i + 1).padStart(6, "0")}`, ...kept }) as Sen2Person;

/** Reads pieces of XML to the end, with what stood in the header. */
function read(pieces: Iterable<string>) {
  const reading = readSen2Xml(pieces);
  const persons: Sen2Person[] = [];
  for (;;) {
    const next = reading.next();
    if (next.done) return { persons, report: next.value };
    persons.push(next.value);
  }
}

describe("an invented return", () => {
  const people = invented({ persons: 3_000, faults: 0 });

  it("is the same for the same seed, and its persons do not hang on how many there are", () => {
    expect(invented({ persons: 50, faults: 0 })).toEqual(people.slice(0, 50));
    expect(invented({ persons: 50, seed: 2 })).not.toEqual(people.slice(0, 50));
  });

  it("has no error in its dates and codes where no faults are asked for", () => {
    const found = people.flatMap(({ kept }, i) => checkSen2(withKey(kept, i), header));
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
    // How things stand, and not how they were recorded.
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(["R019", "R022"]);
  });

  it("has of everything that a return can say", () => {
    const requests = people.flatMap(({ kept }) => kept.requests);
    const assessments = requests.flatMap((one) => one.assessments);
    const plans = requests.flatMap((one) => one.activePlans);
    const count = <T>(all: readonly T[], is: (one: T) => unknown) => all.filter(is).length;
    for (const code of ["Y", "N", "A", "W", "H"]) {
      expect(count(requests, (one) => one.requestOutcome === code)).toBeGreaterThan(20);
      expect(count(assessments, (one) => one.assessmentOutcome === code)).toBeGreaterThan(10);
    }
    expect(count(requests, (one) => one.requestTribunal)).toBeGreaterThan(5);
    expect(count(requests, (one) => one.requestMediation)).toBeGreaterThan(5);
    expect(count(requests, (one) => one.exported)).toBeGreaterThan(5);
    expect(count(requests, (one) => one.assessments.length === 2)).toBeGreaterThan(5);
    expect(count(people, ({ kept }) => kept.requests.length === 2)).toBeGreaterThan(10);
    expect(count(assessments, (one) => one.week20)).toBeGreaterThan(10);
    expect(count(assessments, (one) => one.assessmentTribunal)).toBeGreaterThan(5);
    expect(count(plans, (one) => one.placements.length === 2)).toBeGreaterThan(100);
    expect(count(plans, (one) => one.needs.length === 2)).toBeGreaterThan(300);
    expect(count(plans, (one) => one.transferLa)).toBeGreaterThan(10);
    for (const outcome of ["A", "M", "C"])
      expect(count(plans, (one) => one.reviewOutcome === outcome)).toBeGreaterThan(20);
    expect(count(plans, (one) => one.reviewMeeting && !one.lastReview)).toBeGreaterThan(50);
    expect(count(plans, (one) => one.reviewDraft)).toBeGreaterThan(100);
    expect(count(plans, (one) => one.phaseTransferDueDate?.endsWith("-02-15"))).toBeGreaterThan(50);
    expect(count(plans, (one) => one.phaseTransferDueDate?.endsWith("-03-31"))).toBeGreaterThan(30);
    expect(count(plans, (one) => one.phaseTransferFinalDate)).toBeGreaterThan(20);
    expect(count(assessments, (one) => one.namedPlans.some(({ ceaseReason }) => ceaseReason === "5"))).toBeGreaterThan(
      5,
    );
  });

  it("can have a fault in each person, which its rule finds", () => {
    const faulty = invented({ persons: 3_000, faults: 100 });
    const put = new Set<string>();
    for (const [i, { kept, fault }] of faulty.entries()) {
      put.add(fault!);
      expect(checkSen2(withKey(kept, i), header).map(({ rule }) => rule)).toContain(fault);
    }
    expect([...put].sort()).toEqual(faults.map(([rule]) => rule).sort());
  });

  it("has faults in about as many persons as are asked for", () => {
    const share = invented({ persons: 3_000, faults: 10 }).filter(({ fault }) => fault).length / 3_000;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.12);
  });

  it("reads back from XML and from the Blade tables as it was invented", () => {
    const options = { persons: 400, seed: 7, asOf, faults: 20 };
    const expected = [...inventPersons(options)].map(({ kept }, i) => withKey(kept, i));
    const { persons, report } = read(sen2XmlPieces(options));
    expect(report).toMatchObject({ persons: 400, leftOut: 0, issueCount: 0, unknown: [] });
    expect(persons).toEqual(expected);
    const blade = readSen2Tables(
      sen2BladeFiles(options).map(({ name, pieces }) => sen2CsvTable(name, [...pieces()].join(""))),
    );
    expect(blade.report).toMatchObject({ leftOut: 0, lostRows: 0, issueCount: 0, unknown: [] });
    expect(blade.header).toEqual(header);
    expect([...blade.persons]).toEqual(expected);
  });

  it("says who is in it, and nobody is", () => {
    const text = [...sen2XmlPieces({ persons: 20, seed: 1, asOf })].join("");
    expect(text).toContain("<Surname>Example</Surname>");
    expect(text).toContain("Invented: nobody in it is real.");
  });

  it.each([{ persons: 0 }, { persons: 1.5 }, { seed: -1 }, { asOf: "soon" }, { faults: 101 }])(
    "is refused for %o",
    (wrong) => {
      expect(() => [...inventPersons({ persons: 5, seed: 1, asOf, ...wrong })]).toThrow(RangeError);
    },
  );
});
