import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../src/evaluate/evaluator";
import type { EvaluatorOptions } from "../../src/evaluate/options";
import type { Limit } from "../../src/rules/limit";
import { done, judgeLimit as judge, schoolTerms, start } from "../support/judge-limit";
import { rulesOf } from "../support/one-rule";

describe("the last day of each form of limit", () => {
  it.each<[string, Limit, Record<string, string>, string]>([
    ["within weeks of", { within: { weeks: 6 }, of: start }, { [start]: "2026-11-02" }, "2026-12-14"],
    ["within days of", { within: { days: 15 }, of: start }, { [start]: "2026-11-02" }, "2026-11-17"],
    ["within months of", { within: { months: 2 }, of: start }, { [start]: "2026-12-31" }, "2027-02-28"],
    ["within working days of", { within: { workingDays: 3 }, of: start }, { [start]: "2026-12-24" }, "2026-12-31"],
    ["within hours of", { within: { hours: 48 }, of: start }, { [start]: "2026-11-02" }, "2026-11-04"],
    ["within school days of", { within: { schoolDays: 5 }, of: start }, { [start]: "2026-10-22" }, "2026-11-05"],
    [
      "within working days beginning with",
      { within: { workingDays: 15 }, beginningWith: start },
      { [start]: "2026-12-14" },
      "2027-01-06",
    ],
    [
      "within weeks beginning with",
      { within: { weeks: 5 }, beginningWith: start },
      { [start]: "2026-11-02" },
      "2026-12-06",
    ],
    ["months beginning with", { within: { months: 2 }, beginningWith: start }, { [start]: "2026-11-01" }, "2026-12-31"],
    ["a window", { atLeast: { days: 15 }, beginningWith: start }, { [start]: "2026-11-02" }, "2026-11-16"],
    ["notice", { atLeast: { weeks: 2 }, before: start }, { [start]: "2026-11-27" }, "2026-11-13"],
    ["notice in working days", { atLeast: { workingDays: 5 }, before: start }, { [start]: "2026-11-27" }, "2026-11-20"],
    [
      "before a day of the year",
      { before: { monthDay: "02-15", inYearOf: start } },
      { [start]: "2027-09-01" },
      "2027-02-14",
    ],
    ["before a date", { before: "2015-05-31" }, {}, "2015-05-30"],
    ["by a date", { by: "2027-03-11" }, {}, "2027-03-11"],
    [
      "by the first such day on or after",
      { by: { monthDay: "07-31", onOrAfter: start } },
      { [start]: "2026-08-01" },
      "2027-07-31",
    ],
    [
      "by the later of two",
      {
        by: {
          latestOf: [
            { months: 12, beginningWith: start },
            { months: 3, beginningWith: "draftServedOn" },
          ],
        },
      },
      { [start]: "2026-01-01", draftServedOn: "2026-12-01" },
      "2027-02-28",
    ],
    [
      "by the earlier of two",
      {
        by: {
          earliestOf: [
            { weeks: 12, after: start },
            { weeks: 8, after: "draftServedOn" },
          ],
        },
      },
      { [start]: "2024-11-01", draftServedOn: "2024-11-25" },
      "2025-01-20",
    ],
    [
      "by the latest of those known",
      { by: { weeks: 4, after: { latestRecordedOf: [start, "draftServedOn"] } } },
      { [start]: "2026-01-05" },
      "2026-02-02",
    ],
    [
      "by the earliest of those known",
      { by: { weeks: 4, after: { earliestRecordedOf: ["draftServedOn", "becameResponsibleOn", start] } } },
      { [start]: "2026-01-05", becameResponsibleOn: "2026-01-12" },
      "2026-02-02",
    ],
    ["five months before", { by: { months: 5, before: start } }, { [start]: "2027-09-01" }, "2027-04-01"],
    [
      "the nth day following",
      { on: { nth: 6, unit: "schoolDays" }, following: start },
      { [start]: "2026-11-02" },
      "2026-11-10",
    ],
    [
      "the nth day beginning with",
      { on: { nth: 6, unit: "schoolDays" }, beginningWith: start },
      { [start]: "2026-11-02" },
      "2026-11-09",
    ],
    ["on the day", { onDayOf: start }, { [start]: "2026-11-02" }, "2026-11-02"],
    ["until", { until: { schoolDays: 10, after: start } }, { [start]: "2026-12-14" }, "2027-01-12"],
    [
      "until the end of a day",
      { until: { months: 36, after: start }, throughout: true },
      { [start]: "2023-12-14" },
      "2026-12-14",
    ],
    [
      "alternative triggers, the first recorded",
      { within: { weeks: 1 }, of: ["draftServedOn", start] },
      { [start]: "2026-11-02" },
      "2026-11-09",
    ],
    [
      "a last day that rolls",
      { within: { weeks: 4 }, of: start, rolls: "next-working-day" },
      { [start]: "2026-11-27" },
      "2026-12-29",
    ],
    [
      "days not counted",
      { within: { days: 14 }, of: start, notCounting: ["christmas-and-new-year"] },
      { [start]: "2026-12-18" },
      "2027-01-09",
    ],
    [
      "August not counted",
      { within: { workingDays: 30 }, of: start, notCounting: ["august", "christmas-and-new-year"] },
      { [start]: "2026-07-20" },
      "2026-09-29",
    ],
    [
      "a last day that rolls past August",
      { within: { months: 2 }, of: start, rollsPast: ["august"] },
      { [start]: "2026-06-15" },
      "2026-09-01",
    ],
  ])("%s", (_, limit, facts, dueOn) => {
    expect(judge(limit, facts, "2012-01-01" < dueOn ? "2027-12-31" : dueOn, { schoolTerms }).dueOn).toBe(dueOn);
  });
});

describe("what is met and what is not", () => {
  const weeks = { within: { weeks: 6 }, of: start } as const;

  it("an act before its time does not count", () => {
    const limit: Limit = { within: { weeks: 8 }, of: start, notBefore: { weeks: 6, after: start } };
    expect(judge(limit, { [start]: "2026-01-05", [done]: "2026-02-16" }, "2026-12-31").outcome).toBe("met");
    expect(judge(limit, { [start]: "2026-01-05", [done]: "2026-02-15" }, "2026-12-31")).toMatchObject({
      outcome: "breached",
      daysShort: 1,
    });
  });

  it("a duty that goes on is kept until it is broken off", () => {
    const limit: Limit = { until: { weeks: 1, after: start } };
    expect(judge(limit, { [start]: "2026-01-05" }, "2026-01-12")).toMatchObject({ outcome: "open", daysLeft: 0 });
    expect(judge(limit, { [start]: "2026-01-05" }, "2026-01-13").outcome).toBe("met");
    expect(judge(limit, { [start]: "2026-01-05", [done]: "2026-01-11" }, "2026-01-11")).toMatchObject({
      outcome: "breached",
      daysShort: 1,
    });
  });

  it("a duty that goes on to the end of a day is broken off on that day", () => {
    const limit: Limit = { until: { weeks: 1, after: start }, throughout: true };
    expect(judge(limit, { [start]: "2026-01-05" }, "2026-01-12")).toMatchObject({ outcome: "open", daysLeft: 0 });
    expect(judge(limit, { [start]: "2026-01-05", [done]: "2026-01-13" }, "2026-01-13").outcome).toBe("met");
    const finding = judge(limit, { [start]: "2026-01-05", [done]: "2026-01-12" }, "2026-01-13");
    expect(finding).toMatchObject({ outcome: "breached", dueOn: "2026-01-12", daysShort: 1 });
    expect(finding.explained().summary).toBe(
      "It ended on Monday 12 January 2026, 1 day short: it had to last until the end of Monday 12 January 2026.",
    );
  });

  it("a fact that is missing is named; one that lies ahead has not happened", () => {
    expect(judge(weeks, {}, "2026-12-31")).toMatchObject({ outcome: "undetermined", needs: [start] });
    expect(judge(weeks, { [start]: "2026-12-01" }, "2026-11-30").outcome).toBe("not-applicable");
    expect(judge({ within: { schoolDays: 5 }, of: start }, { [start]: "2026-11-02" }, "2026-11-30")).toMatchObject({
      outcome: "undetermined",
      needs: ["schoolTerms"],
    });
    expect(
      judge({ within: { schoolDays: 5 }, of: start }, { [start]: "2028-11-02" }, "2028-11-30", { schoolTerms }),
    ).toMatchObject({ outcome: "undetermined", needs: ["schoolTerms"] });
  });

  it("an act that is dated before what starts its time is for a person to look at", () => {
    const early = { [start]: "2026-01-05", [done]: "2026-01-04" };
    const finding = judge(weeks, early, "2026-12-31");
    expect(finding).toMatchObject({
      outcome: "query",
      startedOn: "2026-01-05",
      doneOn: "2026-01-04",
      notices: ["done-before-the-start"],
    });
    expect(finding).not.toHaveProperty("daysLate");
    expect(finding.explained().summary).toMatch(
      /^Dated Sunday 4 January 2026, before its time started on Monday 5 Jan/,
    );
    expect(finding.explained().notices[0]!.text).toMatch(/one of the two days may be wrong/);
    expect(judge(weeks, { ...early, [done]: "2026-01-05" }, "2026-12-31").outcome).toBe("met");
    expect(judge({ within: { weeks: 6 }, beginningWith: start }, early, "2026-12-31").outcome).toBe("query");
  });

  it("an act may come first where the rule says so, works out the start itself, or has another start before it", () => {
    const early = { [start]: "2026-01-05", [done]: "2026-01-04" };
    expect(judge(weeks, early, "2026-12-31", { rule: { mayPrecede: true } }).outcome).toBe("met");
    const later: Limit = { within: { weeks: 6 }, of: "laterOn" };
    const dates = { laterOn: { weeks: 1, after: start } };
    expect(judge(later, early, "2026-12-31", { rule: { dates } }).outcome).toBe("met");
    const either: Limit = { within: { weeks: 6 }, of: [start, "decisionNotifiedOn"] };
    expect(judge(either, { ...early, decisionNotifiedOn: "2026-01-04" }, "2026-12-31").outcome).toBe("met");
    expect(judge(either, { ...early, decisionNotifiedOn: "2026-01-06" }, "2026-12-31").outcome).toBe("query");
    expect(judge(either, early, "2026-12-31").outcome).toBe("query");
    const partlyWorkedOut: Limit = { within: { weeks: 6 }, of: [start, { days: 1, after: "decisionNotifiedOn" }] };
    expect(judge(partlyWorkedOut, early, "2026-12-31").outcome).toBe("met");
    expect(judge({ atLeast: { weeks: 2 }, before: start }, early, "2026-12-31").outcome).toBe("breached");
  });

  it("a calendar that is not published yet is said, and one that ends is an error", () => {
    const days: Limit = { within: { workingDays: 10 }, of: start };
    expect(judge(days, { [start]: "2026-11-02" }, "2030-01-01").notices).toBeUndefined();
    expect(judge(days, { [start]: "2029-11-02" }, "2030-01-01").notices).toEqual(["bank-holidays-forecast"]);
    const named = { rule: { dates: { tenthOn: { workingDays: 10, after: start } } } };
    expect(judge({ until: "tenthOn" }, { [start]: "2029-11-02" }, "2030-01-01", named).notices).toEqual([
      "bank-holidays-forecast",
    ]);
    const moving: Limit = { by: { lastDay: { months: 2, after: start }, rolls: "next-working-day" } };
    expect(judge(moving, { [start]: "2029-11-02" }, "2030-01-01").notices).toEqual(["bank-holidays-forecast"]);
    expect(judge({ within: { weeks: 6 }, of: start }, { [start]: "2029-11-02" }, "2030-01-01").notices).toBeUndefined();
    expect(() => judge(days, { [start]: "2040-12-20" }, "2041-01-01")).toThrow(
      /bank holiday table covers 2010-01-01 to 2040-12-31/,
    );
  });
});

describe("cycles and caps", () => {
  const cycle = (every: "term" | "half-term" | { months: number }): Limit => ({ every, startingWith: start });
  const replies = { rule: { doneBy: "schoolConsultations.repliedOn" } };
  const repliedOn = (...dates: string[]) => ({
    [start]: "2026-01-05",
    schoolConsultations: dates.map((date) => ({ repliedOn: date })),
  });

  it("a period starts anew when the act is done", () => {
    const yearly = cycle({ months: 12 });
    expect(judge(yearly, repliedOn(), "2026-06-01", replies)).toMatchObject({ outcome: "open", dueOn: "2027-01-04" });
    expect(judge(yearly, repliedOn("2026-11-01"), "2027-06-01", replies)).toMatchObject({
      outcome: "open",
      startedOn: "2026-11-01",
      dueOn: "2027-10-31",
    });
    expect(judge(yearly, repliedOn("2027-01-04"), "2027-06-01", replies).outcome).toBe("open");
    expect(judge(yearly, repliedOn("2027-01-05"), "2027-06-01", replies)).toMatchObject({
      outcome: "breached",
      daysLate: 1,
    });
    expect(judge(yearly, repliedOn("2026-11-01"), "2027-11-02", replies)).toMatchObject({
      outcome: "breached",
      daysLate: 2,
    });
  });

  it("an interval is counted from the act, not with it", () => {
    const fortnightly: Limit = { every: { weeks: 2 }, of: start };
    expect(judge(fortnightly, repliedOn("2026-01-19"), "2026-02-02", replies)).toMatchObject({
      outcome: "open",
      startedOn: "2026-01-19",
      dueOn: "2026-02-02",
    });
    expect(judge(fortnightly, repliedOn("2026-01-20"), "2026-02-02", replies)).toMatchObject({
      outcome: "breached",
      daysLate: 1,
    });
    expect(judge(fortnightly, repliedOn(), "2026-01-20", replies)).toMatchObject({ outcome: "breached", daysLate: 1 });
  });

  it("a term or half term is a span of its own", () => {
    const from = { ...replies, schoolTerms };
    const termly = (dates: string[], asOf: string) =>
      judge(cycle("term"), { ...repliedOn(...dates), [start]: "2026-09-01" }, asOf, from);
    expect(termly([], "2026-12-01")).toMatchObject({ outcome: "open", dueOn: "2026-12-18" });
    expect(termly([], "2026-12-19")).toMatchObject({ outcome: "breached", daysLate: 1 });
    expect(termly(["2026-10-01"], "2026-12-01").outcome).toBe("met");
    expect(termly(["2026-10-01"], "2027-02-01")).toMatchObject({ outcome: "open", startedOn: "2027-01-04" });
    expect(
      judge(cycle("half-term"), { ...repliedOn("2026-10-01"), [start]: "2026-09-01" }, "2026-11-10", from),
    ).toMatchObject({ outcome: "open", startedOn: "2026-10-31" });
    expect(judge(cycle("term"), repliedOn(), "2026-12-01", replies)).toMatchObject({
      outcome: "undetermined",
      needs: ["schoolTerms"],
    });
  });

  describe("once in each term, or between days of the year where there are more than three", () => {
    const limit: Limit = {
      every: { termOrBetween: ["12-31", "easter-monday", "07-31"], whereTermsExceed: 3 },
      startingWith: start,
    };
    const sixTerms = {
      ...schoolTerms,
      halfTerms: [],
      terms: [
        { from: "2026-09-01", to: "2026-10-23" },
        { from: "2026-11-02", to: "2026-12-18" },
        { from: "2027-01-04", to: "2027-02-12" },
        { from: "2027-02-22", to: "2027-03-25" },
        { from: "2027-04-12", to: "2027-05-28" },
        { from: "2027-06-07", to: "2027-07-21" },
      ],
    };
    const judged = (from: string, asOf: string, terms: object, ...dates: string[]) =>
      judge(limit, { ...repliedOn(...dates), [start]: from }, asOf, {
        ...replies,
        schoolTerms: terms as NonNullable<EvaluatorOptions["schoolTerms"]>,
      });

    it.each([
      ["2026-09-10", "2026-09-11", schoolTerms, "2026-12-18"],
      ["2026-09-10", "2026-09-11", sixTerms, "2026-12-31"],
      ["2026-12-20", "2026-12-21", sixTerms, "2026-12-31"],
      ["2027-02-15", "2027-02-16", schoolTerms, "2027-03-25"],
      ["2027-02-15", "2027-02-16", sixTerms, "2027-03-29"],
      ["2027-05-01", "2027-05-02", sixTerms, "2027-07-31"],
    ])("from %s, as at %s", (from, asOf, terms, dueOn) => {
      expect(judged(from, asOf, terms)).toMatchObject({ outcome: "open", startedOn: from, dueOn });
    });

    it("starts each later time on its own first day", () => {
      expect(judged("2026-09-10", "2027-02-16", sixTerms, "2026-10-01")).toMatchObject({
        outcome: "open",
        startedOn: "2027-01-01",
        dueOn: "2027-03-29",
      });
    });

    it("one act serves for both terms of such a span", () => {
      expect(judged("2026-09-10", "2026-12-01", sixTerms, "2026-10-01").outcome).toBe("met");
      expect(judged("2026-09-10", "2027-01-02", sixTerms, "2026-10-01")).toMatchObject({
        outcome: "open",
        dueOn: "2027-03-29",
      });
      expect(judged("2026-09-10", "2027-01-02", sixTerms)).toMatchObject({ outcome: "breached", daysLate: 2 });
    });

    it("is not known of a year whose first terms are not given", () => {
      const fromJanuary = { ...sixTerms, terms: sixTerms.terms.slice(2) };
      expect(judged("2027-02-15", "2027-02-16", fromJanuary)).toMatchObject({
        outcome: "undetermined",
        needs: ["schoolTerms"],
      });
      const withNext = { ...fromJanuary, terms: [...fromJanuary.terms, { from: "2027-09-01", to: "2027-12-17" }] };
      expect(judged("2027-09-10", "2027-09-11", withNext)).toMatchObject({ outcome: "open", dueOn: "2027-12-17" });
    });
  });
});

describe("versions of a rule", () => {
  const versions = [
    ["2014-09-01", "2020-04-30", 6],
    ["2020-05-01", "2020-09-25", 8],
    ["2020-09-26", undefined, 6],
  ].map(([from, to, weeks]) => ({
    kind: "time-limit",
    scope: "needsAssessment",
    inForce: { from, ...(to ? { to } : {}) },
    limit: { within: { weeks }, of: start },
    doneBy: done,
  }));
  const find = (requested: string, asOf = "2021-01-01") =>
    createEvaluator({ rules: rulesOf(...versions) })
      .evaluateCase({ id: "1", needsAssessments: [{ [start]: requested }] }, { asOf })
      .findings.find((one) => one.rule === "test.rule")!;

  it("are chosen by the day on which the limit falls due, and named", () => {
    expect(find("2020-03-19")).toMatchObject({ version: "2014-09-01", dueOn: "2020-04-30" });
    expect(find("2020-03-20")).toMatchObject({ version: "2020-05-01", dueOn: "2020-05-15" });
    expect(find("2020-07-31")).toMatchObject({ version: "2020-05-01", dueOn: "2020-09-25" });
    expect(find("2020-08-15")).toMatchObject({ version: "2020-09-26", dueOn: "2020-09-26" });
    expect(find("2014-07-01").outcome).toBe("not-applicable");
  });

  it("never leave a gap where a later law has the shorter limit", () => {
    expect(find("2020-08-10")).toMatchObject({ version: "2020-09-26", dueOn: "2020-09-21" });
  });

  it("judge a duty that stopped by the law of the day on which it stopped", () => {
    const rules = rulesOf(
      ...[
        { from: "2006-09-01", to: "2024-08-18", months: 36 },
        { from: "2024-08-19", to: undefined, months: 72 },
      ].map(({ from, to, months }) => ({
        kind: "time-limit",
        scope: "needsAssessment",
        inForce: { from, ...(to ? { to } : {}) },
        limit: { until: { months, after: start } },
        doneBy: done,
      })),
    );
    const stopped = (from: string, to?: string) =>
      createEvaluator({ rules })
        .evaluateCase({ id: "1", needsAssessments: [{ [start]: from, [done]: to }] }, { asOf: "2027-01-10" })
        .findings.find((one) => one.rule === "test.rule")!;
    expect(stopped("2019-09-02", "2024-08-18")).toMatchObject({ outcome: "met", dueOn: "2022-09-02" });
    expect(stopped("2019-09-02", "2024-08-19")).toMatchObject({ outcome: "breached", dueOn: "2025-09-02" });
    expect(stopped("2019-09-02", "2022-09-01")).toMatchObject({ outcome: "breached", daysShort: 1 });
    expect(stopped("2019-09-02")).toMatchObject({ outcome: "met", dueOn: "2025-09-02" });
    expect(stopped("2015-09-02")).toMatchObject({ outcome: "met", dueOn: "2018-09-02", version: "2006-09-01" });
  });
});

describe("readings", () => {
  it("count notice in clear days where the caller chooses so, and say where that matters", () => {
    const limit: Limit = { atLeast: { weeks: 2 }, before: start };
    const rule = { notices: ["notice-days"] };
    const facts = { [start]: "2026-11-27", [done]: "2026-11-13" };
    expect(judge(limit, facts, "2026-12-01", { rule })).toMatchObject({ outcome: "met", notices: ["notice-days"] });
    const clear = judge(limit, facts, "2026-12-01", { rule, interpretations: { noticeDays: "clear-days" } });
    expect(clear).toMatchObject({ outcome: "breached", dueOn: "2026-11-12", notices: ["notice-days"] });
    expect(clear.explained().steps).toEqual(
      expect.arrayContaining(["That day is not counted: the count goes back from it."]),
    );
  });

  it("are left alone by a rule on which they are not open", () => {
    const finding = judge({ within: { weeks: 6 }, of: start }, { [start]: "2026-01-05" }, "2026-02-16", {
      interpretations: { firstDay: "included" },
    });
    expect(finding).toMatchObject({ outcome: "open", dueOn: "2026-02-16" });
  });
});

describe("a point on which nobody has chosen", () => {
  const limit: Limit = { within: { days: 5 }, of: start };
  const readings = {
    "calendar-days": { limit },
    "working-days": { limit: { within: { workingDays: 5 }, of: start } },
    "school-days": { limit: { within: { schoolDays: 5 }, of: start } },
  };
  const rule = { notices: ["policy-days"], readings: { "policy-days": readings } };
  const judged = (facts: Record<string, unknown>, asOf: string, options: EvaluatorOptions = { schoolTerms }) =>
    judge(limit, facts, asOf, { rule, ...options });
  const facts = { [start]: "2026-10-22" };
  const lastDays = { "calendar-days": "2026-10-27", "working-days": "2026-10-29", "school-days": "2026-11-05" };

  it("gives each last day, and the outcome where it is the same under each", () => {
    expect(judged(facts, "2026-10-27")).toMatchObject({ outcome: "open", lastDays });
    expect(judged(facts, "2026-10-27").dueOn).toBeUndefined();
    expect(judged(facts, "2026-11-06")).toMatchObject({ outcome: "breached", lastDays });
  });

  it("asks for the reading where the outcome hangs on it, and for what a reading needs", () => {
    expect(judged(facts, "2026-10-28")).toMatchObject({
      outcome: "undetermined",
      lastDays,
      needs: ["interpretations.policyDays"],
    });
    expect(judged(facts, "2026-10-27", {})).toMatchObject({
      outcome: "undetermined",
      lastDays: { "calendar-days": "2026-10-27", "working-days": "2026-10-29" },
      needs: ["interpretations.policyDays", "schoolTerms"],
    });
    expect(judged({}, "2026-10-27")).toMatchObject({ outcome: "undetermined", needs: [start] });
  });

  it("gives the day as its own where all readings come to it", () => {
    const alike = { "calendar-days": { limit }, "working-days": { limit }, "school-days": { limit } };
    const found = judge(limit, facts, "2026-10-27", { rule: { ...rule, readings: { "policy-days": alike } } });
    expect(found).toMatchObject({ outcome: "open", dueOn: "2026-10-27", daysLeft: 0 });
  });

  it("does not apply where it applies under no reading", () => {
    const appliesWhen = { fact: "decision", operator: "equal", value: "assess" };
    const found = judge(limit, { ...facts, decision: "not-assess" }, "2026-10-27", { rule: { ...rule, appliesWhen } });
    expect(found).toMatchObject({ outcome: "not-applicable" });
    expect(found).not.toHaveProperty("lastDays");
  });
});

describe("acts of a period", () => {
  it("are taken in their order, and none from before the period", () => {
    const rule = { doneBy: "adviceRequests.suppliedOn" };
    const advice = (...days: string[]) => ({
      [start]: "2026-01-05",
      adviceRequests: days.map((suppliedOn) => ({ from: "school", suppliedOn })),
    });
    const every: Limit = { every: { months: 1 }, of: start };
    expect(judge(every, advice("2026-02-20", "2025-12-30", "2026-01-20"), "2026-03-01", { rule })).toMatchObject({
      outcome: "open",
      startedOn: "2026-02-20",
      dueOn: "2026-03-20",
    });
    expect(judge(every, advice("2026-02-21", "2026-01-20"), "2026-03-01", { rule })).toMatchObject({
      outcome: "breached",
      dueOn: "2026-02-20",
      doneOn: "2026-02-21",
      daysLate: 1,
    });
    expect(judge(every, advice("2026-02-21", "2026-01-20"), "2026-03-22", { rule })).toMatchObject({
      outcome: "breached",
      startedOn: "2026-02-21",
      dueOn: "2026-03-21",
      daysLate: 1,
    });
  });
});

describe("a duty that an event ends", () => {
  const limit: Limit = { within: { weeks: 6 }, of: start };
  const rule = { lapsesOn: "withdrawnOn", notices: ["first-day"] };

  it.each([
    ["2026-02-15", "not-applicable", undefined],
    ["2026-02-16", "not-applicable", ["first-day"]],
    ["2026-02-17", "breached", undefined],
  ])("on %s is %s", (withdrawnOn, outcome, notices) => {
    const finding = judge(limit, { [start]: "2026-01-05", withdrawnOn }, "2026-12-31", { rule });
    expect(finding).toMatchObject({ outcome, dueOn: "2026-02-16" });
    expect(finding.notices).toEqual(notices);
    expect(finding.daysLate).toBe(outcome === "breached" ? 1 : undefined);
  });

  it("is done all the same when the act came first", () => {
    const facts = { [start]: "2026-01-05", [done]: "2026-03-01", withdrawnOn: "2026-02-01" };
    expect(judge(limit, facts, "2026-12-31", { rule })).toMatchObject({ outcome: "breached", daysLate: 13 });
  });
});

describe("working days in an explanation", () => {
  it("name the holidays that are passed over", () => {
    const { explained } = judge({ within: { workingDays: 3 }, of: start }, { [start]: "2026-12-24" }, "2027-01-10");
    expect(explained().steps).toEqual([
      "The clock started on Thursday 24 December 2026.",
      "Day 1 is the first working day after that day.",
      "3 working days are counted.",
      "Saturdays and Sundays are not counted.",
      "Friday 25 December 2026 is not counted: Christmas Day.",
      "Monday 28 December 2026 is not counted: Boxing Day.",
      "The last day is Thursday 31 December 2026.",
    ]);
  });
});
