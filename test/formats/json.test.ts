import { describe, expect, it } from "vitest";
import { faults, read, records } from "./reading";

describe("a JSON file of cases", () => {
  it("holds a list of cases, each with its pointer", () => {
    expect(read('[{"id":"a"},{"id":"b"}]', "cases.json")).toEqual([
      { line: undefined, pointer: "/0", value: { id: "a" } },
      { line: undefined, pointer: "/1", value: { id: "b" } },
    ]);
  });

  it("holds one case", () => {
    expect(read('{"id":"a"}', "cases.json")).toEqual([{ line: undefined, pointer: "", value: { id: "a" } }]);
  });

  it("may start with a byte order mark and end its lines in CRLF", () => {
    expect(records('\uFEFF[\r\n{"id":"a"}\r\n]', "cases.json")).toEqual([{ id: "a" }]);
  });

  it("may hold the same id twice", () => {
    expect(records('[{"id":"a"},{"id":"a"}]', "cases.json")).toHaveLength(2);
  });

  it("has every fault of every case reported, by index and pointer", () => {
    const text = JSON.stringify([
      { id: "a", needsAssessments: [{ requestReceivedOn: "05/01/2026" }] },
      { id: "b" },
      { needsAssessments: [{ finalPlanSentOn: "2026-02-30", finalPlanSnetOn: "2026-02-03" }] },
    ]);
    expect(faults(text, "cases.json")).toEqual([
      "- /0/needsAssessments/0/requestReceivedOn: expected a date that exists, as YYYY-MM-DD; found another text",
      "- /2/id: expected a text; found nothing",
      "- /2/needsAssessments/0/finalPlanSentOn: expected a date that exists, as YYYY-MM-DD; found another text",
      "- /2/needsAssessments/0/finalPlanSnetOn: expected no field of this name (misspelt?); found a field that is not known",
    ]);
  });

  it("leaves unknown fields out when asked to", () => {
    expect(records('[{"id":"a","colour":"blue"}]', "cases.json", { unknownFields: "ignore" })).toEqual([{ id: "a" }]);
  });

  it.each(["__proto__", "constructor", "prototype"])("never has a field named %s, at any depth", (name) => {
    const text = `[{"id":"a"},{"id":"b","person":{"${name}":{"isAdmin":true}}}]`;
    for (const unknownFields of ["refuse", "ignore"] as const)
      expect(faults(text, "cases.json", { unknownFields })).toEqual([
        `- /1/person/${name}: no field may have this name`,
      ]);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it.each(["[]", "", " \n ", "\uFEFF"])("that is empty (%j) has no cases", (text) => {
    expect(faults(text, "cases.json")).toEqual(["- : no cases"]);
  });

  it.each(["5", "null", '"text"', "[[]]", "[null]"])("holds objects only: %s", (text) => {
    expect(faults(text, "cases.json")[0]).toMatch(/^- \/0?: expected an object; found /);
  });

  it.each([
    ['[{"id":"a"},\n{"id":secret}]', "2 : not JSON: expected a value here (column 7)"],
    ['[{"id":"secret"}', "1 : not JSON: the text ends too soon (column 17)"],
    ['[{"id":"a",}]', "1 : not JSON: expected a field name in double quotes here (column 12)"],
    ['{"id":"a"} secret', "1 : not JSON: there is more after the end (column 12)"],
    [
      '{"id":"secret',
      "1 : not JSON: the text that starts here is not closed, or holds what must be escaped (column 7)",
    ],
    ['{"id" "a"}', '1 : not JSON: expected ":" here (column 7)'],
    ["{'id':1}", '1 : not JSON: expected a field name in double quotes or "}" here (column 2)'],
  ])("that is no JSON is refused with line and column: %j", (text, fault) => {
    expect(faults(text, "cases.json")).toEqual([fault]);
  });

  it("that nests too deep is refused, not left to overflow the stack", () => {
    const fault = "lists and objects nest more than 64 deep: a case never does (column 65)";
    expect(faults("[".repeat(1_000_000), "cases.json")).toEqual([`1 : ${fault}`]);
    expect(faults(`${"[".repeat(65)}${"]".repeat(65)}`, "cases.json")).toEqual([`1 : ${fault}`]);
    expect(faults(`${"[".repeat(64)}${"]".repeat(64)}`, "cases.json")[0]).toMatch(/expected an object/);
    expect(records(`[{"id":"${"[".repeat(200)}"}]`, "cases.json")).toHaveLength(1);
  });

  it("may hold a lone surrogate in a text", () => {
    expect(records('[{"id":"\\ud800"}]', "cases.json")).toEqual([{ id: "\ud800" }]);
  });
});
