import { describe, expect, it } from "vitest";
import gradingFile from "../../rules/quality/grading.json";
import { auditPlan, createAuditor } from "../../src/quality/audit-plan";
import { criteria } from "../../src/quality/criteria";
import { gradingSchema } from "../../src/quality/grading-schema";
import type { PlanRecord } from "../../src/quality/plan-record";
import type { Rating } from "../../src/quality/rating";

const asOf = "2026-11-23";
const grading = gradingSchema.parse(gradingFile);
const full = {
  activity: "reading",
  role: "teacher",
  expertise: "a named course",
  times: 3,
  per: "week",
  minutes: 20,
} as const;
const without = (...left: (keyof typeof full)[]) =>
  Object.fromEntries(Object.entries(full).filter(([key]) => !left.includes(key as keyof typeof full)));

/** What a criterion weighs in a plan with these provisions. */
function weighed(code: string, provisions: object[], more: Partial<PlanRecord> = {}, ratings: Rating[] = []) {
  const plan = { id: "P-1", provisions: provisions.map((one) => ({ section: "F", ...one })), ...more };
  return auditPlan(plan, { asOf, ratings }).results.find(({ criterion }) => criterion === code)!;
}

describe("who delivers provision", () => {
  it.each([
    ["who, how often and how long are missing", without("role", "times", "per", "minutes"), "critical"],
    ["who and how often are missing", without("role", "times", "per"), "major"],
    ["only who is missing", without("role"), "moderate"],
    ["only who is missing, of a thing", { ...without("role", "times", "per", "minutes"), mode: "equipment" }, "major"],
  ])("weighs more as more is missing: %s", (_, provision, severity) => {
    expect(weighed("F-03", [provision]).severity).toBe(severity);
  });

  it("weighs as much as it does in the worst part, and says why", () => {
    const parts = [without("role"), without("role", "times", "per", "minutes")];
    expect(weighed("F-03", parts)).toMatchObject({
      severity: "critical",
      severityBecause: ["who provides it, how often and for how long are all missing"],
    });
    expect(weighed("F-03", [full])).not.toHaveProperty("severityBecause");
  });

  it("caps the grade where it has become critical and an auditor finds it not met", () => {
    const plan = { id: "P-1", provisions: [{ section: "F", ...without("role", "times", "per", "minutes") }] };
    const ratings: Rating[] = [{ criterion: "F-03", rating: 1 }];
    const limits = auditPlan(plan, { asOf, ratings }).grade.limits.flatMap((one) => one.criteria);
    expect(limits).toContain("F-03");
    const plain = createAuditor({ grading: { ...grading, severities: [] } }).auditPlan(plan, { asOf, ratings });
    expect(plain.grade.limits.flatMap((one) => one.criteria)).not.toContain("F-03");
  });
});

describe("an element of provision", () => {
  it.each([
    ["F-04", ["expertise"]],
    ["F-05", ["times", "per"]],
    ["F-06", ["minutes"]],
  ] as const)("%s is moderate where it alone is missing", (code, left) => {
    expect(weighed(code, [without(...left)]).severity).toBe("moderate");
    expect(weighed(code, [without(...left, "role")]).severity).toBe("major");
  });

  it("is no less where what is to be done is missing", () => {
    expect(weighed("F-02", [without("activity")]).severity).toBe("critical");
    expect(weighed("F-05", [without("activity", "times", "per")]).severity).toBe("major");
  });

  it.each([
    ["G-01", "G"],
    ["H-03", "H1"],
    ["H-03", "H2"],
  ])("%s weighs in Section %s as it does in Section F", (code, section) => {
    const of = (...left: (keyof typeof full)[]) => weighed(code, [{ section, ...without(...left) }]).severity;
    expect(of("activity")).toBe("critical");
    expect(of("role", "times", "per", "minutes")).toBe("critical");
    expect(of("role", "minutes")).toBe("major");
    for (const left of [["role"], ["times", "per"], ["minutes"]] as const) expect(of(...left)).toBe("moderate");
  });
});

describe("the setting", () => {
  const two = without("role", "minutes");
  it("raises by one step where education is otherwise than at a school", () => {
    expect(weighed("F-06", [two]).severity).toBe("major");
    expect(weighed("F-06", [two], { setting: "otherwise-than-at-school" }).severity).toBe("critical");
    expect(weighed("F-06", [two], { placement: { otherwiseThanAtSchool: true } }).severity).toBe("critical");
    expect(weighed("F-02", [two], { setting: "otherwise-than-at-school" }).severity).toBe("critical");
    expect(weighed("F-16", [two], { setting: "otherwise-than-at-school" }).severity).toBe("major");
  });

  it("raises by one step for one-to-one support in a mainstream setting", () => {
    expect(weighed("F-06", [{ ...two, groupMost: 1 }], { setting: "mainstream" }).severity).toBe("critical");
    expect(weighed("F-06", [two], { setting: "mainstream" }).severity).toBe("major");
    expect(weighed("F-06", [{ ...two, groupMost: 1 }], { setting: "special" }).severity).toBe("major");
  });

  it("lowers by one step for a whole-class approach of a special school, for an auditor's reason", () => {
    const parts = [{ ...two, mode: "whole-class" }];
    const rated = (comment?: string): Rating[] => [{ criterion: "F-06", rating: 2, ...(comment && { comment }) }];
    const special = { setting: "special" } as const;
    expect(weighed("F-06", parts, special, rated("The approach is the school's own.")).severity).toBe("moderate");
    expect(weighed("F-06", parts, special, rated()).severity).toBe("major");
    expect(weighed("F-06", parts, special).severity).toBe("major");
    expect(weighed("F-06", parts, { setting: "mainstream" }, rated("A reason.")).severity).toBe("major");
    expect(weighed("F-06", [...parts, two], special, rated("A reason.")).severity).toBe("major");
  });

  it("raises what is queried of words in that part", () => {
    const text = "Sam will have access to support 1:1.";
    expect(weighed("F-08", [{ text }], { setting: "mainstream" }).severity).toBe("critical");
    expect(weighed("F-08", [{ text }]).severity).toBe("major");
  });
});

describe("severities of a council's own", () => {
  const rule = { criteria: ["E-12"], when: { fact: "setting", operator: "equal", value: "special" }, because: "local" };
  const plan = { id: "P-1", setting: "special", outcomes: [{ id: "o1", text: "Sam will read." }] };
  const severityBy = (...severities: object[]) =>
    createAuditor({ grading: gradingSchema.parse({ ...gradingFile, severities }) })
      .auditPlan(plan, { asOf })
      .results.find(({ criterion }) => criterion === "E-12")!.severity;

  it("take the place of ours", () => {
    expect(severityBy()).toBe("moderate");
    expect(severityBy({ ...rule, severity: "minor" })).toBe("minor");
    expect(severityBy({ ...rule, step: "up" }, { ...rule, step: "up" })).toBe("critical");
    expect(severityBy(...Array.from({ length: 5 }, () => ({ ...rule, step: "down" })))).toBe("minor");
  });

  it("stand in the fixes too, and are no findings", () => {
    const severities = [{ ...rule, severity: "critical" }];
    const audit = createAuditor({ grading: gradingSchema.parse({ ...gradingFile, severities }) }).auditPlan(plan, {
      asOf,
    });
    expect(audit.fixes.find(({ criterion }) => criterion === "E-12")?.severity).toBe("critical");
    expect(audit.findings.filter(({ rule: id }) => id.includes("severity"))).toEqual([]);
  });

  it("are refused where they name what is not there", () => {
    const wrong = { ...rule, step: "up", when: { fact: "colour", operator: "equal", value: "red" } };
    expect(() => severityBy(wrong)).toThrow(/severities#\/0\/holdsWhen\/fact: The scope "plan" has no fact "colour"/);
    expect(() => severityBy({ ...rule, step: "up", scope: "chapter" })).toThrow(/severities#\/0/);
  });

  it.each([
    ["a step and a severity", { step: "up", severity: "major" }],
    ["neither", {}],
    ["a step that is none", { step: "sideways" }],
    ["no criteria", { step: "up", criteria: [] }],
    ["no reason", { step: "up", because: "" }],
  ])("are refused by the schema: %s", (_, change) => {
    const { error } = gradingSchema.safeParse({ ...gradingFile, severities: [{ ...rule, ...change }] });
    expect(error?.issues.map(({ path }) => path[0])).toContain("severities");
  });

  it("may be left out, and so may the share from which a criterion is met in part", () => {
    const { severities, partlyFrom, ...rest } = gradingFile;
    expect(gradingSchema.parse(rest)).toMatchObject({ severities: [], partlyFrom: 0.5 });
  });
});

describe("the severities that are shipped", () => {
  it("name criteria that there are, and conditions over parts of a plan", () => {
    const codes = new Set(criteria.map(({ criterion }) => criterion));
    expect(grading.severities).toHaveLength(7);
    for (const { criteria: named } of grading.severities) for (const code of named) expect(codes).toContain(code);
  });
});
