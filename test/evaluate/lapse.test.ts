import { describe, expect, it } from "vitest";
import { judgeLimit, schoolTerms, start } from "../support/judge-limit";
import { judgeBy, rulesOf } from "../support/one-rule";

const limit = { within: { days: 10 }, of: start } as const;

describe("an event that ends a duty only where a condition holds", () => {
  const rule = {
    lapsesOn: "withdrawnOn",
    lapsesWhen: { fact: "planDecision", operator: "equal", value: "issue" },
  };
  const judge = (facts: object, asOf = "2026-03-31") =>
    judgeLimit(limit, { [start]: "2026-01-05", ...facts }, asOf, { rule });
  const decided = (planDecision: string) => ({ planDecision, planDecisionNotifiedOn: "2026-01-06" });

  it("ends it where the condition holds", () => {
    expect(judge({ withdrawnOn: "2026-01-15", ...decided("issue") })).toMatchObject({ outcome: "not-applicable" });
  });

  it("leaves it where the condition does not hold", () => {
    expect(judge({ withdrawnOn: "2026-01-15", ...decided("not-issue") })).toMatchObject({
      outcome: "breached",
      daysLate: 75,
    });
  });

  it("leaves it open where facts of the condition are missing", () => {
    expect(judge({ withdrawnOn: "2026-01-15" })).toMatchObject({
      outcome: "undetermined",
      needs: ["planDecision"],
      dueOn: "2026-01-15",
    });
  });

  it("asks for none of them once the last day has passed before the event, or without an event", () => {
    expect(judge({ withdrawnOn: "2026-01-16" })).toMatchObject({ outcome: "breached" });
    expect(judge({})).toMatchObject({ outcome: "breached" });
    expect(judge({}, "2026-01-15")).toMatchObject({ outcome: "open" });
  });

  it("asks for none of them once the act is done", () => {
    expect(judge({ withdrawnOn: "2026-01-15", finalPlanSentOn: "2026-01-12" })).toMatchObject({ outcome: "met" });
  });

  it("leaves a duty without a number open as well", () => {
    const prompt = (facts: object) =>
      judgeLimit(
        { promptly: "without delay", after: start },
        { [start]: "2026-01-05", withdrawnOn: "2026-01-15", ...facts },
        "2026-03-31",
        { rule },
      ).outcome;
    expect(prompt(decided("issue"))).toBe("not-applicable");
    expect(prompt(decided("not-issue"))).toBe("open");
    expect(prompt({})).toBe("undetermined");
  });

  it("holds of a duty that recurs", () => {
    const termly = (facts: object) =>
      judgeLimit(
        { every: "term", startingWith: start },
        { [start]: "2026-09-10", withdrawnOn: "2026-09-20", ...facts },
        "2026-10-01",
        { rule, schoolTerms },
      ).outcome;
    expect(termly(decided("issue"))).toBe("not-applicable");
    expect(termly(decided("not-issue"))).toBe("open");
    expect(termly({})).toBe("undetermined");
  });

  it("is refused where the condition names a fact that is not there", () => {
    const wrong = { ...rule, lapsesWhen: { fact: "nothing", operator: "equal", value: true } };
    expect(() => judgeLimit(limit, {}, "2026-03-31", { rule: wrong })).toThrow("/lapsesWhen");
  });
});

describe("a time limit whose version a fact of its own decides", () => {
  const version = (days: number, from: string, to?: string) => ({
    kind: "time-limit",
    scope: "needsAssessment",
    limit: { within: { days }, of: start },
    doneBy: "finalPlanSentOn",
    judgedOn: "becameResponsibleOn",
    inForce: { from, ...(to ? { to } : {}) },
  });
  const rules = rulesOf(version(10, "2020-01-01", "2025-12-31"), version(5, "2026-01-01"));
  const judge = judgeBy(rules);
  const judged = (facts: object) => judge({ needsAssessments: [facts] }, "2026-03-31")[0]!;

  it("is judged by the version of that day, whenever it starts and ends", () => {
    const received = { [start]: "2026-02-02" };
    expect(judged({ ...received, becameResponsibleOn: "2025-12-31" })).toMatchObject({
      version: "2020-01-01",
      dueOn: "2026-02-12",
    });
    expect(judged({ ...received, becameResponsibleOn: "2026-01-01" })).toMatchObject({
      version: "2026-01-01",
      dueOn: "2026-02-07",
    });
  });

  it("is judged by that of its last day where the fact is not recorded", () => {
    expect(judged({ [start]: "2026-02-02" })).toMatchObject({ version: "2026-01-01", dueOn: "2026-02-07" });
    expect(judged({ [start]: "2025-11-03" })).toMatchObject({ version: "2020-01-01", dueOn: "2025-11-13" });
  });

  it("is not applicable where no version was in force on that day", () => {
    expect(judged({ [start]: "2026-02-02", becameResponsibleOn: "2019-12-31" })).toMatchObject({
      outcome: "not-applicable",
    });
  });

  it("names a day", () => {
    expect(() => rulesOf({ ...version(5, "2026-01-01"), judgedOn: "planDecision" })).toThrow("/judgedOn");
  });
});
