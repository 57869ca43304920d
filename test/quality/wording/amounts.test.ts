import { describe, expect, it } from "vitest";
import { analyseWording } from "../../../src/quality/wording/analyse-wording";

const amounts = (text: string) =>
  analyseWording(text, { section: "F" }).amounts.map(({ start: _, end: __, quote, kind, ...rest }) => [
    kind,
    quote,
    rest,
  ]);

describe("amounts", () => {
  it.each([
    ["for 45 minutes", "duration", "45 minutes", { least: 45 }],
    ["for 45-minute sessions", "duration", "45-minute", { least: 45 }],
    ["for 45mins", "duration", "45mins", { least: 45 }],
    ["for 1.5 hours", "duration", "1.5 hours", { least: 90 }],
    ["for 1½ hrs", "duration", "1½ hrs", { least: 90 }],
    ["for two and a half hours", "duration", "two and a half hours", { least: 150 }],
    ["for an hour and a half", "duration", "an hour and a half", { least: 90 }],
    ["for half an hour", "duration", "half an hour", { least: 30 }],
    ["for three quarters of an hour", "duration", "three quarters of an hour", { least: 45 }],
    ["for 1 hour 30 minutes", "duration", "1 hour 30 minutes", { least: 90 }],
    ["for forty-five minutes", "duration", "forty-five minutes", { least: 45 }],
    ["for one hundred and twenty minutes", "duration", "one hundred and twenty minutes", { least: 120 }],
    ["for 20-30 minutes", "duration", "20-30 minutes", { least: 20, most: 30 }],
    ["for 20 to 30 minutes", "duration", "20 to 30 minutes", { least: 20, most: 30 }],
    ["between 20 and 30 minutes", "duration", "20 and 30 minutes", { least: 20, most: 30 }],
    ["from 9am to 11.30am", "duration", "9am to 11.30am", { least: 150 }],
    ["10 hours per week", "rate", "10 hours per week", { least: 600, per: "week", every: 1 }],
    ["2 hrs/week", "rate", "2 hrs/week", { least: 120, per: "week", every: 1 }],
    [
      "at least 3 hours a fortnight",
      "rate",
      "3 hours a fortnight",
      { least: 180, per: "fortnight", every: 1, bound: "at-least" },
    ],
    ["up to 3 hours a term", "rate", "3 hours a term", { least: 180, per: "term", every: 1, bound: "up-to" }],
    ["6 hours each half term", "rate", "6 hours each half term", { least: 360, per: "half-term", every: 1 }],
    ["about 3 hours weekly", "rate", "3 hours weekly", { least: 180, per: "week", every: 1, bound: "about" }],
    ["twice a week", "frequency", "twice a week", { least: 2, per: "week", every: 1 }],
    ["three times per half-term", "frequency", "three times per half-term", { least: 3, per: "half-term", every: 1 }],
    ["3x weekly", "frequency", "3x weekly", { least: 3, per: "week", every: 1 }],
    ["once every two weeks", "frequency", "once every two weeks", { least: 1, per: "week", every: 2 }],
    ["every other day", "frequency", "every other day", { per: "day", every: 2 }],
    ["half-termly", "frequency", "half-termly", { per: "half-term", every: 1 }],
    ["fortnightly", "frequency", "fortnightly", { per: "fortnight", every: 1 }],
    ["each holiday period", "frequency", "each holiday period", { per: "holiday", every: 1 }],
    ["in every English lesson", "frequency", "in every English lesson", { per: "event", every: 1 }],
    ["on Mondays and Thursdays", "frequency", "Mondays and Thursdays", { least: 2, per: "week", every: 1 }],
    ["Mondays to Fridays", "frequency", "Mondays to Fridays", undefined],
    ["six a year", "frequency", "six a year", { least: 6, per: "year", every: 1 }],
    ["six each half-term", "frequency", "six each half-term", { least: 6, per: "half-term", every: 1 }],
    ["in each of the three terms", "frequency", "in each of the three terms", { per: "term", every: 1 }],
    ["in each of 36 weeks", "frequency", "in each of 36 weeks", { per: "week", every: 1 }],
    ["each of the six changes in the day", "frequency", "each of the six changes", { per: "event", every: 1 }],
    ["on the third Tuesday in the month", "frequency", "in the month", { per: "month", every: 1 }],
    ["each college day", "frequency", "each college day", { per: "day", every: 1 }],
    ["each weekday", "frequency", "each weekday", { per: "day", every: 1 }],
    ["every third week", "frequency", "every third week", { per: "week", every: 3 }],
    ["Thursday afternoons", "frequency", "Thursday", { least: 1, per: "week", every: 1 }],
    ["Mon-Thu", "frequency", "Mon-Thu", { least: 4, per: "week", every: 1 }],
    ["Mon to Fri", "frequency", "Mon to Fri", { least: 5, per: "week", every: 1 }],
    ["Weds P5", "frequency", "Weds", { least: 1, per: "week", every: 1 }],
    ["Tuesday and Friday", "frequency", "Tuesday and Friday", { least: 2, per: "week", every: 1 }],
    ["at 9.45, 11.30 and 2.15", "frequency", "9.45, 11.30 and 2.15", { least: 3, per: "day", every: 1 }],
    ["every morning 9 to 12", "duration", "9 to 12", { least: 180 }],
    ["a full day (9 to 3)", "duration", "9 to 3", { least: 360 }],
    ["Friday 7 pm to Saturday 9 am", "duration", "7 pm to Saturday 9 am", { least: 840 }],
    ["Fri 6 pm to Sun 4 pm", "duration", "6 pm to Sun 4 pm", { least: 2760 }],
    ["5 pm Sat to 5 pm Sun", "duration", "5 pm Sat to 5 pm Sun", { least: 1440 }],
    ["from 9 to 11 every school day", "duration", "9 to 11", { least: 120 }],
    ["Weds 1–3", "duration", "1–3", { least: 120 }],
    ["three lots a week", "count", "three", { least: 3 }],
    ["two 45-minute interviews", "count", "two", { least: 2 }],
    ["10 min each a.m.", "rate", "10 min each a.m.", { least: 10, per: "event", every: 1 }],
    ["30 min, Thursday", "frequency", "Thursday", { least: 1, per: "week", every: 1 }],
    ["every 6 mths", "frequency", "every 6 mths", { per: "month", every: 6 }],
    ["visits per term: four", "frequency", "per term", { per: "term", every: 1 }],
    ["for two half-hour sessions", "duration", "half-hour", { least: 30 }],
    ["in the region of five hours", "duration", "five hours", { least: 300, bound: "about" }],
    ["all 25 hours", "duration", "25 hours", { least: 1500 }],
    ["seven on roll", "group-size", "seven on roll", { least: 7 }],
    ["£6,200 per annum", "money", "£6,200", { least: 6200 }],
    ["every September", "frequency", "every September", { per: "year", every: 1 }],
    ["1:1", "ratio", "1:1", { least: 1, most: 1 }],
    ["1-1", "ratio", "1-1", { least: 1, most: 1 }],
    ["one-to-one", "ratio", "one-to-one", { least: 1, most: 1 }],
    ["2:1", "ratio", "2:1", { least: 2, most: 1 }],
    ["a ratio of 1:8", "ratio", "1:8", { least: 1, most: 8 }],
    ["in a group of no more than four", "group-size", "four", { least: 4, bound: "up-to" }],
    ["with up to six children", "group-size", "six children", { least: 6, bound: "up-to" }],
    ["a small group (3-4)", "group-size", "3-4", { least: 3, most: 4 }],
    ["for 38 weeks a year", "weeks", "38 weeks a year", { least: 38 }],
    ["£1,500", "money", "£1,500", { least: 1500 }],
  ])("reads %s", (text, kind, quote, value) => {
    const found = amounts(text).find(([one]) => one === kind);
    if (value === undefined) expect(found?.[0]).toBe(kind);
    else expect(found).toEqual([kind, quote, value]);
  });

  it.each([
    "Year 6 maths",
    "Key Stage 2",
    "aged 11",
    "paragraph 9.69",
    "by 31 July 2027",
    "a 10-minute warning",
    "daily living skills",
    "the annual review",
    "regulation 12(1)",
    "as per the class plan",
    "nights per year to be set",
    "the meeting on the plan, Thursday",
  ])("takes %s for no length, rate or frequency", (text) => {
    expect(amounts(text).filter(([kind]) => ["duration", "rate", "frequency"].includes(kind as string))).toEqual([]);
  });
});

describe("elements", () => {
  const said = (text: string, fields = {}) => analyseWording(text, { section: "F", fields }).elements;

  it("finds all of them in a provision that says all", () => {
    const text =
      "An HCPC-registered occupational therapist will teach Sam to fasten buttons for 45 minutes, once a fortnight.";
    expect(said(text)).toEqual({
      what: true,
      who: true,
      expertise: true,
      howOften: true,
      howLong: true,
      groupSize: true,
      shared: false,
      quantified: true,
      missing: [],
    });
  });

  it("finds none where nothing is said, and asks for a size only where it is shared", () => {
    expect(said("Regular support.").missing).toEqual(["what", "who", "expertise", "howOften", "howLong"]);
    expect(said("Group support.").missing).toEqual(["what", "who", "expertise", "howOften", "howLong", "groupSize"]);
    expect(said("In a group of four.").missing).not.toContain("groupSize");
  });

  it("does not take whoever advises, or a report, for the provider", () => {
    for (const text of [
      "Exercises as directed by the physiotherapist.",
      "See the OT report.",
      "A programme devised by the SLT.",
    ])
      expect(said(text).who, text).toBe(false);
    expect(said("A programme devised by the SLT and run by the TA.").who).toBe(true);
  });

  it("does not take whoever is trained, or has not yet acted, for the provider", () => {
    expect(said("Training in suction will be delivered to the TAs.").who).toBe(false);
    expect(said("Training in suction, delivered to the TAs by the school nurse.").who).toBe(true);
    expect(said("After an observation that the EP is yet to carry out.").who).toBe(false);
    expect(said("Meals are delivered to him by the TA.").who).toBe(true);
  });

  it("takes letters after a name for a qualification", () => {
    for (const letters of ["QTLS", "MBACP", "MRCSLT", "MCSP"])
      expect(said(`A tutor (${letters}).`).expertise, letters).toBe(true);
    expect(said("A tutor (PSHE).").expertise).toBe(false);
  });

  it("takes a dog's handler for who provides", () => {
    expect(said("The assistance dog and its handler come on Mondays.").who).toBe(true);
    expect(said("A hoist and its handle.").who).toBe(false);
  });

  it("takes a ratio of one to one for no group", () => {
    expect(said("TA, 15 minutes. Ratio: 1:1.").missing).not.toContain("groupSize");
    expect(said("TA, 15 minutes. Ratio: low.").missing).toContain("groupSize");
    expect(said("Exam practice, a few pupils at a time.").missing).toContain("groupSize");
  });

  it("does not take how often it is reviewed for how often it is provided, or a ceiling for an amount", () => {
    expect(said("The TA will read with Sam. This is reviewed termly.").howOften).toBe(false);
    expect(said("Up to three hours.").howLong).toBe(false);
    expect(said("Up to twice a week.").howOften).toBe(false);
  });

  it("counts fields as said", () => {
    const fields = {
      activity: "reading",
      role: "TA",
      expertise: "Level 3",
      times: 2,
      per: "week",
      minutes: 20,
    } as const;
    expect(said("Support.", fields).missing).toEqual([]);
    expect(said("Support.", { shared: true }).missing).toContain("groupSize");
    expect(said("In a group.", { shared: false }).missing).not.toContain("groupSize");
  });

  it.each([
    ["45 minutes, once a fortnight, 38 weeks a year", {}, 14.25],
    ["10 hours per week", {}, undefined],
    ["10 hours per week", { weeksPerYear: 39 }, 390],
    ["two 30-minute sessions per term", {}, 3],
    ["6 hours a year", {}, 6],
    ["1 hour every half term", {}, 6],
    ["30 minutes daily for 38 weeks", {}, 95],
    ["2 hours a week in four sessions, 38 weeks a year", {}, 76],
    ["up to 6 hours a year", {}, undefined],
    ["20-30 minutes each term", {}, 1],
    ["6 hours a year. 2 hours a year.", {}, undefined],
    ["6 hours a term (18 hours a year)", {}, 18],
    ["once a month for an hour", {}, undefined],
    ["nothing", { times: 2, per: "term", minutes: 60 }, 6],
    ["nothing", { times: 2, per: "week", minutes: 60 }, undefined],
  ])("works out the hours a year of %s, with %j", (text, fields, hours) => {
    expect(said(`The TA will read with Sam, ${text}`, fields).hoursPerYear).toBe(hours);
  });
});

describe("what is no amount of provision", () => {
  const kinds = (text: string) => analyseWording(text, { section: "F" }).amounts.map(({ kind }) => kind);

  it.each([
    ["£6,200 per annum", "frequency"],
    ["by Friday", "frequency"],
    ["next Monday", "frequency"],
    ["on Level 3 each TA", "frequency"],
    ["each of the three teaching assistants", "frequency"],
    ["lengths of 0.20, 0.35 and 0.50", "frequency"],
    ["from 9 to 12 pupils", "duration"],
    ["from 9 to 12 words every day", "duration"],
    ["once that's done", "count"],
    ["once in a while", "count"],
    ["Sun cream at 4 pm to 5", "frequency"],
  ])("%s: no %s", (text, kind) => {
    expect(kinds(text)).not.toContain(kind);
  });
});
