import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Calculator, screens, startTime, violations } from "./calculator";

let calculator: Calculator;
beforeAll(async () => {
  calculator = await Calculator.start();
}, startTime);
afterAll(() => calculator?.stop());

describe("the site", () => {
  it("loads less than 250 kB, compressed, before anything is asked of it", async () => {
    expect(calculator.built.firstBytes).toBeLessThan(250_000);
    const loaded = await calculator.open("case", screens.desktop, (page) =>
      page.evaluate<string[]>(`performance.getEntriesByType("resource").map(({ name }) => name)`),
    );
    const first = calculator.built.first.filter((file) => file !== "index.html").map((file) => calculator.url + file);
    expect(loaded.filter((url) => url.startsWith("http")).sort()).toEqual(first.sort());
  });

  it.each(["wording", "plan", "caseload"])("meets WCAG 2.2 AA on the page %s, on either screen", async (route) => {
    for (const screen of Object.values(screens)) {
      await calculator.open(route, screen, async (page) => {
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(screen.width);
      });
    }
  });

  it("has one first heading a page, that its title and its place in the navigation agree with", async () => {
    await calculator.open("case", screens.desktop, async (page) => {
      for (const name of ["Check wording", "Audit a plan", "Sum up a caseload", "Check a case"]) {
        await page.getByRole("link", { name, exact: true }).click();
        await expect.poll(() => page.title()).toBe(`${name} - SEND compliance calculator`);
        expect(await page.locator("h1:visible").count()).toBe(1);
        expect(await page.locator("[aria-current]").innerText()).toBe(name);
        await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("main");
      }
    });
  });

  it("keeps nothing of what was entered", async () => {
    await calculator.open("case", screens.desktop, async (page) => {
      await page.getByRole("button", { name: "Fill in an example" }).first().click();
      await page.getByRole("button", { name: "Work out the dates" }).click();
      await page.locator(".finding").first().waitFor();
      const kept = `(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length, (await caches.keys()).length])()`;
      expect(await page.evaluate(kept)).toEqual([0, 0, "", 0, 0]);
      await page.reload();
      await page.locator("#reference").waitFor();
      expect(await page.inputValue("#reference")).toBe("");
    });
  });

  it("lets nothing run or load that is not its own", async () => {
    const context = await calculator.browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    await page.goto(calculator.url);
    await page.route("**", (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.evaluate(`(() => {
      document.body.append(Object.assign(document.createElement("script"), { textContent: "document.title = 'harmed'" }));
      document.body.append(Object.assign(new Image(), { src: "https://example.com/pixel.png" }));
      document.body.append(Object.assign(document.createElement("style"), { textContent: "body { color: red }" }));
    })()`);
    expect(await page.evaluate(`fetch("https://example.com/").then(() => "sent", () => "refused")`)).toBe("refused");
    expect(await page.evaluate(`fetch("/?case").then(() => "sent", () => "refused")`)).toBe("refused");
    expect(await page.title()).not.toBe("harmed");
    expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(11, 12, 12)");
    expect(asked.filter((url) => !url.startsWith(calculator.url))).toEqual([]);
    await context.close();
  });

  it("opens without a network, once it was asked to be kept", async () => {
    await calculator.open("case", screens.desktop, async (page, context) => {
      await page.getByRole("button", { name: "Keep the calculator on this device" }).click();
      await page.getByText("The calculator now opens without a network").waitFor();
      await context.setOffline(true);
      await page.reload();
      await page.getByRole("button", { name: "Fill in an example" }).first().click();
      await page.getByRole("button", { name: "Work out the dates" }).click();
      await page.locator(".finding").first().waitFor();
      expect(await page.locator('[data-rule="needs-assessment.final-plan"] .summary').innerText()).toContain(
        "7 days late",
      );
    });
  });
});
