import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CaseloadSummary, createCaseloadCounter, summariseCaseload } from "../../src/caseload";
import { readExtract, readExtractMapping } from "../../src/extracts";
import { caseloadReport } from "../../src/report";
import {
  createSen2XmlReader,
  readSen2Tables,
  type Sen2Table,
  sen2Cases,
  sen2CsvTable,
  sen2WorkbookTables,
} from "../../src/sen2";
import { synthesiseCases } from "../../src/synth";
import { sen2BladeFiles, sen2XmlPieces } from "../../src/synth-sen2";
import { inventedReturn } from "../sen2/invented-return";
import { toCsv, toTables } from "../sen2/write-layouts";
import { Calculator, enterDay, screens, startTime, violations } from "./calculator";

const asOf = "2026-11-23";

let calculator: Calculator;
beforeAll(async () => {
  calculator = await Calculator.start();
}, startTime);
afterAll(() => calculator?.stop());

function summaryOf(
  records: Iterable<unknown>,
  leftOut: [cases?: number, rows?: number],
  suppressBelow = 5,
): CaseloadSummary {
  const counter = createCaseloadCounter({ asOf });
  for (const record of records) counter.add(record);
  counter.leaveOut(...leftOut);
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
      [leftOut.cases, leftOut.rows],
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
        expect(await reportOf(page)).toBe(caseloadReport(summaryOf(records, [1])));
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
      expect(await reportOf(page)).toBe(caseloadReport(summaryOf(records, [report.leftOut, report.lostRows])));
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

describe("a SEN2 return that is opened", () => {
  const synthesis = { persons: 120, seed: 11, asOf: "2026-01-15", faults: 3 };
  const fileOf = (name: string, content: string | Uint8Array) => ({ name, mimeType: "", buffer: Buffer.from(content) });
  const csvFiles = (tables: readonly Sen2Table[]) => tables.map((one) => fileOf(`${one.name}.csv`, toCsv(one)));
  const bladeFiles = () => sen2BladeFiles(synthesis).map(({ name, pieces }) => fileOf(name, [...pieces()].join("")));
  const five = toTables(inventedReturn, "five-tables");

  /** What the library makes of the tables, as the page reads them. */
  const expected = (tables: readonly Sen2Table[], options: Parameters<typeof readSen2Tables>[1] = {}) => {
    const { persons, header, report } = readSen2Tables(tables, options);
    expect(persons.length).toBeGreaterThan(0);
    const records = persons.flatMap((person) => sen2Cases(person, header));
    return caseloadReport(summaryOf(records, [report.leftOut, report.lostRows]));
  };
  const summedUp = (
    files: Parameters<Page["setInputFiles"]>[1],
    act = async (_: Page) => {},
    field = "caseload-files",
  ) =>
    calculator.open("caseload", screens.desktop, async (page) => {
      await page.getByLabel("A SEN2 person-level return").check();
      await page.setInputFiles(`#${field}`, files);
      await act(page);
      await sumUp(page);
      await page.locator("iframe, .problems").first().waitFor();
      const text = await page.locator("main").innerText();
      return { report: (await page.locator("iframe").count()) > 0 ? await reportOf(page) : undefined, text };
    });

  it("as XML says which day it stands at", async () => {
    const text = [...sen2XmlPieces(synthesis)].join("");
    const reader = createSen2XmlReader();
    const persons = reader.push(text);
    const records = persons.flatMap((person) => sen2Cases(person, reader.header()));
    const report = reader.end();
    const shown = await summedUp(fileOf("return.xml", text));
    expect(shown.report).toBe(caseloadReport(summaryOf(records, [report.leftOut, report.lostRows])));
    expect(shown.text).toContain("return.xml stands as at Thursday 15 January 2026");
  });

  it("as XML in UTF-16 is the same as in UTF-8", async () => {
    const text = [...sen2XmlPieces(synthesis)].join("").replace(/encoding="[^"]*"/, 'encoding="UTF-16"');
    const wide = await summedUp(fileOf("return.xml", Buffer.from(`\uFEFF${text}`, "utf16le")));
    expect(wide.report).toBe((await summedUp(fileOf("return.xml", text))).report);
    expect(wide.report).toBeDefined();
  });

  it("as five CSV files is put together", async () => {
    const files = csvFiles(five);
    expect(files).toHaveLength(5);
    const tables = files.map(({ name, buffer }) => sen2CsvTable(name, buffer.toString()));
    expect((await summedUp(files)).report).toBe(expected(tables));
  });

  it("as the CSV set of Blade is put together", async () => {
    const files = bladeFiles();
    const tables = files.map(({ name, buffer }) => sen2CsvTable(name, buffer.toString()));
    expect((await summedUp(files)).report).toBe(expected(tables));
  });

  it("as a folder is put together, and what else lies in it is passed over", async () => {
    const folder = mkdtempSync(join(tmpdir(), "blade-"));
    const files = bladeFiles();
    for (const { name, buffer } of files) writeFileSync(join(folder, name), buffer);
    writeFileSync(join(folder, "notes.docx"), "no return");
    writeFileSync(join(folder, "~$open.xlsx"), "no return");
    try {
      const tables = files.map(({ name, buffer }) => sen2CsvTable(name, buffer.toString()));
      expect((await summedUp(folder, undefined, "caseload-folder")).report).toBe(expected(tables));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each(["template", "pre-submission"] as const)("as the workbook of the %s is read", async (kind) => {
    const tables = toTables(inventedReturn, kind === "template" ? "template" : "five-tables");
    const sheets =
      kind === "template"
        ? [
            { name: "Guidance", rows: [["How to fill this in"]] },
            {
              name: "Data entry",
              rows: tables.flatMap(({ name, rows }) => [[name], ...rows.map(({ cells }) => [...cells]), [], [""], []]),
            },
          ]
        : tables.map(({ name, rows }) => ({ name, rows: rows.map(({ cells }) => [...cells]) }));
    const bytes = await writeXlsx({ sheets });
    const { report } = await summedUp(fileOf("return.xlsx", bytes));
    expect(report).toBe(expected(await sen2WorkbookTables(bytes)));
  });

  it("with the day first is read only where that is said", async () => {
    const dayFirst = toTables(inventedReturn, "five-tables", {
      date: (iso) => iso.split("-").reverse().join("/"),
    });
    const tables = csvFiles(dayFirst).map(({ name, buffer }) => sen2CsvTable(name, buffer.toString()));
    const said = await summedUp(csvFiles(dayFirst), (page) => page.getByLabel("Day first").check());
    expect(said.report).toBe(expected(tables, { dates: "DD/MM/YYYY" }));
    const unsaid = await summedUp(csvFiles(dayFirst));
    expect(unsaid.report).not.toBe(said.report);
    expect(unsaid.text).toContain("which number is the day and which the month is never guessed");
  });

  it.each([
    ["one table of five", () => csvFiles(five.slice(1)), /There is no table of persons/],
    ["a file of another kind", () => [fileOf("letter.docx", "secret")], /None of the files is a return/],
    ["a workbook that is none", () => [fileOf("broken.xlsx", "secret")], /^broken\.xlsx: This cannot be read/m],
  ])("is refused for %s, in words", async (_, files, words) => {
    const { report, text } = await summedUp(files());
    expect(report).toBeUndefined();
    expect(text).toMatch(words);
    expect(text).not.toContain("secret");
  });
});

describe("what a caseload is summed up by", () => {
  const records = synthesiseCases({ count: 300, seed: 3, asOf });
  const file = {
    name: "cases.ndjson",
    mimeType: "",
    buffer: Buffer.from(records.map((one) => JSON.stringify(one)).join("\n")),
  };

  it("is a day since when, a target and a threshold of the reader's own", async () => {
    const counter = createCaseloadCounter({ asOf, since: "2026-04-01" });
    for (const record of records) counter.add(record);
    const summary = summariseCaseload(counter.counts(), { target: 62.5, suppressBelow: 10 });
    await calculator.open("caseload", screens.phone, async (page) => {
      await page.setInputFiles("#caseload-files", file);
      await enterDay(page, "caseload-since", "2026-04-01");
      await page.fill("#caseload-target", "62.5 %");
      await page.fill("#caseload-threshold", "10");
      await sumUp(page);
      expect(await reportOf(page)).toBe(caseloadReport(summary));
    });
  });

  it.each([
    ["caseload-target", "101", "Enter a percentage from 0 to 100"],
    ["caseload-target", "half", "Enter a percentage from 0 to 100"],
    ["caseload-threshold", "1", "Enter a whole number from 2"],
    ["caseload-since", "2026-12-01", "This day must not be after the day to judge by"],
  ])("is refused where %s is %s, and the reader is led there", async (field, value, message) => {
    await calculator.open("caseload", screens.desktop, async (page) => {
      await page.setInputFiles("#caseload-files", file);
      if (field === "caseload-since") await enterDay(page, field, value);
      else await page.fill(`#${field}`, value);
      await sumUp(page);
      expect(await page.locator(".problems").innerText()).toContain(message);
      expect(await page.locator(`#${field}-fault`).innerText()).toContain(message);
      await page.locator(".problems a").click();
      await expect.poll(() => page.evaluate("document.activeElement.id")).toBe(field);
      expect(await violations(page)).toEqual([]);
    });
  });
});
