import { describe, expect, it } from "vitest";
import type { SchoolTerms } from "../../src/calendar/school-days";
import schoolTerms from "../fixtures/school-terms.json";
import { judgeByOne } from "../support/one-rule";

/** The fixture's year with the next, so that there is a school year after it. */
const twoYears: SchoolTerms = {
  ...schoolTerms,
  terms: [
    ...schoolTerms.terms,
    { from: "2027-09-02", to: "2027-12-17" },
    { from: "2028-01-04", to: "2028-03-31" },
    { from: "2028-04-18", to: "2028-07-20" },
  ],
};

/** The fixture's year cut at its half-term breaks. */
const sixTerms: SchoolTerms = {
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

interface Asked {
  asOf?: string;
  scope?: string;
  terms?: SchoolTerms | undefined;
  amounts?: object;
  dates?: object;
}

/** What is found of each subject of a rule that compares an amount, called `it`. */
function judge(amount: object, record: object, asked: Asked = {}) {
  const { asOf = "2027-07-21", scope = "case", terms, amounts, dates } = { terms: schoolTerms, ...asked };
  const rule = {
    kind: "check",
    scope,
    amounts: { it: amount, ...amounts },
    ...(dates ? { dates } : {}),
    holdsWhen: { fact: "it", operator: "greaterThanInclusive", value: 5 },
  };
  return judgeByOne(rule, terms ? { schoolTerms: terms } : {})(record, asOf);
}

/** The amount, or the names of what is missing for it. */
function amountOf(amount: object, record: object, asked: Asked = {}): number | string[] | undefined {
  const [{ amounts, needs, outcome }] = judge(amount, record, asked) as [ReturnType<typeof judge>[number]];
  if (outcome === "undetermined") expect(amounts?.it).toBeUndefined();
  else expect(outcome).toBe(amounts!.it! >= 5 ? "met" : "breached");
  return amounts?.it ?? needs;
}

/** A day worked out, or the names of what is missing for it, by a limit that ends on it. */
function dayOf(day: unknown, record: object, asked: Asked = {}): string | string[] | undefined {
  const { asOf = "2027-07-21", scope = "case", terms, amounts, dates } = { terms: schoolTerms, ...asked };
  const rule = {
    kind: "time-limit",
    scope,
    ...(amounts ? { amounts } : {}),
    dates: { theDay: day, ...dates },
    appliesWhen: { fact: "theDay", operator: "onOrAfter", value: "2000-01-01" },
    limit: { by: "theDay" },
    doneBy: "plan.ceasedOn",
  };
  const [finding] = judgeByOne(rule, terms ? { schoolTerms: terms } : {})(record, asOf);
  return finding!.dueOn ?? finding!.needs;
}

interface Spell {
  from?: string;
  to?: string;
  session?: string;
  firstSession?: string;
  code?: string;
}

const spell = (from: string, to = from, more: Spell = {}): Spell => ({ code: "I", from, to, ...more });
const part = (session: string, from: string, to = from) => spell(from, to, { session });
const register = (...registerEntries: Spell[]) => ({ registerEntries });
const ill = { fact: "code", operator: "equal", value: "I" };

const days = { total: "schoolDays", in: "registerEntry" };
const sessions = { total: "sessions", in: "registerEntry" };

describe("a total of school days and sessions", () => {
  it.each<[string, Spell[], number, number]>([
    ["a week", [spell("2026-11-02", "2026-11-06")], 5, 10],
    ["one day", [spell("2026-11-02")], 1, 2],
    ["over a weekend", [spell("2026-11-05", "2026-11-10")], 4, 8],
    ["a weekend alone", [spell("2026-11-07", "2026-11-08")], 0, 0],
    ["over a half-term break", [spell("2026-10-22", "2026-11-03")], 4, 8],
    ["over an INSET day", [spell("2026-11-26", "2026-11-30")], 2, 4],
    ["over a bank holiday in term", [spell("2027-04-30", "2027-05-04")], 2, 4],
    ["over Christmas", [spell("2026-12-17", "2027-01-06")], 4, 8],
    ["the whole year", [spell("2026-09-01", "2027-07-21")], 190, 380],
    ["mornings", [part("morning", "2026-11-02", "2026-11-04")], 1.5, 3],
    ["afternoons", [part("afternoon", "2026-11-02", "2026-11-04")], 1.5, 3],
    ["both, said so", [part("all-day", "2026-11-02", "2026-11-04")], 3, 6],
    ["lunchtimes, half a day and no session", [part("lunchtime", "2026-11-02", "2026-11-04")], 1.5, 0],
    ["a lunchtime and that morning", [part("lunchtime", "2026-11-02"), part("morning", "2026-11-02")], 1, 1],
    ["a lunchtime of a day away", [part("lunchtime", "2026-11-02"), spell("2026-11-02")], 1, 2],
    ["the same lunchtime twice", [part("lunchtime", "2026-11-02"), part("lunchtime", "2026-11-02")], 0.5, 0],
    ["from an afternoon", [spell("2026-11-02", "2026-11-04", { firstSession: "afternoon" })], 2.5, 5],
    ["an afternoon only", [spell("2026-11-02", "2026-11-02", { firstSession: "afternoon" })], 0.5, 1],
    ["from a morning, said so", [spell("2026-11-02", "2026-11-04", { firstSession: "morning" })], 3, 6],
    ["from the afternoon of a Saturday", [spell("2026-11-07", "2026-11-09", { firstSession: "afternoon" })], 1, 2],
    [
      "afternoons from an afternoon",
      [spell("2026-11-02", "2026-11-04", { session: "afternoon", firstSession: "afternoon" })],
      1.5,
      3,
    ],
    [
      "mornings from an afternoon: not the first one",
      [spell("2026-11-02", "2026-11-04", { session: "morning", firstSession: "afternoon" })],
      1,
      2,
    ],
    ["spells that overlap, once", [spell("2026-11-02", "2026-11-06"), spell("2026-11-04", "2026-11-10")], 7, 14],
    ["the same spell twice", [spell("2026-11-02", "2026-11-06"), spell("2026-11-02", "2026-11-06")], 5, 10],
    [
      "mornings and afternoons",
      [part("morning", "2026-11-02", "2026-11-04"), part("afternoon", "2026-11-03", "2026-11-05")],
      3,
      6,
    ],
    ["a spell that ends before it starts", [spell("2026-11-04", "2026-11-02")], 0, 0],
    ["no spell", [], 0, 0],
  ])("%s", (_, spells, schoolDays, ofSessions) => {
    expect(amountOf(days, register(...spells))).toBe(schoolDays);
    expect(amountOf(sessions, register(...spells))).toBe(ofSessions);
  });

  it("counts the entries that its condition holds for", () => {
    const record = register(spell("2026-11-02"), spell("2026-11-03", "2026-11-04", { code: "M" }), spell("2026-11-05"));
    expect(amountOf({ ...days, where: ill }, record)).toBe(2);
    expect(amountOf({ ...days, where: { not: ill } }, record)).toBe(2);
    expect(amountOf({ ...days, where: { fact: "code", operator: "equal", value: "B" } }, record)).toBe(0);
  });

  it("counts no day to come, unless the end was fixed at the start", () => {
    const record = register(spell("2026-11-02", "2026-11-06"));
    const asOf = "2026-11-04";
    expect(amountOf(days, record, { asOf })).toBe(3);
    expect(amountOf(days, record, { asOf: "2026-11-01" })).toBe(0);
    expect(amountOf({ ...days, planned: true }, record, { asOf })).toBe(5);
    expect(amountOf({ ...days, planned: true }, record, { asOf: "2026-11-01" })).toBe(5);
    expect(amountOf({ ...days, upTo: "2026-11-03" }, record, { asOf })).toBe(2);
    expect(amountOf({ ...days, upTo: "2026-11-05" }, record, { asOf })).toBe(3);
    expect(amountOf({ ...days, upTo: "2026-11-05", planned: true }, record, { asOf })).toBe(4);
  });

  it("counts up to an event as soon as it has happened", () => {
    const record = { ...register(spell("2026-11-02", "2026-11-06")), person: { dateOfBirth: "2026-11-05" } };
    const upTo = { ...days, upTo: "person.dateOfBirth", planned: true };
    expect(amountOf(upTo, record, { asOf: "2026-11-04" })).toBe(5);
    expect(amountOf(upTo, record, { asOf: "2026-11-05" })).toBe(4);
  });
});

describe("the stretch that days are counted in", () => {
  const inYear = { ...days, within: "schoolYear" };
  const inTerm = { ...days, within: "term" };

  it("is the school year of the as-of date, or of another day", () => {
    const record = register(spell("2027-07-19", "2027-07-20"), spell("2027-09-02", "2027-09-08"));
    const asOf = "2027-09-30";
    expect(amountOf(days, record, { asOf, terms: twoYears })).toBe(7);
    expect(amountOf(inYear, record, { asOf, terms: twoYears })).toBe(5);
    // Until the first term starts it is still the old year.
    expect(amountOf({ ...inYear, at: "2027-09-01" }, record, { asOf, terms: twoYears })).toBe(2);
    expect(amountOf({ ...inYear, at: "2027-09-02" }, record, { asOf, terms: twoYears })).toBe(5);
    expect(amountOf({ ...inYear, at: "2027-09-02" }, record, { asOf: "2027-07-31", terms: twoYears })).toBe(0);
  });

  it("takes its own part of a spell that goes on over its end", () => {
    const record = register(spell("2027-07-15", "2027-09-07"));
    const asOf = "2027-12-31";
    expect(amountOf({ ...inYear, at: "2027-07-20" }, record, { asOf, terms: twoYears })).toBe(4);
    expect(amountOf({ ...inYear, at: "2027-09-10" }, record, { asOf, terms: twoYears })).toBe(4);
  });

  it("needs no terms for what lies before it", () => {
    const record = register(spell("2019-11-04", "2019-11-08"), spell("2026-11-02"));
    expect(amountOf(days, record)).toEqual(["schoolTerms"]);
    expect(amountOf(inYear, record)).toBe(1);
  });

  it("is a term with the holiday after it", () => {
    const record = register(spell("2026-12-17", "2026-12-18"), spell("2027-01-05", "2027-01-07"));
    expect(amountOf(inTerm, record, { asOf: "2027-01-03" })).toBe(2);
    expect(amountOf(inTerm, record, { asOf: "2027-01-06" })).toBe(2);
    expect(amountOf(inTerm, record, { asOf: "2027-04-11" })).toBe(3);
    expect(amountOf(inTerm, record, { asOf: "2027-04-12" })).toBe(0);
    expect(amountOf({ ...inTerm, at: "2026-11-01" }, record, { asOf: "2027-04-12" })).toBe(2);
  });

  describe("where a school may have more than three terms", () => {
    const between = {
      ...days,
      within: { termOrBetween: ["12-31", "easter-monday", "07-31"], whereTermsExceed: 3 },
    };
    // Two days in each of the six terms, and a third in the last.
    const record = register(
      spell("2026-10-22", "2026-10-23"),
      spell("2026-11-02", "2026-11-03"),
      spell("2027-01-05", "2027-01-06"),
      spell("2027-02-22", "2027-02-23"),
      spell("2027-04-12", "2027-04-13"),
      spell("2027-06-08", "2027-06-10"),
    );

    it.each([
      ["2026-10-31", 2, 2],
      ["2026-12-31", 4, 4],
      ["2027-01-01", 4, 0],
      ["2027-02-28", 4, 4],
      // Easter Monday is 29 March.
      ["2027-03-29", 4, 4],
      ["2027-03-30", 4, 0],
      ["2027-04-12", 1, 1],
      ["2027-07-21", 5, 5],
    ])("as at %s there are %s in a term of three, %s between the dates", (asOf, ofThree, ofSix) => {
      expect(amountOf(between, record, { asOf })).toBe(ofThree);
      expect(amountOf(between, record, { asOf, terms: sixTerms })).toBe(ofSix);
    });

    it("takes the terms as they are up to the number", () => {
      const six = { ...between, within: { ...between.within, whereTermsExceed: 6 } };
      expect(amountOf(six, record, { asOf: "2026-12-31", terms: sixTerms })).toBe(2);
      expect(amountOf(six, record, { asOf: "2027-03-29", terms: sixTerms })).toBe(2);
    });

    it("is not known where the terms of that year are not", () => {
      expect(amountOf(between, record, { asOf: "2027-07-31", terms: sixTerms })).toBe(5);
      expect(amountOf(between, record, { asOf: "2027-08-01", terms: sixTerms })).toEqual(["schoolTerms"]);
      expect(amountOf({ ...between, at: "2025-11-03" }, record, { terms: sixTerms })).toEqual(["schoolTerms"]);
      // From January's terms on it cannot be told how many there are in the year.
      const fromJanuary = { ...sixTerms, terms: sixTerms.terms.slice(2) };
      expect(amountOf({ ...between, at: "2027-02-01" }, record, { terms: fromJanuary })).toEqual(["schoolTerms"]);
    });
  });

  it("is not known before the terms, after them, or for a day that is missing", () => {
    const record = register(spell("2026-11-02"));
    expect(amountOf(inYear, record, { asOf: "2027-07-31" })).toBe(1);
    expect(amountOf(inYear, record, { asOf: "2027-08-01" })).toEqual(["schoolTerms"]);
    expect(amountOf({ ...inYear, at: "2026-08-31" }, record)).toEqual(["schoolTerms"]);
    expect(amountOf({ ...inTerm, at: "2026-08-31" }, record)).toEqual(["schoolTerms"]);
    expect(amountOf({ ...inTerm, at: "2028-11-01" }, record)).toEqual(["schoolTerms"]);
    expect(amountOf({ ...inYear, at: "person.dateOfBirth" }, record)).toEqual(["person.dateOfBirth"]);
  });
});

describe("what is missing for a total", () => {
  it("is the list, where there is none", () => {
    for (const form of [
      days,
      { longestRun: "schoolDays", in: "registerEntry" },
      { run: "schoolDays", through: "2026-11-02", in: "registerEntry" },
      { most: "sessions", inAny: { schoolWeeks: 10 }, in: "registerEntry" },
      { weeklyPattern: "schoolWeeks", in: "registerEntry" },
    ]) {
      expect(amountOf(form, {})).toEqual(["registerEntries"]);
      expect(amountOf(form, {}, { terms: undefined })).toEqual(["registerEntries"]);
      expect(amountOf(form, register())).toBe(0);
    }
  });

  it("is what a condition asks of an entry that does not say", () => {
    const unknown = { from: "2026-11-03", to: "2026-11-03" };
    expect(amountOf({ ...days, where: ill }, register(spell("2026-11-02"), unknown))).toEqual(["registerEntries.code"]);
    expect(amountOf(days, register(spell("2026-11-02"), unknown))).toBe(2);
  });

  it("is the end of a spell that is counted, and not of another", () => {
    const ends = register(spell("2026-11-02"), { code: "I", from: "2026-11-03" }, { code: "M", to: "2026-11-03" });
    expect(amountOf({ ...days, where: ill }, ends)).toEqual(["registerEntries.to"]);
    expect(amountOf({ ...days, where: { not: ill } }, ends)).toEqual(["registerEntries.from"]);
    expect(amountOf(days, ends)).toEqual(["registerEntries.to", "registerEntries.from"]);
  });

  it("is the school's terms, where there are none or they do not reach so far", () => {
    const record = register(spell("2026-11-02"));
    expect(amountOf(days, record, { terms: undefined })).toEqual(["schoolTerms"]);
    expect(amountOf(days, register(spell("2027-07-20", "2027-07-22")), { asOf: "2027-07-22" })).toEqual([
      "schoolTerms",
    ]);
    expect(amountOf(days, register(spell("2027-07-20", "2027-07-22")), { asOf: "2027-07-21" })).toBe(1);
    expect(amountOf(days, register(spell("2026-08-31", "2026-09-02")))).toEqual(["schoolTerms"]);
  });

  it("is told of each amount apart", () => {
    const both = {
      kind: "check",
      scope: "case",
      amounts: { late: { ...days, where: ill }, other: { ...days, where: { not: ill } } },
      holdsWhen: { fact: "late", operator: "lessThan", value: { fact: "other" } },
    };
    const record = register({ code: "I", from: "2026-11-02" }, spell("2028-11-02", "2028-11-02", { code: "M" }));
    const [finding] = judgeByOne(both, { schoolTerms })(record, "2028-12-01");
    expect(finding!.needs).toEqual(["registerEntries.to", "schoolTerms"]);
  });
});

describe("the longest run of whole school days", () => {
  const run = { longestRun: "schoolDays", in: "registerEntry" };

  it.each<[string, Spell[], number]>([
    ["over a weekend", [spell("2026-11-06", "2026-11-09")], 2],
    ["over a half-term break", [spell("2026-10-22", "2026-11-03")], 4],
    ["over an INSET day", [spell("2026-11-26", "2026-11-30")], 2],
    ["over Christmas and an INSET day", [spell("2026-12-18"), spell("2027-01-05")], 2],
    ["over a bank holiday", [spell("2027-04-30"), spell("2027-05-04")], 2],
    ["spells that adjoin", [spell("2026-11-02", "2026-11-03"), spell("2026-11-04", "2026-11-05")], 4],
    ["spells out of order", [spell("2026-11-04", "2026-11-05"), spell("2026-11-02", "2026-11-03")], 4],
    ["a day of school between", [spell("2026-11-02", "2026-11-03"), spell("2026-11-05", "2026-11-09")], 3],
    ["the first is the longest", [spell("2026-11-02", "2026-11-05"), spell("2026-11-09", "2026-11-10")], 4],
    ["a half day ends it", [spell("2026-11-02", "2026-11-03"), part("morning", "2026-11-04"), spell("2026-11-05")], 2],
    ["a half day starts nothing", [spell("2026-11-02", "2026-11-04", { firstSession: "afternoon" })], 2],
    ["a lunchtime is no day", [part("lunchtime", "2026-11-02", "2026-11-06")], 0],
    ["a morning with a lunchtime is no day", [part("lunchtime", "2026-11-02"), part("morning", "2026-11-02")], 0],
    [
      "a morning and that afternoon are a day",
      [spell("2026-11-02"), part("morning", "2026-11-03"), part("afternoon", "2026-11-03"), spell("2026-11-04")],
      3,
    ],
    ["nothing", [], 0],
  ])("%s", (_, spells, length) => {
    expect(amountOf(run, register(...spells))).toBe(length);
  });

  it("passes over the days that other spells take up whole", () => {
    const passing = {
      ...run,
      where: { not: { fact: "code", operator: "equal", value: "Y4" } },
      passingOver: { in: "registerEntry", where: { fact: "code", operator: "equal", value: "Y4" } },
    };
    const around = [
      spell("2026-11-02", "2026-11-04", { code: "O" }),
      spell("2026-11-06", "2026-11-09", { code: "O" }),
    ] as const;
    const y4 = { code: "Y4" } as const;
    expect(amountOf(passing, register(...around, spell("2026-11-05", "2026-11-05", y4)))).toBe(5);
    expect(
      amountOf(passing, register(...around, spell("2026-11-05", "2026-11-05", { ...y4, session: "morning" }))),
    ).toBe(3);
    const halves = [
      spell("2026-11-05", "2026-11-05", { ...y4, session: "morning" }),
      spell("2026-11-05", "2026-11-05", { ...y4, session: "afternoon" }),
    ];
    expect(amountOf(passing, register(...around, ...halves))).toBe(5);
    expect(amountOf(passing, register(...around, { code: "Y4", from: "2026-11-05" }))).toEqual(["registerEntries.to"]);
    // What is taken up all the same does not count.
    expect(amountOf(passing, register(...around, spell("2026-11-09", "2026-11-09", y4)))).toBe(3);
  });

  it("has no days to come, and none of another school year", () => {
    const record = register(spell("2026-11-02", "2026-11-13"));
    expect(amountOf(run, record, { asOf: "2026-11-09" })).toBe(6);
    expect(amountOf({ ...run, planned: true }, record, { asOf: "2026-11-09" })).toBe(10);
    const summer = register(spell("2027-07-19", "2027-09-03"));
    expect(amountOf(run, summer, { asOf: "2027-09-30", terms: twoYears })).toBe(4);
    expect(amountOf({ ...run, within: "schoolYear" }, summer, { asOf: "2027-09-30", terms: twoYears })).toBe(2);
  });
});

describe("the run through a day", () => {
  const through = (day: string, run = "schoolDays") => ({ run, through: day, in: "registerEntry" });
  const three = register(
    spell("2026-11-02", "2026-11-04"),
    spell("2026-11-12", "2026-11-13", { firstSession: "afternoon" }),
    part("morning", "2026-11-16"),
    part("lunchtime", "2026-11-17"),
    spell("2026-11-26", "2026-12-01"),
  );

  it.each([
    // Monday to Wednesday; Thursday and Friday are days of school.
    ["2026-11-02", 3, 3],
    ["2026-11-03", 3, 3],
    ["2026-11-04", 3, 3],
    ["2026-11-05", 0, 0],
    ["2026-11-11", 0, 0],
    // Thursday afternoon, Friday, Monday morning: of the whole days only Friday.
    ["2026-11-12", 3, 1],
    ["2026-11-13", 3, 1],
    ["2026-11-14", 3, 0],
    ["2026-11-16", 3, 0],
    // A lunchtime is not a day of a run.
    ["2026-11-17", 0, 0],
    ["2026-11-18", 0, 0],
    // Thursday, Monday and Tuesday; Friday is an INSET day.
    ["2026-11-26", 3, 3],
    ["2026-11-27", 3, 3],
    ["2026-11-28", 3, 3],
    ["2026-12-01", 3, 3],
    ["2026-12-02", 0, 0],
    ["2027-07-01", 0, 0],
  ])("through %s has %i days, %i of them whole", (day, inPart, whole) => {
    expect(amountOf(through(day), three)).toBe(inPart);
    expect(amountOf(through(day, "wholeSchoolDays"), three)).toBe(whole);
  });

  it("starts after a first day that is not taken up whole", () => {
    const record = register(spell("2026-11-02", "2026-11-09", { firstSession: "afternoon" }));
    expect(amountOf(through("2026-11-02"), record)).toBe(6);
    expect(amountOf(through("2026-11-02", "wholeSchoolDays"), record)).toBe(5);
  });

  it("goes on over a half-term break, and into days to come only where they are planned", () => {
    const record = register(spell("2026-10-22", "2026-11-04"));
    expect(amountOf(through("2026-10-22"), record)).toBe(5);
    expect(amountOf(through("2026-10-28"), record)).toBe(5);
    expect(amountOf(through("2026-10-22"), record, { asOf: "2026-11-02" })).toBe(3);
    expect(amountOf({ ...through("2026-10-22"), planned: true }, record, { asOf: "2026-10-22" })).toBe(5);
    expect(amountOf(through("2026-10-28"), record, { asOf: "2026-10-30" })).toBe(0);
  });

  it("is not known while the day is not", () => {
    expect(amountOf(through("person.dateOfBirth"), three)).toEqual(["person.dateOfBirth"]);
    const born = { ...three, person: { dateOfBirth: "2026-11-03" } };
    expect(amountOf(through("person.dateOfBirth"), born)).toBe(3);
    expect(amountOf(through("person.dateOfBirth"), born, { asOf: "2026-11-02" })).toEqual(["person.dateOfBirth"]);
  });
});

describe("the most sessions in any so many school weeks", () => {
  const most = (schoolWeeks: number, more = {}) => ({
    most: "sessions",
    inAny: { schoolWeeks },
    in: "registerEntry",
    ...more,
  });
  const mondays = ["09-07", "09-14", "09-21", "09-28", "10-05", "10-12", "10-19", "11-02", "11-09", "11-16", "11-23"];
  const aMorningEachMonday = register(...mondays.map((monthDay) => part("morning", `2026-${monthDay}`)));

  it("passes over the week of half-term", () => {
    // The tenth school week from that of 7 September is that of 16 November; the eleventh does not count with it.
    expect(amountOf(most(10), aMorningEachMonday)).toBe(10);
    expect(amountOf(most(11), aMorningEachMonday)).toBe(11);
    expect(amountOf(most(10), aMorningEachMonday, { asOf: "2026-11-15" })).toBe(9);
    expect(amountOf(most(10), aMorningEachMonday, { asOf: "2026-11-16" })).toBe(10);
  });

  it.each([
    [1, 4],
    [2, 6],
    [3, 9],
    [4, 10],
    [5, 10],
  ])("in any %i it is %i", (weeks, sessionsTaken) => {
    // 1 session in the week of 5 October, 3 in that of the 12th, 2 in that of the 19th, 4 in that of 2 November.
    const record = register(
      part("afternoon", "2026-10-09"),
      spell("2026-10-16", "2026-10-20", { firstSession: "afternoon" }),
      part("afternoon", "2026-10-12", "2026-10-13"),
      spell("2026-11-05", "2026-11-08"),
    );
    const inWeeks = { ...record.registerEntries[1]!, to: "2026-10-19" };
    expect(
      amountOf(most(weeks), register(record.registerEntries[0]!, inWeeks, ...record.registerEntries.slice(2))),
    ).toBe(sessionsTaken);
  });

  it("counts no lunchtime, no session twice and no week without any", () => {
    expect(amountOf(most(2), register(part("lunchtime", "2026-11-02", "2026-11-06")))).toBe(0);
    expect(amountOf(most(2), register(spell("2026-11-02"), part("morning", "2026-11-02")))).toBe(2);
    expect(amountOf(most(2), register(spell("2026-11-02"), spell("2026-11-16")))).toBe(2);
    expect(amountOf(most(3), register(spell("2026-11-02"), spell("2026-11-16")))).toBe(4);
  });

  it("counts in the first week of the first term and the last of the last", () => {
    expect(amountOf(most(1), register(spell("2026-09-01", "2026-09-06")))).toBe(6);
    expect(amountOf(most(1), register(spell("2027-07-19", "2027-07-21")))).toBe(4);
    expect(amountOf(most(39), register(spell("2026-09-01", "2026-09-06"), spell("2027-07-19")))).toBe(6);
    expect(amountOf(most(40), register(spell("2026-09-01", "2026-09-06"), spell("2027-07-19")))).toBe(8);
  });

  it("leaves out what came before a day, for which no terms are needed", () => {
    const record = register(spell("2026-10-19", "2026-10-23"));
    expect(amountOf(most(1, { since: "2026-10-21" }), record)).toBe(6);
    expect(amountOf(most(1, { since: "2026-10-24" }), record)).toBe(0);
    const long = register(spell("2026-03-02", "2026-03-06"), spell("2026-11-02"));
    expect(amountOf(most(10), long)).toEqual(["schoolTerms"]);
    expect(amountOf(most(10, { since: "2026-09-01" }), long)).toBe(2);
    expect(amountOf(most(10, { since: "2026-09-01" }), register(spell("2026-03-02", "2026-09-02")))).toBe(2);
  });
});

describe("an amount since a day", () => {
  it("leaves out what came before it, in a spell that began earlier too", () => {
    const record = register(spell("2026-10-12", "2026-10-16"), spell("2026-10-19", "2026-10-23"));
    expect(amountOf({ ...days, since: "2026-10-16" }, record)).toBe(6);
    expect(amountOf({ ...days, since: "2026-10-17" }, record)).toBe(5);
    expect(amountOf({ ...sessions, since: "2026-10-23", upTo: "2026-10-23" }, record)).toBe(2);
    expect(amountOf({ longestRun: "schoolDays", in: "registerEntry", since: "2026-10-20" }, record)).toBe(4);
  });

  it("is unknown while the day is not recorded", () => {
    const rule = {
      kind: "check",
      scope: "timetable",
      amounts: { missed: { ...days, since: "startedOn" } },
      holdsWhen: { fact: "missed", operator: "lessThan", value: 2 },
    };
    const record = { ...register(spell("2026-11-02")), timetables: [{}, { startedOn: "2026-11-02" }] };
    const found = judgeByOne(rule, { schoolTerms })(record, "2026-12-01");
    expect(found.map(({ outcome, needs }) => [outcome, needs])).toEqual([
      ["undetermined", ["startedOn"]],
      ["met", undefined],
    ]);
  });
});

describe("a weekly pattern", () => {
  const pattern = { weeklyPattern: "schoolWeeks", in: "registerEntry" };
  const on = (session: string, ...dates: string[]) => dates.map((date) => part(session, `2026-${date}`));

  it.each<[string, Spell[], number]>([
    ["three Friday afternoons", on("afternoon", "09-11", "09-18", "09-25"), 3],
    ["two, a Friday at school, then one", on("afternoon", "09-11", "09-18", "10-02"), 2],
    ["over the week of half-term", on("afternoon", "10-16", "10-23", "11-06"), 3],
    ["over a Friday that is an INSET day", on("afternoon", "11-13", "11-20", "12-04", "12-11"), 4],
    ["a morning, then an afternoon", [...on("morning", "09-11"), ...on("afternoon", "09-18")], 1],
    ["a day, then a morning of that weekday", [spell("2026-09-11"), ...on("morning", "09-18")], 2],
    ["a Thursday, then a Friday", on("morning", "09-10", "09-18"), 1],
    ["whole Fridays", on("all-day", "09-11", "09-18", "09-25"), 3],
    ["lunchtimes", on("lunchtime", "09-11", "09-18", "09-25"), 0],
    ["the longer of two", [...on("morning", "09-11", "09-18"), ...on("afternoon", "09-10", "09-17", "09-24")], 3],
    ["whole weeks", [spell("2026-09-07", "2026-09-25")], 0],
    ["weeks whole but for a session", [spell("2026-09-08", "2026-09-11"), spell("2026-09-15", "2026-09-18")], 2],
    [
      "a whole week between, which breaks it off",
      [...on("afternoon", "09-11"), spell("2026-09-14", "2026-09-18"), ...on("afternoon", "09-25")],
      1,
    ],
    ["a spell over a weekend", [spell("2026-09-11", "2026-09-14"), spell("2026-09-18", "2026-09-21")], 2],
    ["from the first week of the first term", on("morning", "09-04", "09-11", "09-18"), 3],
    ["nothing", [], 0],
  ])("%s", (_, spells, weeks) => {
    expect(amountOf(pattern, register(...spells))).toBe(weeks);
  });

  it("goes on to the last week of the last term, over Christmas, and not to days to come", () => {
    const summer = register(spell("2027-07-06"), spell("2027-07-13"), spell("2027-07-20"));
    expect(amountOf(pattern, summer)).toBe(3);
    expect(amountOf(pattern, summer, { asOf: "2027-07-19" })).toBe(2);
    expect(amountOf(pattern, register(spell("2026-12-15"), spell("2027-01-05"), spell("2027-01-12")))).toBe(3);
  });

  it("counts a week for as long as it is not taken up whole", () => {
    const record = register(...on("all-day", "09-07", "09-14"), spell("2026-09-21", "2026-09-25"));
    const asAt = ["2026-09-20", "2026-09-21", "2026-09-24", "2026-09-25"];
    expect(asAt.map((asOf) => amountOf(pattern, record, { asOf }))).toEqual([2, 3, 3, 2]);
  });

  it("is none in a last week that is taken up whole", () => {
    expect(amountOf(pattern, register(spell("2027-07-13"), spell("2027-07-19", "2027-07-21")))).toBe(1);
  });
});

describe("possible sessions", () => {
  const possible = { possible: "sessions", within: "schoolYear" };

  it("are those that the school holds, up to the as-of date", () => {
    expect(amountOf(possible, {})).toBe(380);
    expect(amountOf(possible, {}, { asOf: "2027-07-31" })).toBe(380);
    expect(amountOf(possible, {}, { asOf: "2026-09-01" })).toBe(0);
    expect(amountOf(possible, {}, { asOf: "2026-09-02" })).toBe(2);
    expect(amountOf(possible, {}, { asOf: "2026-09-06" })).toBe(6);
    expect(amountOf({ ...possible, within: "term" }, {}, { asOf: "2027-01-06" })).toBe(4);
    expect(amountOf({ ...possible, at: "2026-10-01" }, {}, { asOf: "2027-10-01", terms: twoYears })).toBe(380);
  });

  it("are none in a stretch that is still to come", () => {
    expect(amountOf({ ...possible, at: "2027-09-02" }, {}, { asOf: "2027-06-30", terms: twoYears })).toBe(0);
    expect(amountOf({ ...possible, within: "term", at: "2027-01-04" }, {}, { asOf: "2026-10-01" })).toBe(0);
  });

  it("are counted from the first term where the stretch starts before it", () => {
    const between = { termOrBetween: ["12-31", "easter-monday", "07-31"], whereTermsExceed: 3 };
    expect(amountOf({ ...possible, within: between }, {}, { asOf: "2026-09-04", terms: sixTerms })).toBe(6);
    expect(amountOf({ ...possible, within: between }, {}, { asOf: "2027-07-31", terms: sixTerms })).toBe(2 * 65);
  });

  it("are less by those that do not count", () => {
    const less = { in: "registerEntry", where: { fact: "code", operator: "equal", value: "D" } };
    const record = register(
      spell("2026-11-02", "2026-11-03", { code: "D" }),
      spell("2026-11-03", "2026-11-04", { code: "D", session: "afternoon" }),
      spell("2026-11-05", "2026-11-06"),
    );
    expect(amountOf({ ...possible, less }, record)).toBe(375);
    expect(amountOf({ ...possible, less }, record, { asOf: "2026-11-02" })).toBe(2 * 39 - 2);
    expect(amountOf({ ...possible, less }, record, { asOf: "2027-10-01", terms: twoYears })).toBe(44);
    expect(amountOf({ ...possible, less }, register())).toBe(380);
    expect(amountOf({ ...possible, less }, {})).toEqual(["registerEntries"]);
    expect(amountOf({ ...possible, less }, register({ from: "2026-11-02", to: "2026-11-02" }))).toEqual([
      "registerEntries.code",
    ]);
  });

  it("are not known without the terms of that time, or the day it holds", () => {
    expect(amountOf(possible, {}, { terms: undefined })).toEqual(["schoolTerms"]);
    expect(amountOf(possible, {}, { asOf: "2027-08-01" })).toEqual(["schoolTerms"]);
    expect(amountOf({ ...possible, at: "person.dateOfBirth" }, {})).toEqual(["person.dateOfBirth"]);
  });
});

describe("a percentage", () => {
  const share = { percent: "missed", of: "possible" };
  const amounts = { missed: sessions, possible: { possible: "sessions", within: "schoolYear" } };

  it("is of the other amount, to two places in a finding", () => {
    const record = register(spell("2026-11-02", "2026-11-06"));
    expect(amountOf(share, record, { amounts })).toBe(2.63);
    expect(amountOf(share, record, { amounts, asOf: "2026-11-02" })).toBe(2.56);
    expect(amountOf(share, register(spell("2026-09-01", "2027-07-21")), { amounts })).toBe(100);
    expect(amountOf(share, register(), { amounts })).toBe(0);
  });

  it("is compared as it is, not as it is shown", () => {
    const judged = (value: number) =>
      judgeByOne(
        {
          kind: "check",
          scope: "case",
          amounts: { ...amounts, share },
          holdsWhen: { fact: "share", operator: "lessThan", value },
        },
        { schoolTerms },
      )(register(spell("2026-11-02", "2026-11-06")), "2027-07-21")[0]!.outcome;
    expect([judged(2.631), judged(2.632)]).toEqual(["breached", "met"]);
  });

  it("of nothing is unknown, though nothing is missing", () => {
    expect(amountOf(share, register(), { amounts, asOf: "2026-09-01" })).toEqual([]);
  });

  it("is missing what either amount is", () => {
    expect(amountOf(share, {}, { amounts })).toEqual(["registerEntries"]);
    expect(amountOf(share, register(spell("2026-11-02")), { amounts, terms: undefined })).toEqual(["schoolTerms"]);
    expect(amountOf(share, {}, { amounts, terms: undefined })).toEqual(["registerEntries", "schoolTerms"]);
  });
});

describe("the time between two days", () => {
  const between = (unit: string, from: unknown, to: unknown) => ({ between: unit, from, to });

  it.each([
    ["2026-09-07", "2026-10-19", 42, 30, 7],
    ["2026-09-07", "2026-09-07", 0, 0, 1],
    ["2026-09-11", "2026-09-14", 3, 1, 2],
    ["2026-10-23", "2026-11-02", 10, 1, 2],
    ["2026-10-24", "2026-11-01", 8, 0, 1],
    ["2026-12-18", "2027-01-05", 18, 1, 2],
    ["2026-09-01", "2027-07-21", 323, 190, 40],
    ["2026-10-19", "2026-09-07", -42, -30, 0],
  ])("from %s to %s: %i days, %i school days, in %i school weeks", (from, to, inDays, schoolDays, weeks) => {
    expect(amountOf(between("days", from, to), {})).toBe(inDays);
    expect(amountOf(between("schoolDays", from, to), {})).toBe(schoolDays);
    expect(amountOf(between("schoolWeeks", from, to), {})).toBe(weeks);
  });

  it("is not known without both days, or without terms for them", () => {
    const born = { person: { dateOfBirth: "2027-07-20" } };
    for (const unit of ["days", "schoolDays", "schoolWeeks"]) {
      expect(amountOf(between(unit, "person.dateOfBirth", "2027-07-21"), {})).toEqual(["person.dateOfBirth"]);
      expect(amountOf(between(unit, "2026-10-19", "person.dateOfBirth"), {})).toEqual(["person.dateOfBirth"]);
      const beyond = amountOf(between(unit, "person.dateOfBirth", "2027-08-31"), born);
      const before = amountOf(between(unit, "2026-08-01", "person.dateOfBirth"), born);
      const without = amountOf(between(unit, "2027-07-01", "person.dateOfBirth"), born, { terms: undefined });
      expect([beyond, before, without]).toEqual(
        unit === "days" ? [42, 353, 19] : [["schoolTerms"], ["schoolTerms"], ["schoolTerms"]],
      );
    }
  });

  it("may be from a day that is counted in school days itself", () => {
    const fifthDay = { schoolDays: 5, after: "person.dateOfBirth" };
    const born = { person: { dateOfBirth: "2026-10-22" } };
    const amount = between("days", fifthDay, "2026-11-30");
    expect(amountOf(amount, born)).toBe(25);
    expect(amountOf(amount, born, { terms: undefined })).toEqual(["schoolTerms"]);
    expect(amountOf(amount, {}, { terms: undefined })).toContain("person.dateOfBirth");
    const named = { dates: { fifthDay, dayAfter: { days: 1, after: "fifthDay" } } };
    expect(amountOf(between("days", "dayAfter", "2026-11-30"), born, named)).toBe(24);
    expect(amountOf(between("days", "dayAfter", "2026-11-30"), born, { ...named, terms: undefined })).toEqual([
      "schoolTerms",
    ]);
  });
});

describe("a sum", () => {
  const sum = { sum: ["agreedHours.monday", "agreedHours.tuesday", "hoursElsewhere"] };
  const hours = (timetable: object) => amountOf(sum, { timetables: [timetable] }, { scope: "timetable" });

  it("is of the facts that are recorded", () => {
    expect(hours({ agreedHours: { monday: 3, tuesday: 2.5 }, hoursElsewhere: 4.25 })).toBe(9.75);
    expect(hours({ agreedHours: { tuesday: 2.5, friday: 5 } })).toBe(2.5);
    expect(hours({ agreedHours: { monday: 0 } })).toBe(0);
  });

  it("is unknown while none is", () => {
    expect(hours({ agreedHours: { friday: 5 } })).toEqual(sum.sum);
  });

  it("may be of other amounts", () => {
    const amounts = { one: { count: "entries", in: "registerEntry" }, other: days };
    const record = register(spell("2026-11-02", "2026-11-03"), spell("2026-11-05"));
    expect(amountOf({ sum: ["one", "other"] }, record, { amounts })).toBe(5);
    expect(amountOf({ sum: ["one", "other"] }, record, { amounts, terms: undefined })).toBe(2);
  });
});

describe("a count of entries", () => {
  const count = { count: "entries", in: "registerEntry" };

  it("is of those that its condition holds for", () => {
    const record = register(spell("2026-11-02"), spell("2026-11-03"), spell("2026-11-04", undefined, { code: "M" }));
    expect(amountOf(count, record)).toBe(3);
    expect(amountOf({ ...count, where: ill }, record)).toBe(2);
    expect(amountOf({ ...count, where: { fact: "to", operator: "after", value: "2026-11-02" } }, record)).toBe(2);
  });

  it("is nothing where there is no list", () => {
    expect(amountOf(count, {})).toBe(0);
    expect(amountOf({ ...count, where: ill }, {})).toBe(0);
  });

  it("is unknown while the condition is, of any entry", () => {
    const record = register(spell("2026-11-02"), { from: "2026-11-03" });
    expect(amountOf({ ...count, where: ill }, record)).toEqual(["registerEntries.code"]);
    const either = { any: [ill, { fact: "to", operator: "isRecorded", value: false }] };
    expect(amountOf({ ...count, where: either }, record)).toBe(2);
  });
});

describe("the entries that a rule looks into", () => {
  const reviews = (...dates: string[]) => ({ reviews: dates.map((heldOn) => ({ heldOn })) });
  const held = { fact: "heldOn", operator: "isRecorded", value: true };
  const record = {
    timetables: [reviews("2026-10-01", "2026-11-02"), {}, reviews("2026-12-01", "2027-01-11", "2027-07-22")],
  };
  const countsIn = (scope: string, list: string, where?: object) =>
    judge({ count: "entries", in: list, ...(where ? { where } : {}) }, record, { scope }).map(
      ({ amounts }) => amounts?.it,
    );

  it("are a subject's own, of a list inside it", () => {
    expect(countsIn("timetable", "timetableReview")).toEqual([2, 0, 3]);
    // The last has not happened yet.
    expect(countsIn("timetable", "timetableReview", held)).toEqual([2, 0, 2]);
  });

  it("are all of the case, of any other list", () => {
    expect(countsIn("case", "timetableReview")).toEqual([5]);
    expect(countsIn("timetable", "timetable")).toEqual([3, 3, 3]);
    expect(countsIn("timetableReview", "timetable")).toEqual([3, 3, 3, 3, 3]);
    expect(countsIn("timetableReview", "timetableReview")).toEqual([5, 5, 5, 5, 5]);
  });

  it("are told apart from those of a subject whose number starts alike", () => {
    const eleven = {
      timetables: Array.from({ length: 11 }, (_, i) => (i === 1 || i === 10 ? reviews("2026-10-01") : {})),
    };
    const found = judge({ count: "entries", in: "timetableReview" }, eleven, { scope: "timetable" });
    expect(found.map(({ amounts }) => amounts?.it)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  it("have their days taken apart, subject by subject", () => {
    const dueOn = (moment: object) =>
      judgeByOne({ kind: "time-limit", scope: "timetable", limit: { by: moment }, doneBy: "endedOn" })(
        record,
        "2027-07-21",
      ).map((finding) => finding.dueOn);
    expect(dueOn({ latest: "heldOn", in: "timetableReview" })).toEqual(["2026-11-02", undefined, "2027-01-11"]);
    expect(dueOn({ earliest: "heldOn", in: "timetableReview" })).toEqual(["2026-10-01", undefined, "2026-12-01"]);
  });
});

describe("what is a rule's own, in a condition over entries", () => {
  const notices = {
    penaltyNotices: [{ issuedOn: "2024-10-01" }, { issuedOn: "2026-10-01" }, { issuedOn: "2027-06-01" }, {}],
  };
  const earlier = (value: string) => ({
    count: "entries",
    in: "penaltyNotice",
    where: { fact: "issuedOn", operator: "before", value: { fact: value } },
  });

  it("is its subject's fact", () => {
    const recorded = { penaltyNotices: notices.penaltyNotices.slice(0, 3) };
    const found = judge(earlier("this.issuedOn"), recorded, { scope: "penaltyNotice" });
    expect(found.map(({ amounts }) => amounts?.it)).toEqual([0, 1, 2]);
  });

  it("is its named date", () => {
    const dates = { yearBefore: { months: 12, before: "issuedOn" } };
    const recorded = { penaltyNotices: notices.penaltyNotices.slice(0, 3) };
    const found = judge(earlier("this.yearBefore"), recorded, { scope: "penaltyNotice", dates });
    expect(found.map(({ amounts }) => amounts?.it)).toEqual([0, 1, 1]);
  });

  it("is its amount", () => {
    const longer = {
      count: "entries",
      in: "timetable",
      where: { fact: "fullTimeHours", operator: "greaterThan", value: { fact: "this.hours" } },
    };
    const amounts = { hours: { sum: ["agreedHours.monday", "agreedHours.friday"] } };
    const record = {
      timetables: [
        { fullTimeHours: 10, agreedHours: { monday: 9, friday: 3 } },
        { fullTimeHours: 20, agreedHours: { monday: 9 } },
        { fullTimeHours: 30, agreedHours: { tuesday: 9 } },
      ],
    };
    const found = judge(longer, record, { scope: "timetable", amounts });
    expect(found.map(({ amounts: each, needs }) => each?.it ?? needs)).toEqual([
      2,
      3,
      ["agreedHours.monday", "agreedHours.friday"],
    ]);
  });

  it("is named as it stands when it is missing, and the entry's by its list", () => {
    const found = judge(earlier("this.issuedOn"), notices, { scope: "penaltyNotice" });
    expect(found.map(({ needs }) => needs)).toEqual([
      ["penaltyNotices.issuedOn"],
      ["penaltyNotices.issuedOn"],
      ["penaltyNotices.issuedOn"],
      ["issuedOn", "penaltyNotices.issuedOn"],
    ]);
  });

  it("is not kept from one subject to the next", () => {
    const rule = {
      kind: "check",
      scope: "timetable",
      amounts: {
        since: { ...days, where: { fact: "from", operator: "onOrAfter", value: { fact: "this.expectedEndOn" } } },
      },
      holdsWhen: { fact: "since", operator: "lessThan", value: 2 },
    };
    const record = {
      ...register(spell("2026-11-02"), spell("2026-11-09")),
      timetables: [{ expectedEndOn: "2026-11-10" }, { expectedEndOn: "2026-11-02" }, { expectedEndOn: "2026-11-05" }],
    };
    const found = judgeByOne(rule, { schoolTerms })(record, "2026-12-01");
    expect(found.map(({ amounts, outcome }) => [amounts?.since, outcome])).toEqual([
      [0, "met"],
      [2, "breached"],
      [1, "met"],
    ]);
  });
});

describe("the day on which an amount reaches a number", () => {
  const reaches = (number: number, amount: object) => ({ reaches: number, amount });
  const fortnight = register(spell("2026-10-22", "2026-11-10"));

  it.each<[string, number, object, string]>([
    ["a total, over half-term", 5, days, "2026-11-04"],
    ["a total of sessions", 5, sessions, "2026-11-02"],
    ["the first of a total", 1, days, "2026-10-22"],
    ["a run", 5, { longestRun: "schoolDays", in: "registerEntry" }, "2026-11-04"],
    ["a run through its first day", 5, { run: "schoolDays", through: "2026-10-22", in: "registerEntry" }, "2026-11-04"],
    ["the most in two weeks", 12, { most: "sessions", inAny: { schoolWeeks: 2 }, in: "registerEntry" }, "2026-11-05"],
  ])("%s", (_, number, amount, day) => {
    expect(dayOf(reaches(number, amount), fortnight)).toBe(day);
    expect(dayOf(reaches(number, amount), fortnight, { asOf: day })).toBe(day);
    expect(dayOf(reaches(number, amount), fortnight, { asOf: "2026-10-21" })).toEqual([]);
  });

  it("comes before the day that a run is known through", () => {
    const run = { run: "schoolDays", through: "2026-11-09", in: "registerEntry" };
    expect(dayOf(reaches(5, run), fortnight, { asOf: "2026-11-09" })).toBe("2026-11-04");
    expect(dayOf(reaches(5, run), fortnight, { asOf: "2026-11-08" })).toEqual([]);
  });

  it("is the day of the half that takes it there or past", () => {
    const halves = register(part("morning", "2026-11-02"), spell("2026-11-04"), part("lunchtime", "2026-11-05"));
    expect(dayOf(reaches(1, days), halves)).toBe("2026-11-04");
    expect(dayOf(reaches(2, days), halves)).toBe("2026-11-05");
    expect(dayOf(reaches(3, days), halves)).toEqual([]);
  });

  it("is that of a weekly pattern's last session", () => {
    const pattern = { weeklyPattern: "schoolWeeks", in: "registerEntry" };
    const fridays = ["10-16", "10-23", "11-06", "11-13"].map((date) => part("afternoon", `2026-${date}`));
    expect(dayOf(reaches(3, pattern), register(...fridays))).toBe("2026-11-06");
  });

  it("is of the first of two runs to be so long", () => {
    const record = register(spell("2026-11-02", "2026-11-04"), spell("2026-11-09", "2026-11-13"));
    const run = { longestRun: "schoolDays", in: "registerEntry" };
    expect(dayOf(reaches(3, run), record)).toBe("2026-11-04");
    expect(dayOf(reaches(4, run), record)).toBe("2026-11-12");
    expect(dayOf(reaches(3, { run: "schoolDays", through: "2026-11-09", in: "registerEntry" }), record)).toBe(
      "2026-11-11",
    );
  });

  it("may lie ahead where days are planned", () => {
    const run = { run: "schoolDays", through: "2026-10-22", in: "registerEntry", planned: true };
    expect(dayOf(reaches(6, run), fortnight, { asOf: "2026-10-22" })).toBe("2026-11-05");
  });

  it("is not yet where the number has not been reached, and nothing is missing for that", () => {
    expect(dayOf(reaches(10, days), fortnight)).toEqual([]);
    expect(dayOf(reaches(9, days), fortnight)).toBe("2026-11-10");
  });

  it("is missing what the amount is", () => {
    expect(dayOf(reaches(5, days), {})).toEqual(["registerEntries"]);
    expect(dayOf(reaches(5, days), fortnight, { terms: undefined })).toEqual(["schoolTerms"]);
    expect(dayOf(reaches(5, { ...days, where: ill }), register({ from: "2026-11-02" }))).toEqual([
      "registerEntries.code",
    ]);
    expect(dayOf(reaches(5, days), register({ from: "2026-11-02" }))).toEqual(["registerEntries.to"]);
    const run = { run: "schoolDays", through: "person.dateOfBirth", in: "registerEntry" };
    expect(dayOf(reaches(5, run), fortnight)).toEqual(["person.dateOfBirth"]);
  });

  it("may be counted on from", () => {
    const onFrom = { schoolDays: 2, after: reaches(5, days) };
    expect(dayOf(onFrom, fortnight)).toBe("2026-11-06");
    expect(dayOf(onFrom, fortnight, { terms: undefined })).toEqual(["schoolTerms"]);
    expect(dayOf({ weeks: 1, after: reaches(5, days) }, {})).toEqual(["registerEntries"]);
    expect(dayOf(["person.dateOfBirth", reaches(5, days)], fortnight)).toBe("2026-11-04");
  });
});

describe("the earliest and latest day of a list", () => {
  const latest = (fact: string, where?: object) => ({ latest: fact, in: "registerEntry", ...(where ? { where } : {}) });
  const earliest = (fact: string, where?: object) => ({ ...latest(fact, where), latest: undefined, earliest: fact });
  const record = register(
    spell("2026-11-02", "2026-11-20"),
    spell("2026-11-09", "2026-11-10", { code: "M" }),
    spell("2026-10-05", "2026-10-06"),
  );

  it("is of all entries, or of those for which a condition certainly holds", () => {
    expect(dayOf(latest("from"), record)).toBe("2026-11-09");
    expect(dayOf(latest("to"), record)).toBe("2026-11-20");
    expect(dayOf(JSON.parse(JSON.stringify(earliest("from"))), record)).toBe("2026-10-05");
    expect(dayOf(latest("from", ill), record)).toBe("2026-11-02");
    expect(dayOf(JSON.parse(JSON.stringify(earliest("from", { not: ill }))), record)).toBe("2026-11-09");
    const unsure = register(...record.registerEntries, { from: "2026-12-01", to: "2026-12-01" });
    expect(dayOf(latest("from", ill), unsure)).toBe("2026-11-02");
    expect(dayOf(latest("from"), unsure)).toBe("2026-12-01");
  });

  it("is of a day known in advance, though it lies ahead, and of an event that has happened only", () => {
    expect(dayOf(latest("to"), record, { asOf: "2026-11-01" })).toBe("2026-11-20");
    const issued = { penaltyNotices: [{ issuedOn: "2026-10-01" }, { issuedOn: "2026-12-01" }] };
    const lastIssue = { latest: "issuedOn", in: "penaltyNotice" };
    expect(dayOf(lastIssue, issued, { asOf: "2026-11-30" })).toBe("2026-10-01");
    expect(dayOf(lastIssue, issued, { asOf: "2026-12-01" })).toBe("2026-12-01");
  });

  it("is missing where no entry has it: the list, the day, or what the condition asks", () => {
    expect(dayOf(latest("to"), {})).toEqual(["registerEntries"]);
    expect(dayOf(latest("to"), register({ from: "2026-11-02" }))).toEqual(["registerEntries.to"]);
    expect(dayOf(latest("to", ill), register({ to: "2026-11-02" }))).toEqual(["registerEntries.code"]);
    expect(dayOf({ weeks: 1, after: latest("to") }, {})).toEqual(["registerEntries"]);
  });

  it("is missing the day, and not the list, that stands around the subject", () => {
    const record = { timetables: [{ reviews: [{ heldOn: "2026-11-02" }] }] };
    const asked = { scope: "timetableReview" };
    expect(dayOf({ latest: "startedOn", in: "timetable" }, record, asked)).toEqual(["timetables.startedOn"]);
    expect(dayOf({ latest: "from", in: "registerEntry" }, record, asked)).toEqual(["registerEntries"]);
    const reviewed = { latest: "heldOn", in: "timetableReview" };
    expect(dayOf(reviewed, { timetables: [{}] }, { scope: "timetable" })).toEqual(["timetables.reviews"]);
    expect(dayOf(reviewed, { timetables: [{ reviews: [{}] }] }, { scope: "timetable" })).toEqual([
      "timetables.reviews.heldOn",
    ]);
  });

  it("is missing nothing where the list has no such entry", () => {
    expect(dayOf(latest("to"), register())).toEqual([]);
    expect(dayOf(latest("to", { fact: "code", operator: "equal", value: "B" }), record)).toEqual([]);
  });
});

describe("the last Friday of a month", () => {
  const leaving = { last: "friday", ofMonth: "06", inYearOf: { months: 192, after: "person.dateOfBirth" } };

  it("is in the year of the other day", () => {
    expect(dayOf(leaving, { person: { dateOfBirth: "2010-09-15" } })).toBe("2026-06-26");
    expect(dayOf(leaving, { person: { dateOfBirth: "2011-01-01" } })).toBe("2027-06-25");
    expect(dayOf({ last: "friday", ofMonth: "05", inYearOf: "2026-12-31" }, {})).toBe("2026-05-29");
    expect(dayOf({ last: "friday", ofMonth: "12", inYearOf: "2027-01-01" }, {})).toBe("2027-12-31");
  });

  it("is missing the other day", () => {
    expect(dayOf(leaving, {})).toEqual(["person.dateOfBirth"]);
  });
});

describe("a day that leans on the school's terms by way of another", () => {
  const dates = {
    fifthDay: { schoolDays: 5, after: "person.dateOfBirth" },
    dayAfter: { days: 1, after: "fifthDay" },
  };
  const born = { person: { dateOfBirth: "2026-10-22" } };
  const check = {
    kind: "check",
    scope: "case",
    dates,
    holdsWhen: { fact: "dayAfter", operator: "onOrBefore", value: "2026-11-06" },
  };

  it("is worked out with them, and missing without them", () => {
    expect(judgeByOne(check, { schoolTerms })(born, "2026-12-01")[0]!.outcome).toBe("met");
    expect(judgeByOne(check)(born, "2026-12-01")[0]).toMatchObject({ outcome: "undetermined", needs: ["schoolTerms"] });
    const late = { person: { dateOfBirth: "2027-07-20" } };
    expect(judgeByOne(check, { schoolTerms })(late, "2027-07-20")[0]).toMatchObject({
      outcome: "undetermined",
      needs: ["schoolTerms"],
    });
  });

  it("is not said to be missing where it is another day that is", () => {
    const compared = {
      ...check,
      holdsWhen: { fact: "dayAfter", operator: "onOrBefore", value: { fact: "plan.ceasedOn" } },
    };
    expect(judgeByOne(compared, { schoolTerms })(born, "2026-12-01")[0]!.needs).toEqual(["plan.ceasedOn"]);
  });

  it("may be the day by which a check's version is chosen", () => {
    const judged = { ...check, judgedOn: "dayAfter", inForce: { from: "2026-11-06" } };
    expect(judgeByOne(judged, { schoolTerms })(born, "2026-12-01")[0]!.outcome).toBe("met");
    const later = { ...judged, inForce: { from: "2026-11-07" } };
    expect(judgeByOne(later, { schoolTerms })(born, "2026-12-01")[0]!.outcome).toBe("not-applicable");
    const missing = judgeByOne({ ...judged, inForce: { from: "2010-01-01" } })(born, "2026-12-01")[0];
    expect(missing).toMatchObject({ outcome: "undetermined", needs: ["schoolTerms"] });
  });
});

describe("what a finding shows", () => {
  it("is each amount that could be worked out, where the rule applies", () => {
    const amounts = { known: { count: "entries", in: "registerEntry" }, unknown: days };
    const rule = {
      kind: "check",
      scope: "case",
      amounts,
      appliesWhen: { fact: "known", operator: "greaterThan", value: 0 },
      holdsWhen: { fact: "unknown", operator: "lessThan", value: 1 },
    };
    const judged = judgeByOne(rule);
    expect(judged(register(spell("2026-11-02")), "2026-12-01")[0]).toMatchObject({
      outcome: "undetermined",
      amounts: { known: 1 },
      needs: ["schoolTerms"],
    });
    expect(judged(register(), "2026-12-01")[0]!.amounts).toBeUndefined();
    expect(judged(register(), "2026-12-01")[0]!.outcome).toBe("not-applicable");
  });
});
