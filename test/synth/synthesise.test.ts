import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfWeek, parseIsoDate, toIsoDate } from "../../src/calendar/civil-date";
import { readCaseRecord } from "../../src/records/read-record";
import { InvalidSynthesisError, synthesiseCases } from "../../src/synth";

const asOf = "2026-11-23";

/** Days that may lie ahead: they are stated in advance. */
const stated = ["representationsUntil", "closedFrom", "reopensOn", "from", "to"];

/** The first case of seed 1: it tells of a change in the source of chance, such as a new release of pure-rand. */
const firstCase = {
  id: "synthetic-0001",
  localAuthority: "Syntheticshire",
  area: "Synthwell",
  team: "School age team",
  person: { ncYear: 7 },
  needsAssessments: [
    {
      requestReceivedOn: "2025-09-18",
      consultedOn: "2025-09-26",
      considerationNotifiedOn: "2025-09-26",
      partnersNotifiedOn: "2025-09-26",
      decision: "not-assess",
      decisionNotifiedOn: "2025-10-30",
      decisionNotifiedTo: [
        "parent-or-young-person",
        "responsible-commissioning-body",
        "social-services-officers",
        "head-or-principal",
      ],
      decisionNoticeContents: [
        "right-of-appeal",
        "appeal-time-limits",
        "mediation-information",
        "disagreement-resolution",
        "information-and-advice",
      ],
    },
  ],
};

/** Every date of a record with the name of its field. */
function datesOf(value: unknown, field = ""): [field: string, date: string][] {
  if (typeof value === "string") return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [[field, value]] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => datesOf(inner, Array.isArray(value) ? field : key));
}

describe("synthesiseCases", () => {
  const cases = synthesiseCases({ count: 300, seed: 1, asOf });
  const assessments = cases.flatMap(({ needsAssessments = [] }) => needsAssessments);

  it("gives the same cases for the same seed, and others for another", () => {
    expect(synthesiseCases({ count: 300, seed: 1, asOf })).toEqual(cases);
    expect(synthesiseCases({ count: 300, seed: 2, asOf })).not.toEqual(cases);
    expect(synthesiseCases({ count: 5, seed: 2, asOf })).not.toEqual(cases.slice(0, 5));
  });

  it("gives the same first cases however many are asked for", () => {
    expect(synthesiseCases({ count: 20, seed: 1, asOf })).toEqual(cases.slice(0, 20));
    expect(synthesiseCases({ count: 400, seed: 1, asOf }).slice(0, 300)).toEqual(cases);
  });

  it("stays as it is between releases", () => {
    expect(cases[0]).toEqual(firstCase);
  });

  it("numbers them", () => {
    expect(cases[0]?.id).toBe("synthetic-0001");
    expect(cases[299]?.id).toBe("synthetic-0300");
    expect(new Set(cases.map(({ id }) => id)).size).toBe(300);
  });

  it("invents one authority, five areas and three teams, and nobody's name or date of birth", () => {
    expect(new Set(cases.map(({ localAuthority }) => localAuthority))).toEqual(new Set(["Syntheticshire"]));
    expect([...new Set(cases.map(({ area }) => area))].sort()).toEqual([
      "Datumbury",
      "Fauxley",
      "Mockford",
      "Samplewick",
      "Synthwell",
    ]);
    expect([...new Set(cases.map(({ team }) => team))].sort()).toEqual([
      "Early years team",
      "Preparation for adulthood team",
      "School age team",
    ]);
    expect(cases.filter(({ person }) => person?.dateOfBirth !== undefined)).toEqual([]);
  });

  it("gives records that can be read", () => {
    for (const one of cases) expect(readCaseRecord(one)).toEqual(one);
  });

  it("keeps most requests to the fifteen months before, on weekdays", () => {
    const requests = assessments.flatMap(({ requestReceivedOn }) => requestReceivedOn ?? []).map(parseIsoDate);
    const recent = requests.filter((on) => on >= parseIsoDate(asOf) - 460);
    const onWeekdays = requests.filter((on) => dayOfWeek(on) <= 5);
    expect(recent.length / requests.length).toBeGreaterThan(0.8);
    expect(onWeekdays.length / requests.length).toBeGreaterThan(0.95);
  });

  it("sends about half of the plans of many cases within 20 weeks", () => {
    const days = synthesiseCases({ count: 3000, seed: 1, asOf })
      .flatMap(({ needsAssessments = [] }) => needsAssessments)
      .flatMap(({ requestReceivedOn, finalPlanSentOn }) =>
        requestReceivedOn && finalPlanSentOn ? parseIsoDate(finalPlanSentOn) - parseIsoDate(requestReceivedOn) : [],
      );
    const within = days.filter((taken) => taken <= 140).length / days.length;
    expect(days.length).toBeGreaterThan(1000);
    expect(within).toBeGreaterThan(0.4);
    expect(within).toBeLessThan(0.6);
  });

  it("gives valid records, with nothing that is still to happen, for any seed, number and day", () => {
    const day = fc.integer({ min: parseIsoDate("2017-01-01"), max: parseIsoDate("2099-12-31") }).map(toIsoDate);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 1, max: 50 }), day, (seed, count, on) => {
        const made = synthesiseCases({ count, seed, asOf: on });
        expect(made).toHaveLength(count);
        for (const one of made) {
          expect(readCaseRecord(one)).toEqual(one);
          expect(datesOf(one).filter(([field, date]) => date > on && !stated.includes(field))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("tells nothing that is still to happen in any rare course either", () => {
    for (const seed of [1, 2, 3, 4, 5])
      for (const on of ["2017-01-01", "2018-04-03", "2020-06-15", "2021-09-01", "2026-11-22", "2031-02-28"])
        for (const one of synthesiseCases({ count: 300, seed, asOf: on }))
          expect(datesOf(one).filter(([field, date]) => date > on && !stated.includes(field))).toEqual([]);
  });
});

describe("options that cannot be used", () => {
  const good = { count: 1, seed: 1, asOf };
  const refused = (options: unknown) => () => synthesiseCases(options as typeof good);

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1_000_001, "3", undefined])("count %s", (count) => {
    expect(refused({ ...good, count })).toThrow(InvalidSynthesisError);
    expect(refused({ ...good, count })).toThrow(RangeError);
    expect(refused({ ...good, count })).toThrow("count: give a whole number from 1 to 1000000.");
  });

  it.each([-1, 0.5, 2 ** 32, Number.NaN, "1", null])("seed %s", (seed) => {
    expect(refused({ ...good, seed })).toThrow("seed: give a whole number from 0 to 4294967295.");
  });

  it.each(["2026-02-30", "23/11/2026", "", "2016-12-31", "2100-01-01", 20261123, undefined])("as-of date %s", (on) => {
    expect(refused({ ...good, asOf: on })).toThrow("asOf: give a date from 2017-01-01 to 2099-12-31, as YYYY-MM-DD.");
    expect(refused({ ...good, asOf: on })).toThrow(InvalidSynthesisError);
  });

  it("takes the ends of what it takes", () => {
    expect(synthesiseCases({ count: 1, seed: 0, asOf: "2017-01-01" })).toHaveLength(1);
    expect(synthesiseCases({ count: 1, seed: 2 ** 32 - 1, asOf: "2099-12-31" })).toHaveLength(1);
  });
});
