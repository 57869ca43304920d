import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { InvalidInterpretationError } from "../../src/evaluate/readings";
import { rulesOf } from "../support/one-rule";

const rules = rulesOf({
  kind: "check",
  scope: "timetable",
  holdsWhen: { fact: "startedOn", operator: "isRecorded", value: true },
});
const fault = (interpretations: Record<string, string>): unknown => {
  try {
    createEvaluator({ rules, interpretations });
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidInterpretationError);
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
};

describe("the reading of a disputed point", () => {
  it("is chosen by either name of the point", () => {
    expect(fault({ firstDay: "included", "notice-days": "clear-days" })).toBeUndefined();
  });

  it("of no such point is refused, with the points that there are", () => {
    expect(fault({ firstDays: "included" })).toMatch(
      /^InvalidInterpretationError: There is no interpretation of that name\. There are: firstDay, lastDayOnBankHoliday, noticeDays, [\w, ]+\.$/,
    );
  });

  it("that is none of the point is refused, with those that there are", () => {
    expect(fault({ firstDay: "inclusive" })).toBe(
      "InvalidInterpretationError: firstDay has no such reading. It has: excluded, included.",
    );
  });
});
