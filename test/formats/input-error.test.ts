import { describe, expect, it } from "vitest";
import { InvalidInputError, printable } from "../../src/formats/input-error";

describe("the message of unreadable input", () => {
  it("says file, line and field of each fault", () => {
    const error = new InvalidInputError([
      { file: "cases.csv", line: 4, field: "decision", message: "expected a choice" },
      { file: "cases.json", field: "/3/id", message: "expected a text" },
    ]);
    expect(error.message).toBe(
      "The input cannot be read: 2 faults.\n  cases.csv, line 4, decision: expected a choice\n  cases.json, /3/id: expected a text",
    );
  });

  it("lists 20 faults and counts the others, and keeps them all", () => {
    const issues = Array.from({ length: 23 }, (_, i) => ({ file: "f", line: i + 1, field: "", message: "no" }));
    const error = new InvalidInputError(issues);
    expect(error.message.split("\n")).toHaveLength(22);
    expect(error.message).toMatch(/f, line 20: no\n {2}and 3 more$/);
    expect(error.issues).toHaveLength(23);
  });

  it("cannot rewrite the terminal or run on for ever", () => {
    expect(printable("a\u001b[2Jb\nc\u202e")).toBe("a\uFFFD[2Jb\uFFFDc\uFFFD");
    expect(printable("x".repeat(200))).toBe(`${"x".repeat(160)}...`);
  });
});
