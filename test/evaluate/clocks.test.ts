import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { rulesOf } from "../support/one-rule";

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
    const check = {
      kind: "check",
      scope: "timetable",
      holdsWhen: { fact: "startedOn", operator: "isRecorded", value: true },
    };
    expect(
      createEvaluator({ rules: rulesOf(check) }).clocks({ id: "1", timetables: [{}] }, { asOf: "2026-02-01" }),
    ).toEqual([]);
  });
});
