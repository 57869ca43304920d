import { describe, expect, it } from "vitest";
import { loadRules } from "../../src/evaluate/load-rules";
import { builtInFiles } from "../../src/rules/built-in";
import { InvalidRuleSetError, type RuleFault } from "../../src/rules/errors";
import type { RuleFile } from "../../src/rules/load";
import { goodLimit as good, named } from "../support/one-rule";

/** The faults of a file of rules beside what the built-in ones may name. */
function faultsOf(...rules: unknown[]): RuleFault[] {
  return faultsOfFiles([...named, { name: "mine.json", content: JSON.stringify(rules) }]);
}

function faultsOfFiles(files: readonly RuleFile[]): RuleFault[] {
  try {
    loadRules(files);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRuleSetError);
    return (error as InvalidRuleSetError).issues as RuleFault[];
  }
}

const check = { ...good, kind: "check", limit: undefined, doneBy: undefined };
const recorded = { fact: "requestReceivedOn", operator: "isRecorded", value: true };
const gone = { ...recorded, fact: "gone" };
const exception = {
  ...check,
  id: "exception.test",
  kind: "exception",
  scope: "adviceRequest",
  duty: undefined,
  ground: "missed-appointment",
  raisedBy: "missedAppointmentOn",
  limbs: [
    { id: "first", holdsWhen: { ...recorded, fact: "limit.dueOn" }, otherwise: "It did not." },
    { id: "second", shownBy: "impracticalBecause" },
  ],
};

describe("loading rules", () => {
  it("takes a good rule over the built-in ones", () => {
    expect(faultsOfFiles([...builtInFiles, { name: "mine.json", content: [good] }])).toEqual([]);
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

  it("takes a good exception, which may name the limit that it is claimed against", () => {
    expect(faultsOf(exception)).toEqual([]);
  });

  it("takes the day of the limit in an exception only", () => {
    expect(faultsOf({ ...check, holdsWhen: { ...recorded, fact: "limit.dueOn" } })).toMatchObject([
      { pointer: "/0/holdsWhen/fact", message: 'The scope "needsAssessment" has no fact "limit.dueOn".' },
    ]);
  });

  it.each<[string, object, string, string]>([
    ["what raises an exception", { ...exception, raisedBy: "gone" }, "/raisedBy", "adviceRequest"],
    [
      "a limb's condition",
      { ...exception, limbs: [{ ...exception.limbs[0], holdsWhen: gone }, exception.limbs[1]] },
      "/limbs/0/holdsWhen/fact",
      "adviceRequest",
    ],
    [
      "what shows a limb",
      { ...exception, limbs: [exception.limbs[0], { id: "second", shownBy: "gone" }] },
      "/limbs/1/shownBy",
      "adviceRequest",
    ],
    ["when a limit applies", { ...good, appliesWhen: gone }, "/appliesWhen/fact", "needsAssessment"],
    [
      "when a check applies",
      { ...check, holdsWhen: recorded, appliesWhen: gone },
      "/appliesWhen/fact",
      "needsAssessment",
    ],
    ["what a check is judged on", { ...check, holdsWhen: recorded, judgedOn: "gone" }, "/judgedOn", "needsAssessment"],
    ["what a limit is judged on", { ...good, judgedOn: "gone" }, "/judgedOn", "needsAssessment"],
    ["what ends a limit", { ...good, lapsesOn: "gone" }, "/lapsesOn", "needsAssessment"],
    [
      "when that ends it",
      { ...good, lapsesOn: "requestReceivedOn", lapsesWhen: gone },
      "/lapsesWhen/fact",
      "needsAssessment",
    ],
    ["one of the acts that do it", { ...good, doneBy: ["decisionNotifiedOn", "gone"] }, "/doneBy", "needsAssessment"],
  ])("refuses a fact that is not there in %s", (_, rule, pointer, scope) => {
    expect(faultsOf(rule)).toEqual([
      { file: "mine.json", pointer: `/0${pointer}`, message: `The scope "${scope}" has no fact "gone".` },
    ]);
  });

  it("takes a day of the year only if every year has it", () => {
    const pointers = ["01-31", "02-28", "02-29", "02-30", "04-30", "04-31", "12-31", "12-32"].filter((monthDay) => {
      const by = { monthDay, inYearOf: "requestReceivedOn" };
      return faultsOf({ ...good, limit: { by } }).length > 0;
    });
    expect(pointers).toEqual(["02-29", "02-30", "04-31", "12-32"]);
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
      "an exception that there is not, under a reading",
      {
        ...good,
        notices: ["first-day"],
        readings: { "first-day": { included: { exceptions: ["exception.no-such"] } } },
      },
      "/0/readings/first-day/included/exceptions/0",
      /no exception "exception.no-such"/,
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

  describe("that work out amounts, or look days up in lists", () => {
    const ill = { fact: "code", operator: "equal", value: "I" };
    const days = { total: "schoolDays", in: "registerEntry", where: ill };
    const lastIll = { latest: "to", in: "registerEntry" };
    const of = (amounts: object, dates: object = {}, more: object = {}) => ({
      ...check,
      scope: "timetable",
      amounts,
      dates,
      holdsWhen: { fact: "startedOn", operator: "isRecorded", value: true },
      ...more,
    });
    const where = (fact: string, value: unknown, operator = "equal") => ({ ...days, where: { fact, operator, value } });
    const faultsIn = (rule: unknown, ...files: RuleFile[]) =>
      faultsOfFiles([...named, ...files, { name: "mine.json", content: JSON.stringify([rule]) }]);

    it("takes a good one", () => {
      const good = of(
        {
          days,
          own: where("this.reason", "medical"),
          later: {
            count: "entries",
            in: "timetable",
            where: { fact: "startedOn", operator: "after", value: { fact: "this.startedOn" } },
          },
          possible: { possible: "sessions", within: "schoolYear", at: "startedOn", less: { in: "registerEntry" } },
          share: { percent: "days", of: "possible" },
          hours: { sum: ["fullTimeHours", "agreedHours.monday"] },
          length: { between: "schoolWeeks", from: "startedOn", to: "lastIllOn" },
        },
        { lastIllOn: lastIll, fifteenthOn: { reaches: 15, amount: { ...days, at: "lastIllOn", within: "term" } } },
        { holdsWhen: { fact: "share", operator: "lessThan", value: { fact: "hours" } } },
      );
      expect(faultsIn(good)).toEqual([]);
    });

    it.each<[string, unknown, string, RegExp]>([
      ["an unknown list", of({ it: { ...days, in: "register" } }), "/amounts/it/in", /no scope "register"/],
      [
        "an unknown list that is counted",
        of({ it: { count: "entries", in: "nobody" } }),
        "/amounts/it/in",
        /no scope "nobody"/,
      ],
      [
        "an unknown list of what does not count",
        of({ it: { possible: "sessions", within: "term", less: { in: "nobody" } } }),
        "/amounts/it/less/in",
        /no scope "nobody"/,
      ],
      ["an unknown list of days", of({}, { on: { ...lastIll, in: "nobody" } }), "/dates/on/in", /no scope "nobody"/],
      [
        "an unknown list inside a day",
        of({}, { on: { weeks: 1, after: { reaches: 1, amount: { ...days, in: "nobody" } } } }),
        "/dates/on/after/amount/in",
        /no scope "nobody"/,
      ],
      [
        "an unknown list in a limit",
        { ...good, scope: "timetable", doneBy: "endedOn", limit: { by: { ...lastIll, in: "nobody" } } },
        "/limit/by/in",
        /no scope "nobody"/,
      ],
      [
        "a list of what are no spells",
        of({ it: { total: "schoolDays", in: "timetable" } }),
        "/amounts/it/in",
        /entries of "timetable" are no spells: they have no "from" and "to"/,
      ],
      [
        "a list of what have a first day only",
        of({ it: { longestRun: "schoolDays", in: "timetableStep" } }),
        "/amounts/it/in",
        /no spells/,
      ],
      [
        "what are no spells, left out of sessions",
        of({ it: { possible: "sessions", within: "term", less: { in: "timetable" } } }),
        "/amounts/it/less/in",
        /no spells/,
      ],
      ["the latest of no date", of({}, { on: { ...lastIll, latest: "code" } }), "/dates/on", /no date "code"/],
      [
        "the earliest of an unknown fact",
        of({}, { on: { earliest: "since", in: "registerEntry" } }),
        "/dates/on",
        /The scope "registerEntry" has no date "since"/,
      ],
      [
        "the earliest of the rule's own fact, by its bare name",
        of({}, { on: { earliest: "startedOn", in: "registerEntry" } }),
        "/dates/on",
        /no date "startedOn"/,
      ],
      [
        "a condition on a fact that the entries lack",
        of({ it: where("startedOn", "2026-01-01", "before") }),
        "/amounts/it/where/fact",
        /The scope "registerEntry" has no fact "startedOn"/,
      ],
      [
        "a condition on a word that the entries never have",
        of({ it: where("code", "ill") }),
        "/amounts/it/where/value",
        /never "ill"/,
      ],
      [
        "a condition with another sort's operator",
        of({ it: where("code", "2026-01-01", "before") }),
        "/amounts/it/where/operator",
        /does not take a text/,
      ],
      [
        "an unknown name of the rule's own",
        of({ it: where("this.began", "2026-01-01", "before") }),
        "/amounts/it/where",
        /The scope "timetable" has no fact "began"/,
      ],
      [
        "an unknown name of the rule's own, compared with",
        of({ it: where("from", { fact: "this.began" }, "before") }),
        "/amounts/it/where/value/fact",
        /no fact "this.began"/,
      ],
      [
        "a name of the rule's own where there are no entries",
        of({}, {}, { holdsWhen: { fact: "this.startedOn", operator: "isRecorded", value: true } }),
        "/holdsWhen/fact",
        /no fact "this.startedOn"/,
      ],
      [
        "what is the rule's own, of another sort",
        of({ it: where("from", { fact: "this.reason" }, "before") }),
        "/amounts/it/where/value/fact",
        /not of one sort/,
      ],
      [
        "a date worked out from itself",
        of({}, { on: { weeks: 1, after: "on" } }),
        "",
        /"on" is worked out from itself/,
      ],
      [
        "an amount worked out from itself",
        of({ it: { percent: "it", of: "days" }, days }),
        "",
        /"it" is worked out from itself/,
      ],
      [
        "an amount worked out from itself, by way of a day and of a condition",
        of(
          { it: where("from", { fact: "this.on" }, "before") },
          {
            on: { days: 1, after: "eve" },
            eve: { reaches: 3, amount: { ...days, where: { fact: "this.it", operator: "lessThan", value: 3 } } },
          },
        ),
        "",
        /"it" is worked out from itself/,
      ],
      [
        "an amount compared as a date is",
        of({ days }, {}, { holdsWhen: { fact: "days", operator: "before", value: "2026-01-01" } }),
        "/holdsWhen/operator",
        /"before" does not take a number, which "days" is/,
      ],
      [
        "an amount compared with a word",
        of({ days }, {}, { holdsWhen: { fact: "days", operator: "equal", value: "15" } }),
        "/holdsWhen/value",
        /not a number/,
      ],
      [
        "an amount compared with a date",
        of({ days }, {}, { holdsWhen: { fact: "days", operator: "lessThan", value: { fact: "startedOn" } } }),
        "/holdsWhen/value/fact",
        /not of one sort/,
      ],
      [
        "a date compared with an amount",
        of({ days }, { on: lastIll }, { holdsWhen: { fact: "on", operator: "before", value: { fact: "days" } } }),
        "/holdsWhen/value/fact",
        /not of one sort/,
      ],
      [
        "an amount where a day stands",
        of({ days }, { on: { weeks: 1, after: "days" } }),
        "/dates/on/after",
        /not a date/,
      ],
      [
        "a sum of what is no number",
        of({ it: { sum: ["fullTimeHours", "reason"] } }),
        "/amounts/it/sum/1",
        /"reason" is not a number/,
      ],
      [
        "a sum of what is nothing",
        of({ it: { sum: ["fullTimeHours", "hours"] } }),
        "/amounts/it/sum/1",
        /no fact "hours"/,
      ],
      [
        "a share of what is no number",
        of({ days, it: { percent: "days", of: "startedOn" } }),
        "/amounts/it/of",
        /not a number/,
      ],
      [
        "a share of what is nothing",
        of({ it: { percent: "gone", of: "gone" } }),
        "/amounts/it/percent",
        /no fact "gone"/,
      ],
      ...(["at", "upTo"] as const).map((key): [string, unknown, string, RegExp] => [
        `no date, as ${key}`,
        of({ it: { ...days, [key]: "reason" } }),
        `/amounts/it/${key}`,
        /"reason" is not a date/,
      ]),
      [
        "no date, to run through",
        of({ it: { run: "schoolDays", in: "registerEntry", through: "began" } }),
        "/amounts/it/through",
        /no fact "began"/,
      ],
      [
        "no date, since when",
        of({ it: { most: "sessions", inAny: { schoolWeeks: 10 }, in: "registerEntry", since: "reason" } }),
        "/amounts/it/since",
        /not a date/,
      ],
      [
        "no dates, to count between",
        of({ it: { between: "days", from: "reason", to: "began" } }),
        "/amounts/it/from",
        /not a date/,
      ],
      [
        "a fault deep in a condition",
        of(
          {},
          {},
          {
            holdsWhen: {
              all: [
                { fact: "startedOn", operator: "isRecorded", value: true },
                { any: [{ not: { fact: "began", operator: "isRecorded", value: true } }] },
              ],
            },
          },
        ),
        "/holdsWhen/all/1/any/0/not/fact",
        /no fact "began"/,
      ],
      [
        "no date, as the day of what is reached",
        of({}, { on: { reaches: 3, amount: { ...days, at: "reason" } } }),
        "/dates/on/amount/at",
        /"reason" is not a date/,
      ],
      [
        "an unknown name of the rule's own, in what is left out",
        of({
          it: {
            possible: "sessions",
            within: "term",
            less: { in: "registerEntry", where: { fact: "from", operator: "before", value: { fact: "this.began" } } },
          },
        }),
        "/amounts/it/less/where",
        /The scope "timetable" has no fact "began"/,
      ],
      [
        "no number, to add up",
        {
          ...good,
          limit: {
            atMost: { days: 75 },
            inEach: "schoolYear",
            adding: { amounts: "decision", on: "decisionNotifiedOn" },
          },
        },
        "/limit/adding/amounts",
        /"decision" is not a number/,
      ],
      [
        "no date, to add up by",
        {
          ...good,
          limit: { atMost: { days: 75 }, inEach: "schoolYear", adding: { amounts: "decision", on: "decision" } },
        },
        "/limit/adding/on",
        /"decision" is not a date/,
      ],
      ["an amount that hides a fact", of({ fullTimeHours: days }), "/amounts/fullTimeHours", /already a fact/],
      ["an amount that hides a named date", of({ on: days }, { on: lastIll }), "/amounts/on", /already a fact/],
      [
        "an unknown definition",
        of({}, {}, { uses: ["compulsory-school-age", "school-age"] }),
        "/uses/1",
        /There is no definition "school-age"/,
      ],
      [
        "a condition that no definition has",
        of({}, {}, { uses: ["compulsory-school-age"], holdsWhen: { condition: "of-school-age" } }),
        "",
        /has a condition "of-school-age"/,
      ],
      ["an unknown stretch", of({ it: { ...days, within: "year" } }), "/amounts/it/within", /./],
      [
        "a stretch between dates that are none",
        of({ it: { ...days, within: { termOrBetween: ["12-31", "easter"], whereTermsExceed: 3 } } }),
        "/amounts/it/within/termOrBetween/1",
        /day that every year has, as MM-DD/,
      ],
      [
        "days that are counted in no way",
        of({ it: { total: "days", in: "registerEntry" } }),
        "/amounts/it/total",
        /one of: schoolDays, sessions/,
      ],
      [
        "a number that does not grow",
        of({}, { on: { reaches: 3, amount: { count: "entries", in: "registerEntry" } } }),
        "/dates/on/amount/count",
        /no field of this name/,
      ],
      ["no number to reach", of({}, { on: { reaches: 0, amount: days } }), "/dates/on/reaches", /at least/],
      [
        "no such weekday",
        of({}, { on: { last: "fridays", ofMonth: "06", inYearOf: "startedOn" } }),
        "/dates/on/last",
        /friday/,
      ],
      [
        "no date, as a last day that moves",
        of({}, { on: { lastDay: { months: 1, after: "reason" }, rolls: "next-working-day" } }),
        "/dates/on/lastDay/after",
        /"reason" is not a date/,
      ],
      [
        "no such spell to move past",
        of({}, { on: { lastDay: "startedOn", rollsPast: ["easter"] } }),
        "/dates/on/rollsPast/0",
        /august/,
      ],
      [
        "no such month",
        of({}, { on: { last: "friday", ofMonth: "13", inYearOf: "startedOn" } }),
        "/dates/on/ofMonth",
        /a month as MM/,
      ],
      ["a misspelt key of an amount", of({ it: { ...days, upto: "startedOn" } }), "/amounts/it/upto", /misspelt/],
    ])("refuses %s", (_, rule, pointer, message) => {
      const faults = faultsIn(rule).filter((fault) => fault.pointer === `/0${pointer}`);
      expect(faults.map((fault) => fault.message).join("\n")).toMatch(message);
      expect(faults.every((fault) => fault.file === "mine.json")).toBe(true);
    });

    it("names every name of a circle, and none beside it", () => {
      const circle = of(
        {},
        { one: { weeks: 1, after: "two" }, two: { weeks: 1, before: "one" }, three: { days: 1, after: "one" } },
      );
      expect(faultsIn(circle).map(({ message }) => message)).toEqual([
        '"one" is worked out from itself.',
        '"two" is worked out from itself.',
      ]);
    });

    it("refuses the same in what a reading changes", () => {
      const reading = (included: object) => ({
        ...good,
        scope: "timetable",
        doneBy: "endedOn",
        dates: { one: "startedOn", two: { weeks: 1, after: "one" } },
        limit: { within: { weeks: 6 }, of: "two" },
        notices: ["first-day"],
        readings: { "first-day": { included } },
      });
      const at = "/0/readings/first-day/included";
      const pointersOf = (included: object) => faultsIn(reading(included)).map(({ pointer }) => pointer);
      expect(pointersOf({ dates: { one: "decidedOn" } })).toEqual([]);
      expect(pointersOf({ limit: { by: lastIll } })).toEqual([]);
      expect(pointersOf({ limit: { by: { ...lastIll, in: "nobody" } } })).toEqual([`${at}/limit/by/in`]);
      expect(pointersOf({ when: { fact: "gone", operator: "isRecorded", value: true } })).toEqual([`${at}/when/fact`]);
      const plain = { ...reading({ dates: { one: "decidedOn" } }), dates: undefined, limit: { by: "startedOn" } };
      expect(faultsIn(plain)).toMatchObject([
        { pointer: `${at}/dates/one`, message: 'The rule has no date "one" to override.' },
      ]);
      expect(faultsIn(reading({ dates: { one: { weeks: 1, after: "two" } } })).map(({ message }) => message)).toEqual([
        '"one" is worked out from itself.',
        '"two" is worked out from itself.',
      ]);
      expect(pointersOf({ dates: { one: { ...lastIll, in: "nobody" } } })).toEqual([`${at}/dates/one/in`]);
      expect(pointersOf({ dates: { one: { weeks: 1, before: "two" } } })).toEqual([`${at}/dates`, `${at}/dates`]);
      expect(pointersOf({ dates: { three: "startedOn" } })).toEqual([`${at}/dates/three`]);
    });

    describe("whose conditions name others", () => {
      const meaning = (conditions: object) => ({
        name: "my-definitions.json",
        content: [
          {
            id: "mine",
            title: "Mine",
            sources: [{ instrument: "uksi/2014/1530", provision: "reg 1" }],
            certainty: "recalled",
            conditions,
          },
        ],
      });
      const using = of({}, {}, { uses: ["mine"], holdsWhen: { condition: "a" } });
      const recorded = { fact: "startedOn", operator: "isRecorded", value: true };
      const messages = (conditions: object) => faultsIn(using, meaning(conditions)).map(({ message }) => message);
      const itself = /"(a|b|c\d+)" of a definition means itself, or conditions mean one another more than 1000 times/;

      it("spells them out, however deep", () => {
        const conditions = { a: { not: { condition: "b" } }, b: { all: [{ condition: "c" }] }, c: recorded };
        const rules = loadRules([
          ...named,
          meaning(conditions),
          { name: "mine.json", content: JSON.stringify([using]) },
        ]).rules;
        expect(rules[0]).toMatchObject({ holdsWhen: { not: { all: [recorded] } } });
      });

      it("says which name has no condition, and which means itself", () => {
        expect(messages({ a: { all: [{ condition: "b" }] } })).toEqual([
          'No definition that the rule uses has a condition "b".',
        ]);
        for (const conditions of [{ a: { condition: "a" } }, { a: { condition: "b" }, b: { not: { condition: "a" } } }])
          expect(messages(conditions)).toEqual([expect.stringMatching(itself)]);
      });

      it("refuses a few that would come to millions", () => {
        const doubling = Object.fromEntries(
          Array.from({ length: 40 }, (_, i) => [
            `c${i}`,
            { all: [{ condition: `c${i + 1}` }, { condition: `c${i + 1}` }] },
          ]),
        );
        const before = performance.now();
        const found = messages({ ...doubling, c40: recorded, a: { condition: "c0" } });
        expect(found.length).toBeGreaterThan(0);
        for (const message of found) expect(message).toMatch(itself);
        expect(performance.now() - before).toBeLessThan(5_000);
      });
    });

    it("holds definitions to the same", () => {
      const definition = {
        id: "term-time",
        title: "Term time",
        sources: [{ instrument: "ukpga/1066/1", provision: "s.1" }],
        certainty: "recalled",
        dates: { dayAfter: { days: 1, after: "gone" } },
      };
      const using = of(
        {},
        {},
        {
          uses: ["term-time"],
          holdsWhen: { fact: "dayAfter", operator: "onOrAfter", value: "2026-01-01" },
        },
      );
      const faults = faultsIn(using, { name: "my-definitions.json", content: [definition] });
      expect(faults.map(({ file, pointer }) => file + pointer).sort()).toEqual([
        "mine.json/0/dates/dayAfter/after",
        "my-definitions.json/0/sources/0/instrument",
      ]);
    });
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
      const load = () => loadRules([...named, { name: "mine.json", content }]);
      expect(load).toThrow(InvalidRuleSetError);
      expect(load).toThrow(/mine\.json/);
    }
  });

  it("refuses an interpretation without its default, or with one reading only", () => {
    const reading = { meaning: "One way.", sources: [{ guidance: "Somebody" }] };
    const content = JSON.stringify([
      { id: "a-point", question: "Which?", default: "other", readings: { one: reading } },
    ]);
    const load = () => loadRules([...named, { name: "my-interpretations.json", content }]);
    expect(load).toThrow(/no reading "other"[\s\S]*at least two readings/);
  });
});
