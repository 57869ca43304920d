import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planDocx } from "../../scripts/plan-docx";
import { readDocx, readMarkdown, readPdf, readPlainText, readPlanFile, readPlanText } from "../../src/plan-files";
import { auditPlan } from "../../src/quality";
import {
  carriedBy,
  defectIds,
  type Layout,
  layouts,
  planBlocks,
  synthesisePlan,
  writeMarkdown,
  writeText,
} from "../../src/synth-plans";
import { taggedPdf } from "../support/tagged-pdf";

const formats = {
  docx: async (blocks: ReturnType<typeof planBlocks>) => readDocx(await planDocx(blocks)),
  markdown: async (blocks: ReturnType<typeof planBlocks>) => readMarkdown(writeMarkdown(blocks)),
  "plain text": async (blocks: ReturnType<typeof planBlocks>) => readPlainText(writeText(blocks)),
};

/** What comes back of a plan that was written and read, with what the layout carries of it. */
async function there(layout: Layout, format: keyof typeof formats, options: Parameters<typeof synthesisePlan>[0]) {
  const plan = synthesisePlan(options);
  const { plan: back, unread } = readPlanText(await formats[format](planBlocks(plan, layout)), { id: plan.id });
  return { back, unread, expected: carriedBy(layout, plan) };
}

const cases = layouts.flatMap((layout) =>
  (Object.keys(formats) as (keyof typeof formats)[]).map((format) => ({ layout, format })),
);

describe.each(cases)("a plan written as $format in the layout $layout comes back", ({ layout, format }) => {
  it.each([1, 2, 3, 4, 5])("good, seed %d", async (seed) => {
    const { back, unread, expected } = await there(layout, format, { seed });
    expect(back).toEqual(expected);
    expect(unread).toEqual([]);
  });

  it.each(["middling", "bad"] as const)("%s, as a draft and final", async (quality) => {
    for (const seed of [11, 12])
      for (const status of ["draft", "final"] as const) {
        const { back, expected } = await there(layout, format, { seed, quality, status });
        expect(back).toEqual(expected);
      }
  });

  it.each(defectIds)("with the defect %s", async (defect) => {
    const status = defect === "draft-names-school" ? "draft" : "final";
    const options = { seed: 21, status, care: false, health: true, defects: [defect] } as const;
    const { back, expected } = await there(layout, format, options);
    expect(back).toEqual(expected);
  });
});

describe("what a layout does not carry", () => {
  const plan = synthesisePlan({ seed: 3, health: true, care: true });
  const fieldsLost = (layout: Layout, list: "needs" | "outcomes" | "provisions") => {
    const carried = carriedBy(layout, plan)[list]!;
    return [
      ...new Set(plan[list]!.flatMap((part, i) => Object.keys(part).filter((field) => !(field in carried[i]!)))),
    ].sort();
  };

  it("is nothing under headings", () => {
    expect(carriedBy("headings", plan)).toEqual(plan);
  });

  it("is some fields of outcomes and provision side by side", () => {
    expect(fieldsLost("side-by-side", "needs")).toEqual([]);
    expect(fieldsLost("side-by-side", "outcomes")).toEqual(["domains", "forTransition", "monitoring", "steps"]);
    expect(fieldsLost("side-by-side", "provisions")).toEqual(["service"]);
  });

  it("is other fields of outcomes and provision in the landscape table, and none of Section B", () => {
    expect(fieldsLost("landscape", "needs")).toEqual([]);
    expect(fieldsLost("landscape", "outcomes")).toEqual(["forTransition", "steps"]);
    expect(fieldsLost("landscape", "provisions")).toEqual(["mode", "service"]);
  });
});

describe("a tagged PDF", () => {
  it.each(layouts)("comes back in the layout %s", async (layout) => {
    const plan = synthesisePlan({ seed: 5, health: true });
    const blocks = readMarkdown(writeMarkdown(planBlocks(plan, layout))).blocks;
    const { plan: back, unread } = readPlanText(await readPdf(await taggedPdf(blocks)), { id: plan.id });
    expect(back).toEqual(carriedBy(layout, plan));
    expect(unread).toEqual([]);
  });
});

describe("the example plans", () => {
  const folder = "docs/examples/plans";
  const files = readdirSync(folder).filter((name) => name !== "README.md");

  it.each(files)("%s is read whole", async (name) => {
    const { plan, unread } = readPlanText(await readPlanFile(name, readFileSync(`${folder}/${name}`)));
    expect(unread).toEqual([]);
    expect(plan.needs!.length).toBeGreaterThan(1);
    expect(plan.provisions!.length).toBeGreaterThan(1);
    expect(plan.sections!.length).toBeGreaterThan(10);
    expect(plan.status).toBe(name === "bad-side-by-side.docx" ? "draft" : "final");
  });

  it.each(files.filter((name) => name.startsWith("good-")))("nothing is wrong with %s", async (name) => {
    const { plan } = readPlanText(await readPlanFile(name, readFileSync(`${folder}/${name}`)));
    const { findings } = auditPlan(plan, { asOf: "2026-11-23" });
    expect(findings.filter(({ outcome }) => outcome === "breached")).toEqual([]);
    expect(findings.filter(({ rule, outcome }) => rule === "quality.h-03" && outcome === "query")).toEqual([]);
  });
});
