import type { Finding } from "../../src/evaluate/finding";
import { criteria } from "../../src/quality/criteria";
import { ruleIdOf } from "../../src/quality/criterion-rules";
import { driftOf } from "../../src/quality/drift";
import { goldenThread } from "../../src/quality/golden-thread";
import type { Fix, PlanAudit, PlanFinding } from "../../src/quality/plan-audit";
import { type PlanRecord, planRecordSchema } from "../../src/quality/plan-record";
import { auditWith } from "./invented-audits";

/** An invented plan of the usual length, with the usual weaknesses. */
export const inventedPlan: PlanRecord = planRecordSchema.parse({
  id: "P-2041",
  localAuthority: "Invented County Council",
  area: "North",
  team: "North and Valley",
  status: "amended-final",
  kind: "amended",
  issuedOn: "2026-03-18",
  person: { names: ["Robin", "Merle"], pronouns: "they", ncYear: 8 },
  sections: ["A", "B", "C", "D", "E", "F", "G", "H1", "H2", "I", "J", "K"].map((letter) => ({
    letter,
    labelled: true,
  })),
  voice: [
    { id: "v1", speaker: "child", kind: "view", text: "I like it when we do things with our hands." },
    { id: "v2", speaker: "child", kind: "aspiration", text: "I want to work with animals.", horizon: "long-term" },
    { id: "v3", speaker: "parent", kind: "aspiration", text: "We want Robin to travel alone.", horizon: "near" },
    { id: "v4", speaker: "child", kind: "aspiration", text: "I want a friend who likes drawing.", horizon: "near" },
  ],
  needs: [
    {
      id: "n1",
      section: "B",
      area: "communication-and-interaction",
      text: "Robin follows one step of an instruction at a time.",
    },
    { id: "n2", section: "B", area: "cognition-and-learning", text: "Robin reads at the level of a child of seven." },
    { id: "n3", section: "B", area: "social-emotional-mental-health", text: "Robin leaves the room when it is loud." },
    { id: "n4", section: "B", area: "sensory-or-physical", text: "Robin tires when writing." },
    { id: "n5", section: "C", text: "Robin has epilepsy." },
    { id: "n6", section: "D", text: "Robin cannot be left alone at home." },
  ],
  outcomes: [
    {
      id: "o1",
      text: "Robin follows two steps.",
      needIds: ["n1"],
      aspirationIds: ["v2"],
      byWhenOn: "2027-07-21",
      domains: ["education"],
    },
    { id: "o2", text: "Robin reads a page.", needIds: ["n2"], aspirationIds: ["v2"], domains: ["education"] },
    { id: "o3", text: "Robin stays in the room.", needIds: ["n3"], aspirationIds: ["v4"], domains: ["education"] },
    { id: "o4", text: "Robin writes for ten minutes.", needIds: ["n4"], domains: ["education"] },
    { id: "o5", text: "Robin tells somebody before a seizure.", needIds: ["n5"], domains: ["health"] },
    { id: "o6", text: "Robin will improve.", domains: ["education"] },
  ],
  provisions: [
    [
      "F",
      "speech-and-language-therapy",
      ["n1"],
      ["o1"],
      ["a4"],
      { times: 1, per: "week", minutes: 30, weeksPerYear: 38 },
    ],
    [
      "F",
      "teaching-assistant",
      ["n1", "n2"],
      ["o1", "o2"],
      ["a2"],
      { times: 5, per: "week", minutes: 60, weeksPerYear: 38 },
    ],
    ["F", "literacy-programme", ["n2"], ["o2"], ["a3"], { times: 3, per: "week", minutes: 20, weeksPerYear: 38 }],
    ["F", "educational-psychology", ["n3"], ["o3"], ["a3"], { times: 3, per: "year", minutes: 60, weeksPerYear: 3 }],
    ["F", undefined, ["n3"], ["o3"], [], {}],
    ["F", "occupational-therapy", ["n4"], ["o4"], ["a5"], { times: 1, per: "half-term", minutes: 45 }],
    ["F", "assistive-technology", ["n4"], ["o4"], ["a5"], {}],
    ["F", undefined, [], [], [], {}],
    ["G", "nursing", ["n5"], ["o5"], ["a6"], {}],
  ].map(([section, service, needIds, outcomeIds, sourceIds, amount], i) => ({
    id: `p${i + 1}`,
    section,
    ...(service === undefined ? {} : { service }),
    text: "Access to support as appropriate.",
    needIds,
    outcomeIds,
    sourceIds,
    ...(amount as object),
  })),
  recommendations: [
    {
      sourceId: "a4",
      kind: "provision",
      service: "speech-and-language-therapy",
      times: 1,
      per: "week",
      minutes: 60,
      weeksPerYear: 38,
      matchedIds: ["p1"],
    },
    {
      sourceId: "a5",
      kind: "provision",
      service: "sensory-diet",
      matchedIds: [],
      departureBecause: "Agreed with the family.",
    },
    { sourceId: "a3", kind: "provision", service: "literacy-programme", matchedIds: ["p3"] },
  ],
  advice: [
    { id: "a1", type: "parent-or-young-person", role: "parents", datedOn: "2025-11-20", author: true, attached: true },
    { id: "a2", type: "education", role: "head teacher", datedOn: "2025-11-27", author: true, attached: true },
    {
      id: "a3",
      type: "psychological",
      role: "educational psychologist",
      datedOn: "2025-12-04",
      author: true,
      attached: true,
    },
    {
      id: "a4",
      type: "other-thought-fit",
      role: "speech and language therapist",
      datedOn: "2024-06-03",
      author: true,
      attached: true,
    },
    { id: "a5", type: "other-thought-fit", role: "occupational therapist", datedOn: "2025-12-11", author: true },
    { id: "a6", type: "medical", role: "paediatrician", datedOn: "2025-12-11", author: true, attached: true },
  ],
});

const short = new Set(["F-05", "F-08", "E-02", "K-01", "K-03", "F-19", "B-02", "F-16", "F-17", "D-03", "A-07"]);
const partly = new Set(["E-04", "F-03", "F-13", "W-08"]);

const of = (code: string) => criteria.find(({ criterion }) => criterion === code)!;

const finding = (
  code: string,
  outcome: Finding["outcome"],
  subject: string,
  more: Partial<Finding> = {},
): PlanFinding => ({
  severity: of(code).severity,
  rule: ruleIdOf({ criterion: code }),
  version: "2014-09-01",
  outcome,
  force: "guidance",
  subject,
  provision: "SEND Code of Practice 9.69",
  ...more,
});

const fix = (code: string, subject: string, because: string, quote?: string): Fix => {
  const { criterion, title, severity, remedy } = of(code);
  const outcome = quote === undefined ? "breached" : "query";
  return { criterion, title, outcome, severity, subject, because, remedy, ...(quote === undefined ? {} : { quote }) };
};

/** An audit of the invented plan: findings and grade are set by hand, the thread and the drift are worked out. */
export const inventedPlanAudit: PlanAudit = auditWith(
  {
    id: inventedPlan.id,
    localAuthority: "Invented County Council",
    area: "North",
    team: "North and Valley",
    issuedOn: "2026-03-18",
    thread: goldenThread(inventedPlan),
    drift: inventedPlan.recommendations!.map((one, i) => ({
      ...driftOf(one, inventedPlan),
      subject: `/recommendations/${i}`,
    })),
    findings: [
      finding("K-01", "breached", "", {
        amounts: {
          viewsOfFamily: 1,
          educationalAdvice: 1,
          medicalAdvice: 1,
          psychologicalAdvice: 1,
          socialCareAdvice: 0,
          adulthoodAdvice: 0,
          adviceInAll: 6,
        },
      }),
      finding("K-03", "breached", "/advice/4"),
      finding("K-04", "query", "/advice/3"),
      finding("F-05", "breached", "/provisions/4"),
      finding("F-05", "breached", "/provisions/7"),
      finding("D-03", "breached", "/needs/5"),
      finding("F-07", "undetermined", "/provisions/1", { needs: ["shared"] }),
    ],
    queries: [
      {
        criterion: "F-08",
        family: "access",
        subject: "/provisions/4/text",
        section: "F",
        quote: "Access to",
        start: 0,
        end: 9,
        because: "A chance to have something is no service.",
        remedy: "Say what will be done: {role} will {activity}.",
        severity: "major",
        weight: "full",
      },
    ],
    fixes: [
      fix(
        "K-01",
        "",
        "Section K does not list social care advice or advice on preparation for adulthood, and does not say why (regulation 6(1)(a) to (h) of SI 2014/1530).",
      ),
      fix(
        "F-05",
        "/provisions/4",
        "Provision 5 in Section F does not say how often it is made (paragraph 9.69 of the Code).",
      ),
      fix(
        "F-08",
        "/provisions/4/text",
        "It gives a chance, not a service: nothing need happen for it to be kept.",
        "Access to support as appropriate",
      ),
      fix(
        "E-02",
        "/outcomes/5",
        "Outcome 6 in Section E does not say by when it is to be reached (paragraph 9.66 of the Code).",
      ),
      fix(
        "F-19",
        "/recommendations/0",
        "Recommendation 1 asks for more than the plan provides, and the plan does not say why (paragraph 9.69 of the Code).",
      ),
    ],
    dismissed: [
      {
        criterion: "F-13",
        subject: "/provisions/2/text",
        quote: "staff",
        reason: "The role stands in the sentence before.",
        findings: 1,
      },
    ],
  },
  (code, section) => {
    if (short.has(code)) return "not";
    if (partly.has(code)) return "partly";
    if (section === "J" || section === "H2" || section === "cross-plan") return "not-applicable";
    if (of(code).method.includes("judgement")) return "pending";
    return "met";
  },
);
inventedPlanAudit.judgements = inventedPlanAudit.results
  .filter(({ rating }) => rating === "pending")
  .map(({ criterion }) => of(criterion))
  .filter(({ asks }) => asks !== undefined);
const voice = inventedPlanAudit.results.find(({ criterion }) => criterion === "A-01")!;
Object.assign(voice, {
  rating: "met",
  by: "auditor",
  rating4: 4,
  comment: "Robin's own words open the plan and shape three outcomes.",
});
inventedPlanAudit.judgements = inventedPlanAudit.judgements.filter(({ criterion }) => criterion !== "A-01");
