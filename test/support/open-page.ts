import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";

/** Opens a page of HTML and does something with it; every request that it makes is refused and told. */
export async function openPage<Value>(
  browser: Browser,
  html: string,
  viewport: { width: number; height: number },
  act: (page: Page, requests: string[]) => Promise<Value>,
): Promise<Value> {
  const page = await browser.newPage({ viewport });
  const requests: string[] = [];
  await page.route("**", (route) => {
    requests.push(route.request().url());
    return route.abort();
  });
  try {
    await page.setContent(html);
    return await act(page, requests);
  } finally {
    await page.close();
  }
}

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds against WCAG 2.2 AA, with everything that is folded away opened. */
export async function violations(page: Page, but: readonly string[] = []): Promise<string[]> {
  await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
  await page.evaluate(axe.source);
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
  const results = await page.evaluate<axe.AxeResults>(
    `axe.run(document, ${JSON.stringify({ runOnly: levels, rules, resultTypes: ["violations"] })})`,
  );
  expect(results.passes.length).toBeGreaterThan(20);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ""}`),
  );
}

/** Every element of a page, with its attributes but no text. */
export function skeleton(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(
    `[...document.querySelectorAll("*")].map((one) => [one.tagName, ...one.getAttributeNames().map((name) => name + (name === "href" ? "=" + one.getAttribute(name) : ""))].join(" "))`,
  );
}
