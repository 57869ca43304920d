import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluateCase, explain, rules } from "../../src/index";
import { describePolicy, policies, withPolicy } from "../../src/timetables";
import { Calculator, enterDay, screens, startTime, violations } from "./calculator";

const asOf = "2026-11-23";
const termsPath = "docs/examples/terms.json";
const { note: _, ...schoolTerms } = JSON.parse(readFileSync(termsPath, "utf8")).schools["100001"];
const hertfordshire = policies.find(({ id }) => id === "hertfordshire")!;

const record = {
  id: "T-01",
  person: { dateOfBirth: "2013-12-04" },
  school: { id: "100001", type: "maintained", fullTimeHours: 25 },
  timetables: [
    {
      startedOn: "2026-11-02",
      expectedEndOn: "2026-12-11",
      agreedByParent: true,
      authorityNotifiedOn: "2026-11-05",
      reviews: [],
    },
  ],
  exclusions: [{ kind: "suspension", from: "2026-11-09", to: "2026-11-20" }],
};

let calculator: Calculator;
beforeAll(async () => {
  calculator = await Calculator.start();
}, startTime);
afterAll(() => calculator?.stop());

const sorted = (found: readonly string[][]) => [...found].sort((a, b) => (a.join() < b.join() ? -1 : 1));

const shownFindings = async (page: Page) =>
  sorted(
    await page.evaluate<string[][]>(
      `[...document.querySelectorAll(".finding")].map((one) => [one.dataset.rule, one.querySelector(".tag").textContent.toLowerCase(), one.querySelector(".summary").textContent])`,
    ),
  );

const findingsOf = (one: unknown, options: Parameters<typeof explain>[1]) =>
  sorted(
    evaluateCase(one, { asOf, ...options })
      .findings.filter(({ outcome }) => outcome !== "not-applicable")
      .map((finding) => [finding.rule, finding.outcome, explain(finding, options).summary]),
  );

/** Opens the case, and what is the school's and the council's own. */
const withCase = <Value>(
  act: (page: Page) => Promise<Value>,
  one: object = record,
  screen: (typeof screens)[keyof typeof screens] = screens.desktop,
) =>
  calculator.open("case", screen, async (page) => {
    await page.getByLabel("Open or paste a file").check();
    await page.fill("#pasted-case", JSON.stringify(one));
    await page.getByRole("button", { name: "Work out the dates" }).click();
    await page.locator(".finding").first().waitFor();
    await enterDay(page, "as-of", asOf);
    await page.getByText(/^School term dates and a council’s policy/).click();
    return act(page);
  });

const jsonFile = (content: unknown) => ({
  name: "own.json",
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});

describe("term dates of a school", () => {
  it("let limits in school days be worked out, as by the library", async () => {
    const without = findingsOf(record, {});
    const withTerms = findingsOf(record, { schoolTerms });
    expect(withTerms).not.toEqual(without);
    await withCase(async (page) => {
      expect(await shownFindings(page)).toEqual(without);
      expect(await page.locator(".local > summary").innerText()).toContain("some limits need term dates");
      await page.setInputFiles("#school-terms", termsPath);
      await page.getByText("Counted with the term dates of terms.json").waitFor();
      expect(await shownFindings(page)).toEqual(withTerms);
      await page.getByRole("button", { name: "Judge without term dates" }).click();
      await page.getByText("Counted with the term dates").waitFor({ state: "detached" });
      expect(await shownFindings(page)).toEqual(without);
    });
  });

  it("of each school are those of the school of the case", async () => {
    const file = jsonFile({ schools: { "100001": schoolTerms } });
    await withCase(async (page) => {
      await page.setInputFiles("#school-terms", file);
      await page.getByText("Counted with the term dates of own.json").waitFor();
      expect(await shownFindings(page)).toEqual(findingsOf(record, { schoolTerms }));
    });
    const elsewhere = { ...record, school: { ...record.school, id: "100002" } };
    await withCase(async (page) => {
      await page.setInputFiles("#school-terms", file);
      await page.getByText("own.json has no term dates for the school of this case").waitFor();
      expect(await shownFindings(page)).toEqual(findingsOf(elsewhere, {}));
    }, elsewhere);
  });

  it("are refused with every fault, and without what stands there", async () => {
    await withCase(async (page) => {
      await page.setInputFiles("#school-terms", termsPath);
      await page.getByText("Counted with the term dates").waitFor();
      await page.setInputFiles(
        "#school-terms",
        jsonFile({ terms: [{ from: "Zx9Qv", to: "2026-12-18" }], holidays: ["2026-10-26"] }),
      );
      const problems = page.locator(".local .problems");
      await problems.waitFor();
      const text = await problems.innerText();
      expect(text).toContain("The term dates cannot be read");
      expect(text).toMatch(/own\.json, \/terms\/0\/from: expected/);
      expect(text).toMatch(/own\.json, \/holidays: expected no field of this name/);
      expect(text).not.toContain("Zx9Qv");
      await expect.poll(() => page.evaluate("document.activeElement.className")).toBe("problems");
      // The dates that were there before are gone too: what is shown rests on no file.
      expect(await shownFindings(page)).toEqual(findingsOf(record, {}));
      await page.setInputFiles("#school-terms", jsonFile('{"terms": [Zx9Qv]}'));
      await page.getByText("own.json, line 1: not JSON").waitFor();
      await page.setInputFiles("#school-terms", jsonFile({ terms: [{ from: "2026-12-18", to: "2026-09-01" }] }));
      await page.getByText(/own\.json, \/: /).waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe("a council's policy", () => {
  const options = { rules: withPolicy(rules, hertfordshire) };

  it("is one of those that the library has, and its findings are marked as local", async () => {
    const expected = findingsOf(record, options);
    expect(expected.length).toBeGreaterThan(findingsOf(record, {}).length);
    await withCase(async (page) => {
      expect(await page.locator("#policy option").count()).toBe(policies.length + 2);
      await page.selectOption("#policy", { label: hertfordshire.council });
      expect(await shownFindings(page)).toEqual(expected);
      const locals = page.locator('[data-rule^="local-policy."] .facts', { hasText: "(local policy)" });
      const local = expected.filter(([rule]) => rule!.startsWith("local-policy."));
      expect(await locals.count()).toBe(local.length);
      expect(await locals.first().innerText()).toContain(hertfordshire.council);
      expect(await page.locator(".judged-by").innerText()).toContain(`policy of ${hertfordshire.council}`);
      await page.getByText("What this policy asks, and where it was read").click();
      expect(await page.locator(".policy-text").textContent()).toBe(describePolicy(hertfordshire));
      await page.selectOption("#policy", "");
      expect(await shownFindings(page)).toEqual(findingsOf(record, {}));
    });
  });

  it("may be counted in the school's days, and a disputed point of it read otherwise", async () => {
    const both = { ...options, schoolTerms, interpretations: { "policy-days": "school-days" } };
    await withCase(async (page) => {
      await page.selectOption("#policy", "hertfordshire");
      await page.setInputFiles("#school-terms", termsPath);
      await page.getByText("Counted with the term dates").waitFor();
      await page.getByText(/^Disputed points/).click();
      const point = page.locator("#point-policy-days-school-days");
      if (!(await point.isVisible())) await page.getByText("Points that do not bear on this case").click();
      await point.check();
      expect(await shownFindings(page)).toEqual(findingsOf(record, both));
    });
  });

  it("may be a file of the reader's own", async () => {
    const own = {
      id: "northtown",
      council: "Northtown Council",
      evidence: [{ page: "Guidance to schools", checkedOn: "2026-11-23" }],
      certainty: "verified",
      review: { atLeastEvery: { weeks: 2 } },
    } as const;
    await withCase(async (page) => {
      await page.selectOption("#policy", { label: "A policy file of your own" });
      await page.setInputFiles("#policy-file", jsonFile(own));
      await page.getByText("policy of Northtown Council").waitFor();
      const ours = { rules: withPolicy(rules, own as never) };
      expect(await shownFindings(page)).toEqual(findingsOf(record, ours));
      await page.setInputFiles("#policy-file", jsonFile({ ...own, gates: { ehcPlan: "consulted" }, reviews: 2 }));
      const problems = page.locator(".local .problems");
      await problems.waitFor();
      const text = await problems.innerText();
      expect(text).toContain("own.json#/gates/ehcPlan: Expected one of: inform, consult, agree");
      expect(text).toContain("own.json#/reviews: Expected no field of this name");
      expect(await shownFindings(page)).toEqual(findingsOf(record, {}));
    });
  });

  it.each(Object.entries(screens))("and term dates meet WCAG 2.2 AA on a %s", async (_, screen) => {
    await withCase(
      async (page) => {
        await page.setInputFiles("#school-terms", termsPath);
        await page.selectOption("#policy", "hertfordshire");
        await page.locator(".policy-text").waitFor({ state: "attached" });
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(screen.width);
      },
      record,
      screen,
    );
  });
});
