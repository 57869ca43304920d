import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { type CellValue, readXlsx, writeXlsx } from "hucre/xlsx";
import { convertToHtml } from "mammoth";
import PdfDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { auditPlan } from "../../src/quality/audit-plan";
import { criteria } from "../../src/quality/criteria";
import type { PlanAudit } from "../../src/quality/plan-audit";
import type { Dismissal, Rating } from "../../src/quality/rating";
import { testFolder } from "../support/test-folder";
import { runCommand, type World } from "./run-command";

const asOf = "2026-11-23";

/** An invented plan, whose second need no provision meets. What it calls the child may stand in a quotation alone. */
const plan = {
  id: "P-17",
  localAuthority: "Mockshire",
  team: "North",
  status: "final",
  issuedOn: "2026-05-26",
  person: { names: ["Zzyzx", "Qwfpg"] },
  sections: [
    { letter: "A", labelled: true, text: "Qwfpg likes trains." },
    { letter: "F", labelled: true },
  ],
  voice: [{ id: "v1", speaker: "child", kind: "aspiration", text: "I want to drive a train." }],
  needs: [
    { id: "n1", section: "B", text: "Zzyzx cannot follow spoken instructions of two steps." },
    { id: "n2", section: "B", text: "Qwfpg reads slowly." },
  ],
  outcomes: [{ id: "o1", text: "Zzyzx will follow two-step instructions.", byWhenOn: "2027-07-20", needIds: ["n1"] }],
  provisions: [
    { id: "p1", section: "F", text: "Zzyzx will have access to a therapist.", needIds: ["n1"], outcomeIds: ["o1"] },
  ],
  recommendations: [
    { id: "r1", kind: "provision", times: 1, per: "week", minutes: 60, weeksPerYear: 39, matchedIds: ["p1"] },
    { id: "r2", kind: "provision" },
  ],
} as const;

const markdown = `# Education, health and care plan

## Section B: Special educational needs
- Zzyzx cannot follow spoken instructions of two steps.

## Section F: Special educational provision
- A therapist will work with Zzyzx for 30 minutes a week.
`;

/** Audits as JSON has them. */
interface Written {
  asOf: string;
  grading: string;
  keptOut: { file: string; reason: string }[];
  audits: (PlanAudit & { file: string; unread: unknown[] })[];
}

const { folder, file } = testFolder();

const run = (path: string, flags: string[] = [], world: World = {}) =>
  runCommand(["audit", path, "--as-of", asOf, ...flags], world);
const audit = async (content: unknown, flags: string[] = [], world: World = {}) =>
  run(await file("plan.json", content), flags, world);
const asJson = async (content: unknown, flags: string[] = []) =>
  JSON.parse((await audit(content, ["--format", "json", ...flags])).stdout) as Written;
const flat = (text: string) => text.replace(/\s+/g, " ");
const expected = (ratings: Rating[] = [], dismissals: Dismissal[] = []) =>
  JSON.parse(JSON.stringify(auditPlan(plan, { asOf, ratings, dismissals }))) as PlanAudit;
const resultOf = ({ results }: PlanAudit, code: string) => results.find(({ criterion }) => criterion === code)!;

describe("send-compliance audit: one plan", () => {
  it("writes the whole audit as JSON, as the library makes it", async () => {
    const { asOf: day, audits, keptOut } = await asJson(plan);
    expect([day, keptOut, audits.length]).toEqual([asOf, [], 1]);
    const { file: from, unread, ...rest } = audits[0]!;
    expect([from, unread]).toEqual(["plan.json", []]);
    expect(rest).toEqual(expected());
  });

  it("shows the grade with what limits it, then sections, strengths, fixes, judgements and the thread", async () => {
    const { stdout, exitCode } = await audit(plan);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      "Plan P-17, audited as at Monday 23 November 2026\nMockshire, North, issued on 26 May 2026.",
    );
    expect(stdout).toContain("Grade: inadequate, provisional.");
    expect(flat(stdout)).toMatch(/No better than inadequate: a need without provision, .*\(F-01\)\./);
    const headings = [
      "Grade:",
      "Sections",
      "Strengths",
      "What matters most",
      "Judgements still",
      "Golden thread",
      "Advice that",
    ];
    const places = headings.map((heading) => stdout.indexOf(`\n${heading}`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(stdout).toMatch(
      /^\d\. F-01 Make provision in F for every need in B \(critical; need 2 \(Section B\)\)\n {3}Why: /m,
    );
    expect(stdout).toMatch(/^Section F +inadequate.* +\d+% /m);
    expect(stdout).toContain("- Need 2 (Section B): no provision meets it.");
    expect(stdout).toContain("- View 1 (Section A): no outcome takes it up.");
    expect(stdout).toContain("- Recommendation 2: nothing in the plan answers it.");
    expect(flat(stdout)).toContain("it never says that a plan is unlawful");
  });

  it("says of each fix whether it is a query, with the severity that every other form has", async () => {
    const path = "docs/examples/plans/bad-side-by-side.docx";
    const { audits } = JSON.parse((await run(path, ["--format", "json"])).stdout) as Written;
    const { fixes, findings } = audits[0]!;
    const { stdout } = await run(path, [], { columns: 200 });
    const rows = parse<Record<string, string>>((await run(path, ["--format", "csv"])).stdout, { columns: true });
    expect(new Set(fixes.map(({ outcome }) => outcome))).toEqual(new Set(["breached", "query"]));
    for (const { criterion, title, outcome, severity, subject, quote } of fixes) {
      const gravity = outcome === "query" ? `a query, ${severity} if confirmed` : severity;
      expect(flat(stdout)).toContain(`${criterion} ${title} (${gravity}; `);
      const row = rows.find(
        (one) => one.criterion === criterion && one.subject === subject && one.quote === (quote ?? ""),
      );
      expect(row).toMatchObject({ kind: outcome === "query" ? "query" : "finding", severity });
    }
    for (const { rule, subject, outcome, severity } of findings)
      expect(
        rows.filter(
          (one) => rule === `quality.${one.criterion!.toLowerCase()}` && one.subject === subject && one.family === "",
        ),
      ).toContainEqual(expect.objectContaining({ severity, outcome }));
  });

  it("shows the five fixes with the words that are queried", async () => {
    const { fixes } = expected();
    const { stdout } = await audit(plan, ["--all"], { columns: 120 });
    expect(fixes).toHaveLength(5);
    for (const [i, { criterion, title, quote, remedy }] of fixes.entries()) {
      expect(flat(stdout)).toContain(`${i + 1}. ${criterion} ${title} (`);
      expect(flat(stdout)).toContain(`Instead: ${flat(remedy)}`);
      if (quote !== undefined) expect(flat(stdout)).toContain(`“${flat(quote)}”`);
    }
  });

  it("asks for each judgement that is still needed: the question, and with --all the scale", async () => {
    const { judgements } = expected();
    const short = flat((await audit(plan)).stdout);
    const long = flat((await audit(plan, ["--all"])).stdout);
    expect(judgements.length).toBeGreaterThan(5);
    for (const { criterion, asks } of judgements) {
      expect(short).toContain(`- ${criterion} ${flat(asks!).split("?")[0]}?`);
      expect(long).toContain(`- ${criterion} ${flat(asks!)}`);
    }
    expect(short).not.toContain("4, outstanding:");
  });

  it("repeats no words of the plan but those that it queries", async () => {
    const { audits } = await asJson(plan);
    const quotes = audits[0]!.queries.map(({ quote }) => flat(quote));
    for (const flags of [[], ["--all"], ["--format", "csv"]]) {
      let shown = flat((await audit(plan, flags)).stdout);
      for (const quote of quotes) shown = shown.replaceAll(quote, "");
      expect(shown).not.toMatch(/Zzyzx|Qwfpg|drive a train|slowly/);
    }
  });

  it.each([60, 80, 120])("fits %s columns", async (columns) => {
    const { stdout } = await audit(plan, ["--all"], { columns });
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(Math.max(80, columns));
  });

  it("writes a row for each finding and query as CSV, of which none can be taken for a formula", async () => {
    const { stdout } = await audit({ ...plan, id: "=HYPERLINK(1)" }, ["--format", "csv"]);
    const rows = parse<Record<string, string>>(stdout, { columns: true });
    const { findings, queries } = expected();
    const asked = findings.filter(({ outcome }) => outcome === "query");
    expect(asked.length).toBeGreaterThan(0);
    expect(rows.filter(({ kind }) => kind === "finding")).toHaveLength(findings.length - asked.length);
    expect(rows.filter(({ kind }) => kind === "query")).toHaveLength(queries.length + asked.length);
    expect(new Set(rows.map((row) => row.plan))).toEqual(new Set(["'=HYPERLINK(1)"]));
    expect(rows.find(({ criterion, outcome }) => criterion === "F-01" && outcome === "breached")).toMatchObject({
      section: "F",
      severity: "critical",
      force: "law",
      subject: "/needs/1",
      part: "need 2 (Section B)",
    });
    expect(rows.filter((row) => Object.values(row).some((cell) => /^[=+\-@]/.test(cell)))).toEqual([]);
  });

  it("writes a workbook with a sheet each for the plans, findings, queries and judgements", async () => {
    const out = join(folder, "audit.xlsx");
    const { stdout, stderr, exitCode } = await audit({ ...plan, id: "@SUM(1)" }, ["--out", out]);
    expect([exitCode, stdout, stderr]).toEqual([1, "", "1 audit written.\n"]);
    const bytes = await readFile(out);
    const { sheets } = await readXlsx(bytes);
    const { findings, queries, judgements } = expected();
    expect(sheets.map(({ name, rows }) => [name, rows.length - 1])).toEqual([
      ["Summary", 1],
      ["Findings", findings.length],
      ["Queries", queries.length],
      ["Judgements", judgements.length],
    ]);
    const [header, row] = sheets[0]!.rows as [CellValue[], CellValue[]];
    const summary = Object.fromEntries(header.map((one, i) => [one, row[i]]));
    expect(summary).toMatchObject({
      plan: "'@SUM(1)",
      grade: "inadequate",
      provisional: "yes",
      "Section F": "inadequate",
    });
    await audit({ ...plan, id: "@SUM(1)" }, ["--out", out]);
    expect(Buffer.compare(await readFile(out), bytes)).toBe(0);
  });

  it("writes a Word document with headings, tables and the fixes", async () => {
    const out = join(folder, "audit.docx");
    const { stdout, exitCode } = await audit(plan, ["--out", out]);
    expect([exitCode, stdout]).toEqual([1, ""]);
    const { value: html } = await convertToHtml({ path: out });
    expect(html).toContain("<h1>Audit of plan P-17</h1>");
    expect(html).toContain("<strong>Grade: inadequate, provisional.</strong>");
    expect(html.match(/<h2>.*?<\/h2>/g)).toContain("<h2>What matters most to put right</h2>");
    expect(html).toContain("<thead><tr><th><p><strong>Section</strong></p></th>");
    expect(html).toMatch(/<strong>\d\. F-01 Make provision in F for every need in B<\/strong>/);
    expect(html).toContain("<li>Need 2 (Section B): no provision meets it.</li>");
  });

  it("writes a page of HTML on one plan, and on several what they have in common", async () => {
    const { stdout, exitCode } = await audit(plan, ["--format", "html"]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^<!doctype html>/i);
    expect(stdout).toContain("P-17");
    expect(stdout).toContain("F-01");
    for (let i = 1; i <= 6; i++) await file(`pages/${i}.json`, { ...plan, id: `P-10${i}` });
    const many = await run(join(folder, "pages"), ["--format", "html"]);
    expect(many.stdout).toMatch(/^<!doctype html>/i);
    expect(many.stdout).toContain("F-01");
    // No plan stands by itself among many.
    expect(many.stdout).not.toMatch(/P-10\d/);
  });

  it("tells the form by the name of the file, and writes a table without colours", async () => {
    const out = join(folder, "audit.json");
    await audit(plan, ["--out", out]);
    expect((JSON.parse(await readFile(out, "utf8")) as Written).audits[0]!.id).toBe("P-17");
    const text = join(folder, "audit.txt");
    const { stderr } = await audit(plan, ["--out", text, "--format", "table"], { isTTY: true });
    expect(stderr).toContain("1 audit written.");
    expect(await readFile(text, "utf8")).toMatch(/^Plan P-17, audited/);
  });
});

describe("send-compliance audit: where it writes to", () => {
  const some = async (name: string, count: number) => {
    for (let i = 1; i <= count; i++)
      await file(`${name}/${i}.json`, { id: `P-${i}`, needs: [{ section: "B", text: "Reads." }] });
    return join(folder, name);
  };

  it.each(["docx", "html"])(
    "writes a report on each plan into a folder as %s, one of them named after each file",
    async (form) => {
      const plans = await some(`each-${form}`, 3);
      await file(`each-${form}/3.md`, markdown);
      const out = `${join(folder, "made", form)}/`;
      const { stderr, stdout, exitCode } = await run(plans, ["--out", out, "--format", form]);
      expect([exitCode, stdout]).toEqual([1, ""]);
      expect(stderr).toContain("4 reports written.\n");
      expect((await readdir(out)).sort()).toEqual([`1.${form}`, `2.${form}`, `3.json.${form}`, `3.md.${form}`]);
      const second = join(out, `2.${form}`);
      const html = form === "docx" ? (await convertToHtml({ path: second })).value : await readFile(second, "utf8");
      expect(html).toContain("P-2");
      expect(html).not.toContain("P-1");
    },
  );

  it("writes Word documents unless another form of report is asked for, and no table into a folder", async () => {
    const out = join(folder, "made-there");
    await mkdir(out);
    await run(await some("one-each", 1), ["--out", out]);
    expect(await readdir(out)).toEqual(["1.docx"]);
    const { stderr, exitCode } = await run(await some("one-each", 1), ["--out", out, "--format", "xlsx"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      "A folder takes a report on each plan, as --format docx or html: for xlsx give --out a file.",
    );
  });

  it("refuses one Word document on more than 50 plans before it audits any, and says what to do", async () => {
    const out = join(folder, "many.docx");
    const { stderr, exitCode } = await run(await some("many-plans", 51), ["--out", out]);
    expect(exitCode).toBe(2);
    expect(flat(stderr)).toContain("51 plans are too many for one Word document, which takes 50.");
    expect(flat(stderr)).toContain("give --out a folder, such as reports/");
    await expect(readFile(out)).rejects.toThrow("ENOENT");
    await rm(join(folder, "many-plans/51.json"));
    expect((await run(join(folder, "many-plans"), ["--out", out])).exitCode).toBe(1);
    expect((await readFile(out)).length).toBeGreaterThan(10_000);
  });

  it("never writes over the plan, the folder of plans or the sheets that it reads", async () => {
    const plans = await some("kept", 2);
    const ratings = await file("kept-ratings.csv", "plan,criterion,rating\r\n");
    const one = join(plans, "1.json");
    const before = await readFile(one, "utf8");
    for (const [path, flags, message] of [
      [one, ["--out", one], "--out names a file that is read"],
      [plans, ["--out", join(plans, "2.json")], "--out names a file that is read"],
      [plans, ["--out", `${plans}/`], "--out names the folder of the plans"],
      [plans, ["--out", ratings, "--ratings", ratings], "--out names a file that is read"],
    ] as const) {
      const { stderr, exitCode } = await run(path, [...flags]);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
    }
    expect(await readFile(one, "utf8")).toBe(before);
    expect(await readdir(plans)).toEqual(["1.json", "2.json"]);
  });
});

describe("send-compliance audit: ratings and dismissals", () => {
  const header = "plan,auditor,agency,criterion,rating,comment,subject,quote,reason";
  const rate = async (rows: string[], flags: string[] = [], content: unknown = plan) =>
    audit(content, ["--ratings", await file("ratings.csv", [header, ...rows].join("\r\n")), ...flags]);

  it("takes an auditor's ratings, and sets no judgement by itself", async () => {
    const { stdout } = await rate(
      ["P-17,AU1,education,A-04,4,Lovely,,,", "P-17,AU1,education,E-13,1,,,,"],
      ["--format", "json"],
    );
    const [made] = (JSON.parse(stdout) as Written).audits;
    expect(resultOf(made!, "A-04")).toMatchObject({ rating: "met", rating4: 4, by: "auditor", comment: "Lovely" });
    expect(resultOf(made!, "E-13")).toMatchObject({ rating: "not", by: "auditor" });
    expect(resultOf(expected(), "A-04")).toMatchObject({ rating: "pending", by: "nobody" });
    expect(made!.judgements.map(({ criterion }) => criterion)).not.toContain("A-04");
    const table = (await rate(["P-17,AU1,,A-04,4,Lovely,,,", ",,,E-13,n/a,,,,"])).stdout;
    expect(flat(table)).toMatch(/Strengths - A-04 .* \(rated 4\)/);
    expect(flat(table)).toMatch(/Rated by the auditor - A-04 .*: rated 4\. Lovely - E-13 .*: does not apply\./);
  });

  it("keeps what is set aside with its reason, and says when a dismissal meets nothing", async () => {
    const { stdout, exitCode } = await rate([
      "P-17,AU1,,F-01,,,/needs/1,,The need is met at home",
      "P-17,AU1,,F-01,,,/needs/7,,Mistyped",
      "P-17,AU1,,F-01,,,/constructor/0,,Mistyped too",
    ]);
    expect(exitCode).toBe(1);
    expect(flat(stdout)).toContain("- F-01, need 2 (Section B): The need is met at home. 1 finding set aside.");
    expect(flat(stdout)).toContain("- F-01, need 8: Mistyped. It set nothing aside: check the part and the words.");
    expect(flat(stdout)).toContain("- F-01, /constructor/0: Mistyped too. It set nothing aside");
    expect(stdout).not.toContain("No better than inadequate");
  });

  it("ends with 0 once every breach of structure is set aside", async () => {
    const breached = new Set(
      expected().findings.flatMap(({ rule, outcome }) =>
        outcome === "breached" ? [rule.slice("quality.".length)] : [],
      ),
    );
    const { exitCode, stdout } = await rate([...breached].map((code) => `P-17,AU1,,${code},,,,,Settled`));
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Set aside by the auditor");
  });

  it("sets aside a query by the words that its own CSV quotes, guarded or not", async () => {
    const [query] = expected().queries;
    const row = ["P-17", "AU1", "", query!.criterion, "", "", query!.subject, query!.quote, "Named in the table"];
    const { stdout } = await rate([row.map((cell) => `"${cell}"`).join(",")], ["--format", "json"]);
    const [made] = (JSON.parse(stdout) as Written).audits;
    expect(made!.queries).toHaveLength(expected().queries.length - 1);
    expect(made!.dismissed[0]).toMatchObject({ findings: 1, reason: "Named in the table" });
  });

  it.each(["p-17", "P-17.docx", " p-17.PDF"])("takes %j for the plan's reference", async (written) => {
    const { stdout } = await rate([`${written},AU1,,A-04,4,,,,`], ["--format", "json"]);
    expect(resultOf((JSON.parse(stdout) as Written).audits[0]!, "A-04")).toMatchObject({ rating4: 4 });
  });

  it("refuses two ratings of one plan whose reference is written in two ways", async () => {
    const { stderr, exitCode } = await rate(["P-17,AU1,,A-04,4,,,,", "p-17.docx,AU1,,A-04,3,,,,"]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("line 2 has another rating of the same")]);
  });

  it("ends with 2 where none of the plans is rated, and says which was meant", async () => {
    const { stderr, exitCode } = await rate(["P-71,AU1,,A-04,4,,,,"]);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      "A plan is rated and not among those audited: P-71 (is it P-17?). Nothing came of it. No plan that was audited is rated: write into the column plan the name of the plan's file, or the id of its record.\n",
    );
  });

  it("lists no criterion as a strength whose structure fails, and says that the rating lifts no cap", async () => {
    const rows = criteria.map(({ criterion }) => `P-17,AU1,,${criterion},3,,,,`);
    const { audits } = JSON.parse((await rate(rows, ["--format", "json"])).stdout) as Written;
    const { grade, fixes } = audits[0]!;
    expect(grade.grade).toBe("inadequate");
    expect(grade.limits.flatMap((one) => one.criteria)).toContain("F-01");
    expect(resultOf(audits[0]!, "F-01")).toMatchObject({ rating: "met", rating4: 3, overrides: "partly" });
    expect(fixes.every(({ outcome }) => outcome === "breached")).toBe(true);
    const { stdout } = await rate(rows);
    const strengths = stdout.slice(stdout.indexOf("\nStrengths"), stdout.indexOf("\nWhat matters most"));
    for (const { criterion } of fixes) expect(strengths).not.toContain(criterion);
    expect(flat(stdout)).toContain(
      "F-01 Make provision in F for every need in B: rated 3. Its structure test fails in 1 part all the same, and what that caps stays capped: put it right, or set the finding aside with a reason.",
    );
    const set = await rate([...rows, "P-17,AU1,,F-01,,,/needs/1,,Met at home"], ["--format", "json"]);
    const [made] = (JSON.parse(set.stdout) as Written).audits;
    expect(resultOf(made!, "F-01").overrides).toBeUndefined();
    expect(made!.grade.limits.flatMap((one) => one.criteria)).not.toContain("F-01");
  });

  it("says which plans are rated that were not given", async () => {
    const { stderr, exitCode } = await rate(["P-98,AU1,,A-04,4,,,,", "P-99,AU1,,A-04,3,,,,", "P-17,AU1,,A-04,3,,,,"]);
    expect(exitCode).toBe(1);
    expect(stderr).toBe("2 plans are rated and not among those audited: P-98, P-99. Nothing came of them.\n");
  });

  it.each([
    [
      "two ratings of one plan",
      ["P-17,AU1,,A-04,4,,,,", "P-17,AU2,,A-04,3,,,,"],
      /line 3, rating: line 2 has another rating of the same: keep/,
    ],
    ["a dismissal without a reason", ["P-17,AU1,,F-01,,,/needs/1,,"], /line 2, reason: say why/],
    ["a part that is none", ["P-17,AU1,,F-01,,,need 2,,Because"], /line 2, subject: write the part as/],
    ["a rating that dismisses", ["P-17,AU1,,F-01,3,,,,Because"], /line 2, rating: a row is a rating or a dismissal/],
  ])("refuses %s", async (_, rows, message) => {
    const { stdout, stderr, exitCode } = await rate(rows);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("send-compliance audit --template", () => {
  it("writes a row a criterion, with a drop-down, a sheet for dismissals and one on the scale", async () => {
    const out = join(folder, "template.xlsx");
    const { exitCode } = await runCommand(["audit", "--template", "--out", out]);
    expect(exitCode).toBe(0);
    const { sheets } = await readXlsx(await readFile(out));
    expect(sheets.map(({ name }) => name)).toEqual(["Ratings", "Dismissals", "Scale"]);
    const [ratings, dismissals, scale] = sheets;
    expect(ratings!.rows[0]).toEqual(
      "plan,auditor,agency,criterion,section,statement,good,weak,asks,method,severity,rating,comment".split(","),
    );
    expect(ratings!.rows.slice(1).map((row) => row[3])).toEqual(criteria.map(({ criterion }) => criterion));
    const [choices] = ratings!.dataValidations!;
    expect(choices).toMatchObject({
      type: "list",
      values: ["4", "3", "2", "1", "n/a"],
      range: `L2:L${criteria.length + 1}`,
    });
    expect(dismissals!.rows).toEqual([["plan", "auditor", "criterion", "subject", "quote", "reason"]]);
    expect(scale!.rows.slice(1, 5).map(([rating]) => rating)).toEqual([4, 3, 2, 1]);
  });

  it("reads back what was filled in", async () => {
    const out = join(folder, "filled.xlsx");
    await runCommand(["audit", "--template", "--out", out]);
    const { sheets } = await readXlsx(await readFile(out));
    const fill = (code: string, rating: CellValue, comment: CellValue) => {
      const row = sheets[0]!.rows.find(([, , , criterion]) => criterion === code)!;
      row[11] = rating;
      row[12] = comment;
    };
    sheets[0]!.rows[1]!.splice(0, 3, "P-17", "AU1", "education");
    fill("A-04", 3, "-clear");
    fill("F-18", "n/a", null);
    sheets[1]!.rows.push([null, null, "F-01", "/needs/1", null, "The need is met at home"]);
    await writeFile(out, await writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) }));

    const [made] = (await asJson(plan, ["--ratings", out])).audits;
    expect(
      made!.results.filter(({ by }) => by === "auditor").map(({ criterion, rating4 }) => [criterion, rating4]),
    ).toEqual([
      ["A-04", 3],
      ["F-18", "n/a"],
    ]);
    expect(resultOf(made!, "A-04").comment).toBe("-clear");
    expect(made!.dismissed).toEqual([
      { criterion: "F-01", subject: "/needs/1", reason: "The need is met at home", findings: 1 },
    ]);
  });

  it("takes dismissals for the one plan that the sheet of ratings names, and asks where it names several", async () => {
    const workbook = (plans: string[]) =>
      writeXlsx({
        sheets: [
          { name: "Ratings", rows: [["plan", "criterion", "rating"], ...plans.map((one) => [one, "F-02", null])] },
          {
            name: "Dismissals",
            rows: [
              ["criterion", "subject", "reason"],
              ["F-01", "/needs/1", "Met at home"],
            ],
          },
        ],
      });
    const [made] = (await asJson(plan, ["--ratings", await file("one.xlsx", await workbook(["P-17"]))])).audits;
    expect(made!.dismissed).toMatchObject([{ criterion: "F-01", findings: 1 }]);
    const { stderr } = await audit(plan, ["--ratings", await file("two.xlsx", await workbook(["P-17", "P-18"]))]);
    expect(stderr).toMatch(/two\.xlsx, sheet Dismissals, line 2, plan: name the plan by its reference/);
  });

  it("writes CSV that can be read back as it is", async () => {
    const { stdout, exitCode } = await runCommand(["audit", "--template"]);
    expect(exitCode).toBe(0);
    expect(parse(stdout, { columns: true })).toHaveLength(criteria.length);
    const { exitCode: read, stderr } = await audit(plan, ["--ratings", await file("empty.csv", stdout)]);
    expect([read, stderr]).toEqual([1, ""]);
    const out = join(folder, "template.csv");
    await runCommand(["audit", "--template", "--out", out]);
    expect(await readFile(out, "utf8")).toBe(`\uFEFF${stdout}`);
    expect((await audit(plan, ["--ratings", out])).exitCode).toBe(1);
  });

  it.each([
    [["--out", "x.ods"], /written as \.xlsx or \.csv/],
    [["--format", "docx"], /written as \.xlsx or \.csv/],
    [["--format", "xlsx"], /Give --out/],
    [["plan.json"], /leave out the plan/],
  ])("refuses %s", async (flags, message) => {
    const { stderr, stdout, exitCode } = await runCommand(["audit", "--template", ...flags]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("send-compliance audit: documents and folders", () => {
  it.each([
    ["A-1.md", async () => markdown as string | Uint8Array],
    ["A-1.txt", async () => markdown.replace(/^#+ /gm, "").replace(/^- /gm, "")],
    ["A-1.docx", () => wordDocument()],
    ["A-1.pdf", () => pdf()],
    // What it is, its first bytes say.
    ["A-1.docm", () => wordDocument()],
  ])("reads %s, which goes by the file's name", async (name, make) => {
    const { stdout, exitCode } = await run(await file(`one/${name}`, await make()), ["--format", "json"]);
    expect(exitCode).toBe(1);
    const [made] = (JSON.parse(stdout) as Written).audits;
    expect([made!.id, made!.file]).toEqual(["A-1", name]);
    expect(made!.findings.filter(({ rule }) => rule === "quality.f-01").map(({ subject }) => subject)).toEqual([
      "/needs/0",
    ]);
  });

  it("says what of a document could not be read", async () => {
    const path = await file("one/two-sections.md", `${markdown}\n\n![a picture](x.png)\n`);
    const { stdout } = await run(path);
    const { unread } = (JSON.parse((await run(path, ["--format", "json"])).stdout) as Written).audits[0]!;
    expect(unread.length).toBeGreaterThan(0);
    expect(stdout).toContain("\nWhat could not be read\n\n- ");
    expect((await run(path, ["--format", "csv"])).stderr).toBe(
      "Of 1 plan something could not be read: --format json says what.\n",
    );
  });

  it("audits each plan of a folder by name, and keeps out what cannot be read", async () => {
    for (const [name, content] of Object.entries({
      "b.json": { ...plan, id: "B" },
      "a.md": markdown,
      "c.json": { ...plan, id: "B" },
      "d.json": { id: "D", needs: [{ text: "Zzyzx", Sect: "B" }] },
      "e.json": "{ Zzyzx",
      "f.json": [plan],
      "g.txt": "Zzyzx has no headings.",
      "h.pdf": "",
      "i.doc": "Zzyzx",
      "picture.png": "x",
      ".hidden.md": markdown,
      "~$a.docx": "x",
    }))
      await file(`many/${name}`, content);
    const { stdout, stderr, exitCode } = await run(join(folder, "many"), ["--format", "json"]);
    expect(exitCode).toBe(2);
    const { audits, keptOut } = JSON.parse(stdout) as Written;
    expect(audits.map(({ file: from }) => from)).toEqual(["a.md", "b.json"]);
    expect(keptOut.map(({ file: from }) => from)).toEqual([
      "c.json",
      "d.json",
      "e.json",
      "f.json",
      "g.txt",
      "h.pdf",
      "i.doc",
    ]);
    expect(stderr).toContain("1 file of the folder is of no kind that plans come in.");
    expect(stderr).toContain("7 files cannot be read and are left out:\n  c.json: it has the same reference as b.json");
    expect(stderr).toContain("  d.json: /needs/0/Sect: expected no field of this name");
    expect(stderr).toContain("  f.json: it is a list: give each plan a file of its own");
    expect(stderr).toMatch(/ {2}e\.json: line 1: /);
    expect(stderr).toContain("  g.txt: no section of a plan was found in it");
    expect(stderr).toMatch(/ {2}h\.pdf: The file is empty/);
    expect(stderr).not.toContain("Zzyzx");
  });

  it("shows many plans by grade, by what they lack, and one by one", async () => {
    for (let i = 1; i <= 4; i++) await file(`four/${i}.json`, { ...plan, id: `P-${i}` });
    const { stdout, exitCode } = await run(join(folder, "four"));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^4 plans, audited as at Monday 23 November 2026\n/);
    expect(stdout).toMatch(/^inadequate +4 +4$/m);
    expect(stdout).toMatch(/^F-01 +Make provision in F for every need in B +\d+ +\d+ +4$/m);
    expect(stdout).toMatch(/^P-4 +inadequate, provisional +\d+% +\d+ +\d+ +\d+$/m);
    expect(stdout).not.toContain("Strengths");
  });

  it("shows each of up to three whole", async () => {
    for (let i = 1; i <= 3; i++) await file(`three/${i}.json`, { ...plan, id: `P-${i}` });
    const { stdout } = await run(join(folder, "three"));
    expect(stdout.match(/^Plan P-\d, audited/gm)).toHaveLength(3);
  });

  it("refuses a single plan that cannot be read, and writes nothing", async () => {
    const out = join(folder, "none.json");
    const { stdout, stderr, exitCode } = await audit({ id: "P", needs: "Zzyzx" }, ["--out", out]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toBe("The plan cannot be read:\n  plan.json: /needs: expected an array; found another text\n");
    await expect(readFile(out)).rejects.toThrow("ENOENT");
  });

  it.each([
    [
      "a folder without a plan",
      async () => join(await file("bare/x.png", "x"), ".."),
      /There is no plan in the folder/,
    ],
    [
      "a path that leads nowhere",
      async () => join(folder, "nowhere"),
      /nowhere cannot be read: there is no such file or folder/,
    ],
  ])("refuses %s", async (_, make, message) => {
    const { stdout, stderr, exitCode } = await run(await make());
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("send-compliance audit: the command line", () => {
  it.each([
    [["audit", "plan.json"], /Give --as-of <date>, the day of the audit/],
    [["audit", "--as-of", asOf], /Give a plan, or a folder of plans/],
    [["audit", "plan.json", "--as-of", "2026-02-30"], /a day that exists/],
    [["audit", "plan.json", "--as-of", asOf, "--format", "xlsx"], /Give --out <file>/],
    [["audit", "plan.json", "--as-of", asOf, "--format", "docx"], /Give --out <file>/],
    [["audit", "plan.json", "--as-of", asOf, "--format", "pdf"], /Allowed choices are table, json/],
    [["audit", "plan.json", "--as-of", asOf, "--out", "report.odt"], /Give --format, or a file whose name ends in/],
  ])("refuses %s", async (args, message) => {
    const { stdout, stderr, exitCode } = await runCommand(args);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

/** The plan of `markdown` as Word would have it. */
function wordDocument(): Promise<Buffer> {
  const children = markdown
    .split("\n")
    .filter((line) => line !== "")
    .map((line) =>
      line.startsWith("#")
        ? new Paragraph({
            text: line.replace(/^#+ /, ""),
            heading: line.startsWith("##") ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1,
          })
        : new Paragraph({ text: line.replace(/^- /, "") }),
    );
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** The plan of `markdown` as a PDF without structure tags. */
async function pdf(): Promise<Buffer> {
  const document = new PdfDocument();
  for (const line of markdown.split("\n"))
    if (line !== "")
      document
        .fontSize(line.startsWith("#") ? 16 : 11)
        .text(line.replace(/^(#+|-) /, ""))
        .moveDown();
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
