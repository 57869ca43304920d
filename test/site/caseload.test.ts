import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseloadSummary, createCaseloadCounter, summariseCaseload } from "../../src/caseload";
import { readExtract, readExtractMapping } from "../../src/extracts";
import { caseloadReport } from "../../src/report";
import { createSen2XmlReader, sen2Cases } from "../../src/sen2";
import { synthesiseCases } from "../../src/synth";
import { Calculator, enterDay, screens, startTime, violations } from "./calculator";

const asOf = "2026-11-23";

let calculator: Calculator;
beforeAll(async () => {
  calculator = await Calculator.start();
}, startTime);
afterAll(() => calculator?.stop());

function summaryOf(records: Iterable<unknown>, leftOut: number, suppressBelow = 5): CaseloadSummary {
  const counter = createCaseloadCounter({ asOf });
  for (const record of records) counter.add(record);
  if (leftOut > 0) counter.leaveOut(leftOut);
  return summariseCaseload(counter.counts(), { suppressBelow });
}

const sumUp = async (page: Page) => {
  await enterDay(page, "caseload-as-of", asOf);
  await page.getByRole("button", { name: "Sum up the caseload" }).click();
};
const reportOf = (page: Page) => page.locator("iframe").getAttribute("srcdoc");

describe("a caseload that is opened", () => {
  it("of CSV, by a mapping, is summed up as by the library", async () => {
    const folder = "docs/examples/extracts";
    const mapping = readExtractMapping(JSON.parse(readFileSync(`${folder}/case-table.mapping.json`, "utf8")));
    const { cases, leftOut } = readExtract(new Uint8Array(readFileSync(`${folder}/case-table.csv`)), mapping, {
      fileName: "",
    });
    const summary = summaryOf(
      cases.map(({ value }) => value),
      leftOut.cases + leftOut.rows,
      1,
    );
    await calculator.open("caseload", screens.desktop, async (page) => {
      await page.setInputFiles("#caseload-files", `${folder}/case-table.csv`);
      await page.setInputFiles("#caseload-mapping", `${folder}/case-table.mapping.json`);
      await page.getByLabel("Show every number").check();
      await sumUp(page);
      expect(await reportOf(page)).toBe(caseloadReport(summary));
      const rows = await page.locator(".answer tbody tr").allInnerTexts();
      const { all, title } = summary.measures.find(({ id }) => id === "final-plan-20-weeks")!;
      const share = all.share === undefined ? "" : `${all.share.percent.toFixed(1)}%`;
      expect(rows.map((row) => row.split("\t"))).toContainEqual(
        [title, all.inTime, all.of, share, all.overdue, all.open, all.undetermined].map(String),
      );
      expect(await page.locator(".answer details li").innerText()).toBe(
        "case-table.csv, line 7, Request Received: there is no such day",
      );
    });
  });

  it.each(Object.entries(screens))(
    "of thousands of cases is counted beside the page, which meets WCAG 2.2 AA after on a %s",
    async (_, screen) => {
      const records = synthesiseCases({ count: 1_500, seed: 7, asOf });
      const lines = records.map((one) => JSON.stringify(one));
      lines.splice(3, 0, '{"id":"X","requestRecievedOn":"2026-01-05"}');
      await calculator.open("caseload", screen, async (page) => {
        await page.setInputFiles("#caseload-files", {
          name: "cases.ndjson",
          mimeType: "",
          buffer: Buffer.from(lines.join("\n")),
        });
        await sumUp(page);
        expect(await reportOf(page)).toBe(caseloadReport(summaryOf(records, 1)));
        expect(await page.locator(".answer details").innerText()).toContain("cases.ndjson, line 4");
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(screen.width);
      });
    },
  );

  it("of a SEN2 return is summed up as by the library", async () => {
    const path = "docs/examples/sen2/return.xml";
    const reader = createSen2XmlReader();
    const persons = reader.push(readFileSync(path, "utf8"));
    const records = persons.flatMap((person) => sen2Cases(person, reader.header()));
    const report = reader.end();
    await calculator.open("caseload", screens.desktop, async (page) => {
      await page.getByLabel("A SEN2 person-level return").check();
      await page.setInputFiles("#caseload-files", path);
      await sumUp(page);
      expect(await reportOf(page)).toBe(caseloadReport(summaryOf(records, report.leftOut + report.lostRows)));
    });
  });

  it("is refused with a reason where nothing of it can be read", async () => {
    await calculator.open("caseload", screens.desktop, async (page) => {
      await page.setInputFiles("#caseload-files", {
        name: "cases.csv",
        mimeType: "",
        buffer: Buffer.from("Surname\nsecret\n"),
      });
      await sumUp(page);
      await page.locator(".problems").waitFor();
      expect(await page.locator(".problems").innerText()).not.toContain("secret");
      expect(await page.locator("iframe").count()).toBe(0);
    });
  });
});
