import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schedulesAsCalendar } from "../../src/formats";
import { evaluateCase, explain, schedule } from "../../src/index";
import { Calculator, enterDay, screens, startTime, violations } from "./calculator";

/** README's example. */
const record = {
  id: "A-17",
  needsAssessments: [
    {
      requestReceivedOn: "2026-01-05",
      decision: "assess",
      decisionNotifiedOn: "2026-02-09",
      planDecision: "issue",
      planDecisionNotifiedOn: "2026-04-20",
      finalPlanSentOn: "2026-06-01",
    },
  ],
};
const asOf = "2026-11-23";

let calculator: Calculator;
beforeAll(async () => {
  calculator = await Calculator.start();
}, startTime);
afterAll(() => calculator?.stop());

/** Enters README's example by hand. */
async function enterExample(page: Page): Promise<void> {
  const field = (name: string) => `field-needsAssessments-0-${name}`;
  await page.fill("#reference", "A-17");
  await enterDay(page, field("requestReceivedOn"), "2026-01-05");
  await page.getByLabel("Assess", { exact: true }).check();
  await enterDay(page, field("decisionNotifiedOn"), "2026-02-09");
  await page.getByLabel("Issue", { exact: true }).check();
  await enterDay(page, field("planDecisionNotifiedOn"), "2026-04-20");
  await enterDay(page, field("finalPlanSentOn"), "2026-06-01");
  await page.getByRole("button", { name: "Work out the dates" }).click();
  await page.locator(".finding").first().waitFor();
  await enterDay(page, "as-of", asOf);
}

const paste = async (page: Page, text: string) => {
  await page.getByLabel("Open or paste a file").check();
  await page.fill("#pasted-case", text);
  await page.getByRole("button", { name: "Work out the dates" }).click();
};

const shownFindings = (page: Page) =>
  page.evaluate<string[][]>(
    `[...document.querySelectorAll(".finding")].map((one) => [one.dataset.rule, one.querySelector(".tag").textContent.toLowerCase(), one.querySelector(".summary").textContent]).sort()`,
  );

/** What the library says of a case, as the page shows it. */
const findingsOf = (one: unknown, options: { asOf: string; interpretations?: Record<string, string> }) => {
  const { asOf: _, ...readings } = options;
  return evaluateCase(one, options)
    .findings.filter(({ outcome }) => outcome !== "not-applicable")
    .map((finding) => [finding.rule, finding.outcome, explain(finding, readings).summary])
    .sort();
};

const downloaded = async (page: Page, button: string) => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync((await download.path())!, "utf8") };
};

describe("a case that is entered", () => {
  it("is drawn on months of which the first names its year", async () => {
    const months = await calculator.open("case", screens.desktop, async (page) => {
      await enterExample(page);
      return page.locator(".timeline svg:visible").first().locator(".month-name").allTextContents();
    });
    expect(months).toEqual(["Feb 2026", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"]);
  });

  it.each(Object.entries(screens))("is answered as by the library, on a %s", async (_, screen) => {
    const shown = await calculator.open("case", screen, async (page) => {
      await enterExample(page);
      return shownFindings(page);
    });
    expect(shown).toEqual(findingsOf(record, { asOf }));
    expect(shown).toContainEqual([
      "needs-assessment.final-plan",
      "breached",
      "Done on Monday 1 June 2026, 7 days late: the last day was Monday 25 May 2026.",
    ]);
  });

  it.each(Object.entries(screens))("meets WCAG 2.2 AA on a %s, before and after", async (_, screen) => {
    await calculator.open("case", screen, async (page) => {
      expect(await violations(page)).toEqual([]);
      await enterExample(page);
      expect(await violations(page)).toEqual([]);
      await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(screen.width);
    });
  });

  it("says how the last day was counted, with the provision and a link to it", async () => {
    await calculator.open("case", screens.desktop, async (page) => {
      await enterExample(page);
      const card = page.locator('[data-rule="needs-assessment.final-plan"]');
      await card.locator("summary").click();
      const text = await card.innerText();
      const { steps, otherReadings, citations } = explain(
        evaluateCase(record, { asOf }).findings.find(({ rule }) => rule === "needs-assessment.final-plan")!,
      );
      for (const line of [...steps, ...otherReadings]) expect(text).toContain(line);
      expect(await card.locator("a").first().getAttribute("href")).toBe(citations[0]!.url);
    });
  });

  it("is judged as it stood on another day, as soon as that is entered", async () => {
    await calculator.open("case", screens.desktop, async (page) => {
      await enterExample(page);
      await enterDay(page, "as-of", "2026-05-20");
      expect(await shownFindings(page)).toEqual(findingsOf(record, { asOf: "2026-05-20" }));
      expect(await page.locator(".as-of-name").textContent()).toBe("as of 20 May 2026");
      await page.fill("#as-of-month", "13");
      expect(await page.locator("#as-of-fault").innerText()).toContain("The date must be a real date");
    });
  });

  it("follows the reading that is chosen of a disputed point", async () => {
    await calculator.open("case", screens.desktop, async (page) => {
      await enterExample(page);
      await page.getByText(/^Disputed points: \d+ bear on this case$/).click();
      await page.locator("#point-first-day-included").check();
      const options = { asOf, interpretations: { "first-day": "included" } };
      expect(await shownFindings(page)).toEqual(findingsOf(record, options));
      expect((await shownFindings(page)).flat()).toContain(
        "Done on Monday 1 June 2026, 8 days late: the last day was Sunday 24 May 2026.",
      );
    });
  });

  it("is drawn, with the same in words and in a table", async () => {
    await calculator.open("case", screens.desktop, async (page) => {
      await enterExample(page);
      const says = await page.locator("#timeline-says").textContent();
      expect(says).toContain(
        "Send the finalised plan within 20 weeks: from 5 Jan 2026, last day 25 May 2026, done 1 Jun 2026; breached, 7 days late.",
      );
      expect(await page.locator(".timeline rect.clock").count()).toBeGreaterThan(3);
      await page.getByText("The time limits as a table").click();
      const rows = await page.locator(".answer tbody tr").allInnerTexts();
      expect(rows.map((row) => row.split("\t"))).toContainEqual([
        "Send the finalised plan within 20 weeks",
        "5 Jan 2026",
        "25 May 2026",
        "1 Jun 2026",
        "Breached 7 days late",
      ]);
    });
  });

  it("can be taken away as a calendar and as JSON, as the library writes them", async () => {
    await calculator.open("case", screens.desktop, async (page) => {
      await enterExample(page);
      await enterDay(page, "as-of", "2026-02-02");
      const calendar = await downloaded(page, "Download what is to be done (.ics)");
      expect(calendar).toEqual({
        name: "deadlines.ics",
        text: schedulesAsCalendar("2026-02-02", [schedule(record, { asOf: "2026-02-02" })]),
      });
      expect(calendar.text).toContain("SUMMARY:Send the finalised plan within 20 weeks (case A-17)");
      const findings = await downloaded(page, "Download the findings (JSON)");
      expect(findings.name).toBe("A-17.json");
      expect(JSON.parse(findings.text)).toEqual(evaluateCase(record, { asOf: "2026-02-02" }));
    });
  });

  it("can be entered and read by the keyboard alone", async () => {
    await calculator.open("case", screens.desktop, async (page) => {
      const press = async (...keys: string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      const tabTo = async (id: string) => {
        for (let stop = 0; stop < 60; stop += 1) {
          if (await page.evaluate<boolean>(`document.activeElement.id === ${JSON.stringify(id)}`)) return;
          await press("Tab");
        }
        throw new Error(`The keyboard does not reach ${id}.`);
      };
      await press("Tab");
      await expect.poll(() => page.evaluate("document.activeElement.className")).toBe("skip");
      await press("Enter", "Tab");
      await expect.poll(() => page.evaluate("document.activeElement.id")).toBe("way");
      await tabTo("field-needsAssessments-0-requestReceivedOn");
      await press("5", "Tab", "1", "Tab", "2", "0", "2", "6", "Enter");
      await page.locator(".finding").first().waitFor();
      await expect.poll(() => page.evaluate("document.activeElement.className")).toBe("answer");
      await tabTo("as-of");
      for (const key of ["2", "Tab", "3", "Tab", "2026"])
        await (key.length > 1 && key !== "Tab" ? page.keyboard.type(key) : press(key));
      expect(await shownFindings(page)).toEqual(
        findingsOf({ id: "my-case", needsAssessments: [{ requestReceivedOn: "2026-01-05" }] }, { asOf: "2026-03-02" }),
      );
    });
  });

  it("prints as the answer alone", async () => {
    await calculator.open("case", screens.desktop, async (page) => {
      await enterExample(page);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("form:visible, nav:visible, button:visible").count()).toBe(0);
      expect(await page.locator(".finding:visible").count()).toBe(findingsOf(record, { asOf }).length);
      expect(await page.locator(".timeline svg:visible").count()).toBeGreaterThan(0);
    });
  });
});

describe("a form that cannot be followed", () => {
  it("says what is wrong, and leads to it", async () => {
    await calculator.open("case", screens.phone, async (page) => {
      await page.getByRole("button", { name: "Work out the dates" }).click();
      expect(await page.locator(".problems").innerText()).toContain("Enter at least one date");
      await enterDay(page, "field-needsAssessments-0-finalPlanSentOn", "2026-02-31");
      await page.getByRole("button", { name: "Work out the dates" }).click();
      await expect.poll(() => page.evaluate("document.activeElement.className")).toBe("problems");
      expect(await violations(page)).toEqual([]);
      await page.locator(".problems a").click();
      await expect
        .poll(() => page.evaluate("document.activeElement.id"))
        .toBe("field-needsAssessments-0-finalPlanSentOn");
      expect(await page.locator(".finding").count()).toBe(0);
    });
  });
});

describe("cases of a file", () => {
  it("are read from CSV and shown one by one", async () => {
    const csv = "id,requestReceivedOn,finalPlanSentOn\nB-1,2026-01-05,2026-05-20\nB-2,2026-02-02,\n";
    await calculator.open("case", screens.desktop, async (page) => {
      await page.getByLabel("Open or paste a file").check();
      await page.setInputFiles("#case-file", { name: "cases.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
      await page.locator("#which-case").waitFor();
      await enterDay(page, "as-of", asOf);
      await page.selectOption("#which-case", { label: "B-2" });
      expect(await shownFindings(page)).toEqual(
        findingsOf({ id: "B-2", needsAssessments: [{ requestReceivedOn: "2026-02-02" }] }, { asOf }),
      );
    });
  });

  it("may be pasted, of any process", async () => {
    const review = { id: "C-1", reviews: [{ meetingOn: "2026-06-01" }] };
    await calculator.open("case", screens.desktop, async (page) => {
      await paste(page, JSON.stringify(review));
      await page.locator(".finding").first().waitFor();
      await enterDay(page, "as-of", asOf);
      expect(await shownFindings(page)).toEqual(findingsOf(review, { asOf }));
    });
  });

  it("are refused with every fault, and without what stands there", async () => {
    await calculator.open("case", screens.desktop, async (page) => {
      await paste(page, "id,requestRecievedOn,finalPlanSentOn\nA-18,2026-01-05,01/06/2026\n");
      const problems = await page.locator(".problems").innerText();
      expect(problems).toContain("perhaps requestReceivedOn?");
      expect(problems).toContain("write it as YYYY-MM-DD");
      expect(problems).not.toContain("01/06/2026");
    });
  });

  it("cannot harm the page by their references", async () => {
    await calculator.open("case", screens.desktop, async (page) => {
      const id = '<img src=x onerror="document.documentElement.dataset.harmed=1">';
      await paste(page, JSON.stringify({ ...record, id }));
      await page.locator(".finding").first().waitFor();
      expect(await page.locator(".answer h2 bdi").textContent()).toBe(id);
      expect(await page.evaluate("document.documentElement.dataset.harmed")).toBeUndefined();
    });
  });
});
