import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CaseloadSummary } from "../../src/caseload/summary";
import { caseloadReport } from "../../src/report";
import { startBrowser } from "../support/browser";
import { hostileTexts, withTexts } from "../support/hostile";
import { casesOfAreas, summaryOf, variedCases } from "../support/invented-summary";
import { openPage, skeleton, violations } from "../support/open-page";

const cases = [...variedCases(400)];
const everything = summaryOf(cases, { suppressBelow: 1, target: 60, leftOut: 3, since: "2025-03-01" });
const sources = [{ name: "cases.ndjson", kind: "NDJSON", cases: 800, leftOut: 3 }];
const pages = {
  "the report on a caseload": caseloadReport(everything, { sources }),
  "the report on a caseload, with numbers suppressed": caseloadReport(summaryOf(cases, { since: "2025-03-01" })),
  "the report on many areas": caseloadReport(
    summaryOf(casesOfAreas(900, 40), { since: "2026-01-01", suppressBelow: 1 }),
  ),
  "the report on no case": caseloadReport(summaryOf([])),
};
const names = Object.keys(pages) as (keyof typeof pages)[];
const fullest = pages["the report on a caseload"];
const screens = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 800 } };

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const open = <Value>(
  html: string,
  viewport: { width: number; height: number },
  act: (page: Page, requests: string[]) => Promise<Value>,
) => openPage(browser, html, viewport, act);

describe.each(names)("%s", (name) => {
  it.each(Object.entries(screens))("meets WCAG 2.2 AA on a %s", async (_, screen) => {
    expect(await open(pages[name], screen, (page) => violations(page))).toEqual([]);
  });

  it("is no wider than the screen of a phone: what is wider scrolls within itself", async () => {
    const width = await open(pages[name], { width: 320, height: 640 }, (page) =>
      page.evaluate<number>("document.documentElement.scrollWidth"),
    );
    expect(width).toBe(320);
  });

  it("gives every table a caption and every row and column a header, and every picture a text", async () => {
    const faults = await open(pages[name], screens.desktop, (page) =>
      page.evaluate<string[]>(`[
        ...[...document.querySelectorAll("table")].flatMap((table) => [
          ...(table.caption?.textContent ? [] : ["no caption"]),
          ...[...table.tHead.rows[0].cells].filter((cell) => cell.scope !== "col" || !cell.textContent).map(() => "no column header"),
          ...[...table.tBodies[0].rows].filter((row) => row.cells[0].scope !== "row").map(() => "no row header"),
          ...[...table.tBodies[0].rows].filter((row) => row.cells.length !== table.tHead.rows[0].cells.length).map(() => "uneven " + table.caption.id),
        ]),
        ...[...document.querySelectorAll("svg:not([aria-hidden])")].flatMap((svg) => [
          ...(svg.getAttribute("role") === "img" ? [] : ["no role"]),
          ...(svg.querySelector("title")?.textContent && svg.querySelector("desc")?.textContent ? [] : ["no text"]),
          ...(svg.closest("section").querySelector("table") ? [] : ["no table"]),
        ]),
      ]`),
    );
    expect(faults).toEqual([]);
  });

  it("has headings that skip no level", async () => {
    const levels = await open(pages[name], screens.desktop, (page) =>
      page.evaluate<number[]>(
        "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((one) => Number(one.tagName[1]))",
      ),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.slice(1).entries()) expect(level - levels[i]!).toBeLessThanOrEqual(1);
  });
});

describe("the report on a caseload, in print", () => {
  it("meets WCAG 2.2 AA", async () => {
    const found = await open(fullest, { width: 690, height: 1000 }, async (page) => {
      await page.emulateMedia({ media: "print" });
      // Nobody touches paper.
      return violations(page, ["target-size"]);
    });
    expect(found).toEqual([]);
  });

  it("opens what is folded away on a screen, and hides what is no use on paper", async () => {
    const [folded, printed, contents] = await open(fullest, screens.desktop, async (page) => {
      const isSeen = "document.querySelector('#final-plan-20-weeks-months').checkVisibility()";
      const before = await page.evaluate<boolean>(isSeen);
      await page.emulateMedia({ media: "print" });
      const nav = await page.evaluate<string>("getComputedStyle(document.querySelector('.contents')).display");
      return [before, await page.evaluate<boolean>(isSeen), nav] as const;
    });
    expect(folded).toBe(false);
    expect(printed).toBe(true);
    expect(contents).toBe("none");
  });

  it("is no wider than the paper", async () => {
    const wide = await open(fullest, { width: 688, height: 1000 }, async (page) => {
      await page.emulateMedia({ media: "print" });
      return page.evaluate<string[]>(
        "[...document.querySelectorAll('table, svg')].filter((one) => one.getBoundingClientRect().right > 690).map((one) => one.caption?.id ?? one.outerHTML.slice(0, 80))",
      );
    });
    expect(wide).toEqual([]);
  });
});

/** Keys under which no person has written: words of our lists, dates, and ids that anchors are made of. */
const ours = new Set(
  "asOf since id measure month force year position signals dimension noLimitsBecause dueOn startedOn until funnels".split(
    " ",
  ),
);

describe("a hostile text", () => {
  const page = (text: string) => {
    const isFree = (one: string, key: string) => one !== "suppressed" && !ours.has(key);
    const harmed: CaseloadSummary = withTexts(everything, [text], isFree);
    for (const line of [...harmed.worst!, ...harmed.next!]) Object.assign(line, { id: text, subject: text });
    return caseloadReport(harmed, { title: text, authorityName: text, sources: [{ name: text, kind: text }] });
  };

  it("changes no element and no attribute of the report", async () => {
    const expected = await open(page("plain"), screens.desktop, skeleton);
    for (const hostile of hostileTexts) {
      const found = await open(page(hostile), screens.desktop, async (opened, requests) => {
        expect(requests).toEqual([]);
        expect(await opened.evaluate("document.documentElement.dataset.harmed")).toBeUndefined();
        return skeleton(opened);
      });
      expect(found).toEqual(expected);
    }
  });
});
