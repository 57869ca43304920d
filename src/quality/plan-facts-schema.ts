import * as z from "zod";
import { choice, list, statedOn, statement } from "../records/vocabulary";
import { number } from "./plan-fields";
import { planRecordSchema, sectionLetters } from "./plan-record";

const { shape } = planRecordSchema;
const count = (description: string) => number(description, 1_000_000);

const voiceItem = shape.voice.unwrap().element.extend({
  firstPerson: statement("It is written in the first person"),
  mixedPerson: statement("It mixes the first and the third person"),
});

const need = shape.needs.unwrap().element.extend({
  diagnosisOnly: statement("It names a diagnosis and no effect on the child"),
  provisionLike: statement("It says provision rather than need"),
});

const outcome = shape.outcomes.unwrap().element.extend({
  dated: statement("It says by when"),
  measurable: statement("It says what will be seen, and how well, how often or with how much help"),
  childIsSubject: statement("The child is its subject"),
  kindOfText: choice(["outcome", "provision", "need", "aspiration", "process"], "What its words amount to"),
});

const provision = shape.provisions.unwrap().element.extend({
  saysWhat: statement("It says what is done"),
  saysWho: statement("It says who does it"),
  saysExpertise: statement("It says with what expertise"),
  saysHowOften: statement("It says how often"),
  saysHowLong: statement("It says for how long"),
  saysGroupSize: statement("It says how large the group is, or is not shared"),
  quantified: statement("It says who, how often and for how long"),
  elementsMissing: count("How many of the elements of provision it leaves out"),
  vagueFamilies: z.array(z.string()).describe("The families of vague wording in it").optional(),
  oneToOne: statement("It is given by one adult to one child"),
  teaches: statement("Its words are of teaching or training"),
  isSpeechTherapy: statement("It is speech and language therapy"),
  hoursPerYear: count("The hours a year that it comes to"),
});

const recommendation = shape.recommendations.unwrap().element.extend({
  hoursPerYear: count("The hours a year that it asks for"),
  matched: statement("Something in the plan answers it"),
  hoursInPlan: count("The hours a year of the provision that answers it"),
  belowAdvice: statement("The provision that answers it comes to fewer hours"),
});

/** A plan record with the facts that are derived from it: what criteria compare. */
export const planFactsSchema = planRecordSchema.extend({
  asOf: statedOn("The day on which the plan is audited"),
  sectionsPresent: list(sectionLetters, "The sections that are there, with labels"),
  nilSections: list(sectionLetters, "The sections with a nil statement that says who confirmed it and when"),
  emptySections: list(sectionLetters, "The sections in which there is nothing"),
  // Never true: false where there is known to be none, and absent where the text may hold some.
  partsUnread: z
    .object({
      sectionA: statement("Section A has text of which no view was read"),
      sectionB: statement("Section B has text of which no need was read"),
      sectionC: statement("Section C has text of which no need was read"),
      sectionD: statement("Section D has text of which no need was read"),
      sectionE: statement("Section E has text of which no outcome was read"),
      sectionF: statement("Section F has text of which no provision was read"),
      sectionG: statement("Section G has text of which no provision was read"),
      sectionH1: statement("Section H1 has text of which no provision was read"),
      sectionH2: statement("Section H2 has text of which no provision was read"),
      sectionI: statement("Section I has text of which neither a name nor a type was read"),
      sectionJ: statement("Section J has text of which nothing that a budget buys was read"),
      sectionK: statement("Section K has text of which no advice was read"),
      recommendations: statement("The advice recommends things that are not recorded"),
    })
    .optional(),
  outcomesFromVoice: count("How many outcomes come from a recorded view, interest or aspiration"),
  assessedServicesLeftOut: count("How many services assessed as needed Section H1 does not specify"),
  budgetProvisionsNotFound: count("How many things that the budget buys lead to no provision of the plan"),
  ageInYears: count("The age in whole years when the plan was issued"),
  wrongNames: count("How many given names in the text are not among the child's people"),
  wrongPronouns: count("How many pronouns in the text are not the child's"),
  placeholders: count("How many remains of a template there are"),
  repeatedPassages: count("How many passages say the same again"),
  unexplainedAcronyms: count("How many acronyms are nowhere explained"),
  orphanNeeds: count("How many needs no provision meets"),
  orphanOutcomes: count("How many outcomes no provision supports"),
  orphanProvisions: count("How many provisions support no outcome"),
  brokenAspirations: count("How many aspirations no outcome takes up"),
  voice: z.array(voiceItem).optional(),
  needs: z.array(need).optional(),
  outcomes: z.array(outcome).optional(),
  provisions: z.array(provision).optional(),
  recommendations: z.array(recommendation).optional(),
});

/** A plan with its derived facts. */
export type PlanFacts = z.infer<typeof planFactsSchema>;
