import { describe, expect, it } from "vitest";
import { planRecordSchema } from "../../src/quality/plan-record";
import { type Defect, defectIds, synthesisePlan, withDefect } from "../../src/synth-plans";
import { defects } from "../../src/synth-plans/defects";

const seeds = Array.from({ length: 40 }, (_, i) => i);
const qualities = ["good", "middling", "bad"] as const;

describe("an invented plan", () => {
  it.each(qualities)("is a plan record, and the same for the same seed: %s", (quality) => {
    for (const seed of seeds) {
      const plan = synthesisePlan({ seed, quality });
      expect(planRecordSchema.safeParse(plan).error).toBeUndefined();
      expect(synthesisePlan({ seed, quality })).toEqual(plan);
    }
    expect(new Set(seeds.map((seed) => JSON.stringify({ ...synthesisePlan({ seed, quality }), id: "" }))).size).toBe(
      40,
    );
  });

  it("has ids that count up, and links that lead to its own parts", () => {
    for (const seed of seeds)
      for (const quality of qualities) {
        const plan = synthesisePlan({ seed, quality });
        const lists = {
          need: plan.needs,
          outcome: plan.outcomes,
          provision: plan.provisions,
          voice: plan.voice,
          advice: plan.advice,
        };
        for (const [kind, parts = []] of Object.entries(lists))
          expect(parts.map(({ id }) => id)).toEqual(parts.map((_, i) => `${kind}-${i + 1}`));
        const own = new Set(Object.values(lists).flatMap((parts) => (parts ?? []).map(({ id }) => id)));
        for (const part of [...plan.needs!, ...plan.outcomes!, ...plan.provisions!])
          for (const [field, value] of Object.entries(part))
            if (field.endsWith("Ids")) for (const id of value as string[]) expect(own).toContain(id);
      }
  });

  it("has, when it is good, provision for every need, and every section labelled", () => {
    for (const seed of seeds) {
      const plan = synthesisePlan({ seed });
      for (const { id } of plan.needs!)
        expect(plan.provisions!.some(({ needIds }) => needIds?.includes(id!))).toBe(true);
      expect(plan.sections!.map(({ letter }) => letter)).toEqual([
        "A",
        "B",
        "C",
        "D",
        "E",
        "F",
        "G",
        "H1",
        "H2",
        "I",
        "J",
        "K",
      ]);
      expect(plan.sections!.every(({ labelled }) => labelled)).toBe(true);
    }
  });

  it("prepares for adulthood from Year 9", () => {
    const has = (ncYear: number) =>
      synthesisePlan({ seed: 1, ncYear }).provisions!.some(({ forAdulthood }) => forAdulthood);
    expect([has(8), has(9)]).toEqual([false, true]);
  });

  it("is made worse by no defect when good, by three when middling, and by eight when bad", () => {
    for (const seed of seeds) {
      const good = synthesisePlan({ seed });
      const applied = (quality: "middling" | "bad") => {
        const plan = synthesisePlan({ seed, quality });
        return JSON.stringify(plan) !== JSON.stringify(good);
      };
      expect([applied("middling"), applied("bad")]).toEqual([true, true]);
    }
  });
});

describe("defects", () => {
  const plans = [
    synthesisePlan({ seed: 3, health: true, care: false, status: "draft" }),
    synthesisePlan({ seed: 4, health: true, care: true }),
  ];

  it.each(defectIds)(
    "%s changes each plan that can have it, leaves every other alone, and spares the plan it was given",
    (id) => {
      const { fits } = defects.find((one) => one.id === id)!;
      expect(plans.some((plan) => fits(plan))).toBe(true);
      for (const plan of plans) {
        const before = JSON.stringify(plan);
        const after = withDefect(plan, id);
        expect(JSON.stringify(plan)).toBe(before);
        expect(JSON.stringify(after) !== before).toBe(fits(plan));
        expect(planRecordSchema.safeParse(after).error).toBeUndefined();
      }
    },
  );

  const made = (defect: Defect, status: "draft" | "final" = "final") =>
    synthesisePlan({ seed: 4, health: true, care: false, status, defects: [defect] });

  it("puts in what they are called", () => {
    expect(made("draft-names-school", "draft").placement?.named).toBe(true);
    expect(made("final-without-placement").placement).toBeUndefined();
    expect(made("health-in-special-educational-provision").provisions!.some(({ section }) => section === "G")).toBe(
      false,
    );
    expect(
      made("therapy-in-health").provisions!.find(({ service }) => service === "speech-and-language-therapy")?.section,
    ).toBe("G");
    expect(made("outcomes-without-dates").outcomes!.some(({ byWhenOn }) => byWhenOn !== undefined)).toBe(false);
    expect(made("no-provision-for-a-need").provisions!.some(({ needIds }) => needIds?.includes("need-1"))).toBe(false);
    expect(made("no-parents-views").voice!.some(({ speaker }) => speaker === "parent")).toBe(false);
    expect(made("section-missing").sections!.some(({ letter }) => letter === "J")).toBe(false);
    expect(
      made("undivided-section-h")
        .sections!.filter(({ labelled }) => labelled === false)
        .map(({ letter }) => letter),
    ).toEqual(["H1", "H2"]);
    expect(made("not-signed").signed).toBeUndefined();
  });
});
