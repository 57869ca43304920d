import { describe, expect, it } from "vitest";
import { formatOfName, sniffFormat } from "../../src/formats/case-format";
import { records } from "./reading";

describe("the format of cases", () => {
  it.each([
    ["a.json", "json"],
    ["a.b/C.JSON", "json"],
    ["a.ndjson", "ndjson"],
    ["a.jsonl", "ndjson"],
    ["a.csv", "csv"],
    ["a.tsv", "csv"],
    ["a.txt", undefined],
    ["json", undefined],
    ["a.constructor", undefined],
  ])("is announced by the name %s as %s", (name, format) => {
    expect(formatOfName(name)).toBe(format);
  });

  const laidOut = JSON.stringify({ id: "a", needsAssessments: [{ exceptions: [{ ground: "other" }] }] }, null, 2);
  it.each([
    ["a list", ' \n[{"id":"a"}]', "json"],
    ["a broken list", "[{", "json"],
    ["one object on one line", '{"id":"a"}\n', "json"],
    ["one object laid out over lines", laidOut, "json"],
    ["one broken object laid out over lines", laidOut.slice(0, -2), "json"],
    ["objects on lines", '{"id":"a"}\n{"id":"b"}', "ndjson"],
    ["objects on lines, one broken", '{"id":\n{"id":"a"}\n{"id":"b"}', "ndjson"],
    ["headings", "id,area\na,b", "csv"],
    ["nothing", "", "csv"],
  ])("is told by how the text starts: %s", (_, text, format) => {
    expect(sniffFormat(text)).toBe(format);
  });

  it("is the one asked for, then the one announced, then the one sniffed", () => {
    expect(records('{"id":"a"}\n{"id":"b"}', "cases.json", { format: "ndjson" })).toHaveLength(2);
    expect(records("id\na", "standard input")).toEqual([{ id: "a" }]);
    expect(records('{"id":"a"}\n{"id":"b"}', "standard input")).toHaveLength(2);
  });
});
