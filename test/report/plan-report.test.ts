import { describe, expect, it } from "vitest";
import { planReportHtml } from "../../src/report";
import { hostileTexts, isFreeText, withTexts } from "../support/hostile";
import { inventedPlan, inventedPlanAudit } from "../support/invented-plan";

const html = planReportHtml(inventedPlanAudit, inventedPlan);
/** The text that a reader sees, without tags and with entities put back. */
const textOf = (page: string) =>
  page
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
const text = textOf(html);

describe("the report of a plan", () => {
  it("is a page of British English that stands alone: no script, and nothing from elsewhere", () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB">/);
    expect(html).not.toMatch(/<script|<link|<iframe|<object|<embed|<base|@import|url\(|srcset|https?:|\/\//i);
    expect(html).not.toMatch(/\ssrc=/);
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual(["#main"]);
    expect(html).toContain(`content="default-src 'none'`);
  });

  it("gives the grade, that it is provisional, and what keeps it down", () => {
    expect(text).toContain("Requires improvement Provisional");
    expect(text).toContain("The grade may change: 15 criteria await a person.");
    expect(text).toMatch(/No better than Requires improvement : a critical .* only in part \( K-01 , K-03 \)/);
  });

  it("says of each section how it is graded, and that it is so only so far", () => {
    expect(text).toMatch(/K Advice Inadequate/);
    expect(text).toMatch(/J Direct payment Not graded/);
    expect(text).toMatch(/A Views and aspirations Good so far/);
    expect(text).not.toContain("Across plans");
  });

  it("puts strengths before fixes, an auditor's words first", () => {
    expect(text.indexOf("What is strong")).toBeLessThan(text.indexOf("What to put right first"));
    expect(text).toMatch(/What is strong A-01 .* – outstanding, says the auditor : Robin's own words open the plan/);
  });

  it("gives each fix with its place, the words, the reason and the places to fill in", () => {
    expect(text).toContain(
      "Where Provision 5, Section F Query major if confirmed Words Access to support as appropriate Why It gives a chance",
    );
    expect(text).toContain(
      "Why Provision 5 in Section F does not say how often it is made (paragraph 9.69 of the Code). What to",
    );
    expect(text).toMatch(/Give a number and a period: \[times\] a \[period\]/);
    expect(text).toContain(
      "In all, 5 parts of the plan do not hold what they should, 1 part is queried for what may be missing, and 1 passage is queried for its wording. A query asks a person to look: it is no fault until somebody confirms it.",
    );
  });

  it("draws the thread, and has it as a table with what is tied to nothing", () => {
    expect(html).toMatch(/<svg [^>]*role="img" aria-labelledby="thread-picture-title thread-picture-says"/);
    expect(text).toContain("Need 1 (B: communication and interaction) Aspiration 2 Outcome 1 –");
    expect(text).toContain("Provision 8 (F) – – no outcome, no need, no advice");
    expect(text).toContain("Aspiration 3 : no outcome");
  });

  it("lists advice that is missing, not attached or old, and what the plan made of advice", () => {
    expect(text).toContain("Missing, without a reason: social care advice; advice on adulthood (from Year 9).");
    expect(text).toContain("Advice 5, occupational therapist , of 11 Dec 2025: not attached.");
    expect(text).toContain("Advice 4, speech and language therapist , of 3 Jun 2024: more than 12 months old.");
    expect(text).toContain(
      "less than was advised – 38 hours a year advised, 19 hours in the plan; no reason is recorded.",
    );
    expect(text).toContain("Recommendation 2, sensory diet : nothing in the plan answers it; the plan gives a reason.");
    expect(text).not.toContain("Recommendation 3");
  });

  it("says what a person has yet to judge, and what was set aside and why", () => {
    expect(text).toContain("E-06 Does it say the difference that provision is to make?");
    expect(text).toContain("1 criterion could not be tested in full");
    expect(text).toMatch(
      /F-13 Provision 3, Section F, literacy programme : staff The role stands in the sentence before\. 1/,
    );
  });

  it("repeats no passage of the plan but the words that are quoted, and no name", () => {
    const passages = JSON.stringify(inventedPlan).match(/"text":"[^"]*"/g)!;
    for (const passage of passages) expect(text).not.toContain(passage.slice(8, -1));
    expect(text).not.toContain("Merle");
    expect(text).not.toContain("Agreed with the family");
  });

  it("does without the plan: parts by their numbers, chains by their ids", () => {
    const bare = textOf(planReportHtml(inventedPlanAudit));
    expect(bare).toContain("Where Provision 5 Major");
    expect(bare).toContain("Outcome o1");
    expect(bare).toContain("Advice 5 : not attached.");
  });

  it("does with an audit that found nothing", () => {
    const { grade, results, ...rest } = inventedPlanAudit;
    const empty = planReportHtml({
      ...rest,
      grade: { sections: [], limits: [], pending: [], provisional: false },
      results: [],
      findings: [],
      queries: [],
      thread: { chains: [], orphans: [] },
      drift: [],
      fixes: [],
      judgements: [],
      dismissed: [],
    });
    const said = textOf(empty);
    expect(said).toContain("Not graded");
    expect(said).not.toContain("Provisional");
    expect(empty).not.toContain("thread-picture");
    expect(said).toContain("Nothing was found to put right.");
    expect(said).toContain("Nothing was set aside.");
  });

  it("escapes every text, wherever it comes from", () => {
    for (const hostile of hostileTexts) {
      const page = planReportHtml(
        withTexts(inventedPlanAudit, [hostile], isFreeText),
        withTexts(inventedPlan, [hostile], isFreeText),
      );
      const tags = (from: string) => [...from.matchAll(/<(\/?[a-zA-Z!][\w-]*)/g)].map(([, tag]) => tag!.toLowerCase());
      expect(new Set(tags(page)), hostile).toEqual(new Set(tags(html)));
      expect(page, hostile).not.toMatch(/<[^>"]*(?:"[^"]*"[^>"]*)*\son\w+\s*=/);
      expect(page, hostile).not.toMatch(/href="(?!#main")/);
      expect(page).not.toContain("\u0000");
      expect(page).not.toContain("\u0008");
    }
  });

  it("cuts words that go on for ever", () => {
    const long = "x".repeat(5_000);
    const [first, ...others] = inventedPlanAudit.fixes;
    const page = planReportHtml({ ...inventedPlanAudit, fixes: [{ ...first!, quote: long }, ...others] });
    expect(page).toContain(`${"x".repeat(279)}…`);
    expect(page).not.toContain("x".repeat(280));
  });

  it("is the same every time", () => {
    expect(planReportHtml(inventedPlanAudit, inventedPlan)).toBe(html);
  });
});
