import { describe, expect, it } from "vitest";
import { InvalidMappingError, readExtractMapping } from "../../src/extracts";
import { faultOf } from "../support/fault-of";

const faultsOf = (mapping: unknown) =>
  faultOf(() => readExtractMapping(mapping), InvalidMappingError).faults.map(
    ({ pointer, message }) => `${pointer}: ${message}`,
  );

describe("a mapping", () => {
  it.each([
    [{}, "/rows: "],
    [{ rows: "cases" }, "/columns: Expected"],
    [{ rows: "cases", columns: { Ref: "id" }, colums: {} }, "/colums: Expected no field of this name"],
    [{ rows: "cases", columns: { A: "team" } }, "/columns: Name the column with the case's own reference"],
    [
      { rows: "cases", columns: { Ref: "id", A: "requestRecievedOn" } },
      "/columns/A: A case has no field of this name (perhaps requestReceivedOn",
    ],
    [
      { rows: "cases", columns: { Ref: "id", A: "team", B: "team" } },
      "/columns/B: The field is filled by /columns/A too.",
    ],
    [
      { rows: "cases", columns: { Ref: "id", A: "team" }, always: { team: "x" } },
      "/always/team: The field is filled by /columns/A too.",
    ],
    [
      { rows: "cases", columns: { Ref: "id", A: "reviews.*.meetingOn" } },
      '/columns/A: In a table with one row a case, "*" says nothing',
    ],
    [{ rows: "cases", dates: "DDMMYYYY", columns: { Ref: "id" } }, "/dates: Expected one of: DD/MM/YYYY"],
    [
      { rows: "events", case: "a", event: "b", on: "c", events: { x: "person.ncYear" } },
      "/events/x: An event fills a field that is a day.",
    ],
    [
      {
        rows: "events",
        case: "a",
        event: "b",
        on: "c",
        events: { x: "needsAssessments.*.adviceRequests.*.suppliedOn" },
      },
      "/events/x: A case has no field of this name",
    ],
    [
      {
        rows: "events",
        case: "a",
        event: "b",
        on: "c",
        events: { x: { field: "finalPlanSentOn", also: { nonsense: 1 } } },
      },
      "/events/x/also/nonsense: A case has no field of this name",
    ],
    [
      { rows: "events", case: "a", event: "b", on: "c", events: { x: "finalPlanSentOn" }, columns: { R: "id" } },
      '/columns: The case\'s reference is the column that "case" names.',
    ],
    [null, ": Expected"],
  ])("%j is refused", (mapping, fault) => {
    expect(faultsOf(mapping).join("\n")).toContain(fault);
  });

  it("tells every fault at once", () => {
    expect(faultsOf({ rows: "cases", columns: { A: "nonsense", B: "rubbish" } })).toHaveLength(3);
  });
});
