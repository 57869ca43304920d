import { describe, expect, it } from "vitest";
import { InvalidPolicyError, InvalidRuleSetError } from "../../src/rules/errors";

const one = { file: "mine.json", pointer: "/0/limit/of", message: 'The scope "case" has no fact "began".' };
const other = { file: "ours.json", pointer: "", message: "It is no list." };

describe("an error in rules", () => {
  it("says every fault with its file and where in it, under a name that callers can tell", () => {
    const error = new InvalidRuleSetError([one, other]);
    expect(error.name).toBe("InvalidRuleSetError");
    expect(error.issues).toEqual([one, other]);
    expect(error.message).toBe(
      [
        "The rule set has 2 faults:",
        '  mine.json#/0/limit/of: The scope "case" has no fact "began".',
        "  ours.json#: It is no list.",
      ].join("\n"),
    );
  });

  it("says of a policy what it is, and of one fault that it is one", () => {
    const error = new InvalidPolicyError([other]);
    expect(error.name).toBe("InvalidPolicyError");
    expect(error.message).toBe("The policy has 1 fault:\n  ours.json#: It is no list.");
  });
});
