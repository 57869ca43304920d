import { mkdtemp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import { type BuiltSite, buildSite } from "../../scripts/site/build";
import { serveFolder } from "../../scripts/site/serve";
import { startBrowser } from "../support/browser";

/** How long building the site and starting a browser may take, in milliseconds. */
export const startTime = 120_000;

/** The screens that the calculator is tested on. */
export const screens = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The calculator as its build serves it, in a browser that tells of every request and every complaint. */
export class Calculator {
  private constructor(
    readonly built: BuiltSite,
    readonly browser: Browser,
    readonly url: string,
    private readonly folder: string,
    private readonly server: Server,
  ) {}

  static async start(): Promise<Calculator> {
    const folder = await mkdtemp(join(tmpdir(), "calculator-"));
    const built = await buildSite(folder);
    const server = await serveFolder(folder, 0);
    const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
    return new Calculator(built, await startBrowser(), url, folder, server);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.close();
    await rm(this.folder, { recursive: true });
  }

  /** Opens a page of the calculator, does something with it, and holds that nothing was asked of anybody else or refused by the policy. */
  async open<Value>(
    route: string,
    viewport: { width: number; height: number },
    act: (page: Page, context: BrowserContext) => Promise<Value>,
  ): Promise<Value> {
    const context = await this.browser.newContext({ viewport });
    const outside: string[] = [];
    const complaints: string[] = [];
    context.on("request", (request) => {
      if (!request.url().startsWith(this.url) && !/^(data|blob|about):/.test(request.url()))
        outside.push(request.url());
    });
    const page = await context.newPage();
    page.on("console", (message) => {
      // Of a report shut off from scripts Chromium says nothing; what it says here is a fault.
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    try {
      await page.goto(`${this.url}#${route}`);
      await page.locator("h1:visible").waitFor();
      const value = await act(page, context);
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
      return value;
    } finally {
      await context.close();
    }
  }
}

/** What axe finds against WCAG 2.2 AA, with everything that is folded away opened. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate("for (const one of document.querySelectorAll('main details')) one.open = true");
  await page.evaluate(axe.source);
  const results = await page.evaluate<axe.AxeResults>(
    // A report in its frame runs no script: test/report holds it to the same.
    `axe.run({ exclude: ["iframe"] }, ${JSON.stringify({ runOnly: levels, resultTypes: ["violations"] })})`,
  );
  expect(results.passes.length).toBeGreaterThan(20);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
  );
}

/** Fills in a date in its three boxes. */
export async function enterDay(page: Page, id: string, iso: string): Promise<void> {
  const [year, month, day] = iso.split("-").map(Number);
  await page.fill(`#${id}`, String(day));
  await page.fill(`#${id}-month`, String(month));
  await page.fill(`#${id}-year`, String(year));
}
