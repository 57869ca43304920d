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

describe("the clocks that run in a case", () => {
  it("are those whose start is known, of the newest version, done or not", () => {
    const limit = { within: { weeks: 6 }, of: "startedOn" };
    const rule = { kind: "time-limit", scope: "timetable", limit, doneBy: "endedOn" };
    const { clocks } = createEvaluator({
      rules: rulesOf(
        { ...rule, inForce: { from: "2024-09-01" }, title: "Newer" },
        { ...rule, inForce: { from: "2014-09-01", to: "2024-08-31" }, title: "Older" },
      ),
    });
    const timetables = [{ startedOn: "2026-01-05", endedOn: "2026-01-06" }, {}, { startedOn: "2026-01-12" }];
    const found = clocks({ id: "1", timetables }, { asOf: "2026-02-01" });
    expect(found.map(({ rule: { title }, ...rest }) => [title, rest])).toEqual([
      ["Newer", { subject: "/timetables/0", startedOn: "2026-01-05", dueOn: "2026-02-16" }],
      ["Newer", { subject: "/timetables/2", startedOn: "2026-01-12", dueOn: "2026-02-23" }],
    ]);
  });

  it("are none of checks", () => {
    expect(createEvaluator({ rules }).clocks({ id: "1", timetables: [{}] }, { asOf: "2026-02-01" })).toEqual([]);
  });
});
