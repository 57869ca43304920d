import { describe, expect, it } from "vitest";
import { policies } from "../../src/timetables";
import { describePolicy } from "../../src/timetables/describe-policy";

describe("a policy in words", () => {
  it.each(policies.map((policy) => [policy.id, policy] as const))(
    "%s has its council, gaps and evidence",
    (id, policy) => {
      const text = describePolicy(policy);
      expect(text.split("\n").slice(0, 3)).toEqual([policy.council, id, ""]);
      for (const gap of policy.gaps ?? []) expect(text).toContain(`  - ${gap}\n`);
      for (const { page } of policy.evidence) expect(text).toContain(page);
      expect(text).not.toMatch(/\{|undefined|\[object/);
    },
  );

  it("says what its rules ask, with each time that the text leaves open", () => {
    const hertfordshire = describePolicy(policies.find(({ id }) => id === "hertfordshire")!);
    expect(hertfordshire).toContain(
      `  - Tell Hertfordshire County Council of the start of a timetable in the time that its policy gives
      Time: within 5 days of the first day of the timetable, or
        within 5 working days of the first day of the timetable, or
        within 5 school days of the first day of the timetable:
        the text does not say which
`,
    );
    expect(hertfordshire).toContain("If not: a person should look.");
  });

  it("says so where nothing of it can be judged", () => {
    const silent = { id: "silent", council: "Nowhere", evidence: [], certainty: "recalled" as const };
    expect(describePolicy(silent)).toContain("What it asks\n  Nothing that can be judged.");
  });
});
