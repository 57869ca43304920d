import { describe, expect, it } from "vitest";
import { evaluateCase } from "../../src/evaluate/evaluate-case";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { explain } from "../../src/evaluate/explain";
import type { Limit } from "../../src/rules/limit";
import { synthesiseCases } from "../../src/synth";
import { done, judgeLimit, judgeRule, start } from "../support/judge-limit";

const sixWeeks: Limit = { within: { weeks: 6 }, of: start };
/** A Monday: six weeks of it end on Monday 16 February 2026. */
const begun = { [start]: "2026-01-05" };
/** Five days of it are over on the Tuesday of half-term, five working days two days later. */
const policy = { [start]: "2026-10-22" };
const summaryOf = (limit: Limit, facts: Record<string, unknown>, asOf: string, rule: object = {}) =>
  judgeLimit(limit, facts, asOf, { rule }).explained({ for: "family" }).summary;

const find = (rule: string, assessment: object, asOf = "2026-11-23") =>
  evaluateCase({ id: "1", needsAssessments: [assessment] }, { asOf }).findings.find(
    (one) => one.rule === `needs-assessment.${rule}`,
  )!;
const forFamily = (...args: Parameters<typeof find>) => explain(find(...args), { for: "family" });

describe("an explanation for a family", () => {
  it("says what should have happened, what did, and what can be done next", () => {
    const { summary, next } = forFamily("final-plan", {
      requestReceivedOn: "2026-01-05",
      finalPlanSentOn: "2026-06-01",
    });
    expect(summary).toBe(
      "The council has to do this: send the finalised plan within 20 weeks. The last day for it was Monday 25 May 2026. It was done on Monday 1 June 2026. That was 7 days late.",
    );
    expect(next!.map(({ from }) => from.text)).toEqual([
      "Good practice",
      "Children and Families Act 2014 s.32",
      "Local Government Act 1974 s.26B",
    ]);
  });

  it("says what is left, and that guidance is no law", () => {
    expect(forFamily("final-plan", { requestReceivedOn: "2026-11-02" }).summary).toMatch(/There are 119 days left\.$/);
    const advice = {
      requestReceivedOn: "2026-01-05",
      adviceRequests: [{ from: "school", requestReceivedOn: "2026-01-12" }],
    };
    expect(forFamily("advice-from-others", advice).summary).toMatch(
      /It has not been done\. It is 273 days late so far\. This is advice and not a law\./,
    );
  });

  it("names what is missing in words", () => {
    expect(forFamily("decision-to-assess", {}).summary).toContain(
      "the day on which the authority received the request",
    );
  });

  it.each([
    ["local-authority", "The council has"],
    ["section-31-body", "The health service, or whoever else was asked, has"],
    ["advice-giver", "The people who were asked for advice have"],
    ["school-or-institution", "The school or college has"],
    ["head-teacher", "The head teacher has"],
    ["governing-board", "The school's governing board, or its trust, has"],
    ["review-panel", "The review panel has"],
    ["parent-or-young-person", "You have"],
    ["commissioning-body", "The health body that pays for the care has"],
    ["health-body", "The health service has"],
    ["mediation-adviser", "The mediation adviser has"],
    ["first-tier-tribunal", "The tribunal has"],
    ["party", "Whoever takes this step has"],
    ["inspectorate", "The inspectors have"],
    ["area-partnership", "The council and the health service together have"],
    ["public-authority", "The public body that was asked has"],
  ])("names the %s as families do", (duty, words) => {
    const said = summaryOf(sixWeeks, begun, "2026-02-14", { duty });
    expect(said).toBe(
      `${words} to do this: a test. The last day for it is Monday 16 February 2026. It has not been done yet. There are 2 days left.`,
    );
  });

  const last = "The council has to do this: a test. The last day for it was Monday 16 February 2026.";
  const without = "The council has to do this: a test.";
  it.each<[string, Limit, object, string, string, object?]>([
    [
      "done in time",
      sixWeeks,
      { ...begun, [done]: "2026-02-16" },
      "2026-03-01",
      `${last} It was done on Monday 16 February 2026. That was in time.`,
    ],
    [
      "a day left",
      sixWeeks,
      begun,
      "2026-02-15",
      `${last.replace("was", "is")} It has not been done yet. There is 1 day left.`,
    ],
    [
      "late by a day, and not done",
      sixWeeks,
      begun,
      "2026-02-17",
      `${last} It has not been done. It is 1 day late so far.`,
    ],
    [
      "late, and done",
      sixWeeks,
      { ...begun, [done]: "2026-02-18" },
      "2026-03-01",
      `${last} It was done on Wednesday 18 February 2026. That was 2 days late.`,
    ],
    [
      "no number",
      { promptly: "without delay", after: start },
      begun,
      "2026-02-17",
      `${without} It has not been done yet. The law sets no last day for it.`,
    ],
    [
      "ended too soon",
      { atLeast: { days: 15 }, beginningWith: start },
      { ...begun, [done]: "2026-01-18" },
      "2026-03-01",
      "The council has to do this: a test. The last day for it was Monday 19 January 2026. It ended 1 day too soon.",
    ],
    [
      "a query",
      sixWeeks,
      begun,
      "2026-02-17",
      `${last} Somebody should take a second look at this. It may be all right.`,
      { otherwise: "query" },
    ],
    [
      "not known",
      sixWeeks,
      {},
      "2026-02-17",
      `${without} We cannot tell yet whether this was done in time. To tell, somebody has to write down: the day on which the authority received the request.`,
    ],
    [
      "not applicable",
      sixWeeks,
      { ...begun, decision: "not-assess" },
      "2026-02-17",
      "This does not apply here.",
      { appliesWhen: { fact: "decision", operator: "equal", value: "assess" } },
    ],
    [
      "what courts have decided",
      sixWeeks,
      begun,
      "2026-02-17",
      `${last} It has not been done. It is 1 day late so far. This comes from what a court or the Ombudsman has decided.`,
      { force: "case-law" },
    ],
    [
      "advice",
      sixWeeks,
      begun,
      "2026-02-17",
      `${last} It has not been done. It is 1 day late so far. This is advice and not a law. It should be followed unless there is a good reason not to.`,
      { force: "guidance" },
    ],
  ])("says in full: %s", (_, limit, facts, asOf, summary, rule) => {
    expect(summaryOf(limit, facts as Record<string, unknown>, asOf, rule)).toBe(summary);
  });

  it.each([
    [
      { ...policy, [done]: "2026-10-23" },
      "2026-12-01",
      "was",
      "It was done on Friday 23 October 2026. That was in time.",
    ],
    [{ ...policy, [done]: "2026-11-06" }, "2026-12-01", "was", "It was done on Friday 6 November 2026. That was late."],
    [policy, "2026-12-01", "was", "It has not been done. It is late."],
    [policy, "2026-10-23", "is", "It has not been done yet."],
  ])("gives each last day that there may be: %j", (facts, asOf, verb, what) => {
    const days = { within: { days: 5 }, of: start };
    const workingDays = { within: { workingDays: 5 }, of: start };
    const rule = {
      notices: ["policy-days"],
      readings: { "policy-days": { "calendar-days": { limit: days }, "working-days": { limit: workingDays } } },
    };
    expect(summaryOf(days, facts, asOf, rule)).toBe(
      `The council has to do this: a test. The last day for it ${verb} Tuesday 27 October 2026 or Thursday 29 October 2026. ${what}`,
    );
  });

  it.each([
    [
      "met",
      { kind: "check", holdsWhen: { fact: "decision", operator: "equal", value: "assess" } },
      "This was done as it should be.",
    ],
    [
      "breached",
      { kind: "check", holdsWhen: { fact: "decision", operator: "equal", value: "not-assess" } },
      "It was not done in the way the law says.",
    ],
  ])("of a check says that it was %s", (_, rule, words) => {
    const { explained } = judgeRule(rule, { decision: "assess" }, "2026-02-17");
    expect(explained({ for: "family" }).summary).toBe(`${without} ${words}`);
  });

  it("says that a reason excuses what was late", () => {
    const claimed = {
      requestReceivedOn: "2026-01-05",
      exceptions: [{ ground: "exceptional-personal-circumstances", from: "2026-01-12", impracticalBecause: "illness" }],
    };
    expect(forFamily("decision-to-assess", claimed, "2026-02-20").summary).toBe(
      "The council has to do this: notify the decision whether to assess within 6 weeks. The last day for it was Monday 16 February 2026. It was late. The law allows a reason that fits here, so this does not count as a broken time limit. It still has to be done as soon as possible.",
    );
    const unsaid = {
      ...claimed,
      exceptions: [{ ground: "exceptional-personal-circumstances", impracticalBecause: "illness" }],
    };
    expect(forFamily("decision-to-assess", unsaid, "2026-02-20").summary).toMatch(
      /somebody has to write down: what the exception rests on\.$/,
    );
  });

  it("names each fact that is missing", () => {
    const compared = {
      all: [
        { fact: start, operator: "onOrAfter", value: "2026-01-01" },
        { fact: "decision", operator: "equal", value: "assess" },
      ],
    };
    const { explained } = judgeRule({ kind: "check", holdsWhen: compared }, {}, "2026-02-17");
    expect(explained({ for: "family" }).summary).toMatch(
      /write down: the day on which the authority received the request; [^;]*decision[^;]*\.$/,
    );
    expect(explained().summary).toBe("This cannot be told until it is known: requestReceivedOn, decision.");
  });

  it("is short, and says neither fault nor blame, for every finding of a caseload", () => {
    const evaluator = createEvaluator();
    for (const record of synthesiseCases({ count: 150, seed: 3, asOf: "2026-11-23" })) {
      for (const finding of evaluator.evaluateCase(record, { asOf: "2026-11-23" }).findings) {
        const { summary, next } = explain(finding, { for: "family" });
        expect(summary).not.toMatch(/undefined|fault|blame|breach|unlawful|failed|statut/i);
        const words = summary.split(/\s+/).length;
        expect(words / summary.split(/[.:;]\s|\.$/).length).toBeLessThan(24);
        if (finding.outcome === "breached") expect(next!.length).toBeGreaterThan(0);
      }
    }
  });
});
