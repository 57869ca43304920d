import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schoolTypes } from "../../src/records/school";
import { builtInRules } from "../../src/rules/built-in";
import { createTimetableEvaluator, policies, readPolicy, withPolicy } from "../../src/timetables";
import { policySchema } from "../../src/timetables/policy-schema";
import { templates } from "../../src/timetables/templates";
import { code, codeBlocks, rowsOf, tablesWith } from "./pages";

const page = "docs/part-time-timetables.md";
const forces = new Map<string, string>([
  ...builtInRules.rules.map(({ id, force }) => [id, force] as const),
  ...templates.map(({ id }) => [id, "local"] as const),
]);
const rowsWith = (...columns: string[]) => tablesWith(...columns).flatMap(rowsOf);

describe(page, () => {
  it.each(rowsWith("Rule", "Force"))("%s has the force of its rule", (_, row) => {
    expect(code(row.Force!)).toBe(forces.get(code(row.Rule!)));
  });

  it("says which types of school the Regulations on leave reach, and what the parent's agreement is at each", () => {
    const { evaluateTimetables } = createTimetableEvaluator();
    const rows = rowsWith("`school.type`", "Regulation 11").map(([, row]) => Object.values(row));
    expect(rows.map(([type]) => code(type!)).sort()).toEqual([...schoolTypes].sort());
    for (const [type, reach, agreement] of rows) {
      const record = {
        id: "shown",
        person: { dateOfBirth: "2013-12-04" },
        school: { type: code(type!) },
        timetables: [{ startedOn: "2026-11-02", agreedByParent: false }],
        registerEntries: [{ code: "C2", from: "2026-11-02", to: "2026-11-02" }],
      };
      const { timetables, otherFindings } = evaluateTimetables(record, { asOf: "2026-11-23" });
      const breached = [...timetables[0]!.findings, ...otherFindings]
        .filter(({ outcome }) => outcome === "breached")
        .map(({ rule }) => rule);
      const byLaw = reach === "reaches it";
      expect(breached.includes("part-time-timetable.leave-agreed-with-parent"), type).toBe(byLaw);
      expect(breached.includes("part-time-timetable.agreement-with-parent"), type).toBe(!byLaw);
      expect(breached, type).toContain("part-time-timetable.code-c2-agreement");
      expect(agreement).toBe(byLaw ? "law" : "statutory guidance, and law for code C2");
    }
  });

  it("counts the early warnings and the policies, and says when these were read", () => {
    const text = readFileSync(page, "utf8");
    const requirements = JSON.parse(readFileSync("rules/requirements.json", "utf8")) as { code: string }[];
    expect(requirements.filter(({ code }) => code.startsWith("EW-"))).toHaveLength(10);
    expect(text).toContain("Ten are\nlisted");
    const warnings = builtInRules.rules.filter(({ force }) => force === "good-practice");
    expect(warnings.filter(({ otherwise }) => otherwise !== "query")).toEqual([]);
    expect(text).toContain(`the policies of ${policies.length} councils`);
    const readOn = new Set(policies.flatMap(({ evidence }) => evidence.map(({ checkedOn }) => checkedOn)));
    expect([...readOn]).toEqual(["2026-11-23"]);
  });

  it("shows a policy that is one, each of whose figures is asked about", () => {
    const text = codeBlocks(page).find(({ fileName }) => fileName === "northtown.json")!.text;
    const policy = readPolicy(JSON.parse(text), "northtown.json");
    const added = withPolicy(builtInRules, policy).rules.slice(builtInRules.rules.length);
    expect(added.map(({ id }) => id).sort()).toEqual([
      "local-policy.agree-in-writing",
      "local-policy.ask-if-longer-than-usual",
      "local-policy.consult-send-team",
      "local-policy.review-regularly",
      "local-policy.send-risk-assessment",
      "local-policy.tell-of-end",
      "local-policy.tell-of-start",
    ]);
  });

  it("has every field of a policy", () => {
    const fields = rowsWith("Field", "What it says").flatMap(([, row]) =>
      [...row.Field!.matchAll(/`(\w+)`/g)].map(([, field]) => field),
    );
    const schema = policySchema as unknown as { shape: Record<string, unknown> };
    const known = Object.keys(schema.shape).filter((field) => !["id", "council", "note"].includes(field));
    expect(fields.sort()).toEqual(known.sort());
  });
});

describe("the councils' policies that are shipped", () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))("%s has no fault", (id, policy) => {
    expect(readPolicy(policy, `rules/local/${id}.json`)).toEqual(policy);
  });
});
