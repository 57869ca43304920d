import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planReportHtml, summariseThemes, themeReportHtml } from "../../src/report";
import { startBrowser } from "../support/browser";
import { hostileTexts, isFreeText, withTexts } from "../support/hostile";
import { inventAudits } from "../support/invented-audits";
import { inventedPlan, inventedPlanAudit } from "../support/invented-plan";
import { boilerplatePlans } from "../support/invented-plans";
import { openPage, skeleton, violations } from "../support/open-page";

const audits = inventAudits(240, 3, ["Central", "East", "North and Valley", "South", "West"]);
const actions = [{ finding: "C-02", owner: "Clinical officer", due: "2026-10-30", status: "open" as const }];
const plans = boilerplatePlans(audits);
const pages = {
  "the report of a plan": planReportHtml(inventedPlanAudit, inventedPlan),
  "the report of a plan without its record": planReportHtml(inventedPlanAudit),
  "the report over many audits": themeReportHtml(summariseThemes(audits, { plans, actions })),
  "the report over many audits, with every number": themeReportHtml(
    summariseThemes(audits, { plans, actions, suppressBelow: 1 }),
  ),
};
type Name = keyof typeof pages;
const names = Object.keys(pages) as Name[];
/** The others differ in little from these. */
const fullest: Name[] = ["the report of a plan", "the report over many audits"];
const screens = { desktop: { width: 1280, height: 900 }, phone: { width: 320, height: 640 } };

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** Opens a page and does something with it. */
const open = <Value>(
  html: string,
  viewport: { width: number; height: number },
  act: (page: Page, requests: string[]) => Promise<Value>,
) => openPage(browser, html, viewport, act);

describe.each(names)("%s", (name) => {
  it.each(Object.entries(screens))("meets WCAG 2.2 AA on a %s", async (_, screen) => {
    expect(await open(pages[name], screen, (page) => violations(page))).toEqual([]);
  });
});

describe.each(fullest)("%s", (name) => {
  const html = pages[name];

  it("meets WCAG 2.2 AA in print", async () => {
    const found = await open(html, { width: 690, height: 1000 }, async (page) => {
      await page.emulateMedia({ media: "print" });
      // Nobody touches paper.
      return violations(page, ["target-size"]);
    });
    expect(found).toEqual([]);
  });

  it("is no wider than the screen of a phone: what is wider scrolls within itself", async () => {
    const width = await open(html, screens.phone, (page) =>
      page.evaluate<number>("document.documentElement.scrollWidth"),
    );
    expect(width).toBe(screens.phone.width);
  });

  it("fetches nothing and runs nothing", async () => {
    const requests = await open(html, screens.desktop, async (page, made) => {
      await page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = 1' }))",
      );
      expect(await page.title()).not.toBe("1");
      return made;
    });
    expect(requests).toEqual([]);
  });

  it("has one first heading, and no heading that skips a level", async () => {
    const found = await open(html, screens.desktop, (page) =>
      page.evaluate<number[]>(
        "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map((one) => Number(one.tagName[1]))",
      ),
    );
    expect(found.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of found.slice(1).entries()) expect(level - found[i]!).toBeLessThanOrEqual(1);
  });

  it("gives every table a caption and every row and column a header with its scope", async () => {
    const faults = await open(html, screens.desktop, (page) =>
      page.evaluate<string[]>(`[...document.querySelectorAll("table")].flatMap((table) => [
        ...(table.caption?.textContent ? [] : ["no caption"]),
        ...[...table.tHead.rows[0].cells].filter((cell) => cell.scope !== "col" || !cell.textContent).map(() => "no column header"),
        ...[...table.tBodies[0].rows].filter((row) => row.cells[0].scope !== "row").map(() => "no row header"),
        ...[...table.tBodies[0].rows].filter((row) => row.cells.length !== table.tHead.rows[0].cells.length).map(() => "uneven"),
      ])`),
    );
    expect(faults).toEqual([]);
  });

  it("gives every picture a text, and a table with its figures after it", async () => {
    const faults = await open(html, screens.desktop, (page) =>
      page.evaluate<string[]>(`[...document.querySelectorAll("svg:not([aria-hidden])")].flatMap((svg) => [
        ...(svg.getAttribute("role") === "img" ? [] : ["no role"]),
        ...(svg.querySelector("title")?.textContent && svg.querySelector("desc")?.textContent ? [] : ["no text"]),
        ...(svg.closest("section").querySelector("table") ? [] : ["no table"]),
      ])`),
    );
    expect(faults).toEqual([]);
  });

  it("can be gone through by the keyboard, with the skip link first and every stop marked", async () => {
    await open(html, screens.desktop, async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.className")).toBe("skip");
      for (let stop = 0; stop < 12; stop += 1) {
        const style = await page.evaluate<string>("getComputedStyle(document.activeElement).outlineStyle");
        if (await page.evaluate<boolean>("document.activeElement !== document.body")) expect(style).toBe("solid");
        await page.keyboard.press("Tab");
      }
    });
  });

  it("shows in print only what is no use folded away or to the mouse", async () => {
    const hidden = await open(html, screens.desktop, async (page) => {
      await page.emulateMedia({ media: "print" });
      return page.evaluate<string[]>(
        "[...document.querySelectorAll('.skip, .contents')].filter((one) => getComputedStyle(one).display !== 'none').map((one) => one.className)",
      );
    });
    expect(hidden).toEqual([]);
  });
});

describe("the report of a plan, printed", () => {
  it.each(["the report of a plan", "the report of a plan without its record"] as const)(
    "%s takes two sheets of A4 at most",
    async (name) => {
      const pdf = await open(pages[name], screens.desktop, (page) =>
        page.pdf({ preferCSSPageSize: true, printBackground: true }),
      );
      const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length;
      expect(sheets).toBeGreaterThanOrEqual(1);
      expect(sheets).toBeLessThanOrEqual(2);
    },
  );
});

describe("a hostile text", () => {
  const bare = (one: string) =>
    planReportHtml(withTexts(inventedPlanAudit, [one], isFreeText), withTexts(inventedPlan, [one], isFreeText));

  it.each(hostileTexts)("changes no element and no attribute of the report of a plan: %s", async (hostile) => {
    const expected = await open(bare("a plain text {slot}"), screens.desktop, skeleton);
    const found = await open(bare(hostile), screens.desktop, async (page, requests) => {
      expect(requests).toEqual([]);
      expect(await page.evaluate("document.documentElement.dataset.harmed")).toBeUndefined();
      return skeleton(page);
    });
    const withoutSlots = (all: string[]) => all.filter((one) => one !== "SPAN class");
    expect(withoutSlots(found)).toEqual(withoutSlots(expected));
  });

  it("changes none of the report over many audits either", async () => {
    const page = (text: string) =>
      themeReportHtml(
        summariseThemes(inventAudits(30, 3, [text]), {
          suppressBelow: 1,
          about: { title: text, question: text, sample: text, method: text, limits: text },
          actions: [{ finding: text, owner: text, agency: text, status: "open" }],
        }),
      );
    const expected = await open(page("plain"), screens.desktop, skeleton);
    for (const hostile of hostileTexts) expect(await open(page(hostile), screens.desktop, skeleton)).toEqual(expected);
  });
});
