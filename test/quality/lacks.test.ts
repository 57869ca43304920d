import { describe, expect, it } from "vitest";
import { assembleEvaluator } from "../../src/evaluate/evaluator";
import { auditPlan } from "../../src/quality/audit-plan";
import { criteria } from "../../src/quality/criteria";
import { criterionRules, ruleIdOf } from "../../src/quality/criterion-rules";
import { criterionSchema } from "../../src/quality/criterion-schema";
import { lackInWords, lackRules } from "../../src/quality/lacks";
import { partInWords } from "../../src/quality/part-in-words";
import { planScopes } from "../../src/quality/plan-scopes";
import { sourceInWords } from "../../src/quality/source-in-words";
import { exampleFacts } from "../support/example-facts";

const asOf = "2026-11-23";
const of = (code: string) => criteria.find(({ criterion }) => criterion === code)!;
const lacks = lackRules(criteria);
const rules = criterionRules(
  criteria,
  lacks.map(({ rule }) => rule),
);
const evaluator = assembleEvaluator({ rules }, undefined, {
  scopes: planScopes,
  read: exampleFacts,
});

/** Why the first part of an audit fails a criterion. */
const why = (plan: object, code: string, part?: string) =>
  auditPlan({ id: "P-1", ...plan }, { asOf }).findings.find(
    ({ rule, subject, because }) =>
      rule === ruleIdOf(of(code)) && because !== undefined && (part === undefined || subject === part),
  )?.because;

describe("what a plan lacks", () => {
  it.each(criteria.filter(({ holdsWhen }) => holdsWhen !== undefined).map((one) => [one.criterion, one] as const))(
    "%s is said in one sentence that begins with a capital, and with the part where there are many",
    (_, criterion) => {
      const said = lackInWords(criterion, "Part 1", ["one thing", "another"]);
      expect(said).toMatch(/^[A-Z][^.{}]*[^.{}\s]$/);
      if (!["plan"].includes(criterion.scope!)) expect(said).toMatch(/^Part 1 /);
      else expect(said).not.toContain("Part 1");
    },
  );

  it.each(criteria.filter((one) => typeof one.lacks === "object").map((one) => [one.criterion, one] as const))(
    "%s tells in every example that fails what is not there",
    (code, criterion) => {
      const failing = criterion.examples!.filter(({ expect: { outcome } }) => /^(breached|query)$/.test(outcome));
      expect(failing).not.toEqual([]);
      for (const example of failing) {
        const { findings } = evaluator.evaluateCase({ id: "example", ...(example.plan as object) }, example);
        const failed = findings.find(
          ({ rule, subject, outcome }) =>
            rule === ruleIdOf(criterion) &&
            outcome === example.expect.outcome &&
            (example.expect.subject === undefined || subject === example.expect.subject),
        )!;
        const lacking = lacks.filter(({ of: whose, rule: { id } }) =>
          findings.some(
            ({ rule, subject, outcome }) =>
              whose === failed.rule && rule === id && subject === failed.subject && outcome === "breached",
          ),
        );
        expect(lacking.length, `${code}: ${example.name}`).toBeGreaterThan(0);
      }
    },
  );

  it("is asked of every structure test, and of nothing else", () => {
    const { lacks: said, ...without } = of("F-05");
    expect(criterionSchema.safeParse(without).error?.issues.map(({ path }) => path)).toEqual([["lacks"]]);
    expect(criterionSchema.safeParse({ ...of("F-10"), lacks: said }).error?.issues.map(({ path }) => path)).toEqual([
      ["lacks"],
    ]);
  });

  it("says the part, the thing and the source", () => {
    const provisions = [1, 2, 3].map((i) => ({
      section: "F",
      mode: "direct",
      text: i < 3 ? "A teacher will read with Robin for 20 minutes a week." : "Symbols will be provided.",
    }));
    expect(why({ provisions }, "F-03")).toBe(
      "Provision 3 in Section F does not say who delivers it (paragraph 9.69 of the Code).",
    );
  });

  it("says only those things of several that are not there", () => {
    const provisions = [{ section: "G", text: "A nurse will check the pump.", agreedOn: "2026-05-01" }];
    const plan = { status: "final", issuedOn: "2026-05-26", provisions };
    expect(why(plan, "G-02")).toBe(
      "Provision 1 in Section G does not record which body agreed it (regulation 12(2) of SI 2014/1530).",
    );
    const sections = ["A", "B", "D", "E", "F", "G", "H2", "I", "K"].map((letter) => ({ letter, labelled: true }));
    expect(why({ status: "final", sections, budget: { directPayment: false } }, "W-01")).toBe(
      "The plan has no label for Section C or Section H1 (regulation 12(1) of SI 2014/1530).",
    );
    expect(
      why({ needs: [{ section: "B", area: "cognition-and-learning", text: "Robin reads slowly." }] }, "B-05"),
    ).toBe(
      "Section B neither covers communication and interaction; social, emotional and mental health; or sensory or physical needs nor says that there is no such need (paragraphs 6.28 to 6.35 of the Code).",
    );
  });

  it("stands in the fix as it stands in the finding, and no rule about things asked for is a finding itself", () => {
    const audit = auditPlan(
      {
        id: "P-1",
        needs: ["n1", "n2"].map((id) => ({ id, section: "B", text: "Robin reads slowly." })),
        provisions: [{ section: "F", needIds: ["n1"], text: "A teacher will read with Robin each day." }],
      },
      { asOf },
    );
    const fix = audit.fixes.find(({ criterion }) => criterion === "F-01")!;
    expect(fix.because).toBe(
      "Need 2 in Section B has no provision in Section F (section 37(2)(a) of the Children and Families Act 2014).",
    );
    expect(audit.findings.find(({ rule, subject }) => rule === "quality.f-01" && subject === "/needs/1")!.because).toBe(
      fix.because,
    );
    expect(new Set(audit.findings.map(({ rule }) => rule)).size).toBeGreaterThan(5);
    expect(audit.findings.filter(({ rule }) => rule.includes("lacks"))).toEqual([]);
    for (const { outcome, because } of audit.findings)
      expect(because === undefined).toBe(outcome !== "breached" && outcome !== "query");
  });

  it("counts a query of structure among the fixes, of those as grave after queries that quote the words", () => {
    const plan = {
      id: "P-1",
      person: { names: ["Robin"], pronouns: "they" },
      provisions: [{ section: "F", mode: "direct", text: "Callum will have access to symbols each day." }],
    };
    const codes = ["F-06", "F-08", "W-04"];
    const { fixes } = auditPlan(plan, {
      asOf,
      criteria: criteria.filter(({ criterion }) => codes.includes(criterion)),
    });
    expect(fixes.map(({ criterion, quote, because }) => [criterion, quote, because])).toEqual([
      ["W-04", undefined, expect.stringMatching(/^The plan may hold the name of somebody else \(Schools Week/)],
      ["F-08", "have access", expect.any(String)],
      ["F-06", undefined, "Provision 1 in Section F does not say how long it lasts (paragraph 9.69 of the Code)."],
    ]);
  });
});

describe("partInWords", () => {
  it.each([
    ["", "The plan"],
    ["/person", "The plan"],
    ["/provisions/0", "Provision 1 in Section H1"],
    ["/provisions/0/text", "Provision 1 in Section H1"],
    ["/provisions/7", "Provision 8"],
    ["/sections/0/nilStatement", "Section D"],
    ["/sections/4", "Section number 5"],
    ["/constructor/0", "Part 1"],
  ])("names %s", (pointer, words) => {
    expect(partInWords(pointer, { id: "P-1", provisions: [{ section: "H1" }], sections: [{ letter: "D" }] })).toBe(
      words,
    );
  });
});

describe("sourceInWords", () => {
  const certainty = "recalled" as const;
  it.each([
    [{ code: "9.69", certainty }, "paragraph 9.69 of the Code"],
    [{ code: "6.28-6.35", certainty }, "paragraphs 6.28 to 6.35 of the Code"],
    [{ instrument: "uksi/2014/1530", provision: "reg 12(1)(a)", certainty }, "regulation 12(1)(a) of SI 2014/1530"],
    [
      { instrument: "ukpga/2014/6", provision: "s.37(2)(a)", certainty },
      "section 37(2)(a) of the Children and Families Act 2014",
    ],
    [{ guidance: "A checklist", certainty }, "A checklist"],
  ])("%j", (source, words) => {
    expect(sourceInWords(source)).toBe(words);
  });
});
