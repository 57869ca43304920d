import fc from "fast-check";
import { describe, expect, it } from "vitest";
import gradingFile from "../../rules/quality/grading.json";
import sectionE from "../../rules/quality/section-e.json";
import sectionF from "../../rules/quality/section-f.json";
import { type CriterionResult, gradePlan } from "../../src/quality/grade";
import { auditSections, type Grade, gradeWords, gradingSchema } from "../../src/quality/grading-schema";
import type { Standing } from "../../src/quality/rating";

const grading = gradingSchema.parse(gradingFile);
const noLimits = { ...grading, limits: [] };

const result = (
  criterion: string,
  rating: Standing,
  severity: CriterionResult["severity"] = "major",
): CriterionResult => ({ criterion, section: criterion[0] as CriterionResult["section"], severity, rating });

/** 0 for the worst grade. */
const rank = (grade: Grade | undefined) => gradeWords.length - 1 - gradeWords.indexOf(grade!);

describe("a grade", () => {
  it("is good, and no better, where an auditor rates everything good", () => {
    const rated = (rating4: 3 | 4) =>
      gradePlan(
        ["A-01", "E-01", "F-05"].map((code) => ({ ...result(code, "met"), rating4 })),
        grading,
      );
    expect(rated(3)).toMatchObject({ grade: "good", score: 0.85 });
    expect(rated(4)).toMatchObject({ grade: "outstanding", score: 1 });
  });

  it.each(["met", "not-applicable"] as const)(
    "is capped by a breach that an auditor's rating overrides: %s",
    (rating) => {
      const overridden: CriterionResult = {
        ...result("W-01", rating, "critical"),
        section: "whole-plan",
        overrides: "not",
      };
      expect(gradePlan([overridden, result("E-01", "met")], grading)).toMatchObject({
        grade: "requires-improvement",
        limits: [{ cap: "requires-improvement", criteria: ["W-01"] }],
      });
    },
  );

  it("is outstanding where everything is met", () => {
    expect(gradePlan([result("E-01", "met", "critical"), result("F-05", "met")], grading)).toEqual({
      grade: "outstanding",
      score: 1,
      sections: [
        { section: "E", score: 1, grade: "outstanding" },
        { section: "F", score: 1, grade: "outstanding" },
      ],
      limits: [],
      pending: [],
      provisional: false,
    });
  });

  it("weighs criteria within their section, and sections within the plan", () => {
    // F: (2 × 1 + 0.5 + 0) / 4 = 0.625, weighed 3. C: 1, weighed 1. Together (1.875 + 1) / 4.
    const results = [result("F-02", "met"), result("F-05", "partly"), result("F-06", "not"), result("C-01", "met")];
    expect(gradePlan(results, grading)).toMatchObject({
      score: 0.71875,
      grade: "requires-improvement",
      sections: [
        { section: "F", score: 0.625, grade: "requires-improvement" },
        { section: "C", score: 1, grade: "outstanding" },
      ],
    });
  });

  it.each([
    [18, 20, "outstanding"],
    [17, 20, "good"],
    [15, 20, "good"],
    [14, 20, "requires-improvement"],
    [10, 20, "requires-improvement"],
    [9, 20, "inadequate"],
  ])("with %i of %i criteria met is %s", (met, of, grade) => {
    const results = Array.from({ length: of }, (_, i) => result(`C-${10 + i}`, i < met ? "met" : "not"));
    expect(gradePlan(results, grading)).toMatchObject({ score: met / of, grade });
  });

  it("reaches a threshold that a sum of fractions only just falls short of", () => {
    const codes = Array.from({ length: 16 }, (_, i) => `C-${10 + i}`);
    const weights = Object.fromEntries(codes.map((code) => [code, 0.1]));
    const results = codes.map((code, i) => result(code, i < 12 ? "met" : "not"));
    expect(gradePlan(results, { ...grading, weights })).toMatchObject({ score: 0.75, grade: "good" });
  });

  it("is absent while nothing is rated", () => {
    expect(gradePlan([result("E-01", "not-applicable"), result("E-13", "pending")], grading)).toEqual({
      sections: [],
      limits: [],
      pending: ["E-13"],
      provisional: true,
    });
  });

  it("is provisional while something is pending, which counts for nothing", () => {
    const rated = [result("E-04", "partly"), result("F-05", "met")];
    expect(gradePlan([...rated, result("F-01", "pending", "critical")], grading)).toEqual({
      ...gradePlan(rated, grading),
      pending: ["F-01"],
      provisional: true,
    });
  });
});

describe("a limit", () => {
  const good = Array.from({ length: 30 }, (_, i) => result(`F-${40 + i}`, "met"));

  it("keeps a plan at requires improvement for a critical criterion that is not met, and its section too", () => {
    expect(gradePlan([...good, result("F-12", "not", "critical"), result("C-01", "met")], grading)).toMatchObject({
      grade: "requires-improvement",
      sections: [
        { section: "F", grade: "requires-improvement" },
        { section: "C", grade: "outstanding" },
      ],
      limits: [{ cap: "requires-improvement", criteria: ["F-12"] }],
    });
  });

  it("reaches what is partly met only where it says so", () => {
    const results = [...good, result("F-12", "partly", "critical")];
    expect(gradePlan(results, grading)).toMatchObject({
      grade: "requires-improvement",
      limits: [{ criteria: ["F-12"] }],
    });
    const limits = grading.limits.map((one) => ({ ...one, atMost: "not" as const }));
    expect(gradePlan(results, { ...grading, limits })).toMatchObject({ grade: "outstanding", limits: [] });
  });

  it.each([
    ["F-01", "partly"],
    ["F-01", "not"],
    ["W-04", "not"],
    ["I-01", "not"],
  ] as const)("makes a plan inadequate for %s that is %s", (criterion, rating) => {
    const one = { ...result(criterion, rating, "critical"), section: "whole-plan" as const };
    expect(gradePlan([...good, one], grading)).toMatchObject({
      grade: "inadequate",
      limits: expect.arrayContaining([expect.objectContaining({ cap: "inadequate", criteria: [criterion] })]),
    });
  });

  it("is told even where the score alone is worse", () => {
    const { grade, limits } = gradePlan([result("F-12", "not", "critical"), result("F-05", "not")], grading);
    expect({ grade, caps: limits.map(({ cap }) => cap) }).toEqual({
      grade: "inadequate",
      caps: ["requires-improvement"],
    });
  });
});

const codes = ["W-01", "W-04", "A-01", "B-01", "C-01", "E-01", "E-04", "F-01", "F-02", "F-05", "F-12", "I-01", "J-02"];
const rating = fc.constantFrom<Standing>("met", "partly", "not", "not-applicable", "pending");
const results = fc.uniqueArray(
  fc.record({
    criterion: fc.constantFrom(...codes),
    section: fc.constantFrom(...auditSections),
    severity: fc.constantFrom("critical", "major", "moderate", "minor"),
    rating,
  }),
  { selector: ({ criterion }) => criterion },
);
const weights = fc.dictionary(
  fc.constantFrom(...auditSections, ...codes),
  fc.double({ min: 0.1, max: 10, noNaN: true }),
);
const limit = fc.record({
  criteria: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 }),
  atMost: fc.constantFrom("not", "partly"),
  cap: fc.constantFrom(...gradeWords),
  because: fc.constant("a reason"),
});

describe("grading, whatever the ratings and weights", () => {
  it("never gives a better grade because of a limit, to the plan or to a section", () => {
    fc.assert(
      fc.property(results, weights, limit, (all, weights, more) => {
        const without = gradePlan(all, { ...noLimits, weights });
        const shipped = gradePlan(all, { ...grading, weights });
        const further = gradePlan(all, { ...grading, weights, limits: [...grading.limits, more] });
        for (const [before, after] of [
          [without, shipped],
          [shipped, further],
        ] as const) {
          expect(after.score).toBe(before.score);
          if (before.grade !== undefined) expect(rank(after.grade)).toBeLessThanOrEqual(rank(before.grade));
          for (const [i, one] of after.sections.entries())
            expect(rank(one.grade)).toBeLessThanOrEqual(rank(before.sections[i]!.grade));
        }
        for (const { cap } of further.limits) expect(rank(further.grade)).toBeLessThanOrEqual(rank(cap));
      }),
    );
  });

  it("never changes for what is not applicable", () => {
    fc.assert(
      fc.property(results, weights, (all, weights) => {
        const without = all.filter((one) => one.rating !== "not-applicable");
        expect(gradePlan(all, { ...grading, weights })).toEqual(gradePlan(without, { ...grading, weights }));
      }),
    );
  });

  it("never falls when one rating is better", () => {
    const better = { not: "partly", partly: "met" } as const;
    fc.assert(
      fc.property(results, weights, fc.nat(), (all, weights, pick) => {
        const open = all.filter((one) => one.rating === "not" || one.rating === "partly");
        fc.pre(open.length > 0);
        const raised = open[pick % open.length]!;
        const after = all.map((one) =>
          one === raised ? { ...one, rating: better[one.rating as keyof typeof better] } : one,
        );
        const [low, high] = [all, after].map((these) => gradePlan(these, { ...grading, weights }));
        expect(high!.score).toBeGreaterThanOrEqual(low!.score!);
        expect(rank(high!.grade)).toBeGreaterThanOrEqual(rank(low!.grade));
        for (const [i, one] of high!.sections.entries()) {
          expect(one.score).toBeGreaterThanOrEqual(low!.sections[i]!.score);
          expect(rank(one.grade)).toBeGreaterThanOrEqual(rank(low!.sections[i]!.grade));
        }
      }),
    );
  });
});

describe("the grading that is shipped", () => {
  it("weighs the critical criteria of E and F twice, and no other of theirs", () => {
    for (const { criterion, severity } of [...sectionE, ...sectionF])
      expect(grading.weights[criterion] ?? 1, criterion).toBe(severity === "critical" ? 2 : 1);
  });

  it("has a weight for every section", () => {
    expect(Object.keys(grading.weights)).toEqual(expect.arrayContaining([...auditSections]));
  });
});

describe("the schema of a grading", () => {
  it.each([
    ["a weight for no section or criterion", { weights: { Z: 1 } }, "weights"],
    ["a weight of nothing", { weights: { F: 0 } }, "weights"],
    ["partly worth more than met", { values: { met: 0.4, partly: 0.5, not: 0 } }, "values"],
    ["grades from the worst up", { grades: [...gradingFile.grades].reverse() }, "grades"],
    ["scores without a grade", { grades: gradingFile.grades.slice(0, 3) }, "grades"],
    ["a limit without criteria or severity", { limits: [{ cap: "good", because: "a reason" }] }, "limits"],
    [
      "a limit with both",
      { limits: [{ criteria: ["F-01"], severity: "major", cap: "good", because: "a reason" }] },
      "limits",
    ],
    ["a cap that is no grade", { limits: [{ severity: "major", cap: "fair", because: "a reason" }] }, "limits"],
    ["a scale without one of its points", { scale: gradingFile.scale.slice(1) }, "scale"],
    ["a grading that calls itself law", { force: "law" }, "force"],
  ])("refuses %s", (_, change, where) => {
    const { error } = gradingSchema.safeParse({ ...gradingFile, ...change });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(expect.arrayContaining([where]));
  });
});
