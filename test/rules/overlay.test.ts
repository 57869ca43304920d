import { describe, expect, it } from "vitest";
import { overlayRules } from "../../src/evaluate/compare-rules";
import { builtInRules } from "../../src/rules/built-in";
import { InvalidRuleSetError, type RuleFault } from "../../src/rules/errors";
import type { RuleSet } from "../../src/rules/rule";
import { rulesOf } from "../support/one-rule";

const sources = [{ guidance: "A proposal made up for this test" }];
const limit = { within: { weeks: 18 }, of: "requestReceivedOn" };
const reply = {
  id: "test.reply",
  kind: "time-limit",
  scope: "needsAssessment",
  limit: { within: { weeks: 6 }, of: "requestReceivedOn" },
  doneBy: "decisionNotifiedOn",
  inForce: { from: "2014-09-01", to: "2020-08-31" },
};
const asked = {
  id: "test.asked",
  kind: "check",
  scope: "needsAssessment",
  holdsWhen: { fact: "requestReceivedOn", operator: "isRecorded", value: true },
};

const changeOf = (from: string, more: object = {}) => ({
  change: "limit",
  rule: "test.reply",
  from,
  limit,
  sources,
  ...more,
});
const repealOn = (from: string, rule = "test.reply") => ({ change: "repeal", rule, from, sources });

/** The versions of the reply that an overlay leaves: their days, and the weeks that they give. */
function versionsAfter(...overlay: object[]) {
  return overlayRules(rulesOf(reply), overlay).rules.map((rule) => [
    rule.inForce.from,
    rule.inForce.to,
    "limit" in rule && "within" in rule.limit ? rule.limit.within : undefined,
  ]);
}

function faultsOf(base: RuleSet, overlay: unknown): RuleFault[] {
  try {
    overlayRules(base, overlay as object[]);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRuleSetError);
    return [...(error as InvalidRuleSetError).issues];
  }
}

describe("a change that is laid over the rules", () => {
  it("leaves the version before it in force until the day before, and takes its end", () => {
    expect(versionsAfter(changeOf("2017-03-01"))).toEqual([
      ["2014-09-01", "2017-02-28", { weeks: 6 }],
      ["2017-03-01", "2020-08-31", { weeks: 18 }],
    ]);
    expect(versionsAfter(changeOf("2014-09-02"))).toEqual([
      ["2014-09-01", "2014-09-01", { weeks: 6 }],
      ["2014-09-02", "2020-08-31", { weeks: 18 }],
    ]);
  });

  it("leaves nothing of a version that it replaces from its first day", () => {
    expect(versionsAfter(changeOf("2014-09-01"))).toEqual([["2014-09-01", "2020-08-31", { weeks: 18 }]]);
    expect(versionsAfter(repealOn("2014-09-01"))).toEqual([]);
    expect(versionsAfter(repealOn("2020-08-31"))).toEqual([["2014-09-01", "2020-08-30", { weeks: 6 }]]);
  });

  it("may repeal what has no limit", () => {
    const { rules } = overlayRules(rulesOf(reply, asked), [repealOn("2017-03-01", "test.asked")]);
    expect(rules.map(({ id, inForce }) => [id, inForce.to])).toEqual([
      ["test.reply", "2020-08-31"],
      ["test.asked", "2017-02-28"],
    ]);
  });

  it("follows on one before it", () => {
    expect(versionsAfter(changeOf("2017-03-01"), repealOn("2019-01-01"))).toEqual([
      ["2014-09-01", "2017-02-28", { weeks: 6 }],
      ["2017-03-01", "2018-12-31", { weeks: 18 }],
    ]);
  });

  it("keeps the title unless it has one, and takes its sources", () => {
    const titles = (...overlay: object[]) =>
      overlayRules(rulesOf(reply), overlay).rules.map(({ title, sources: from }) => [title, from]);
    const before = ["A test", [{ instrument: "uksi/2024/208", provision: "reg 1" }]];
    expect(titles(changeOf("2017-03-01"))).toEqual([before, ["A test", sources]]);
    expect(titles(changeOf("2017-03-01", { title: "Reply sooner" }))).toEqual([before, ["Reply sooner", sources]]);
  });

  it("drops what readings changed of the old limit, and keeps the disputed points of counting", () => {
    const from = "2026-01-01";
    const disputed = builtInRules.rules.flatMap((rule) =>
      rule.kind === "time-limit" && rule.notices && rule.inForce.from < from && rule.inForce.to === undefined
        ? [rule]
        : [],
    );
    expect(disputed.length).toBeGreaterThan(20);
    const changes = disputed.map((rule) => ({ change: "limit", rule: rule.id, from, limit: rule.limit, sources }));
    const { rules } = overlayRules(builtInRules, changes);
    for (const { id, notices, readings } of disputed) {
      const after = rules.find((rule) => rule.id === id && rule.inForce.from === from)!;
      expect(after.readings, id).toBeUndefined();
      expect(after.examples, id).toBeUndefined();
      const kept = notices!.filter((one) => readings?.[one] === undefined);
      expect(after.notices, id).toEqual(kept.length > 0 ? kept : undefined);
    }
  });
});

describe("a change that cannot be laid over the rules", () => {
  it.each<[string, unknown, string, string]>([
    [
      "of the eve of the first day",
      [changeOf("2014-08-31")],
      "/0/rule",
      'No rule "test.reply" is in force on that day.',
    ],
    ["of the day after the last", [repealOn("2020-09-01")], "/0/rule", 'No rule "test.reply" is in force on that day.'],
    [
      "of no rule",
      [changeOf("2017-03-01"), repealOn("2017-03-01", "test.other")],
      "/1/rule",
      'No rule "test.other" is in force on that day.',
    ],
    [
      "that gives a limit to what has none",
      [changeOf("2017-03-01", { rule: "test.asked" })],
      "/0/rule",
      '"test.asked" is no time limit.',
    ],
  ])("is one %s", (_, overlay, pointer, message) => {
    expect(faultsOf(rulesOf(reply, asked), overlay)).toEqual([{ file: "overlay", pointer, message }]);
  });

  it("is one without a source or with a day that is none, named by where it stands", () => {
    const faults = faultsOf(rulesOf(reply), [{ ...changeOf("2017-02-30"), sources: [] }]);
    expect(faults.map(({ file, pointer }) => file + pointer).sort()).toEqual(["overlay/0/from", "overlay/0/sources"]);
    expect(faults[0]!.message).toMatch(/^Expected .+; found .+\.$/);
  });

  it("is one that nests without end", () => {
    let nested: unknown = [];
    for (let i = 0; i < 100_000; i += 1) nested = [nested];
    expect(faultsOf(rulesOf(reply), nested)).toEqual([
      { file: "overlay", pointer: "", message: expect.stringMatching(/^Lists and objects nest more than \d+ deep\.$/) },
    ]);
  });

  it("is told by what comes of it, where the rule that it adds is there already", () => {
    const [rule] = rulesOf(reply).rules;
    const faults = faultsOf(rulesOf(reply), [{ change: "add", rule }]);
    expect(faults).toEqual([
      {
        file: "the rules with the overlay",
        pointer: "/1/inForce",
        message: 'Overlaps another version of "test.reply" (from 2014-09-01).',
      },
    ]);
  });
});
