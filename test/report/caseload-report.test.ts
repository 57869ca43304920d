import { describe, expect, it } from "vitest";
import type { Figures } from "../../src/caseload/measure-summary";
import type { CaseloadSummary } from "../../src/caseload/summary";
import { caseloadReport } from "../../src/report";
import { columns } from "../../src/report/caseload/outcomes";
import { written } from "../../src/report/caseload/words";
import type { Shown } from "../../src/suppression/shown";
import { hostileTexts } from "../support/hostile";
import { casesOfAreas, summaryOf, variedCases } from "../support/invented-summary";

const cases = [...variedCases(700)];
const open = summaryOf(cases, { suppressBelow: 1, target: 60, leftOut: 12 });
const summary = summaryOf(cases, { target: 60, leftOut: 12, since: "2022-01-01" });
const page = caseloadReport(open);
const shown = caseloadReport(summary);

const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<svg[\s\S]*?<\/svg>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, " ");

/** The rows of a table by its id, each its cells. */
function rowsOf(html: string, id: string): string[][] {
  const table = html.split(`<caption id="${id}"`)[1]!.split("</table>")[0]!.split("<tbody>")[1]!;
  return table
    .split("<tr")
    .slice(1)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell]) => textOf(cell!).trim()));
}

const figures = (of: Figures) => columns.map((name) => written(of[name]));
const all = (some: readonly Shown[]) => some.map(written);

describe("the report on a caseload", () => {
  it("is a page of British English that stands alone: no script, and nothing from elsewhere", () => {
    for (const html of [page, shown]) {
      expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
      expect(html).not.toMatch(/<script|<link|<iframe|<object|<embed|<base|@import|url\((?!#)|srcset|\ssrc=/i);
      expect(html).not.toMatch(/href="[^#]/);
      expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
    }
  });

  it("leads to each of its parts from the contents, and to none that is not there", () => {
    const linked = [...page.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id!);
    for (const id of linked) expect(page.split(`id="${id}"`), id).toHaveLength(2);
    const contents = page.split('class="contents"')[1]!.split("</ol>")[0]!;
    expect([...contents.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id)).toEqual(
      [...page.matchAll(/<h2 id="([\w-]+)"/g)].map(([, id]) => id),
    );
  });

  it("has every id once", () => {
    for (const html of [page, shown]) {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("refers in every picture to patterns and texts that are there", () => {
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of page.matchAll(/url\(#([\w-]+)\)/g)) expect(ids.has(id)).toBe(true);
    for (const [, some] of page.matchAll(/aria-labelledby="([^"]+)"/g))
      for (const id of some!.split(" ")) expect(ids.has(id), id).toBe(true);
  });

  it("puts the two percentages of 20 weeks beside each other, with interval, number and target", () => {
    const { all: limit, target } = open.measures.find(({ id }) => id === "final-plan-20-weeks")!;
    const year = open.department.years.findLast(({ complete }) => complete)!;
    const text = textOf(page);
    expect(text).toContain(`${limit.share!.percent.toFixed(1)}% 95% interval ${limit.share!.lower.toFixed(1)} to`);
    expect(text).toContain(`${written(limit.inTime)} in time of ${written(limit.of)} assessments`);
    expect(text).toContain(`${year.all.within20Weeks.percent!.toFixed(1)}% 95% interval`);
    expect(text).toContain(`of ${written(year.all.plans)} plans issued in ${year.year}`);
    expect(text).toContain(target!.reached ? "✓ Target reached" : "✗ Target not reached");
    expect(text).toContain(`${Math.abs(target!.difference!).toFixed(1)} percentage points`);
  });

  it.each([
    ["every number", open, page],
    ["numbers suppressed", summary, shown],
  ] as const)("shows of each measure what the summary has: %s", (_, of, html) => {
    for (const measure of of.measures) {
      if (measure.all.all === 0) continue;
      expect(rowsOf(html, `${measure.id}-outcomes`)[0]!.slice(3)).toEqual(figures(measure.all));
      const months = measure.months.length === 0 ? [] : rowsOf(html, `${measure.id}-months`);
      expect(months.map((row) => row.slice(-9))).toEqual(measure.months.map(figures));
      for (const [dimension, groups] of Object.entries(measure.by)) {
        if (groups.length < 2) continue;
        const rows = rowsOf(html, `${measure.id}-${dimension}-table`).map((row) => row.slice(-9).join(" "));
        expect(rows.sort()).toEqual(groups.map((one) => figures(one).join(" ")).sort());
      }
    }
  });

  it("orders groups by their share, the highest first, and those not recorded last", () => {
    const rows = rowsOf(page, "final-plan-20-weeks-need-table");
    const shares = rows.flatMap(([name, , share]) =>
      name === "Not recorded" || share === "–" ? [] : Number.parseFloat(share!),
    );
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(rows.findIndex(([name]) => name === "Not recorded")).toBe(rows.length - 1);
  });

  it("shows what the summary has of the forecast, backlogs, the department, advice, exceptions and the months", () => {
    const running = open.forecast.measures.filter((one) => one.open !== 0);
    expect(rowsOf(page, "forecast-table").map((row) => row.slice(2))).toEqual(
      running.map(({ within, open: left }) => all([...within, left])),
    );
    for (const { id, bands } of open.backlog.filter((one) => one.open !== 0 || one.overdue !== 0))
      expect(rowsOf(page, `backlog-${id}`).map((row) => row.slice(2))).toEqual(
        bands.map((band) => all([band.overdue, band.open])),
      );
    expect(rowsOf(page, "department-all").map(([year, , share, , plans]) => [year, share, plans])).toEqual(
      open.department.years.map((one) => [
        one.complete ? one.year : `${one.year}, so far`,
        one.all.within20Weeks.percent === undefined ? "–" : `${one.all.within20Weeks.percent.toFixed(1)}%`,
        written(one.all.plans),
      ]),
    );
    const bySource = new Map(open.advice.sources.map((one) => [figures(one).join(" "), one]));
    for (const row of rowsOf(page, "advice-table")) expect(bySource.has(row.slice(-9).join(" "))).toBe(true);
    expect(rowsOf(page, "exceptions-table").map((row) => row.slice(2))).toEqual(
      open.exceptions.grounds.map((one) =>
        all([one.claimed, one.accepted, one.refused, one.undetermined, one.notTested]),
      ),
    );
    expect(rowsOf(page, "activity-table").map((row) => row.slice(1))).toEqual(
      open.activity.map((one) =>
        all([one.requests, one.assess, one.notAssess, one.notIssue, one.plansIssued, one.reviews, one.plansCeased]),
      ),
    );
  });

  it("says each signal of a run chart in words", () => {
    const measure = open.measures.find(({ months }) => months.some(({ signals }) => signals !== undefined));
    expect(measure).toBeDefined();
    const section = textOf(page.split(`id="${measure!.id}"`)[1]!.split("<h2")[0]!);
    expect(section).toMatch(/lies (above|below) the limits of|months in a row (above|below) the centre line/);
  });

  it("says what was left out, what is undetermined and which facts are missing", () => {
    const text = textOf(page);
    expect(text).toContain("12 cases could not be read, and are in no figure: no percentage");
    const missing = open.measures.flatMap((one) => one.missing);
    expect(missing.length).toBeGreaterThan(0);
    expect(rowsOf(page, "missing-table").map((row) => row[2])).toEqual(missing.map(({ count }) => written(count)));
  });

  it("names cases only where the summary has them and they are wanted, and then warns", () => {
    expect(open.worst!.length).toBeGreaterThan(0);
    expect(page).toContain("For casework, not for publication.");
    expect(rowsOf(page, "worst-table").map((row) => row[2])).toEqual(open.worst!.map(({ days }) => written(days)));
    expect(page).toContain(open.worst![0]!.id);
    const without = caseloadReport(open, { showCases: false });
    for (const { id } of [...open.worst!, ...open.next!]) expect(without.includes(id)).toBe(false);
    expect(shown).not.toContain("For casework");
    expect(shown).not.toMatch(/synthetic-\d/);
  });

  it("holds no number from 1 to 4 in a table while numbers are suppressed", () => {
    const small = [...shown.matchAll(/<td class="number[^"]*">(.*?)<\/td>/g)]
      .map(([, cell]) => textOf(cell!).trim())
      .filter((cell) => /^[1-4]$/.test(cell));
    expect(small).toEqual([]);
    expect(shown).toContain("[c]");
  });

  it("has the title, the authority and the sources that it is given", () => {
    const html = caseloadReport(summary, {
      title: "Autumn",
      authorityName: "Elsewhere",
      sources: [{ name: "cases.ndjson", kind: "NDJSON", cases: 1400, leftOut: 12 }],
    });
    expect(html).toContain("<title>Autumn</title>");
    expect(textOf(html)).toContain("Authority Elsewhere");
    expect(rowsOf(html, "sources-table")).toEqual([["cases.ndjson", "NDJSON", "1,400", "12"]]);
    expect(textOf(shown)).toContain("Authority Syntheticshire");
  });

  it("can be of no case at all", () => {
    const text = textOf(caseloadReport(summaryOf([])));
    expect(text).toContain("There are none in this caseload.");
    expect(text).toContain("No limit is open.");
    expect(text).toContain("No plan was issued");
    expect(text).not.toMatch(/NaN|undefined/);
  });

  it("can have every number suppressed, and then shows none and draws none", () => {
    const html = caseloadReport(summaryOf(cases, { suppressBelow: 100_000, target: 60 }));
    expect([...html.matchAll(/<td class="number">(?:<strong>)?([\d,]+)</g)].filter(([, one]) => one !== "0")).toEqual(
      [],
    );
    expect(html.includes('role="img"')).toBe(false);
  });

  it("says nothing of groups where there is one area", () => {
    const html = caseloadReport(summaryOf(casesOfAreas(200, 1)));
    expect(html).not.toContain("By area");
    expect(textOf(html)).toContain("There are not two areas or authorities with shares that are shown");
  });

  it("draws months of many years, and thins out their names", () => {
    const months = open.measures[2]!.months.filter(({ complete }) => complete);
    expect(months.length).toBeGreaterThan(60);
    const chart = page.split(`id="${open.measures[2]!.id}-run-title"`)[1]!.split("</svg>")[0]!;
    expect(chart.match(/>(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)</g)!.length).toBeLessThanOrEqual(30);
  });

  it("makes the page of 151 areas in less than 300 ms, each area in its tables", () => {
    const many = summaryOf(casesOfAreas(4_000, 151), { suppressBelow: 1 });
    const taken = Array.from({ length: 6 }, () => {
      const before = process.cpuUsage();
      const html = caseloadReport(many);
      const { user, system } = process.cpuUsage(before);
      expect(rowsOf(html, "final-plan-20-weeks-area-table")).toHaveLength(151);
      return (user + system) / 1_000;
    });
    expect(Math.min(...taken)).toBeLessThan(300);
  });

  it("lets no text change its elements", () => {
    const tags = (html: string) =>
      new Set([...html.matchAll(/<(\/?[a-zA-Z!][\w-]*)/g)].map(([, tag]) => tag!.toLowerCase()));
    const known = tags(page);
    for (const hostile of hostileTexts) {
      const html = caseloadReport(summaryOf(casesOfAreas(60, 4), { suppressBelow: 1 }), {
        title: hostile,
        authorityName: hostile,
        sources: [{ name: hostile, kind: hostile }],
      });
      expect([...tags(html)].filter((tag) => !known.has(tag))).toEqual([]);
    }
  });

  it("is the same for the same summary, and leaves it as it was", () => {
    const copy = structuredClone<CaseloadSummary>(summary);
    expect(caseloadReport(summary)).toBe(shown);
    expect(summary).toEqual(copy);
  });
});
