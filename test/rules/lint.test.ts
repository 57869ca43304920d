import { describe, expect, it } from "vitest";
import { loadRules } from "../../src/evaluate/load-rules";
import { InvalidRuleSetError } from "../../src/rules/errors";
import { goodLimit as limit, named } from "../support/one-rule";

const { sources } = limit;
const unknown = [...sources, { instrument: "ukpga/1066/1", provision: "s.1" }];
const notNamed = 'No instruments file names "ukpga/1066/1".';

const { limit: _, doneBy: __, ...duty } = limit;
const check = {
  ...duty,
  id: "test.asked",
  kind: "check",
  holdsWhen: { fact: "requestReceivedOn", operator: "isRecorded", value: true },
};
const step = {
  id: "step.test.begin",
  title: "Begin",
  rule: "test.reply",
  doneBy: "decisionNotifiedOn",
  leaving: { days: 15 },
  because: "It takes as long.",
  sources,
};
const reading = { meaning: "One way.", sources: [{ guidance: "Somebody" }] };
const point = { id: "a-point", question: "Which?", default: "one", readings: { one: reading, other: reading } };
const counting = { ...reading, counting: { of: "day-of" } };
const countingPoint = { ...point, readings: { one: reading, other: counting } };

/** Faults by where they stand, of files beside those that rules may name. */
function faultsOf(files: Record<string, object[]>): Record<string, string> {
  try {
    loadRules([...named, ...Object.entries(files).map(([name, content]) => ({ name: `${name}.json`, content }))]);
    return {};
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRuleSetError);
    const { issues } = error as InvalidRuleSetError;
    return Object.fromEntries(issues.map(({ file, pointer, message }) => [file + pointer, message]));
  }
}

describe("the sources of the law", () => {
  it("name instruments that there are, wherever they stand", () => {
    const definition = { id: "mine", title: "Mine", sources: unknown, certainty: "recalled" };
    const readings = { one: reading, other: { ...reading, sources: unknown } };
    expect(
      faultsOf({
        mine: [{ ...limit, sources: unknown }],
        "my-steps": [{ ...step, sources: unknown }],
        "my-definitions": [definition],
        "my-interpretations": [{ ...point, readings }],
      }),
    ).toEqual({
      "mine.json/0/sources/1/instrument": notNamed,
      "my-steps.json/0/sources/1/instrument": notNamed,
      "my-definitions.json/0/sources/1/instrument": notNamed,
      "my-interpretations.json/0/readings/other/sources/1/instrument": notNamed,
    });
  });
});

describe("a step", () => {
  it("stands before a time limit, and is done by a day of its scope", () => {
    expect(faultsOf({ mine: [limit], "my-steps": [step] })).toEqual({});
    const none = (rule: string) => ({ "my-steps.json/0/rule": `There is no time limit "${rule}".` });
    expect(faultsOf({ mine: [limit], "my-steps": [{ ...step, rule: "test.gone" }] })).toEqual(none("test.gone"));
    expect(faultsOf({ mine: [check], "my-steps": [{ ...step, rule: "test.asked" }] })).toEqual(none("test.asked"));
    for (const doneBy of ["gone", "decision"])
      expect(faultsOf({ mine: [limit], "my-steps": [{ ...step, doneBy }] })).toEqual({
        "my-steps.json/0/doneBy": `The scope "needsAssessment" has no date "${doneBy}".`,
      });
  });
});

describe("what a rule names", () => {
  it("are definitions and exceptions that there are, under a reading too", () => {
    const exceptions = ["exception.gone"];
    const readings = { "a-point": { other: { exceptions } } };
    expect(
      faultsOf({
        mine: [{ ...limit, uses: ["compulsory-school-age", "gone"], exceptions, notices: ["a-point"], readings }],
        "my-interpretations": [point],
      }),
    ).toEqual({
      "mine.json/0/uses/1": 'There is no definition "gone".',
      "mine.json/0/exceptions/0": 'There is no exception "exception.gone".',
      "mine.json/0/readings/a-point/other/exceptions/0": 'There is no exception "exception.gone".',
    });
  });

  it("are exceptions of that kind, and no other rules", () => {
    expect(
      faultsOf({
        mine: [
          { ...limit, exceptions: ["exception.asked"] },
          { ...check, id: "exception.asked" },
        ],
      }),
    ).toEqual({
      "mine.json/0/exceptions/0": 'There is no exception "exception.asked".',
    });
  });

  it("are disputed points whose readings change something", () => {
    const faults = (rule: object, one: object = point) =>
      faultsOf({ mine: [{ ...limit, ...rule }], "my-interpretations": [one] });
    const readings = { "a-point": { other: { limit: { within: { weeks: 5 }, of: "requestReceivedOn" } } } };
    expect(faults({ notices: ["a-point"], readings })).toEqual({});
    expect(faults({ notices: ["a-point"] }, countingPoint)).toEqual({});
    expect(faults({ notices: ["a-point"] })).toEqual({
      "mine.json/0/notices/0": 'No reading of "a-point" changes anything here: say what in "readings".',
    });
    expect(faults({ notices: ["gone"] })).toEqual({
      "mine.json/0/notices/0": 'There is no interpretation "gone".',
    });
    expect(faults({ readings })).toEqual({ "mine.json/0/readings/a-point": 'Name "a-point" in "notices" too.' });
    expect(faults({ notices: ["a-point"], readings: { "a-point": { third: {} } } })).toEqual({
      "mine.json/0/readings/a-point/third": '"a-point" has no reading "third".',
    });
  });
});

describe("an interpretation", () => {
  it("has two readings, one of which may be the default", () => {
    const faults = (one: object) => faultsOf({ mine: [limit], "my-interpretations": [one] });
    expect(faults({ ...point, default: undefined })).toEqual({});
    expect(faults({ ...point, default: "third" })).toEqual({
      "my-interpretations.json/0/default": 'There is no reading "third".',
    });
    expect(faults({ ...point, readings: { one: reading } })).toEqual({
      "my-interpretations.json/0/readings": "A disputed point has at least two readings.",
    });
  });
});

describe("versions of a rule", () => {
  const versions = (...all: object[]) => faultsOf({ mine: all.map((inForce) => ({ ...limit, inForce })) });

  it("end on or after the day on which they start", () => {
    expect(versions({ from: "2014-09-01", to: "2014-09-01" })).toEqual({});
    expect(versions({ from: "2014-09-01", to: "2014-08-31" })).toEqual({
      "mine.json/0/inForce": "The version ends before it starts.",
    });
  });

  it("share no day, in whatever order they stand", () => {
    const overlap = (from: string) => `Overlaps another version of "test.reply" (from ${from}).`;
    const early = { from: "2010-01-01", to: "2014-08-31" };
    const late = { from: "2014-09-01" };
    expect(versions(early, late)).toEqual({});
    expect(versions(late, early)).toEqual({});
    expect(versions(late, { ...early, to: "2014-09-01" })).toEqual({ "mine.json/1/inForce": overlap("2014-09-01") });
    expect(versions({ ...early, to: "2014-09-01" }, late)).toEqual({ "mine.json/1/inForce": overlap("2010-01-01") });
    expect(versions(late, { from: "2020-01-01" })).toEqual({ "mine.json/1/inForce": overlap("2014-09-01") });
  });

  it("are of one kind and one scope", () => {
    const apart = 'Versions of "test.reply" are of one kind and scope.';
    const later = { from: "2020-01-01" };
    const before = { ...limit, inForce: { from: "2014-09-01", to: "2019-12-31" } };
    const ofOther = { ...limit, inForce: later, scope: "adviceRequest", doneBy: "suppliedOn" };
    expect(faultsOf({ mine: [before, { ...check, id: "test.reply", inForce: later }] })).toEqual({
      "mine.json/1/kind": apart,
    });
    expect(faultsOf({ mine: [before, ofOther] })).toEqual({ "mine.json/1/kind": apart });
  });
});
