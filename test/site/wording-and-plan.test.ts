import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readDocx, readPlanFile, readPlanText } from "../../src/plan-files";
import { analyseWording, auditPlan } from "../../src/quality";
import { planReportHtml } from "../../src/report";
import { taggedPdf } from "../support/tagged-pdf";
import { Calculator, enterDay, screens, startTime, violations } from "./calculator";

let calculator: Calculator;
beforeAll(async () => {
  calculator = await Calculator.start();
}, startTime);
afterAll(() => calculator?.stop());

describe("a passage that is pasted", () => {
  const passage = "Sam will have access to regular therapy as appropriate, and staff will be kind.";

  it.each(Object.entries(screens))("is marked and queried as by the library, on a %s", async (_, screen) => {
    const { queries } = analyseWording(passage, { section: "F", missingElements: true });
    expect(queries.length).toBeGreaterThan(3);
    await calculator.open("wording", screen, async (page) => {
      await page.fill("#passage", passage);
      await page.getByRole("button", { name: "Show the queries" }).click();
      await page.locator(".passage").waitFor();
      expect(await page.locator(".answer h2").innerText()).toBe(`${queries.length} queries`);
      expect(await page.locator(".queries q").allTextContents()).toEqual(queries.map(({ quote }) => quote));
      expect(await page.locator(".queries dd").allTextContents()).toEqual(
        queries.flatMap(({ because, remedy }) => [because, remedy.replace(/[{}]/g, "")]),
      );
      const marked = `(() => { const one = document.querySelector(".passage").cloneNode(true); for (const sup of one.querySelectorAll("sup")) sup.remove(); return one.textContent; })()`;
      expect(await page.evaluate(marked)).toBe(passage);
      expect(await page.locator("mark sup").allInnerTexts()).toHaveLength(queries.length);
      expect(await violations(page)).toEqual([]);
    });
  });

  it("is asked what its section asks", async () => {
    await calculator.open("wording", screens.desktop, async (page) => {
      await page.fill("#passage", passage);
      await page.selectOption("#section", "A");
      await page.getByRole("button", { name: "Show the queries" }).click();
      await page.locator(".passage").waitFor();
      const { queries } = analyseWording(passage, { section: "A", missingElements: true });
      expect(await page.locator(".queries q").allTextContents()).toEqual(queries.map(({ quote }) => quote));
    });
  });
});

describe("a plan that is opened", () => {
  const asOf = "2026-11-23";
  const names = ["bad-side-by-side.docx", "bad-headings.txt", "middling-headings.md"];

  it.each(names)("%s is audited as by the library", async (name) => {
    const path = `docs/examples/plans/${name}`;
    const { plan } = readPlanText(await readPlanFile(name, new Uint8Array(readFileSync(path))), {
      id: name.replace(/\.\w+$/, ""),
    });
    const audit = auditPlan(plan, { asOf });
    await calculator.open("plan", screens.desktop, async (page) => {
      await page.setInputFiles("#plan-file", path);
      await enterDay(page, "plan-as-of", asOf);
      await page.getByRole("button", { name: "Audit the plan" }).click();
      const frame = page.locator("iframe");
      await frame.waitFor();
      expect(await frame.getAttribute("srcdoc")).toBe(planReportHtml(audit, plan));
      expect((await page.locator(".grade b").innerText()).toLowerCase().replace(" ", "-")).toBe(audit.grade.grade);
      const fixes = page.locator(".answer > ol > li .quote .soft");
      expect(await fixes.allInnerTexts()).toEqual(
        audit.fixes.map(({ criterion, outcome, severity }) =>
          outcome === "query" ? `${criterion}, a query, ${severity} if confirmed` : `${criterion}, ${severity}`,
        ),
      );
    });
  });

  it.each(Object.entries(screens))(
    "shows its report in the report's own look, shut off, and meets WCAG 2.2 AA on a %s",
    async (_, screen) => {
      await calculator.open("plan", screen, async (page) => {
        await page.setInputFiles("#plan-file", "docs/examples/plans/bad-side-by-side.docx");
        await page.getByRole("button", { name: "Audit the plan" }).click();
        const header = page.frameLocator("iframe").locator("header.top");
        await header.waitFor();
        const edge = "getComputedStyle(document.querySelector('header.top')).borderBottomWidth";
        expect(await page.frames()[1]!.evaluate(edge)).toBe("4px");
        expect(await page.locator("iframe").getAttribute("sandbox")).toBe("");
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(screen.width);
      });
    },
  );

  it("may be a PDF, whose reader is loaded for it alone", async () => {
    const { blocks } = readDocx(new Uint8Array(readFileSync("docs/examples/plans/good-headings.docx")));
    const bytes = await taggedPdf(blocks);
    const { plan } = readPlanText(await readPlanFile("plan.pdf", bytes), { id: "plan" });
    await calculator.open("plan", screens.desktop, async (page) => {
      await page.setInputFiles("#plan-file", {
        name: "plan.pdf",
        mimeType: "application/pdf",
        buffer: Buffer.from(bytes),
      });
      await enterDay(page, "plan-as-of", asOf);
      await page.getByRole("button", { name: "Audit the plan" }).click();
      expect(await page.locator("iframe").getAttribute("srcdoc")).toBe(planReportHtml(auditPlan(plan, { asOf }), plan));
    });
  });

  it("is refused with a reason where it is none", async () => {
    await calculator.open("plan", screens.desktop, async (page) => {
      await page.setInputFiles("#plan-file", {
        name: "notes.txt",
        mimeType: "text/plain",
        buffer: Buffer.from("Nothing of a plan."),
      });
      await page.getByRole("button", { name: "Audit the plan" }).click();
      await page.getByText("No section of a plan was found").waitFor();
      await page.setInputFiles("#plan-file", {
        name: "plan.json",
        mimeType: "application/json",
        buffer: Buffer.from("{secret"),
      });
      await page.getByRole("button", { name: "Audit the plan" }).click();
      await page.getByText("is not JSON that can be read").waitFor();
      expect(await page.locator(".problems").innerText()).not.toContain("secret");
    });
  });
});
