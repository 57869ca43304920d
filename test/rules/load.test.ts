import { describe, expect, it } from "vitest";
import { loadRules } from "../../src/evaluate/load-rules";
import { builtInFiles } from "../../src/rules/built-in";
import { InvalidRuleSetError, type RuleFault } from "../../src/rules/errors";

const good = {
  id: "test.reply",
  title: "Reply",
  kind: "time-limit",
  scope: "needsAssessment",
  force: "law",
  duty: "local-authority",
  sources: [{ instrument: "uksi/2014/1530", provision: "reg 1" }],
  inForce: { from: "2014-09-01" },
  certainty: "verified",
  limit: { within: { weeks: 6 }, of: "requestReceivedOn" },
  doneBy: "decisionNotifiedOn",
};

/** The faults of a file of rules laid over the built-in ones. */
function faultsOf(...rules: unknown[]): RuleFault[] {
  try {
    loadRules([...builtInFiles, { name: "mine.json", content: JSON.stringify(rules) }]);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRuleSetError);
    return (error as InvalidRuleSetError).issues as RuleFault[];
  }
}

const check = { ...good, kind: "check", limit: undefined, doneBy: undefined };

describe("loading rules", () => {
  it("takes a good rule over the built-in ones", () => {
    expect(faultsOf(good)).toEqual([]);
  });

  it("reports every fault of every file at once, with file and pointer", () => {
    const faults = faultsOf(
      { ...good, id: "Bad Id", title: "" },
      { ...good, id: "test.other", limit: { within: { weeks: 6 }, off: "requestReceivedOn" } },
      { ...good, id: "test.third", doneBy: "noSuchFact", exceptions: ["exception.no-such"] },
    );
    expect(faults.every((fault) => fault.file === "mine.json")).toBe(true);
    expect(faults.map((fault) => fault.pointer)).toEqual(
      expect.arrayContaining(["/0/id", "/0/title", "/1/limit/off", "/2/doneBy", "/2/exceptions/0"]),
    );
  });

  it.each<[string, unknown, string, RegExp]>([
    ["an unknown scope", { ...good, scope: "assessments" }, "/0/scope", /There are: case, needsAssessment/],
    [
      "a fact that is not a date in a limit",
      { ...good, limit: { within: { weeks: 6 }, of: "decision" } },
      "/0/limit/of",
      /not a date/,
    ],
    [
      "an unknown fact in a named date",
      { ...good, dates: { openOn: { weeks: 1, before: "gone" } } },
      "/0/dates/openOn/before",
      /no fact "gone"/,
    ],
    [
      "a named date that hides a fact",
      { ...good, dates: { decisionNotifiedOn: { weeks: 1, before: "requestReceivedOn" } } },
      "/0/dates/decisionNotifiedOn",
      /already a fact/,
    ],
    [
      "an operator for another sort",
      { ...check, holdsWhen: { fact: "decision", operator: "onOrBefore", value: "2026-01-01" } },
      "/0/holdsWhen/operator",
      /does not take a text/,
    ],
    [
      "a word that a fact never has",
      { ...check, holdsWhen: { fact: "decision", operator: "equal", value: "maybe" } },
      "/0/holdsWhen/value",
      /one of: assess, not-assess/,
    ],
    [
      "a literal of another sort",
      { ...check, holdsWhen: { fact: "mediationHeld", operator: "equal", value: "yes" } },
      "/0/holdsWhen/value",
      /not a boolean/,
    ],
    [
      "two facts of different sorts",
      { ...check, holdsWhen: { fact: "draftServedOn", operator: "after", value: { fact: "decision" } } },
      "/0/holdsWhen/value/fact",
      /not of one sort/,
    ],
    ["an empty list of conditions", { ...check, holdsWhen: { any: [] } }, "/0/holdsWhen/any", /at least 1/],
    [
      "an unknown operator",
      { ...check, holdsWhen: { fact: "decision", operator: "equals", value: "assess" } },
      "/0/holdsWhen/operator",
      /one of/,
    ],
    [
      "an unknown key in a condition",
      { ...check, holdsWhen: { fact: "decision", operater: "equal", value: "assess" } },
      "/0/holdsWhen/operater",
      /misspelt/,
    ],
    ["a date that does not exist", { ...good, inForce: { from: "2023-02-29" } }, "/0/inForce/from", /date that exists/],
    [
      "dates of effect the wrong way round",
      { ...good, inForce: { from: "2023-02-01", to: "2022-01-01" } },
      "/0/inForce",
      /ends before it starts/,
    ],
    [
      "an instrument that nobody named",
      { ...good, sources: [{ instrument: "uksi/1999/1", provision: "reg 1" }] },
      "/0/sources/0/instrument",
      /names "uksi\/1999\/1"/,
    ],
    ["no source", { ...good, sources: [] }, "/0/sources", /at least 1/],
    ["an unknown interpretation", { ...good, notices: ["no-such"] }, "/0/notices/0", /no interpretation/],
    [
      "an interpretation that changes nothing",
      { ...good, notices: ["clock-after-concession"] },
      "/0/notices/0",
      /changes anything/,
    ],
    [
      "a reading that is not named in notices",
      { ...good, readings: { "first-day": { included: {} } } },
      "/0/readings/first-day",
      /in "notices" too/,
    ],
    [
      "a reading that does not exist",
      { ...good, notices: ["first-day"], readings: { "first-day": { half: {} } } },
      "/0/readings/first-day/half",
      /no reading "half"/,
    ],
    [
      "two units in a period",
      { ...good, limit: { within: { weeks: 6, days: 1 }, of: "requestReceivedOn" } },
      "/0/limit/within/weeks",
      /no field|misspelt/,
    ],
    [
      "half an hour",
      { ...good, limit: { within: { hours: 30 }, of: "requestReceivedOn" } },
      "/0/limit/within/hours",
      /multiple of 24/,
    ],
    [
      "no weeks at all",
      { ...good, limit: { within: { weeks: 0 }, of: "requestReceivedOn" } },
      "/0/limit/within/weeks",
      /at least|0/,
    ],
    ["something that is no rule", "a rule", "/0", /./],
  ])("refuses %s", (_, rule, pointer, message) => {
    const faults = faultsOf(rule);
    expect(faults.map((fault) => fault.pointer)).toContain(pointer);
    expect(faults.find((fault) => fault.pointer === pointer)!.message).toMatch(message);
  });

  it("refuses versions that overlap, and takes versions that follow one another", () => {
    const first = { ...good, inForce: { from: "2014-09-01", to: "2020-04-30" } };
    expect(faultsOf(first, { ...good, inForce: { from: "2020-05-01" } })).toEqual([]);
    expect(faultsOf(first, { ...good, inForce: { from: "2020-04-30" } })[0]).toMatchObject({
      pointer: "/1/inForce",
      message: expect.stringMatching(/Overlaps/),
    });
    expect(
      faultsOf(good, {
        ...good,
        scope: "adviceRequest",
        limit: { within: { weeks: 1 }, of: "requestReceivedOn" },
        doneBy: "suppliedOn",
        inForce: { from: "2010-01-01", to: "2014-01-01" },
      })[0]!.message,
    ).toMatch(/one kind and scope/);
  });

  it("refuses what is not JSON, or not a list, and says which file", () => {
    for (const content of ["{", "{}", "null", ""]) {
      const load = () => loadRules([...builtInFiles, { name: "mine.json", content }]);
      expect(load).toThrow(InvalidRuleSetError);
      expect(load).toThrow(/mine\.json/);
    }
  });

  it("refuses an interpretation without its default, or with one reading only", () => {
    const reading = { meaning: "One way.", sources: [{ guidance: "Somebody" }] };
    const content = JSON.stringify([
      { id: "a-point", question: "Which?", default: "other", readings: { one: reading } },
    ]);
    const load = () => loadRules([...builtInFiles, { name: "my-interpretations.json", content }]);
    expect(load).toThrow(/no reading "other"[\s\S]*at least two readings/);
  });
});
