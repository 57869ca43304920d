import { describe, expect, it } from "vitest";
import type { Amount } from "../../src/rules/amount";
import type { Condition, OperatorName } from "../../src/rules/condition";
import { describeCondition, describeConditionInline } from "../../src/rules/describe-condition";
import { describeLimit } from "../../src/rules/describe-limit";
import { describeAmount, describeMoment } from "../../src/rules/describe-moment";
import type { Limit, Trigger } from "../../src/rules/limit";

const name = (fact: string) => `«${fact}»`;

describe("a day in words", () => {
  it.each<[Trigger, string]>([
    ["startedOn", "«startedOn»"],
    ["2026-01-05", "Monday 5 January 2026"],
    [["a", "b"], "«a» or, failing that, «b»"],
    [{ weeks: 6, after: "a" }, "6 weeks after «a»"],
    [{ weeks: 1, before: "a" }, "1 week before «a»"],
    [{ months: 3, beginningWith: "a" }, "the end of 3 months beginning with «a»"],
    [{ workingDays: 2, after: { days: 1, before: "a" } }, "2 working days after 1 day before «a»"],
    [{ earliestOf: ["a", "b"] }, "the earliest of «a» and «b»"],
    [{ latestOf: ["a", "b"] }, "the latest of «a» and «b»"],
    [{ earliestRecordedOf: ["a", "b"] }, "the earliest known of «a» and «b»"],
    [{ latestRecordedOf: ["a", "b"] }, "the latest known of «a» and «b»"],
    [{ monthDay: "02-15", inYearOf: "a" }, "15 February in the calendar year of «a»"],
    [{ monthDay: "02-29", onOrAfter: "a" }, "the first 29 February on or after «a»"],
    [{ last: "friday", ofMonth: "06", inYearOf: "a" }, "the last Friday of June in the calendar year of «a»"],
    [
      { lastDay: { months: 2, after: "a" }, rollsPast: ["august"], rolls: "next-working-day" },
      "2 months after «a» (a last day in August moves to the first working day after; a last day that is not a working day moves to the next working day)",
    ],
    [{ earliest: "suppliedOn", in: "adviceRequest" }, "the earliest supplied on of the entries for advice request"],
    [{ latest: "to", in: "registerEntry" }, "the latest to of the entries for register entry"],
    [
      { reaches: 15, amount: { total: "schoolDays", in: "registerEntry" } },
      "the day on which the school days of the entries for register entry reaches 15",
    ],
  ])("%j", (moment, words) => expect(describeMoment(moment, name)).toBe(words));
});

describe("a condition within a line", () => {
  const is = (fact: string): Condition => ({ fact, operator: "equal", value: true });
  const [a, b, c] = [is("a"), is("b"), is("c")];

  it.each<[Condition, string]>([
    [a, "«a» is so"],
    [{ all: [a, b] }, "«a» is so and «b» is so"],
    [{ any: [a, b, c] }, "«a» is so or «b» is so or «c» is so"],
    [{ all: [a, { any: [b, c] }] }, "«a» is so and («b» is so or «c» is so)"],
    [{ any: [{ all: [a, b] }, c] }, "(«a» is so and «b» is so) or «c» is so"],
    [{ all: [a, { all: [b, c] }] }, "«a» is so and «b» is so and «c» is so"],
    [{ all: [a, { all: [{ any: [b, c] }] }] }, "«a» is so and («b» is so or «c» is so)"],
    [{ any: [a, { all: [b] }] }, "«a» is so or «b» is so"],
    [{ all: [a, { not: { any: [b, c] } }] }, "«a» is so and not («b» is so or «c» is so)"],
  ])("%j", (condition, words) => expect(describeConditionInline(condition, name)).toBe(words));
});

describe("a number in words", () => {
  const spells = { in: "registerEntry" };
  const coded: Condition = { fact: "code", operator: "equal", value: "C2" };

  it.each<[Amount, string]>([
    [{ sum: ["a", "b"] }, "the sum of «a» and «b»"],
    [{ percent: "a", of: "b" }, "«a» as a percentage of «b»"],
    [{ between: "schoolDays", from: "a", to: "b" }, "the school days from «a» to «b»"],
    [{ between: "days", from: "a", to: "2026-01-05" }, "the days from «a» to Monday 5 January 2026"],
    [{ count: "entries", ...spells }, "the number of the entries for register entry"],
    [{ count: "entries", ...spells, where: coded }, "the number of the entries for register entry (code is C2)"],
    [
      { count: "entries", ...spells, where: { fact: "from", operator: "after", value: { fact: "this.startedOn" } } },
      "the number of the entries for register entry (from is after «startedOn»)",
    ],
    [
      {
        count: "entries",
        ...spells,
        where: { all: [coded, { fact: "notedBy.role", operator: "isRecorded", value: false }] },
      },
      "the number of the entries for register entry (code is C2 and noted by role is not recorded)",
    ],
    [{ total: "sessions", ...spells }, "the sessions of the entries for register entry"],
    [
      { total: "schoolDays", ...spells, within: "schoolYear", since: "a", upTo: "b", planned: true },
      "the school days of the entries for register entry in the school year since «a» up to «b», with the days to come",
    ],
    [
      { longestRun: "schoolDays", ...spells, within: "term" },
      "the school days on end of the entries for register entry in the term",
    ],
    [
      { run: "schoolDays", through: "a", ...spells },
      "the school days on end, with «a» among them, of the entries for register entry",
    ],
    [
      { run: "wholeSchoolDays", through: "a", ...spells },
      "the whole school days on end, with «a» among them, of the entries for register entry",
    ],
    [
      { longestRun: "schoolDays", ...spells, passingOver: { in: "exclusion" } },
      "the school days on end of the entries for register entry, passing over the whole days of the entries for exclusion",
    ],
    [
      { weeklyPattern: "schoolWeeks", ...spells },
      "the school weeks on end with the same session of the same weekday, of the entries for register entry",
    ],
    [
      { most: "sessions", inAny: { schoolWeeks: 10 }, ...spells },
      "the most sessions in any 10 school weeks on end, of the entries for register entry",
    ],
    [
      { possible: "sessions", within: { termOrBetween: ["12-31", "07-31"], whereTermsExceed: 3 }, less: spells },
      "the sessions that the school holds in the term (or, where the school has more than 3 terms, between the dates that part the year), without those of the entries for register entry",
    ],
    [{ possible: "sessions", within: "schoolYear" }, "the sessions that the school holds in the school year"],
  ])("%j", (amount, words) => expect(describeAmount(amount, name)).toBe(words));
});

describe("a condition in words", () => {
  it.each<[OperatorName, unknown, string]>([
    ["equal", "not-assess", "«a» is not assess"],
    ["equal", true, "«a» is so"],
    ["equal", false, "«a» is not so"],
    ["equal", "2026-01-05", "«a» is Monday 5 January 2026"],
    ["in", ["one-two", "three"], "«a» is one of one two, three"],
    ["notIn", ["x"], "«a» is none of x"],
    ["contains", "x", "«a» includes x"],
    ["lessThan", 5, "«a» is less than 5"],
    ["lessThanInclusive", 5, "«a» is at most 5"],
    ["greaterThan", 5, "«a» is more than 5"],
    ["greaterThanInclusive", 5, "«a» is at least 5"],
    ["before", { fact: "b" }, "«a» is before «b»"],
    ["onOrBefore", { fact: "b" }, "«a» is on or before «b»"],
    ["after", { fact: "b" }, "«a» is after «b»"],
    ["onOrAfter", { fact: "b" }, "«a» is on or after «b»"],
    ["isRecorded", true, "«a» is recorded"],
    ["isRecorded", false, "«a» is not recorded"],
  ])("%s %j", (operator, value, words) => {
    expect(describeCondition({ fact: "a", operator, value } as Condition, name)).toBe(words);
  });

  it("has a line for each comparison, indented by what holds it", () => {
    const [a, b] = ["a", "b"].map((fact): Condition => ({ fact, operator: "isRecorded", value: true }));
    expect(describeCondition({ all: [a!] }, name)).toBe("«a» is recorded");
    expect(describeCondition({ all: [a!, { any: [a!, b!] }, { not: b! }] }, name)).toBe(
      [
        "all of:",
        "  - «a» is recorded",
        "  - any of:",
        "    - «a» is recorded",
        "    - «b» is recorded",
        "  - not:",
        "    «b» is recorded",
      ].join("\n"),
    );
  });
});

describe("a limit in words", () => {
  it.each<[Limit, string]>([
    [{ within: { weeks: 6 }, of: "a" }, "within 6 weeks of «a»"],
    [{ within: { days: 15 }, beginningWith: "a" }, "within 15 days beginning with «a»"],
    [
      { within: { workingDays: 10 }, of: "a", notCounting: ["august", "christmas-and-new-year"] },
      "within 10 working days of «a», not counting August or 25 December to 1 January",
    ],
    [{ atLeast: { days: 15 }, beginningWith: "a" }, "at least 15 days beginning with «a»"],
    [{ atLeast: { weeks: 2 }, before: "a" }, "at least 2 weeks before «a»"],
    [{ on: { nth: 6, unit: "schoolDays" }, following: "a" }, "from the 6th school day following «a»"],
    [{ on: { nth: 1, unit: "days" }, beginningWith: "a" }, "from the 1st day beginning with «a»"],
    [{ on: { nth: 22, unit: "days" }, following: "a" }, "from the 22nd day following «a»"],
    [{ on: { nth: 3, unit: "workingDays" }, following: "a" }, "from the 3rd working day following «a»"],
    [{ onDayOf: "a" }, "on «a»"],
    [{ by: "a" }, "by «a»"],
    [{ before: "a" }, "before «a»"],
    [{ until: "a" }, "until «a»"],
    [{ every: { months: 12 }, startingWith: "a" }, "in every period of 12 months, starting with «a»"],
    [{ every: { months: 12 }, of: "a" }, "at least every 12 months, counted from «a»"],
    [{ every: "half-term", startingWith: "a" }, "in every half term, starting with «a»"],
    [
      { every: { termOrBetween: ["12-31", "07-31"], whereTermsExceed: 3 }, startingWith: "a" },
      "in every term (or, at a school with more than 3, stretch between the dates that part the year), starting with «a»",
    ],
    [
      { atMost: { days: 45 }, inEach: "schoolYear", adding: { amounts: "b", on: "a" } },
      "at most 45 days in any school year",
    ],
    [
      { atMost: { days: 75 }, inEach: { months: 12 }, adding: { amounts: "b", on: "a" } },
      "at most 75 days in any period of 12 months",
    ],
    [{ promptly: "without delay", after: "a" }, "without delay after «a»"],
    [
      { within: { weeks: 1 }, of: "a", promptly: "promptly", notBefore: "b", rolls: "next-working-day" },
      "within 1 week of «a», and promptly, but not before «b»; a last day that is not a working day moves to the next working day",
    ],
    [
      { within: { weeks: 1 }, of: "a", rollsPast: ["august", "christmas-and-new-year"] },
      "within 1 week of «a»; a last day in August or 25 December to 1 January moves to the first working day after",
    ],
  ])("%j", (limit, words) => expect(describeLimit(limit, name)).toBe(words));
});
