import { describe, expect, it } from "vitest";
import gradingFile from "../../rules/quality/grading.json";
import type { Finding } from "../../src/evaluate/finding";
import { auditPlan, createAuditor } from "../../src/quality/audit-plan";
import { gradingSchema } from "../../src/quality/grading-schema";
import { sectionLetters } from "../../src/quality/plan-record";
import { structureStanding } from "../../src/quality/structure-standing";

const asOf = "2026-11-23";
const found = (...outcomes: Finding["outcome"][]) => outcomes.map((outcome) => ({ outcome }) as Finding);

describe("what a structure test comes to", () => {
  it.each<[Finding["outcome"][], boolean, string]>([
    [[], false, "not-applicable"],
    [["not-applicable"], false, "not-applicable"],
    [["met", "met"], false, "met"],
    [["met", "breached"], false, "partly"],
    [["met", "breached", "breached"], false, "not"],
    [["met", "undetermined"], false, "pending"],
    [["met", "query"], false, "pending"],
    [["query", "breached"], false, "not"],
    [[], true, "pending"],
    [["met", "met"], true, "pending"],
    [["breached"], true, "not"],
    [["met", "breached"], true, "partly"],
  ])("%j, with parts unread %s: %s", (outcomes, isUnread, expected) => {
    expect(structureStanding(found(...outcomes), { partlyFrom: 0.5, isUnread })).toBe(expected);
  });

  it("is met in part from the share that the grading says", () => {
    const outcomes = found("met", "met", "breached");
    const at = (partlyFrom: number) => structureStanding(outcomes, { partlyFrom, isUnread: false });
    expect([at(0.66), at(0.67)]).toEqual(["partly", "not"]);
    const plan = { id: "P-1", outcomes: [{ baseline: "none" }, {}] };
    const audited = createAuditor({ grading: gradingSchema.parse({ ...gradingFile, partlyFrom: 0.6 }) });
    const of = ({ results }: ReturnType<typeof auditPlan>) => results.find(({ criterion }) => criterion === "E-12")!;
    expect(of(auditPlan(plan, { asOf })).rating).toBe("partly");
    expect(of(audited.auditPlan(plan, { asOf })).rating).toBe("not");
  });
});

describe("a plan of which only the text was read", () => {
  const sections = sectionLetters.map((letter) => ({ letter, text: "Something stands here." }));
  const person = { ncYear: 10, overCompulsorySchoolAge: false, usesSpeech: false, dateOfBirth: "2012-03-01" };
  const plan = { id: "P-1", status: "final", person, sections };
  const audit = auditPlan(plan, { asOf });

  it("breaches nothing, and raises no query about parts", () => {
    const failed = audit.findings.filter(({ outcome }) => outcome === "breached" || outcome === "query");
    expect(failed.map(({ rule }) => rule)).toEqual([]);
  });

  it("is not taken to have no outcomes, and the finding says what was not read", () => {
    expect(audit.findings.find(({ rule }) => rule === "quality.e-01")).toMatchObject({
      outcome: "undetermined",
      needs: ["partsUnread.sectionE"],
    });
  });

  it("leaves every test on its parts to a person", () => {
    const codes = /^(A-0[67]|B-0[1-46]|[CD]-03|E-0[2-8]|E-12|F-0[1-7]|F-1[4-9]|G-0[12]|H-0[134]|K-0[234])$/;
    const tested = audit.results.filter(({ criterion }) => codes.test(criterion));
    expect(tested).toHaveLength(38);
    expect(tested.filter(({ rating }) => rating !== "pending").map(({ criterion }) => criterion)).toEqual([]);
    expect(audit.judgements.map(({ criterion }) => criterion)).toEqual(expect.arrayContaining(["B-01", "F-18"]));
  });

  it("says nothing of other plans", () => {
    expect(audit.results.find(({ criterion }) => criterion === "X-01")?.rating).toBe("not-applicable");
  });

  it("breaches where its sections are empty", () => {
    const empty = sectionLetters.map((letter) => ({ letter, empty: true }));
    const rules = auditPlan({ ...plan, sections: empty }, { asOf }).findings.filter(
      ({ outcome }) => outcome === "breached",
    );
    expect(rules.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["quality.a-01", "quality.e-01", "quality.f-20", "quality.i-02", "quality.k-01"]),
    );
  });
});
