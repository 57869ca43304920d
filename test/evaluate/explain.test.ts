import { describe, expect, it } from "vitest";
import { evaluateCase } from "../../src/evaluate/evaluate-case";
import { explain } from "../../src/evaluate/explain";
import { InvalidOptionsError } from "../../src/evaluate/options";
import type { Limit } from "../../src/rules/limit";
import { done, judgeLimit, judgeRule, schoolTerms, start } from "../support/judge-limit";

const sixWeeks: Limit = { within: { weeks: 6 }, of: start };
const window: Limit = { atLeast: { days: 15 }, beginningWith: start };
/** A Monday: six weeks of it end on Monday 16 February 2026. */
const begun = { [start]: "2026-01-05" };
type Options = Parameters<typeof judgeLimit>[3];

describe("the summary of a time limit", () => {
  it.each<[string, Limit, object, string, string, Options?]>([
    [
      "met",
      sixWeeks,
      { ...begun, [done]: "2026-02-16" },
      "2026-03-01",
      "Done on Monday 16 February 2026, in time: the last day was Monday 16 February 2026.",
    ],
    [
      "open, days ahead",
      sixWeeks,
      begun,
      "2026-02-14",
      "Not yet done. The last day is Monday 16 February 2026: 2 days left.",
    ],
    [
      "open, a day ahead",
      sixWeeks,
      begun,
      "2026-02-15",
      "Not yet done. The last day is Monday 16 February 2026: 1 day left.",
    ],
    [
      "open, on the day",
      sixWeeks,
      begun,
      "2026-02-16",
      "Not yet done. The last day is Monday 16 February 2026: it is that day.",
    ],
    [
      "breached and not done",
      sixWeeks,
      begun,
      "2026-02-17",
      "Not done, 1 day after the last day, which was Monday 16 February 2026.",
    ],
    [
      "breached and done",
      sixWeeks,
      { ...begun, [done]: "2026-02-18" },
      "2026-03-01",
      "Done on Wednesday 18 February 2026, 2 days late: the last day was Monday 16 February 2026.",
    ],
    ["undetermined", sixWeeks, {}, "2026-03-01", "This cannot be told until it is known: requestReceivedOn."],
    [
      "undetermined, with a last day",
      sixWeeks,
      begun,
      "2026-03-01",
      "This cannot be told until it is known: decision. If it applies, the last day is Monday 16 February 2026.",
      { rule: { appliesWhen: { fact: "decision", operator: "equal", value: "assess" } } },
    ],
    [
      "not applicable",
      sixWeeks,
      { ...begun, decision: "not-assess" },
      "2026-03-01",
      "This does not apply to the case as it stands.",
      { rule: { appliesWhen: { fact: "decision", operator: "equal", value: "assess" } } },
    ],
    [
      "a query",
      sixWeeks,
      begun,
      "2026-02-17",
      "Not done, 1 day after the last day, which was Monday 16 February 2026. A person should look at this: it may be in order.",
      { rule: { otherwise: "query" } },
    ],
    [
      "without a number, met",
      { promptly: "without delay", after: start },
      { ...begun, [done]: "2026-02-18" },
      "2026-03-01",
      "Done on Wednesday 18 February 2026. The law sets no number of days here.",
    ],
    [
      "without a number, open",
      { promptly: "as soon as practicable", after: start },
      begun,
      "2026-03-01",
      "Not yet done. The law sets no number of days here, but: as soon as practicable.",
    ],
    [
      "without a number or a word, open",
      { promptly: "no period stated", after: start },
      begun,
      "2026-03-01",
      "Not yet done. The law sets no number of days here.",
    ],
    [
      "a window, closed too soon",
      window,
      { ...begun, [done]: "2026-01-18" },
      "2026-03-01",
      "It ended on Sunday 18 January 2026, 1 day short: it had to last until the end of Monday 19 January 2026.",
    ],
    [
      "a window, open",
      window,
      begun,
      "2026-01-18",
      "It has to last until the end of Monday 19 January 2026: 1 day left.",
    ],
    [
      "a window, kept",
      window,
      { ...begun, [done]: "2026-01-20" },
      "2026-03-01",
      "It lasted at least until the end of Monday 19 January 2026, as it had to.",
    ],
    [
      "a duty that goes on, broken off",
      { until: start },
      { ...begun, [done]: "2026-01-02" },
      "2026-03-01",
      "It ended on Friday 2 January 2026, 3 days short: it had to last until the end of Monday 5 January 2026.",
    ],
    [
      "done before its time",
      { ...sixWeeks, notBefore: start },
      { ...begun, [done]: "2026-01-03" },
      "2026-03-01",
      "Done on Saturday 3 January 2026, 2 days too soon.",
    ],
  ])("%s", (_, limit, facts, asOf, summary, options) => {
    expect(judgeLimit(limit, facts as Record<string, unknown>, asOf, options).explained().summary).toBe(summary);
  });

  it("says of a sum that it stays within its limit, or goes beyond", () => {
    const of = (days: number) => {
      const episode = {
        shortBreaksArrangedOn: "2025-12-15",
        shortBreaks: [60, days].map((days, i) => ({ startedOn: `2026-0${i + 1}-05`, days })),
      };
      const { findings } = evaluateCase({ id: "1", lookedAfterEpisodes: [episode] }, { asOf: "2026-12-31" });
      return explain(findings.find(({ rule }) => rule === "looked-after.short-breaks-total")!).summary;
    };
    expect([of(15), of(16)]).toEqual(["The sum stays within the limit.", "The sum goes beyond the limit."]);
  });
});

describe("the summary of a check", () => {
  const check = { kind: "check", holdsWhen: { fact: "decision", operator: "equal", value: "assess" } };

  it.each([
    ["assess", check, "This was done as it must be."],
    ["not-assess", check, "This was not done as it must be."],
    ["not-assess", { ...check, otherwise: "query" }, "A person should look at this: it may be in order."],
  ])("of %s", (decision, rule, summary) => {
    expect(judgeRule(rule, { decision }, "2026-03-01").explained().summary).toBe(summary);
  });

  it("says the numbers that it compares", () => {
    const rule = {
      kind: "check",
      amounts: { waited: { between: "days", from: start, to: done } },
      holdsWhen: { fact: "waited", operator: "lessThan", value: 50 },
    };
    const { explained } = judgeRule(rule, { ...begun, [done]: "2026-02-18" }, "2026-03-01");
    expect(explained().steps).toEqual([
      "The days from the day on which the authority received the request to the day on which the finalised plan was sent: 44.",
    ]);
  });
});

describe("the steps of a count", () => {
  const stepsOf = (limit: Limit, facts: object, options?: Options) =>
    judgeLimit(limit, facts as Record<string, unknown>, "2026-12-01", options).explained().steps;

  it.each<[string, Limit, string[], object?]>([
    [
      "weeks of",
      sixWeeks,
      [
        "The clock started on Monday 5 January 2026.",
        "That day is not counted: day 1 is Tuesday 6 January 2026.",
        "6 weeks are 42 days.",
        "The last day is Monday 16 February 2026.",
      ],
    ],
    [
      "weeks beginning with, on a day that is no working day",
      { within: { weeks: 5 }, beginningWith: start },
      [
        "The clock started on Monday 5 January 2026.",
        "That day is day 1.",
        "5 weeks are 35 days.",
        "The last day is Sunday 8 February 2026.",
        "That is a weekend. Nothing in the rule moves it.",
      ],
    ],
    [
      "months of",
      { within: { months: 3 }, of: start },
      [
        "The clock started on Monday 5 January 2026.",
        "That day is not counted: day 1 is Tuesday 6 January 2026.",
        "3 months: they end on the corresponding date, or on the month's last day where it has no such date.",
        "The last day is Sunday 5 April 2026.",
        "That is a weekend. Nothing in the rule moves it.",
      ],
    ],
    [
      "months beginning with",
      { within: { months: 3 }, beginningWith: start },
      [
        "The clock started on Monday 5 January 2026.",
        "That day is day 1.",
        "3 months: they end on the day before the corresponding date, or on the month's last day where it has no such date.",
        "The last day is Saturday 4 April 2026.",
        "That is a weekend. Nothing in the rule moves it.",
      ],
    ],
    [
      "working days beginning with",
      { within: { workingDays: 5 }, beginningWith: start },
      [
        "The clock started on Monday 5 January 2026.",
        "Day 1 is the first working day on or after that day.",
        "5 working days are counted.",
        "Saturdays and Sundays are not counted.",
        "The last day is Friday 9 January 2026.",
      ],
    ],
    [
      "working days back from a day, over the new year",
      { atLeast: { workingDays: 3 }, before: start },
      [
        "The clock started on Monday 5 January 2026.",
        "That day is not counted: the count goes back from it.",
        "3 working days are counted.",
        "Saturdays and Sundays are not counted.",
        "Thursday 1 January 2026 is not counted: New Year's Day.",
        "Counted back, that gives Tuesday 30 December 2025.",
      ],
    ],
    [
      "a last day on a bank holiday",
      { within: { days: 88 }, of: start },
      [
        "The clock started on Monday 5 January 2026.",
        "That day is not counted: day 1 is Tuesday 6 January 2026.",
        "88 days are counted.",
        "The last day is Friday 3 April 2026.",
        "That is Good Friday. Nothing in the rule moves it.",
      ],
    ],
    [
      "a last day that rolls",
      { within: { days: 88 }, of: start, rolls: "next-working-day" },
      [
        "The clock started on Monday 5 January 2026.",
        "That day is not counted: day 1 is Tuesday 6 January 2026.",
        "88 days are counted.",
        "The count ends on Friday 3 April 2026, Good Friday: the last day moves to the next working day.",
        "The last day is Tuesday 7 April 2026.",
      ],
    ],
    [
      "a month that ends on a Saturday, of a rule that moves it",
      { within: { months: 1 }, of: { weeks: 2, after: start }, rolls: "next-working-day" },
      [
        "The clock started on Monday 19 January 2026.",
        "That day is not counted: day 1 is Tuesday 20 January 2026.",
        "1 month: they end on the corresponding date, or on the month's last day where it has no such date.",
        "The last day is Thursday 19 February 2026.",
      ],
    ],
    [
      "a last day that moves past August, and one that August does not reach",
      { within: { months: 7 }, of: start, rollsPast: ["august"], rolls: "next-working-day" },
      [
        "The clock started on Monday 5 January 2026.",
        "That day is not counted: day 1 is Tuesday 6 January 2026.",
        "7 months: they end on the corresponding date, or on the month's last day where it has no such date.",
        "The count ends on Wednesday 5 August 2026, in August: the last day moves to the first working day after.",
        "The last day is Tuesday 1 September 2026.",
      ],
    ],
    [
      "days that pass over August and Christmas",
      { within: { days: 220 }, of: start, notCounting: ["august", "christmas-and-new-year"] },
      [
        "The clock started on Monday 5 January 2026.",
        "That day is not counted: day 1 is Tuesday 6 January 2026.",
        "220 days are counted.",
        "August is not counted.",
        "The last day is Sunday 13 September 2026.",
        "That is a weekend. Nothing in the rule moves it.",
      ],
    ],
    [
      "working days that pass over August",
      { within: { workingDays: 5 }, of: { weeks: 29, after: start }, notCounting: ["august"] },
      [
        "The clock started on Monday 27 July 2026.",
        "Day 1 is the first working day after that day.",
        "5 working days are counted.",
        "Saturdays and Sundays are not counted.",
        "August is not counted.",
        "The last day is Tuesday 1 September 2026.",
      ],
    ],
    [
      "a month of which some days do not count",
      { within: { months: 1 }, of: { weeks: 29, after: start }, notCounting: ["august"], rolls: "next-working-day" },
      [
        "The clock started on Monday 27 July 2026.",
        "That day is not counted: day 1 is Tuesday 28 July 2026.",
        "1 month: as many days as it has, 31.",
        "August is not counted.",
        "The count ends on Sunday 27 September 2026, a weekend: the last day moves to the next working day.",
        "The last day is Monday 28 September 2026.",
      ],
    ],
    [
      "the rule's words where a day is given",
      { by: "2026-03-11" },
      ["The time allowed: by Wednesday 11 March 2026.", "The last day is Wednesday 11 March 2026."],
    ],
    [
      "the rule's words where the last day is the later of two",
      {
        by: {
          latestOf: [
            { months: 2, after: start },
            { weeks: 1, after: start },
          ],
        },
      },
      [
        "The time allowed: by the latest of 2 months after the day on which the authority received the request and 1 week after the day on which the authority received the request.",
        "The last day is Thursday 5 March 2026.",
      ],
    ],
  ])("%s", (_, limit, steps) => {
    expect(stepsOf(limit, begun)).toEqual(steps);
  });

  it("say the nth day, and school days", () => {
    const facts = { [start]: "2026-11-02" };
    const options = { schoolTerms };
    expect(stepsOf({ on: { nth: 6, unit: "schoolDays" }, following: start }, facts, options)).toEqual([
      "The clock started on Monday 2 November 2026.",
      "Day 1 is the first school day after that day.",
      "6 school days are counted.",
      "The last day is Tuesday 10 November 2026.",
    ]);
    expect(stepsOf({ on: { nth: 6, unit: "schoolDays" }, beginningWith: start }, facts, options)[1]).toBe(
      "Day 1 is the first school day on or after that day.",
    );
  });

  it("are none while the start is not known", () => {
    expect(stepsOf(sixWeeks, {})).toEqual([]);
  });
});

describe("other readings", () => {
  it("name the last day that each gives, only where it is another", () => {
    const rule = { notices: ["first-day"] };
    const finding = judgeLimit(sixWeeks, begun, "2026-02-16", { rule });
    expect(finding.explained().otherReadings).toEqual([
      "Under firstDay=included the last day is Sunday 15 February 2026. The day of the event is day 1, so that every such limit ends a day sooner.",
    ]);
    const beginningWith = judgeLimit({ within: { weeks: 6 }, beginningWith: start }, begun, "2026-02-16", { rule });
    expect(beginningWith.explained().otherReadings).toEqual([]);
  });

  it("are followed where one is chosen", () => {
    const options = { rule: { notices: ["first-day"] }, interpretations: { firstDay: "included" } };
    const { steps, otherReadings } = judgeLimit(sixWeeks, begun, "2026-02-16", options).explained();
    expect(steps[1]).toBe("That day is day 1.");
    expect(otherReadings[0]).toMatch(/^Under firstDay=excluded the last day is Monday 16 February 2026\./);
  });

  it("are put as a question where the outcome would change", () => {
    const rule = { notices: ["first-day"] };
    const finding = judgeLimit(sixWeeks, begun, "2026-02-16", { rule });
    expect(finding.explained().notices).toEqual([
      {
        id: "first-day",
        text: "When a limit runs within so many weeks of an event, is the day of the event counted? Another reading would change the outcome.",
      },
    ]);
    expect(judgeLimit(sixWeeks, begun, "2026-02-10", { rule }).explained().notices).toEqual([]);
  });

  it("say so of bank holidays that have not been published", () => {
    const late = judgeLimit({ within: { workingDays: 3 }, of: start }, { [start]: "2038-12-23" }, "2038-12-24");
    expect(late.explained().notices.map(({ text }) => text)).toEqual([
      "The last day leans on bank holidays that have not been published yet.",
    ]);
  });
});

describe("what stands beside the summary", () => {
  it("says force, certainty, whom to tell, and each source with its link and doubt", () => {
    const rule = {
      force: "statutory-guidance",
      certainty: "secondary",
      notify: ["local-authority", "parent-or-young-person"],
      sources: [
        { instrument: "uksi/2014/1530", provision: "reg 1" },
        { code: "9.44", certainty: "recalled" },
      ],
    };
    const explained = judgeLimit(sixWeeks, begun, "2026-02-10", { rule }).explained();
    expect(explained).toMatchObject({
      title: "A test",
      force: "statutory guidance: those it is for should follow it",
      certainty: "read second hand, in a source that quotes it",
      notify: ["local authority", "parent or young person"],
    });
    expect(explained).not.toHaveProperty("exception");
    expect(explained).not.toHaveProperty("next");
    const [regulations, code] = explained.citations;
    expect(regulations!.text).toMatch(/2014\/1530.* reg 1$|Regulations 2014 reg 1$/);
    expect(regulations!.url).toMatch(/^https:\/\/www\.legislation\.gov\.uk\/uksi\/2014\/1530/);
    expect(regulations).not.toHaveProperty("doubt");
    expect(code!.doubt).toBe("recalled and not yet checked against the source");
  });

  it("says of an exception whether it is made out, and why", () => {
    const assessment = {
      requestReceivedOn: "2026-07-06",
      decision: "assess",
      decisionNotifiedOn: "2026-12-01",
      exceptions: [{ ground: "school-closure", adviceRequestedOn: "2026-07-20", closedFrom: "2026-07-22" }],
    };
    const said = (exception: object) => {
      const finding = evaluateCase(
        { id: "1", needsAssessments: [{ ...assessment, exceptions: [{ ...assessment.exceptions[0], ...exception }] }] },
        { asOf: "2027-12-31" },
      ).findings.find(({ rule }) => rule === "needs-assessment.decision-to-assess")!;
      const { summary, exception: claim } = explain(finding);
      return [summary, claim];
    };
    const why = { impracticalBecause: "it could not be done" };
    expect(said({ reopensOn: "2026-09-02", ...why })).toEqual([
      "Done on Tuesday 1 December 2026, 106 days late: the last day was Monday 17 August 2026. An exception is made out, so the number of weeks no longer binds. The duty to act as soon as practicable does.",
      expect.stringMatching(/^The exception claimed \(school closure\) is made out\. .*\.$/),
    ]);
    expect(said({ reopensOn: "2026-07-29", ...why })[1]).toMatch(
      /^The exception claimed \(school closure\) is refused, and the time limit stands\. ./,
    );
    expect(said(why)[1]).toMatch(
      /^The exception claimed \(school closure\) cannot be judged while facts are missing\. .*\?$/,
    );
  });

  it("is refused for a finding of other rules", () => {
    const { explained: _, ...finding } = judgeLimit(sixWeeks, begun, "2026-02-10");
    expect(() => explain(finding)).toThrow(InvalidOptionsError);
    expect(() => explain(finding)).toThrow(
      'The rule set has no version 2010-01-01 of "test.rule": give as rules those that the case was judged with.',
    );
  });
});

describe("where readings of a disputed point give other last days, and nobody has chosen", () => {
  const limit: Limit = { within: { days: 5 }, of: start };
  const rule = {
    notices: ["policy-days"],
    readings: {
      "policy-days": {
        "calendar-days": { limit },
        "working-days": { limit: { within: { workingDays: 5 }, of: start } },
        "school-days": { limit: { within: { schoolDays: 5 }, of: start } },
      },
    },
  };
  const facts = { [start]: "2026-10-22" };
  const by = "Tuesday 27 October 2026 or Thursday 29 October 2026 or Thursday 5 November 2026, by the way of counting";

  it.each([
    [facts, "2026-10-27", `Not yet done. The last day is ${by}.`],
    [
      { ...facts, [done]: "2026-10-23" },
      "2026-12-01",
      `Done on Friday 23 October 2026, in time under each reading: the last day was ${by}.`,
    ],
    [facts, "2026-12-01", `Not done, and late under each reading: the last day was ${by}.`],
    [
      { ...facts, [done]: "2026-11-06" },
      "2026-12-01",
      `Done on Friday 6 November 2026, late under each reading: the last day was ${by}.`,
    ],
  ])("%j as at %s", (recorded, asOf, summary) => {
    const explained = judgeLimit(limit, recorded, asOf, { rule, schoolTerms }).explained();
    expect(explained.summary).toBe(summary);
    expect(explained.otherReadings).toEqual([
      "Counted in calendar days, the last day is Tuesday 27 October 2026.",
      "Counted in working days, the last day is Thursday 29 October 2026.",
      "Counted in school days, the last day is Thursday 5 November 2026.",
    ]);
  });

  it("says the steps of the reading that is chosen", () => {
    const chosen = { rule, schoolTerms, interpretations: { policyDays: "working-days" } };
    const explained = judgeLimit(limit, facts, "2026-10-27", chosen).explained();
    expect(explained.summary).toBe("Not yet done. The last day is Thursday 29 October 2026: 2 days left.");
    expect(explained.steps).toContain("5 working days are counted.");
    expect(explained.otherReadings).toEqual([]);
  });
});
