import { describe, expect, it } from "vitest";
import { criteria } from "../../src/quality/criteria";
import { summariseThemes, themeReportHtml } from "../../src/report";
import { hostileTexts } from "../support/hostile";
import { inventAudits } from "../support/invented-audits";
import { boilerplatePlans } from "../support/invented-plans";

const actions = [
  { finding: "C-02", owner: "Clinical officer", agency: "NHS", due: "2026-10-30", status: "open" as const },
  { finding: "Leads differ", owner: "Lead", status: "under-way" as const, reAuditOn: "2027-03-01" },
  {
    finding: "A-07",
    owner: "Lead",
    status: "closed" as const,
    closedOn: "2026-07-24",
    reAuditOn: "2026-10-05",
    reAuditGrade: "good" as const,
  },
];
const titleOf = (code: string) => criteria.find(({ criterion }) => criterion === code)!.title;
const audits = inventAudits(240, 3, ["Central", "East", "South"]);
const summary = summariseThemes(audits, {
  plans: boilerplatePlans(audits),
  actions,
  about: { title: "Autumn", question: "Why?" },
});
const html = themeReportHtml(summary);
const textOf = (page: string) =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
const text = textOf(html);

/** The rows of a table by its caption, each its cells. */
function rowsOf(page: string, id: string): string[][] {
  const table = page.split(`<caption id="${id}"`)[1]!.split("</table>")[0]!.split("<tbody>")[1]!;
  return table
    .split("<tr")
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => textOf(cell!).trim()));
}

describe("the report over many audits", () => {
  it("is a page of British English that stands alone: no script, and nothing from elsewhere", () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
    expect(html).not.toMatch(/<script|<link|<iframe|<object|<embed|<base|@import|url\(|srcset|https?:|\/\//i);
    expect(html).not.toMatch(/\ssrc=/);
    expect(html).not.toMatch(/href="[^#]/);
  });

  it("leads to each of its sections from the contents", () => {
    const linked = [...html.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id!);
    expect(linked).toContain("health-and-care");
    for (const id of linked) expect(html.split(`id="${id}"`)).toHaveLength(2);
    expect(linked.slice(1)).toEqual([...html.matchAll(/<h2 id="([\w-]+)"/g)].map(([, id]) => id));
  });

  it("says what was asked and what it comes to, with the interval", () => {
    expect(text).toContain("Question Why?");
    expect(text).toMatch(/Plans audited 240 Good or better \d+% 95% interval \d+% to \d+%/);
  });

  it("has a table of sections by grade, with the numbers of the summary", () => {
    const { grades, notGraded } = summary.sections[0]!;
    const [first] = rowsOf(html, "sections-table");
    expect(first!.slice(0, 7)).toEqual([
      "A Views and aspirations",
      "240",
      ...[grades.outstanding, grades.good, grades["requires-improvement"], grades.inadequate, notGraded].map((one) =>
        one === "suppressed" ? "[c]" : `${one}`,
      ),
    ]);
    expect(rowsOf(html, "sections-table")).toHaveLength(15);
  });

  it("draws the trend, and has every quarter in a table under it", () => {
    expect(html).toMatch(/<svg [^>]*role="img" aria-labelledby="run-chart-title run-chart-says"/);
    const rows = rowsOf(html, "trend-table");
    expect(rows).toHaveLength(summary.quarters.shares.length);
    const shown = rows.filter(([, , , share]) => share !== "–");
    expect(html.match(/<circle/g)).toHaveLength(shown.length);
  });

  it("ranks criteria by how many plans fall short, and folds away all but 15", () => {
    const counts = rowsOf(html, "criteria-table").map(([, count]) => Number(count!.split(" ")[0]));
    expect(counts).toHaveLength(15);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(text).toContain("75 more criteria");
  });

  it("shows shared passages without names, and actions with how late they are", () => {
    expect(rowsOf(html, "boilerplate-table")[0]).toEqual([
      "[name] will have a calm corner in class with cushions, a timer and headphones whenever it is loud.",
      "F",
      "80",
      "4",
    ]);
    expect(rowsOf(html, "actions-table")).toEqual([
      [`C-02 ${titleOf("C-02")}`, "Clinical officer", "NHS", "30 Oct 2026", "Overdue Open, 24 days late", "–"],
      ["Leads differ", "Lead", "–", "–", "Under way", "Planned for 1 Mar 2027"],
      [`A-07 ${titleOf("A-07")}`, "Lead", "–", "–", "Closed 24 Jul 2026", "Good, 5 Oct 2026"],
    ]);
  });

  it("says how actions stand, and what came of audits made again only where there were any", () => {
    expect(text).toContain("2 open, 1 of them overdue; 1 closed. Audited again: 1, of which 1 Good or better. ");
    const one = textOf(themeReportHtml(summariseThemes(audits, { actions: [actions[1]!] })));
    expect(one).toContain("1 open, none of them overdue; 0 closed. Actions as they stand");
  });

  it("holds no number from 1 to 4 of plans, and no reference of a plan, while numbers are suppressed", () => {
    const few = inventAudits(60, 5, ["Central", "East", "South"]);
    const page = themeReportHtml(summariseThemes(few, { plans: boilerplatePlans(few) }));
    const open = themeReportHtml(summariseThemes(few, { plans: boilerplatePlans(few), suppressBelow: 1 }));
    const small = (of: string) =>
      [...of.matchAll(/<td class="number[^"]*">([^<]*)<\/td>/g)]
        .flatMap(([, cell]) => (cell!.includes("%") ? [] : cell!.split(" of ")))
        .filter((one) => /^[1-4]$/.test(one));
    // How many teams share a passage is no number of plans.
    const teams = rowsOf(page, "boilerplate-table").map((row) => row[3]);
    expect(small(page).filter((one) => !teams.includes(one))).toEqual([]);
    expect(page).toContain("[c]");
    expect(page).not.toMatch(/plan-\d/);
    expect(small(open).length).toBeGreaterThan(20);
    expect(open).toMatch(/plan-\d/);
    expect(open).not.toContain("[c]");
  });

  it("draws no point where the share is suppressed", () => {
    const few = summariseThemes(inventAudits(60, 5), {});
    const drawn = few.quarters.shares.filter(({ group, share }) => group !== undefined && share !== undefined);
    expect(drawn.length).toBeLessThan(few.quarters.shares.length);
    expect(themeReportHtml(few).match(/<circle/g) ?? []).toHaveLength(drawn.length);
  });

  it("escapes every text, wherever it comes from", () => {
    for (const hostile of hostileTexts) {
      const harmed = inventAudits(30, 3, [hostile]);
      const plans = [0, 1, 2, 3, 4, 5].map((i) => ({
        id: `${hostile}${i}`,
        person: { names: ["Robin"] },
        provisions: [{ text: `Now each of the words that follow stands in all of them: ${hostile} and that is so.` }],
      }));
      const about = { title: hostile, question: hostile, sample: hostile, method: hostile, limits: hostile };
      const page = themeReportHtml(
        summariseThemes(harmed, {
          plans,
          about,
          suppressBelow: 1,
          actions: [{ finding: hostile, owner: hostile, agency: hostile, status: "open" }],
        }),
      );
      const tags = (from: string) =>
        new Set([...from.matchAll(/<(\/?[a-zA-Z!][\w-]*)/g)].map(([, tag]) => tag!.toLowerCase()));
      const known = tags(html);
      expect(
        [...tags(page)].filter((tag) => !known.has(tag)),
        hostile,
      ).toEqual([]);
      expect(page, hostile).not.toMatch(/href="[^#]/);
    }
  });

  it("can be of no audit at all", () => {
    const page = themeReportHtml(summariseThemes([]));
    expect(textOf(page)).toContain("There is nothing to draw a trend of.");
    expect(page).not.toContain("NaN");
  });
});
