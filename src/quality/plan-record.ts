import * as z from "zod";
import { choice, eventOn, list, type MakeObject, statedOn, statement, words } from "../records/vocabulary";
import { ids, number, partId, passage } from "./plan-fields";

/** The sections of a plan that regulation 12(1) of SI 2014/1530 names, H in its two parts. */
export const sectionLetters = ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"] as const;

/** The letter of a section. */
export type SectionLetter = (typeof sectionLetters)[number];

/** The themes of preparation for adulthood. */
export const adulthoodThemes = ["employment", "independent-living", "community", "health"] as const;

/** Whose advice it is: paragraphs (a) to (h) of regulation 6(1). */
export const adviceTypes = [
  "parent-or-young-person",
  "education",
  "medical",
  "psychological",
  "social-care",
  "other-thought-fit",
  "adulthood",
  "reasonably-requested",
] as const;

const section = (object: MakeObject) =>
  object({
    letter: choice(sectionLetters, "The letter of the section"),
    labelled: statement("The section has a label of its own"),
    empty: statement("The section holds nothing but a nil statement, or nothing"),
    nilStatement: passage("The statement that there is nothing to record"),
    nilConfirmedBy: words("Who confirmed that there is nothing to record, by role"),
    nilConfirmedOn: eventOn("The day on which it was confirmed that there is nothing to record"),
    text: passage("The text of the section"),
  });

const voiceItem = (object: MakeObject) =>
  object({
    id: partId.describe("Its id within the plan").optional(),
    speaker: choice(["child", "young-person", "parent", "professional"], "Whose words they are"),
    kind: choice(["view", "interest", "aspiration", "history", "communication"], "What it tells of"),
    text: passage("The words"),
    method: words("How the views were gathered"),
    gatheredOn: eventOn("The day on which the views were gathered"),
    gatheredBy: words("Who gathered the views, by role"),
    horizon: choice(["near", "long-term"], "How far ahead an aspiration looks"),
    themes: list(adulthoodThemes, "The themes of adulthood that an aspiration touches"),
  });

const need = (object: MakeObject) =>
  object({
    id: partId.describe("Its id within the plan").optional(),
    section: choice(["B", "C", "D"], "The section in which the need stands"),
    area: choice(
      [
        "communication-and-interaction",
        "cognition-and-learning",
        "social-emotional-mental-health",
        "sensory-or-physical",
      ],
      "The broad area of need",
    ),
    text: passage("The need in words"),
    impact: passage("What the need means for the child"),
    strengths: passage("What the child can do"),
    baseline: words("The level at which the child functions now"),
    baselineOn: eventOn("The day on which that level was found"),
    sourceIds: ids("The advice from which the need comes"),
    noProvisionBecause: words("Why no provision is made for the need"),
  });

const outcome = (object: MakeObject) =>
  object({
    id: partId.describe("Its id within the plan").optional(),
    text: passage("The outcome in words"),
    domains: list(["education", "health", "care"], "The services that the outcome concerns"),
    adulthood: list(adulthoodThemes, "The themes of adulthood that the outcome serves"),
    byWhenOn: statedOn("The day by which the outcome is to be reached"),
    byWhen: words("The stage by which the outcome is to be reached, such as a year or a key stage"),
    measure: words("How it will be seen that the outcome is reached"),
    baseline: words("Where the child starts from"),
    steps: passage("The steps on the way"),
    monitoring: words("How progress is watched"),
    needIds: ids("The needs that the outcome answers"),
    aspirationIds: ids("The views or aspirations that the outcome comes from"),
    forTransition: statement("The outcome is about the next transition"),
  });

const amount = {
  times: number("How many times", 1_000),
  per: choice(["day", "week", "fortnight", "half-term", "term", "year"], "The period in which so many times"),
  minutes: number("How many minutes, each time", 10_000),
  weeksPerYear: number("In how many weeks of a year", 53),
  atLeast: statement("The amount is a floor"),
  upTo: statement("The amount is a ceiling"),
};

const provision = (object: MakeObject) =>
  object({
    id: partId.describe("Its id within the plan").optional(),
    section: choice(["F", "G", "H1", "H2"], "The section in which the provision stands"),
    text: passage("The provision in words"),
    activity: words("What is done"),
    role: words("Who does it, by role"),
    expertise: words("The expertise, qualification or training of whoever does it"),
    mode: choice(["direct", "indirect", "programme", "equipment", "whole-class"], "In what way it is provided"),
    shared: statement("It is provided to a group"),
    groupMost: number("The most children in the group", 40),
    ...amount,
    service: words("The service that provides it, as a kebab-case word such as speech-and-language-therapy"),
    needIds: ids("The needs that it meets"),
    outcomeIds: ids("The outcomes that it supports"),
    sourceIds: ids("The advice from which it comes"),
    educatesOrTrains: statement("It educates or trains the child"),
    outsideSectionFBecause: words("The exceptional reasons for which it is not special educational provision"),
    agreedBy: words("Who agreed for the commissioning body, by role"),
    agreedOn: eventOn("The day on which the commissioning body agreed"),
    boughtByDirectPayment: statement("It is bought with a direct payment"),
    forTransition: statement("It prepares for the next transition"),
    forAdulthood: statement("It prepares for adulthood"),
    healthcarePlanAttached: statement("The individual healthcare plan is attached"),
  });

const recommendation = (object: MakeObject) =>
  object({
    id: partId.describe("Its id within the plan").optional(),
    sourceId: partId.describe("The advice that makes it").optional(),
    kind: choice(["need", "provision"], "Whether the advice names a need or recommends provision"),
    service: words("The service that it asks for, as a kebab-case word"),
    text: passage("The recommendation in words"),
    ...amount,
    matchedIds: ids("The needs or provisions of the plan that answer it"),
    departureBecause: words("Why the plan departs from it"),
  });

const advice = (object: MakeObject) =>
  object({
    id: partId.describe("Its id within the plan").optional(),
    type: choice(adviceTypes, "The paragraph of regulation 6(1) under which it was sought"),
    role: words("The role of whoever gave it"),
    author: statement("The author is named"),
    datedOn: eventOn("The day of the advice"),
    attached: statement("It is attached to the plan"),
    sufficiencyAgreed: statement("The giver, the authority and the family agreed that earlier advice suffices"),
    absenceBecause: words("Why there is no such advice"),
  });

const planReview = (object: MakeObject) =>
  object({
    meetingOn: eventOn("The day of the review meeting"),
    reportOn: eventOn("The day on which the report was sent"),
    decision: choice(["maintain", "amend", "cease"], "What was decided", "decisionOn"),
    decisionOn: eventOn("The day on which the decision was notified"),
    amendmentNoticeOn: eventOn("The day of the amendment notice"),
    finalOn: eventOn("The day on which the amended plan was issued"),
    outcomesReported: ids("The outcomes on which progress is reported"),
    adulthoodConsidered: statement("Preparation for adulthood was considered"),
    sectionsChanged: list(sectionLetters, "The sections that were changed after it"),
  });

const change = (object: MakeObject) =>
  object({
    section: choice(sectionLetters, "The section that differs from the draft"),
    because: choice(["representations", "placement", "other"], "Why it differs from the draft"),
  });

const plan = (object: MakeObject) =>
  object({
    id: z.string().min(1).max(200).describe("The plan's own reference: never a name, UPN or date of birth"),
    localAuthority: words("The local authority"),
    area: words("The area within it"),
    team: words("The team that wrote it"),
    author: words("Who wrote it, by a reference of the authority's own"),
    status: choice(["draft", "final", "amended-draft", "amended-final"], "What the plan is"),
    version: words("The version"),
    kind: choice(["new", "amended", "annual-review"], "Why this version was made"),
    requestReceivedOn: eventOn("The day on which the request for an assessment was received"),
    exceptionRecorded: statement("An exception to the 20 weeks is recorded"),
    draftSentOn: eventOn("The day on which the draft was sent"),
    familyRepliedOn: eventOn("The day on which the family answered the draft"),
    issuedOn: eventOn("The day on which the plan was issued"),
    lastAmendedOn: eventOn("The day on which the plan was last amended in substance"),
    signed: statement("The responsible officer of the authority has signed it"),
    signedOn: eventOn("The day on which it was signed"),
    nextReviewOn: statedOn("The day by which it is to be reviewed next"),
    phaseTransferOn: statedOn("The first day of the next phase of education"),
    phaseTransfer: choice(["post-16", "other"], "Which phase transfer is next"),
    receivingSettingNamedOn: eventOn("The day on which the plan that names the receiving setting was sent"),
    setting: choice(
      ["mainstream", "special", "otherwise-than-at-school", "early-years", "post-16"],
      "The type of setting",
    ),
    person: object({
      dateOfBirth: eventOn("Date of birth"),
      ncYear: z.int().min(-4).max(20).describe("National Curriculum year").optional(),
      overCompulsorySchoolAge: statement("Over compulsory school age"),
      names: z
        .array(z.string().min(1).max(80))
        .max(40)
        .describe("Names that may stand in the plan: only compared with, never repeated")
        .optional(),
      pronouns: choice(["he", "she", "they"], "The child's pronouns"),
      usesSpeech: statement("The child uses speech"),
    }).optional(),
    identity: list(
      ["name", "date-of-birth", "home-authority", "setting", "parents", "upn", "nhs-number"],
      "What of the identity block is filled in",
    ),
    sections: z.array(section(object)).optional(),
    sectionsUnread: list(
      sectionLetters,
      "The sections that may stand in the document though they were not found: what is missing of them is not known",
    ),
    voice: z.array(voiceItem(object)).optional(),
    needs: z.array(need(object)).optional(),
    areasWithoutNeed: list(
      [
        "communication-and-interaction",
        "cognition-and-learning",
        "social-emotional-mental-health",
        "sensory-or-physical",
      ],
      "The broad areas in which the plan says that there is no need",
    ),
    outcomes: z.array(outcome(object)).optional(),
    shorterTermTargets: words("How shorter-term targets are set"),
    monitoringArrangements: words("How progress is monitored"),
    adulthoodLeftOutBecause: words("Why outcomes leave out themes of adulthood"),
    healthAndCareLeftOutBecause: words("Why outcomes leave out health or care"),
    provisions: z.array(provision(object)).optional(),
    healthcarePlanExists: statement("There is an individual healthcare plan"),
    assessedServices: ids("Services assessed as needed under section 2 of the 1970 Act, each as a kebab-case word"),
    recommendations: z.array(recommendation(object)).optional(),
    advice: z.array(advice(object)).optional(),
    placement: object({
      named: statement("A school or other institution is named"),
      type: words("The type of school or other institution"),
      otherwiseThanAtSchool: statement("Education otherwise than at school is recorded (section 61)"),
    }).optional(),
    budget: object({
      directPayment: statement("Special educational provision is bought with a direct payment"),
      needIds: ids("The needs that it meets"),
      outcomeIds: ids("The outcomes that it meets"),
      provisionIds: ids("The provision that it buys"),
    }).optional(),
    reviews: z.array(planReview(object)).optional(),
    changes: z.array(change(object)).optional().describe("What differs from the draft"),
  }).meta({ title: "An EHC plan", description: "What a plan holds, part by part, to be audited." });

/** The schema of a plan record. Unknown fields are refused. */
export const planRecordSchema = plan(z.strictObject as unknown as MakeObject);

/** One EHC plan, part by part. Every date is an ISO date (`YYYY-MM-DD`); nearly every field is optional. */
export type PlanRecord = z.infer<typeof planRecordSchema>;

/** One provision of a plan. */
export type Provision = NonNullable<PlanRecord["provisions"]>[number];
/** One outcome of a plan. */
export type PlanOutcome = NonNullable<PlanRecord["outcomes"]>[number];
/** One need of a plan. */
export type Need = NonNullable<PlanRecord["needs"]>[number];
