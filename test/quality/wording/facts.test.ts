import { describe, expect, it } from "vitest";
import type { PlanRecord } from "../../../src/quality/plan-record";
import { needFacts } from "../../../src/quality/wording/need-facts";
import { outcomeFacts } from "../../../src/quality/wording/outcome-facts";
import { provisionFacts } from "../../../src/quality/wording/provision-facts";
import { textFacts } from "../../../src/quality/wording/text-facts";
import { voiceFacts } from "../../../src/quality/wording/voice-facts";
import { wholePlanFacts } from "../../../src/quality/wording/whole-plan-facts";

describe("a provision", () => {
  it("is told by its words", () => {
    const text = "An occupational therapist will teach Sam to fasten buttons for 45 minutes, once a term.";
    expect(provisionFacts({ section: "F", text })).toEqual({
      saysWhat: true,
      saysWho: true,
      saysExpertise: true,
      saysHowOften: true,
      saysHowLong: true,
      saysGroupSize: true,
      quantified: true,
      elementsMissing: 0,
      vagueFamilies: [],
      oneToOne: false,
      teaches: true,
      isSpeechTherapy: false,
      hoursPerYear: 2.25,
    });
  });

  it("is told by its fields, beside words that say little or nothing", () => {
    const fields = { role: "teaching assistant", times: 3, per: "week", minutes: 20 } as const;
    expect(provisionFacts({ section: "F", text: "Some support.", ...fields })).toMatchObject({
      quantified: true,
      saysWhat: false,
      elementsMissing: 2,
      vagueFamilies: [],
    });
    expect(provisionFacts(fields)).toMatchObject({ saysWho: true, elementsMissing: 2 });
    expect(provisionFacts(fields)).not.toHaveProperty("teaches");
  });

  it.each([
    ["A support worker goes with Robin to a club or the park, as assistance to take part in recreation.", true],
    ["A support worker will support Robin.", false],
  ])("lets no word of a role's own name hide what is done: %s", (text, says) => {
    expect(provisionFacts({ section: "H1", text }).saysWhat).toBe(says);
  });

  it("says nothing where nothing is recorded", () => {
    expect(provisionFacts({ section: "F" })).toEqual({});
    expect(provisionFacts({ service: "physiotherapy" })).toEqual({ isSpeechTherapy: false });
  });

  it("is one to one by a ratio or as recorded, and not for a group", () => {
    const text = "A teaching assistant will read with Sam";
    expect(provisionFacts({ section: "F", text: `${text} 1:1 each day.` }).oneToOne).toBe(true);
    expect(provisionFacts({ section: "F", text: `${text} each day.`, groupMost: 1 }).oneToOne).toBe(true);
    expect(provisionFacts({ section: "F", text: `${text} and others, 1:6.` }).oneToOne).toBe(false);
    expect(provisionFacts({ section: "F", text: `${text} each day.`, groupMost: 4 }).oneToOne).toBe(false);
  });

  it("lists vague families once each, and of full weight only", () => {
    expect(provisionFacts({ section: "F", text: "Regular support. Ongoing support where possible." })).toMatchObject({
      vagueFamilies: ["vague-frequency", "empty-noun", "condition"],
      elementsMissing: 5,
    });
  });

  it("knows teaching and speech therapy wherever they stand", () => {
    expect(provisionFacts({ section: "G", text: "The nurse will train staff." }).teaches).toBe(false);
    expect(provisionFacts({ section: "G", text: "The nurse will teach her to inject." }).teaches).toBe(true);
    expect(provisionFacts({ section: "F", text: "SaLT once a week." }).isSpeechTherapy).toBe(true);
    expect(provisionFacts({ text: "Weekly.", service: "speech-and-language-therapy" }).isSpeechTherapy).toBe(true);
  });
});

describe("an outcome", () => {
  it.each([
    [
      "By July 2027, Sam will read 60 words a minute.",
      { dated: true, measurable: true, childIsSubject: true, kindOfText: "outcome" },
    ],
    ["Sam will improve his reading.", { dated: false, measurable: false, childIsSubject: true, kindOfText: "outcome" }],
    [
      "By the end of Key Stage 2, he will dress himself independently.",
      { dated: true, measurable: true, childIsSubject: true, kindOfText: "outcome" },
    ],
    ["Staff will use visuals.", { dated: false, measurable: false, childIsSubject: false, kindOfText: "outcome" }],
    [
      "Sam will receive speech and language therapy.",
      { dated: false, measurable: false, childIsSubject: true, kindOfText: "provision" },
    ],
    [
      "Sam has difficulties with reading.",
      { dated: false, measurable: false, childIsSubject: true, kindOfText: "need" },
    ],
    ["Sam wants to be a vet.", { dated: false, measurable: false, kindOfText: "aspiration" }],
    [
      "His EHC plan will be reviewed in May 2027.",
      { dated: true, measurable: false, childIsSubject: false, kindOfText: "process" },
    ],
    [
      "I will travel to college by bus on my own by Year 12.",
      { dated: true, childIsSubject: true, measurable: false, kindOfText: "outcome" },
    ],
  ])("is told by its words: %s", (text, facts) => {
    expect(outcomeFacts({ text })).toEqual(facts);
  });

  it.each([
    "by Year 10",
    "by age 11",
    "by July 2027",
    "by 31/07/2027",
    "by the end of the summer term",
    "within 12 months",
    "by KS3",
    "by the time he leaves school",
    "by his 16th birthday",
    "by Easter 2027",
  ])("is dated %s", (when) => {
    expect(outcomeFacts({ text: `Sam will swim a length ${when}.` }).dated).toBe(true);
  });

  it.each(["in May he may", "a Year group", "at college", "by bus", "in the morning", "the next day"])(
    "is not dated by %s",
    (words) => {
      expect(outcomeFacts({ text: `Sam will swim ${words}.` }).dated).toBe(/May/.test(words));
    },
  );

  it("counts fields as said", () => {
    expect(outcomeFacts({ text: "Sam will swim.", byWhenOn: "2027-07-31", measure: "25 metres" })).toMatchObject({
      dated: true,
      measurable: true,
    });
    expect(outcomeFacts({ byWhen: "Year 6" })).toEqual({ dated: true });
    expect(outcomeFacts({})).toEqual({});
  });
});

describe("a need", () => {
  it("is told by its words, and by the impact that is recorded", () => {
    expect(needFacts({ text: "Sam has autism." })).toEqual({ diagnosisOnly: true, provisionLike: false });
    expect(needFacts({ text: "Sam has autism.", impact: "He cannot follow group instructions." })).toEqual({
      diagnosisOnly: false,
      provisionLike: false,
    });
    expect(needFacts({ text: "Sam will receive 10 hours a week of support." })).toEqual({
      diagnosisOnly: false,
      provisionLike: true,
    });
    expect(needFacts({})).toEqual({});
  });
});

describe("a view", () => {
  it.each([
    ["I like trains.", "child", { firstPerson: true, mixedPerson: false }],
    ["He likes trains.", "child", { firstPerson: false, mixedPerson: false }],
    ["I like trains. He finds noise hard.", "child", { firstPerson: true, mixedPerson: true }],
    ["We hope that he will swim. I worry about him.", "parent", { firstPerson: true, mixedPerson: false }],
    ["He said “I like trains”.", "child", { firstPerson: false, mixedPerson: false }],
  ] as const)("knows who speaks: %s", (text, speaker, facts) => {
    expect(voiceFacts({ text, speaker })).toEqual(facts);
  });

  it("says nothing without words", () => {
    expect(voiceFacts({ speaker: "child" })).toEqual({});
  });
});

describe("a whole plan", () => {
  const plan = (more: Partial<PlanRecord>): PlanRecord => ({ id: "P-1", ...more });
  const provision = (...texts: string[]) => ({ provisions: texts.map((text) => ({ section: "F" as const, text })) });
  const facts = (more: Partial<PlanRecord>) => wholePlanFacts(plan(more));

  it("has no facts without words", () => {
    expect(facts({ person: { names: ["Sam"], pronouns: "he" } })).toEqual({});
  });

  it.each([
    ["Callum will be withdrawn for his group.", 1],
    ["The TA will support Callum to write. Callum's desk is by the door. Callum has a card.", 1],
    ["Callum will write. Aisha will read.", 2],
    ["Sam will write. Samuel has a card.", 0],
    ["Mr Callum will teach him. Miss Jones has a list.", 0],
    ["Numicon will be used. Monday is swimming. English is hard. Makaton is signed.", 0],
    ["Colourful Semantics will be taught. Lego Therapy has begun.", 0],
    ["Support will be given. Staff will help.", 0],
    ["Once Grace has asked for grace she will sit.", 0],
    ["He wrote “Callum will win”.", 0],
  ])("counts given names that are not the child's: %s", (text, count) => {
    expect(facts({ person: { names: ["Sam Jones"] }, ...provision(text) }).wrongNames).toBe(count);
    expect(facts(provision(text))).not.toHaveProperty("wrongNames");
  });

  it("lets the child speak of friends", () => {
    expect(
      facts({ person: { names: ["Sam"] }, voice: [{ speaker: "child", text: "Callum is my friend." }] }).wrongNames,
    ).toBe(0);
  });

  it.each([
    ["She will write with her pen.", "he", 2],
    ["He will write.", "he", 0],
    ["He will ask her mother.", "he", 0],
    ["The teacher will help. She will sit with him.", "he", 0],
    ["He/she will write.", "he", 0],
    ["He will write. She will read.", "they", 2],
    ["They will write.", "he", 0],
  ] as const)("counts pronouns that are not the child's: %s (%s)", (text, pronouns, count) => {
    expect(facts({ person: { pronouns }, ...provision(text) }).wrongPronouns).toBe(count);
  });

  it("counts remains of a template, and does not count what is recorded twice twice", () => {
    expect(facts(provision("He/she will write.", "[INSERT NAME] will read.", "Sam will swim.")).placeholders).toBe(2);
    const text = "He/she will write.";
    expect(facts({ ...provision(text), sections: [{ letter: "F", text }] }).placeholders).toBe(1);
    expect(facts({ sections: [{ letter: "F", text: "TBC" }] }).placeholders).toBe(1);
  });

  const long =
    "The teaching assistant will sit beside Sam in each lesson and point to the picture that goes with each step of the task before he starts it.";
  it.each([
    [[long, long], 1],
    [[long, long.replace("Sam", "him"), long], 1],
    [[long, `${long} Then he rests.`], 0],
    [["A short one.", "A short one."], 0],
    [[long, long.split(" ").reverse().join(" ")], 0],
    [Array.from({ length: 9 }, () => long), 8],
  ])("counts passages of 20 words or more that are said again: %#", (texts, count) => {
    expect(facts(provision(...texts)).repeatedPassages).toBe(count);
  });

  it("compares a great many passages in little time", () => {
    const texts = Array.from({ length: 4_000 }, (_, i) => `${long} ${i} ${i * 7} ${i * 11} ${i * 13} ${i * 17}`);
    const before = performance.now();
    expect(facts(provision(...texts.slice(0, 4_000))).repeatedPassages).toBeGreaterThanOrEqual(0);
    expect(performance.now() - before).toBeLessThan(60_000);
  }, 90_000);

  it.each([
    ["The SLCN of Sam is met by SaLT.", 2],
    ["Speech, language and communication needs (SLCN). SLCN again.", 0],
    ["SLCN (speech, language and communication needs).", 0],
    ["A speech and language therapist (SaLT) and a TA.", 1],
    ["His GCSE in IT, on TV.", 0],
    ["SECTION F PROVISION", 0],
    ["He must NOT run.", 0],
    ["The TAs and the TA's desk.", 1],
    ["World War II and Henry VIII.", 0],
  ])("counts acronyms that are nowhere written out: %s", (text, count) => {
    expect(facts(provision(text)).unexplainedAcronyms).toBe(count);
  });

  it("takes an acronym for explained wherever it is", () => {
    expect(facts(provision("The TA will help.", "A teaching assistant (TA) will help.")).unexplainedAcronyms).toBe(0);
  });

  it("is offered as one object", () => {
    expect(textFacts.wholePlan(plan(provision("TBC")))).toEqual(wholePlanFacts(plan(provision("TBC"))));
    expect(Object.keys(textFacts)).toEqual(["need", "outcome", "provision", "voice", "wholePlan"]);
  });
});
