import { describe, expect, it } from "vitest";
import { faults, read } from "./reading";

describe("an NDJSON file of cases", () => {
  it("holds one case a line, blank lines skipped, each with its physical line", () => {
    expect(read('\uFEFF{"id":"a"}\r\n\r\n  \n{"id":"b"}\n', "cases.ndjson")).toEqual([
      { line: 1, pointer: "", value: { id: "a" } },
      { line: 4, pointer: "", value: { id: "b" } },
    ]);
  });

  it("has every fault of every line reported", () => {
    const text = '{"id":"a"}\n{"id":secret}\n\n{"id":7}\n[]\n{"id":"b","__proto__":1}';
    expect(faults(text, "cases.jsonl")).toEqual([
      "2 : not JSON: expected a value here (column 7)",
      "4 /id: expected a text; found another number",
      "5 /: expected an object; found a list",
      "6 /__proto__: no field may have this name",
    ]);
  });

  it("has no cases when it is empty", () => {
    expect(faults("\n\n", "cases.ndjson")).toEqual(["- : no cases"]);
  });
});
