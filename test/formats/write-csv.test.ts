import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scopes } from "../../src/evaluate/scopes";
import { caseColumns, writeCsv } from "../../src/formats/write-csv";
import type { CaseRecord } from "../../src/records/case-record";
import { records } from "./reading";
import { anyRecord } from "./record-arbitrary";

const twoCases: CaseRecord[] = [
  {
    id: 'a "quoted", id',
    needsAssessments: [
      { requestReceivedOn: "2026-01-05", decisionNotifiedTo: [], adviceRequests: [{ from: "school" }] },
      { mediationHeld: false },
    ],
  },
  {
    id: "b",
    person: { ncYear: 3 },
    needsAssessments: [
      {
        decisionNotifiedTo: ["head-or-principal", "named-institution"],
        adviceRequests: [{ from: "parent" }, { from: "school", suppliedOn: "2026-02-03" }],
      },
    ],
  },
];

describe("cases written as CSV", () => {
  it("have the columns that any of them needs, in the order of the schema", () => {
    expect(caseColumns(twoCases)).toEqual([
      "id",
      "person.ncYear",
      "requestReceivedOn",
      "decisionNotifiedTo",
      "adviceRequests.0.from",
      "adviceRequests.1.from",
      "adviceRequests.1.suppliedOn",
      "needsAssessments.1.mediationHeld",
    ]);
  });

  it("have a header and a row a case", () => {
    expect(writeCsv(twoCases).split("\r\n").slice(1)).toEqual([
      '"a ""quoted"", id",,2026-01-05,";",school,,,false',
      "b,3,,head-or-principal;named-institution,parent,school,2026-02-03,".replace(
        "head-or-principal;named-institution",
        '"head-or-principal;named-institution"',
      ),
      "",
    ]);
  });

  it("are nothing when there are none", () => {
    expect(caseColumns([])).toEqual([]);
  });

  it("are read back as they were, but for parts in which nothing is recorded", () => {
    const record = anyRecord({ min: -20_000, max: 40_000 });
    fc.assert(
      fc.property(fc.array(record.map(withReadableTexts), { minLength: 1, maxLength: 4 }), (cases) => {
        expect(records(writeCsv(cases), "c.csv")).toEqual(cases.map((one) => withoutEmptyParts(one)));
      }),
      { numRuns: 200 },
    );
  });
});

/** A NUL is refused and a carriage return comes back as a line feed: see `writeCsv`. */
function withReadableTexts(record: CaseRecord): CaseRecord {
  return JSON.parse(
    JSON.stringify(record, (_, value) => (typeof value === "string" ? value.replace(/[\0\r]/g, "x") : value)),
  );
}

/** The fields that hold lists of words, in any part of a record. */
const wordLists = new Set(
  [...scopes.values()].flatMap(({ facts }) =>
    [...facts.values()].flatMap(({ sort, path }) => (sort === "list" ? [path.at(-1)!] : [])),
  ),
);

/** Leaves out empty objects, and lists of objects that hold none; a list of words stays though it is empty. */
function withoutEmptyParts(value: unknown, key = ""): unknown {
  const isWordList = wordLists.has(key);
  if (Array.isArray(value)) {
    if (isWordList) return value;
    const kept = value.map((item) => withoutEmptyParts(item)).filter((item) => item !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value)
    .map(([name, item]) => [name, withoutEmptyParts(item, name)] as const)
    .filter(([, item]) => item !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
