import { describe, expect, it } from "vitest";
import { criteria } from "../../../src/quality/criteria";
import { derivePlanFacts } from "../../../src/quality/plan-facts";
import { planQueries } from "../../../src/quality/plan-queries";
import type { PlanRecord } from "../../../src/quality/plan-record";
import { analyseWording } from "../../../src/quality/wording/analyse-wording";
import { families } from "../../../src/quality/wording/families";
import type { WordingSection } from "../../../src/quality/wording/family";
import type { WordingFields } from "../../../src/quality/wording/fields";
import { missingElementSchema, wordedFactSchema } from "../../../src/quality/wording/missing-element-schema";
import { missingElements, wordedFacts } from "../../../src/quality/wording/missing-elements";
import { WordedFacts } from "../../../src/quality/wording/worded-facts";
import { fullySaid, notProvision, poorlySaid } from "./provision-texts";

const ask = (text: string, section: WordingSection = "F", fields: WordingFields = {}) =>
  analyseWording(text, { section, fields, missingElements: true }).queries;
const shown = (text: string, section: WordingSection = "F", fields: WordingFields = {}) =>
  ask(text, section, fields).filter(({ weight }) => weight === "full");
/** What is missing, in full weight, without the prefix. */
const missing = (text: string, section: WordingSection = "F", fields: WordingFields = {}) =>
  shown(text, section, fields)
    .map(({ family }) => family)
    .filter((family) => family.startsWith("missing-"))
    .map((family) => family.slice("missing-".length))
    .sort();
const quoteOf = (text: string, family: string) => ask(text).find((one) => one.family === family)?.quote;

describe("the data", () => {
  const read = ["provider", "shared", "reviewed-at-intervals"];
  const known = new Set([...wordedFacts.map(({ fact }) => fact), ...read]);

  it.each(missingElements.map((one) => [one.family, one] as const))("holds %s to its schema", (_, one) => {
    expect(missingElementSchema.safeParse(one).error?.issues ?? []).toEqual([]);
  });

  it.each(wordedFacts.map((one) => [one.fact, one] as const))("holds the fact %s to its schema", (_, one) => {
    expect(wordedFactSchema.safeParse(one).error?.issues ?? []).toEqual([]);
    expect(() => new WordedFacts([one])).not.toThrow();
  });

  it("refuses a criterion for a section in which it is not asked", () => {
    const [one] = missingElements;
    expect(missingElementSchema.safeParse({ ...one, sections: ["F", "G"] }).success).toBe(false);
  });

  it("names facts, families and criteria that there are, and each once", () => {
    const names = missingElements.map(({ family }) => family);
    expect(new Set(names).size).toBe(6);
    expect(new Set(wordedFacts.map(({ fact }) => fact)).size).toBe(wordedFacts.length);
    const lexicon = new Set(families.map(({ family }) => family));
    expect(names.filter((name) => lexicon.has(name))).toEqual([]);
    const codes = new Set(criteria.map(({ criterion }) => criterion));
    for (const one of missingElements) {
      const facts = [one.fullWhen, one.askedWhen, one.notAskedWhen, one.quotes]
        .flat(2)
        .filter((fact) => fact !== undefined);
      expect(facts.filter((fact) => !known.has(fact))).toEqual([]);
      expect(one.saidBy.filter((family) => !lexicon.has(family))).toEqual([]);
      expect(Object.values(one.criterion).filter((code) => !codes.has(code))).toEqual([]);
    }
    for (const { butNot = [] } of wordedFacts) expect(butNot.filter((fact) => !known.has(fact))).toEqual([]);
  });
});

describe("provision that says all it is to say", () => {
  it.each(fullySaid)("%s: raises nothing: %s", (section, text) => {
    expect(shown(text, section).map(({ family, quote }) => [family, quote])).toEqual([]);
  });
});

describe("provision that leaves something out", () => {
  it.each(poorlySaid)("%s: is queried: %s", (section, text) => {
    const queries = shown(text, section);
    expect(queries).not.toEqual([]);
    for (const { quote, start, end } of queries) expect(text.slice(start, end)).toBe(quote);
  });
});

describe("what is no provision", () => {
  it.each(notProvision)("%s: lacks no element: %s", (section, text) => {
    expect(missing(text, section)).toEqual([]);
  });

  it("is judged sentence by sentence, and its elements over the whole passage", () => {
    expect(missing("Ellie finds noise hard. Ear defenders.")).toEqual(["who"]);
    expect(missing("Hydrotherapy. It is led by the physiotherapist for 30 minutes a week.")).toEqual([]);
  });
});

describe("sections", () => {
  it.each([
    ["F", ["F-03", "F-04", "F-05", "F-06"]],
    ["G", ["G-01"]],
    ["H1", ["H-03"]],
    ["H2", ["H-03"]],
    ["H", ["H-03"]],
  ] as const)("raises what is missing in Section %s under its own criterion", (section, codes) => {
    const queries = shown("Art therapy.", section);
    expect(queries.length).toBe(4);
    expect([...new Set(queries.map(({ criterion }) => criterion))].sort()).toEqual(codes);
  });

  it.each(["A", "B", "C", "D", "E", "I", "J", "K"] as const)("asks nothing of Section %s", (section) => {
    expect(missing("Art therapy.", section)).toEqual([]);
  });

  it("raises F-02 and F-07 too", () => {
    const codes = (text: string) => shown(text).map(({ criterion }) => criterion);
    expect(codes("12 hours per week from a TA.")).toContain("F-02");
    expect(codes("Paired reading.")).toContain("F-07");
  });
});

describe("weight", () => {
  it("makes expertise information once who, how often and how long are said", () => {
    const text = "The TA will read with Sam for 20 minutes, twice a week.";
    expect(ask(text).map(({ family, weight }) => [family, weight])).toEqual([["missing-expertise", "information"]]);
    expect(missing("The TA will read with Sam for 20 minutes.")).toEqual(["expertise", "frequency"]);
  });

  it("counts what is not to be asked as said", () => {
    expect(missing("The SENCO will review the one-page profile once a term.")).toEqual([]);
  });

  it("takes a qualified title for expertise", () => {
    expect(missing("A speech and language therapist will teach signing.")).toEqual(["duration", "frequency"]);
    expect(missing("A TA will teach signing.")).toEqual(["duration", "expertise", "frequency"]);
  });

  it("asks for content beside who, how often and how long only where it is called no more than support", () => {
    expect(missing("A TA will support Sam for 10 hours a week.")).toEqual(["what"]);
    expect(missing("Taught in a class of a maximum of 8 pupils by a qualified teacher, 25 hours a week.")).toEqual([]);
  });

  it("is critical where who, how often and how long are all missing", () => {
    const severity = (text: string) => ask(text).find(({ family }) => family === "missing-who")?.severity;
    expect(severity("Art therapy.")).toBe("critical");
    expect(severity("Art therapy, once a week.")).toBe("major");
  });
});

describe("what is not asked", () => {
  it.each([
    ["of equipment, how often, how long and what expertise", "A writing slope and a laptop.", ["who"]],
    ["of a place, how often and how long", "Leo will sit near the front.", ["who"]],
    ["of a review, how long", "The SENCO will review the behaviour plan.", ["frequency"]],
    ["of training, how long", "The SENCO will train the staff in autism.", ["expertise", "frequency"]],
    ["of dated training, how often", "The SENCO will train the staff in autism on 4 May 2026.", []],
    ["of a task, how long", "The SENCO will write a transition report.", ["frequency"]],
    ["of a dated task, how often", "The SENCO will write a transition report by 4 May 2026.", []],
    [
      "but of training that only names a year group, how often",
      "A SENCO will train the Year 8 tutors in autism.",
      ["expertise", "frequency"],
    ],
    ["of a dose, how long", "The school nurse will give insulin before lunch each day.", []],
    [
      "of what answers to an event, how often and how long",
      "If Eva has a seizure that lasts longer than five minutes, the school nurse will give buccal midazolam 5 mg.",
      [],
    ],
    ["of what goes on all the time, how often and how long", "A TA will be with Sol in every PE lesson.", []],
    ["of full-time help, how often and how long", "A TA will sign for Sol full-time.", []],
    [
      "of what is not shared, the size of the group",
      "The TA will read with Sol.",
      ["duration", "expertise", "frequency"],
    ],
  ])("%s: %s", (_, text, all) => {
    expect(missing(text)).toEqual(all);
  });

  it.each([
    ["use of equipment by somebody", "The TA will use picture cards with Leo.", ["duration", "expertise", "frequency"]],
    [
      "teaching that is reviewed",
      "The TA will teach Leo to type, reviewed once a term.",
      ["duration", "expertise", "frequency"],
    ],
    ["an ordinary lesson", "The TA will sign for Sol in PE.", ["duration", "expertise", "frequency"]],
    ["what is shared", "The TA will lead paired reading.", ["duration", "expertise", "frequency", "group-size"]],
    ["teaching on a date", "The TA will teach Leo to type on 4 May 2026.", ["duration", "expertise", "frequency"]],
  ])("but all of %s", (_, text, all) => {
    expect(missing(text)).toEqual(all);
  });

  it("takes what is recorded for said", () => {
    const fields = { role: "teacher", times: 1, per: "week", minutes: 30 } as const;
    expect(missing("Handwriting practice.", "F", fields)).toEqual([]);
    expect(missing("A place on the scheme for writers.", "F", { mode: "equipment" })).toEqual(["who"]);
  });
});

describe("one query for one gap", () => {
  it.each([
    ["no-agent", "missing-who", "Art therapy will be provided."],
    ["vague-person", "missing-who", "Staff will read with Sam."],
    ["vague-frequency", "missing-frequency", "The TA will read with Sam on a regular basis."],
    ["vague-amount", "missing-frequency", "Some additional TA time for reading."],
    ["vague-amount", "missing-duration", "Some additional TA time for reading."],
    ["vague-time-span", "missing-frequency", "The TA will read with Sam at key times."],
    ["vague-time-span", "missing-duration", "The TA will read with Sam at key times."],
    ["cap-or-equivalence", "missing-duration", "Up to 10 hours of reading with a TA."],
    ["vague-skill", "missing-expertise", "A suitably trained TA will read with Sam."],
    ["empty-noun", "missing-what", "Support with reading."],
    ["vague-group", "missing-group-size", "The TA will read with Sam in a small group."],
  ])("leaves what %s says to it, and not to %s", (lexicon, element, text) => {
    const raised = shown(text).map(({ family }) => family);
    expect(raised).toContain(lexicon);
    expect(ask(text).map(({ family }) => family)).not.toContain(element);
  });

  it("does not let a vague frequency stand for how long", () => {
    expect(missing("The TA will read with Sam on a regular basis.")).toEqual(["duration", "expertise"]);
  });

  it("keeps the query of more weight where the lexicon's is for information", () => {
    const text = "Support with reading from a TA.";
    expect(analyseWording(text, { section: "F" }).queries.map(({ family }) => family)).toContain("empty-noun");
    const all = ask(text).map(({ family, weight }) => [family, weight]);
    expect(all).toContainEqual(["missing-what", "full"]);
    expect(all.map(([family]) => family)).not.toContain("empty-noun");
  });

  it("adds nothing unless it is asked for", () => {
    expect(analyseWording("Art therapy.", { section: "F" }).queries).toEqual([]);
  });

  it("leaves the missing elements of a plan to its structure, which has a fact for each", () => {
    const plan: PlanRecord = { id: "p", provisions: [{ id: "p1", section: "F", text: "Art therapy." }] };
    expect(planQueries(plan).filter(({ family }) => family.startsWith("missing-"))).toEqual([]);
    expect(derivePlanFacts(plan, "2026-11-23").provisions).toEqual([
      expect.objectContaining({ saysWho: false, saysExpertise: false, saysHowOften: false, saysHowLong: false }),
    ]);
  });
});

describe("the words that are quoted", () => {
  it.each([
    ["missing-who", "Each day Sam will be supervised in the hall.", "will be supervised"],
    ["missing-who", "Every week, art therapy in the music room.", "art therapy"],
    ["missing-who", "A large, angled writing slope for use in class.", "writing slope"],
    ["missing-expertise", "In the library, Sam's key worker will read with him.", "key worker"],
    ["missing-frequency", "The TA, in the library, will rehearse the script with Sam.", "will rehearse"],
    ["missing-duration", "The ELSA will lead sensory circuits every morning in the hall.", "sensory circuits"],
    ["missing-group-size", "The TA will lead paired reading in the hall.", "paired reading"],
    ["missing-what", "Every week, 10 hours of TA support in the classroom.", "TA support"],
  ])("for %s, are those that show it: %s", (family, text, quote) => {
    expect(quoteOf(text, family)).toBe(quote);
  });

  it("are never the whole of a long passage", () => {
    const text =
      "Ensure that Sam knows what comes next before he leaves the room and goes to the hall for his lunch with friends.";
    for (const { quote } of shown(text)) expect(quote.split(" ").length).toBeLessThanOrEqual(8);
  });

  it("stand in a sentence that provides", () => {
    const text = "Ellie finds art therapy hard. Music therapy.";
    for (const { start } of shown(text)) expect(start).toBeGreaterThanOrEqual(text.indexOf("Music"));
  });
});
