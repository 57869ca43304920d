import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidDateError, OutsideCalendarError } from "../../src/calendar/errors";
import { evaluateCase } from "../../src/evaluate/evaluate-case";
import { caseFormats } from "../../src/formats/case-format";
import { InvalidInputError } from "../../src/formats/input-error";
import { readCases } from "../../src/formats/read-cases";
import { InvalidRecordError } from "../../src/records/errors";
import { anyRecord } from "./record-arbitrary";

/** Runs it and lets through only errors of these kinds. */
function throwsOnly(kinds: (new (...args: never[]) => Error)[], act: () => unknown): Error | undefined {
  try {
    act();
  } catch (error) {
    if (kinds.some((kind) => error instanceof kind)) return error as Error;
    throw error;
  }
  return undefined;
}

const anyFormat = fc.constantFrom(...caseFormats, undefined);
const pieces = fc.constantFrom(
  "id",
  "requestReceivedOn",
  "adviceRequests.0.from",
  "__proto__",
  "constructor",
  ",",
  ";",
  '"',
  "\n",
  "\r",
  "\t",
  "{",
  "}",
  "[",
  "]",
  ":",
  "\\",
  "\0",
  "\uFEFF",
  "\ud800",
  "2026-01-05",
  "null",
  "-1e999",
);
const hostileText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 40 }).map((parts) => `id,requestReceivedOn\n${parts.join("")}`),
  fc.json(),
  fc.json().map((json) => `[${json},{"id":"a","needsAssessments":[${json}]}]`),
);

describe("hostile input", () => {
  it("is read, or refused by an error of ours: any text in any format", () => {
    fc.assert(
      fc.property(hostileText, anyFormat, fc.constantFrom("refuse", "ignore"), (text, format, unknownFields) => {
        throwsOnly([InvalidInputError], () =>
          readCases(text, { fileName: "x", format, unknownFields: unknownFields as "refuse" | "ignore" }),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it("is judged, or refused by an error of ours: anything at all as a record", () => {
    const anything = fc.anything({
      withBigInt: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    const nearRecord = fc.record({
      id: fc.oneof(fc.string(), anything),
      needsAssessments: fc.array(fc.oneof(anything, fc.dictionary(fc.string(), anything))),
    });
    fc.assert(
      fc.property(fc.oneof(anything, nearRecord), (record) => {
        throwsOnly([InvalidRecordError], () => evaluateCase(record, { asOf: "2026-11-23" }));
      }),
      { numRuns: 1_000 },
    );
  });

  it("is judged, or refused by an error of ours: any record that the schema takes, in any year", () => {
    const firstDay = -719_162;
    const lastDay = 2_932_896;
    fc.assert(
      fc.property(anyRecord({ min: firstDay, max: lastDay }), (record) => {
        throwsOnly([OutsideCalendarError, InvalidDateError], () => evaluateCase(record, { asOf: "2026-11-23" }));
      }),
      { numRuns: 500 },
    );
  });

  it("never comes back in a message", () => {
    const secret = "Zzyzx";
    const anyBadValue = fc.constantFrom(
      { id: "a", person: { dateOfBirth: secret } },
      { id: "a", person: { ncYear: secret, lookedAfter: secret } },
      {
        id: "a",
        needsAssessments: [{ decision: secret, decisionNotifiedTo: [secret], adviceRequests: [{ from: secret }] }],
      },
      { id: [secret] },
      secret,
    );
    fc.assert(
      fc.property(anyBadValue, fc.nat({ max: 40 }), (value, cut) => {
        const json = JSON.stringify([value]);
        for (const text of [
          json,
          json.slice(0, -cut),
          `id,decision,person.ncYear,requestReceivedOn\n${secret},${secret},${secret},${secret}\n"${secret}`,
        ]) {
          const error = throwsOnly([InvalidInputError], () => readCases(text, { fileName: "x" }));
          expect(error?.message ?? "read").not.toContain(secret);
        }
      }),
    );
  });
});
