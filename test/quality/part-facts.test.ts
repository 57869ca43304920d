import { describe, expect, it } from "vitest";
import { partFacts } from "../../src/quality/part-facts";
import { derivePlanFacts } from "../../src/quality/plan-facts";
import type { PlanRecord } from "../../src/quality/plan-record";

const text = "Asha will order her own lunch.";
const facts = (plan: Omit<PlanRecord, "id">) => partFacts({ id: "P-1", ...plan });
const unread = (plan: Omit<PlanRecord, "id">, key: keyof ReturnType<typeof facts>["partsUnread"]) =>
  facts(plan).partsUnread[key] === undefined;

describe("what was not read of a section", () => {
  it.each<[string, Omit<PlanRecord, "id">, boolean]>([
    ["a part that was read", { sections: [{ letter: "E", text }], outcomes: [{ id: "o1" }] }, false],
    ["text without a part", { sections: [{ letter: "E", text }] }, true],
    ["text without a part, and an empty list", { sections: [{ letter: "E", text }], outcomes: [] }, true],
    ["an empty section", { sections: [{ letter: "E", empty: true }] }, false],
    ["a section with neither text nor parts", { sections: [{ letter: "E" }] }, false],
    ["a section that is said to hold something", { sections: [{ letter: "E", empty: false }] }, true],
    ["no such section", { sections: [{ letter: "F", text }] }, false],
    ["a block without a label", { sections: [{ letter: "E", labelled: false, text }] }, true],
    ["nothing at all", {}, true],
    ["no sections", { sections: [] }, true],
  ])("%s", (_, plan, expected) => expect(unread(plan, "sectionE")).toBe(expected));

  it("is told section by section for needs and for provision", () => {
    const plan: Omit<PlanRecord, "id"> = {
      sections: [
        { letter: "B", text },
        { letter: "C", text },
        { letter: "F", text },
        { letter: "H1", text },
      ],
      needs: [{ section: "B" }],
      provisions: [{ section: "H1" }],
    };
    expect(Object.keys(facts(plan).partsUnread).sort()).toEqual(
      ["A", "B", "D", "E", "G", "H1", "H2", "I", "J"]
        .map((letter) => `section${letter}`)
        .concat("recommendations", "sectionK")
        .sort(),
    );
  });

  it("may be of any section where parts do not say theirs", () => {
    expect(unread({ sections: [{ letter: "E", text }], provisions: [{ id: "p1" }] }, "sectionG")).toBe(true);
    expect(unread({ sections: [{ letter: "E", text }], provisions: [{ section: "F" }] }, "sectionG")).toBe(false);
  });

  it("takes a list with parts to be whole where no sections are recorded", () => {
    expect(unread({ provisions: [{ section: "F" }] }, "sectionG")).toBe(false);
    expect(unread({ provisions: [{ section: "F" }] }, "sectionC")).toBe(true);
  });

  it("reaches recommendations until some are recorded, or Section K holds nothing", () => {
    expect(unread({ advice: [{ type: "medical" }] }, "recommendations")).toBe(true);
    expect(unread({ advice: [{ type: "medical" }], recommendations: [{ kind: "need" }] }, "recommendations")).toBe(
      false,
    );
    expect(unread({ sections: [{ letter: "K", empty: true }] }, "recommendations")).toBe(false);
  });
});

describe("outcomes that come from a voice", () => {
  const outcomes = [{ aspirationIds: ["v1", "v2"] }, { aspirationIds: ["v2"] }, { aspirationIds: ["v9"] }, {}];
  it.each([
    [
      "views, interests and aspirations",
      [
        { id: "v1", kind: "view" },
        { id: "v2", kind: "interest" },
      ],
      2,
    ],
    ["an aspiration alone", [{ id: "v1", kind: "aspiration" }], 1],
    ["an item of no recorded kind", [{ id: "v2" }], 2],
    [
      "history and how to communicate",
      [
        { id: "v1", kind: "history" },
        { id: "v2", kind: "communication" },
      ],
      0,
    ],
    ["items without ids", [{ kind: "view" }], 0],
  ] as const)("are counted by %s", (_, voice, expected) => {
    expect(facts({ voice: [...voice], outcomes }).outcomesFromVoice).toBe(expected);
  });

  it("are not known while Section A or E was not read", () => {
    const sections: PlanRecord["sections"] = [
      { letter: "A", text },
      { letter: "E", text },
    ];
    expect(facts({ sections, outcomes })).not.toHaveProperty("outcomesFromVoice");
    expect(facts({ sections, voice: [{ id: "v1" }] })).not.toHaveProperty("outcomesFromVoice");
    expect(facts({ sections, outcomes, voice: [{ id: "v1" }] }).outcomesFromVoice).toBe(1);
  });
});

describe("services assessed as needed that Section H1 leaves out", () => {
  const assessedServices = ["travel", "meals"];
  it.each<[string, PlanRecord["provisions"], number | undefined]>([
    [
      "both are there",
      [
        { section: "H1", service: "meals" },
        { section: "H1", service: "travel" },
      ],
      0,
    ],
    [
      "one stands in H2",
      [
        { section: "H1", service: "meals" },
        { section: "H2", service: "travel" },
      ],
      1,
    ],
    ["H1 has neither", [{ section: "H1", service: "recreation" }], 2],
    ["one does not name its service", [{ section: "H1", service: "meals" }, { section: "H1" }], undefined],
    ["nothing was read", undefined, undefined],
  ])("%s", (_, provisions, expected) => {
    expect(facts({ assessedServices, ...(provisions && { provisions }) }).assessedServicesLeftOut).toBe(expected);
  });

  it("are none where none was assessed as needed, and not known where that is not recorded", () => {
    expect(facts({ assessedServices: [] }).assessedServicesLeftOut).toBe(0);
    expect(facts({ provisions: [{ section: "H1", service: "meals" }] })).not.toHaveProperty("assessedServicesLeftOut");
  });

  it("are all that were assessed where H1 is empty", () => {
    expect(facts({ assessedServices, sections: [{ letter: "H1", empty: true }] }).assessedServicesLeftOut).toBe(2);
  });
});

describe("what a budget buys that the plan does not specify", () => {
  const provisions: PlanRecord["provisions"] = [{ id: "p1", section: "F" }];
  it.each<[string, PlanRecord["budget"], PlanRecord["provisions"], number | undefined]>([
    ["provision of the plan", { provisionIds: ["p1"] }, provisions, 0],
    ["one of two", { provisionIds: ["p1", "p9"] }, provisions, 1],
    ["a payment that names nothing", { directPayment: true }, provisions, 1],
    [
      "a payment that names nothing, and provision that is marked",
      { directPayment: true },
      [{ boughtByDirectPayment: true }],
      0,
    ],
    ["no payment", { directPayment: false }, provisions, 0],
    ["provision without an id", { provisionIds: ["p9"] }, [{ section: "F" }], undefined],
    ["nothing of a budget", undefined, provisions, undefined],
  ])("%s", (_, budget, all, expected) => {
    expect(facts({ provisions: all, ...(budget && { budget }) }).budgetProvisionsNotFound).toBe(expected);
  });

  it.each(["F", "G", "H1", "H2"] as const)("is not known while Section %s was not read", (letter) => {
    const budget = { provisionIds: ["p9"] };
    expect(facts({ budget, sections: [{ letter, text }] })).not.toHaveProperty("budgetProvisionsNotFound");
    expect(facts({ budget, sections: [{ letter, empty: true }] }).budgetProvisionsNotFound).toBe(1);
  });
});

describe("the facts of a plan", () => {
  it("say nothing of sections where none are recorded", () => {
    const derived = derivePlanFacts({ id: "P-1", outcomes: [{ id: "o1" }] }, "2026-11-23");
    expect(derived).not.toHaveProperty("sectionsPresent");
    expect(derived).not.toHaveProperty("emptySections");
    expect(derived).toMatchObject({ partsUnread: { sectionE: false } });
  });
});
