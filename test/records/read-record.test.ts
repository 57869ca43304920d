import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateCase } from "../../src/evaluate/evaluate-case";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { InvalidOptionsError } from "../../src/evaluate/options";
import { InvalidInterpretationError } from "../../src/evaluate/readings";
import { InvalidRecordError } from "../../src/records/errors";
import { readCaseRecord } from "../../src/records/read-record";

const asOf = "2026-11-23";

function issuesOf(record: unknown) {
  try {
    readCaseRecord(record);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRecordError);
    return (error as InvalidRecordError).issues;
  }
}

describe("reading a record", () => {
  it.each<[string, unknown, string, RegExp, RegExp]>([
    ["no record", undefined, "", /object/, /nothing/],
    ["a text", "case", "", /object/, /text/],
    ["no id", {}, "/id", /text/, /nothing/],
    ["a misspelt field", { id: "1", needsAssesments: [] }, "/needsAssesments", /misspelt/, /not known/],
    [
      "a misspelt date",
      { id: "1", needsAssessments: [{ requestRecievedOn: "2026-01-05" }] },
      "/needsAssessments/0/requestRecievedOn",
      /misspelt/,
      /not known/,
    ],
    [
      "a day that does not exist",
      { id: "1", needsAssessments: [{ requestReceivedOn: "2023-02-29" }] },
      "/needsAssessments/0/requestReceivedOn",
      /date that exists/,
      /another text/,
    ],
    [
      "a date written otherwise",
      { id: "1", needsAssessments: [{ requestReceivedOn: "05/01/2026" }] },
      "/needsAssessments/0/requestReceivedOn",
      /YYYY-MM-DD/,
      /another text/,
    ],
    [
      "a number for a date",
      { id: "1", needsAssessments: [{ requestReceivedOn: 20260105 }] },
      "/needsAssessments/0/requestReceivedOn",
      /./,
      /number/,
    ],
    [
      "null for a date",
      { id: "1", needsAssessments: [{ requestReceivedOn: null }] },
      "/needsAssessments/0/requestReceivedOn",
      /./,
      /null/,
    ],
    [
      "a decision of another kind",
      { id: "1", needsAssessments: [{ decision: "maybe" }] },
      "/needsAssessments/0/decision",
      /assess, not-assess/,
      /another text/,
    ],
    ["an object for a list", { id: "1", needsAssessments: {} }, "/needsAssessments", /array/, /object/],
    [
      "an unknown ground",
      { id: "1", needsAssessments: [{ exceptions: [{ ground: "panel" }] }] },
      "/needsAssessments/0/exceptions/0/ground",
      /school-closure/,
      /another text/,
    ],
  ])("refuses %s", (_, record, pointer, expected, found) => {
    const issue = issuesOf(record).find((one) => one.pointer === pointer)!;
    expect(issue?.expected).toMatch(expected);
    expect(issue?.found).toMatch(found);
  });

  it("reports all faults at once and repeats no value", () => {
    const secret = "Casey-Example-0001";
    const record = {
      id: "",
      person: { dateOfBirth: secret, ncYear: secret },
      needsAssessments: [{ decision: secret, finalPlanSentOn: secret }],
    };
    const issues = issuesOf(record);
    expect(issues.map((issue) => issue.pointer)).toEqual([
      "/id",
      "/person/dateOfBirth",
      "/person/ncYear",
      "/needsAssessments/0/decision",
      "/needsAssessments/0/finalPlanSentOn",
    ]);
    expect(() => readCaseRecord(record)).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(secret) }),
    );
  });

  it("leaves unknown fields out where the caller asks for it, wherever they stand", () => {
    const row = {
      id: "1",
      pupilName: "x",
      needsAssessments: [
        { requestReceivedOn: "2026-01-05", panelDate: "x", adviceRequests: [{ from: "school", note: "x" }] },
      ],
    };
    expect(readCaseRecord(row, "ignore")).toEqual({
      id: "1",
      needsAssessments: [{ requestReceivedOn: "2026-01-05", adviceRequests: [{ from: "school" }] }],
    });
    expect(issuesOf(row)).toHaveLength(3);
  });

  it("is not fooled by the names that objects inherit", () => {
    const record = JSON.parse('{"id":"1","__proto__":{"needsAssessments":[]},"constructor":{"prototype":{}}}');
    expect(issuesOf(record).map((issue) => issue.pointer)).toContain("/constructor");
    expect(({} as Record<string, unknown>).needsAssessments).toBeUndefined();
  });
});

describe("hostile input", () => {
  it("never throws anything but the library's own errors", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (value) => {
          try {
            evaluateCase(value, { asOf });
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidRecordError);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("never throws anything else for JSON in the shape of a case", () => {
    const assessment = fc.dictionary(
      fc.constantFrom(
        "requestReceivedOn",
        "decision",
        "exceptions",
        "adviceRequests",
        "decisionUndone",
        "finalPlanSentTo",
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.record({ id: fc.string(), needsAssessments: fc.array(assessment) }), (value) => {
        try {
          evaluateCase(value, { asOf });
        } catch (error) {
          expect(error).toBeInstanceOf(InvalidRecordError);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([undefined, null, "", "today", "2026-02-30", 20260101, {}, "2026-1-5"])(
    "refuses %j as the day to judge by",
    (day) => {
      expect(() => evaluateCase({ id: "1" }, { asOf: day as string })).toThrow(InvalidOptionsError);
    },
  );

  it("refuses an interpretation or a reading that there is not, and lists those there are", () => {
    expect(() => createEvaluator({ interpretations: { firstDays: "included" } })).toThrow(InvalidInterpretationError);
    expect(() => createEvaluator({ interpretations: { firstDays: "included" } })).toThrow(
      /firstDay, lastDayOnBankHoliday/,
    );
    expect(() => createEvaluator({ interpretations: { firstDay: "maybe" } })).toThrow(/excluded, included/);
    expect(() => createEvaluator({ interpretations: { constructor: "included" } })).toThrow(InvalidInterpretationError);
    expect(() => createEvaluator({ interpretations: { firstDay: "toString" } })).toThrow(InvalidInterpretationError);
  });
});
