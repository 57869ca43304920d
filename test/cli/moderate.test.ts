import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { csvRow } from "../../src/cli/output/csv-row";
import type { Moderation } from "../../src/quality/moderation";
import { testFolder } from "../support/test-folder";
import { runCommand, type World } from "./run-command";

const { folder, file } = testFolder();

const header = "plan,auditor,agency,criterion,rating,comment";
const csv = (...rows: string[]) => [header, ...rows].join("\n");

/** Two auditors of twelve plans, from 0 (inadequate) to 3 (outstanding): their agreement is worked out by hand in the literature's way. */
const first = [2, 2, 1, 1, 2, 3, 0, 1, 2, 2, 1, 2];
const second = [2, 1, 1, 1, 2, 2, 1, 1, 2, 3, 1, 2];
const rows = (auditor: string, agency: string, ratings: readonly number[], criterion = "E-04") =>
  ratings.map((rating, i) => `P-${i + 1},${auditor},${agency},${criterion},${rating + 1},`);
const both = csv(...rows("AU1", "education", first), ...rows("AU2", "health", second));
const moderate = async (content: string, flags: string[] = [], world: World = {}) =>
  runCommand(["moderate", await file("ratings.csv", content), ...flags], world);
const flat = (text: string) => text.replace(/\s+/g, " ");

describe("send-compliance moderate", () => {
  it("gives every coefficient as JSON", async () => {
    const { stdout, exitCode } = await moderate(both, ["--format", "json"]);
    const { criteria, overall, toReword } = JSON.parse(stdout) as Moderation;
    expect(exitCode).toBe(0);
    expect(criteria.map(({ criterion }) => criterion)).toEqual(["E-04"]);
    const [pair] = overall.byPair;
    const values = [pair!.agreement, pair!.kappa, pair!.linearKappa, pair!.quadraticKappa, pair!.ac1];
    expect(values.map((one) => ("value" in one ? one.value.toFixed(4) : undefined))).toEqual([
      "0.6667",
      "0.4607",
      "0.5472",
      "0.6620",
      "0.5820",
    ]);
    expect(overall.acrossAgencies).toBe(12);
    expect(toReword).toEqual(["E-04"]);
  });

  it("shows agreement overall, by criterion and by two auditors, and what needs other words", async () => {
    const { stdout } = await moderate(both, [], { columns: 120 });
    expect(stdout).toContain("12 plans, 2 auditors, 12 pairs of ratings, 12 of them across agencies.");
    expect(stdout).toMatch(/^Agreement {6}67% \(\d+% to \d+%\)$/m);
    expect(stdout).toMatch(/^AC1 {12}0\.58 \(0\.\d\d to \d\.\d\d\), moderate$/m);
    expect(stdout).toMatch(/^E-04 .* 12 +67% \(\d+% to \d+%\) .* 0\.58 \(.*\) +needs work$/m);
    expect(stdout).toMatch(/^AU1 and AU2 +12 +67% +0\.46 +0\.55 +0\.66 +0\.58$/m);
    expect(flat(stdout)).toMatch(/Words that need work - E-04 \S/);
  });

  it("lists disagreements with the widest apart first, and where one auditor says that it does not apply", async () => {
    const { stdout } = await moderate(
      csv(
        "P-1,AU1,,F-02,4,",
        "P-1,AU2,,F-02,3,",
        "P-2,AU1,,F-02,4,",
        "P-2,AU2,,F-02,1,",
        "P-3,AU1,,F-02,n/a,",
        "P-3,AU2,,F-02,2,",
        "P-4,AU1,,F-02,2,",
        "P-4,AU2,,F-02,2,",
      ),
    );
    const listed = stdout.slice(stdout.indexOf("To talk about"));
    const plans = [...listed.matchAll(/^(P-\d)/gm)].map(([, plan]) => plan);
    expect(plans).toEqual(["P-2", "P-1", "P-3"]);
    expect(listed).toMatch(/AU1: 4 +3$/m);
    expect(listed).toMatch(/AU1: n\/a +applies\?$/m);
  });

  it("writes a row a criterion and one for all as CSV", async () => {
    const { stdout } = await moderate(`${both}\nP-1,AU1,,A-04,3,\n`, ["--format", "csv"]);
    const table = parse<Record<string, string>>(stdout, { columns: true });
    expect(table.map(({ criterion }) => criterion)).toEqual(["A-04", "E-04", "all"]);
    expect(table[1]).toMatchObject({ plans: "12", ratingPairs: "12", ac1: "0.582", wording: "needs-work" });
    expect(table[0]).toMatchObject({ ratingPairs: "0", ac1: "", wording: "too-few" });
  });

  it("writes a coefficient below nought as a number, and guards texts alone", async () => {
    const apart = csv(
      ...rows("=AU1", "education", [0, 1, 2, 3, 0, 1], "E-04"),
      ...rows("AU2", "health", [3, 2, 1, 0, 3, 2], "E-04"),
    );
    const { stdout } = await moderate(apart, ["--format", "csv"]);
    const [row] = parse<Record<string, string>>(stdout, { columns: true });
    expect(Number(row!.ac1)).toBeLessThan(0);
    expect(Number(row!.fleissKappa)).toBeLessThan(0);
    expect(csvRow(["-0.5", -0.5, "=1", undefined, true])).toBe("'-0.5,-0.5,'=1,,true\r\n");
  });

  it("takes several files together, a workbook and a CSV with semicolons among them", async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: "Ratings",
          rows: [
            ["plan", "auditor", "agency", "criterion", "section", "rating", "comment"],
            ["P-1", "AU1", "education", "F-02", "Section F", 3, null],
            // A row that names neither plan nor auditor belongs with the row above it.
            [null, null, null, "F-18", "Section F", "N/A", null],
            [null, null, null, "E-04", "Section E", null, null],
          ],
        },
        { name: "Scale", rows: [["rating"], [4]] },
      ],
    });
    const others = "Plan;Auditor;Criterion;Rating\nP-1;AU2;f-02;4\nP-1;AU2;F-18;n/a\n";
    const { stdout, stderr, exitCode } = await runCommand([
      "moderate",
      await file("a.xlsx", workbook),
      await file("b.csv", others),
      "--format",
      "json",
    ]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    const { criteria, disagreements } = JSON.parse(stdout) as Moderation;
    expect(criteria.map(({ criterion, n }) => [criterion, n])).toEqual([
      ["F-02", 1],
      ["F-18", 0],
    ]);
    expect(disagreements).toEqual([
      {
        plan: "P-1",
        criterion: "F-02",
        ratings: [
          { auditor: "AU1", rating: 3 },
          { auditor: "AU2", rating: 4 },
        ],
        distance: 1,
        appliesDisputed: false,
      },
    ]);
  });

  it("says when there is nothing to compare", async () => {
    const { stdout, exitCode } = await moderate(csv("P-1,AU1,,F-02,4,"));
    expect(exitCode).toBe(1);
    expect(flat(stdout)).toContain("there is nothing to compare");
    const apart = await moderate(csv("P-1,AU1,,F-02,4,", "P-2,AU2,,F-02,4,"), ["--format", "json"]);
    expect(apart).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("there is nothing to compare") });
  });

  it("takes AU1 and au1 for one auditor", async () => {
    const { stdout } = await moderate(
      csv("P-1,AU1,,F-02,4,", "P-1,AU2,,F-02,3,", "P-2,au1,,F-02,4,", "P-2,AU2,,F-02,3,"),
      ["--format", "json"],
    );
    const { overall } = JSON.parse(stdout) as Moderation;
    expect([overall.auditors, overall.byPair.map(({ auditors }) => auditors)]).toEqual([2, [["AU1", "AU2"]]]);
    const { stderr, exitCode } = await moderate(csv("P-1,AU1,,F-02,4,", "P-1,au1,,F-02,3,"));
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining("line 2 has another rating of the same")]);
  });

  it("reads no JSON as if it were a table", async () => {
    const { stderr, exitCode } = await moderate('[{"plan": "Zx9Qv"}]');
    expect([exitCode, stderr.includes("Zx9Qv")]).toEqual([2, false]);
    expect(stderr).toContain("this is JSON: ratings are read from .xlsx or .csv");
    expect(stderr).not.toContain("quotation mark");
  });

  it.each([
    ["a rating that is none", "P-1,AU1,,F-02,Zzyzx,", /line 2, rating: write 4, 3, 2, 1 or n\/a/],
    ["a half", "P-1,AU1,,F-02,2.5,", /line 2, rating: write/],
    ["a code that is none", "P-1,AU1,,F-99,3,", /line 2, criterion: no criterion has this code \(perhaps F-09/],
    ["no code", "P-1,AU1,,,3,", /line 2, criterion: give the criterion's code/],
    ["no plan", ",AU1,,F-02,3,", /line 2, plan: name the plan/],
    ["no auditor", "P-1,,,F-02,3,", /line 2, auditor: say who rated/],
    ["a comment alone", "P-1,AU1,,F-02,,Zzyzx", /line 2, rating: there is a comment and no rating/],
    ["a short row", "P-1,AU1,F-02,3", /line 2: this row has more or fewer cells than the header/],
    ["a rating twice", "P-1,AU1,,F-02,3,\nP-1,AU1,,F-02,2,", /line 3, rating: line 2 has another rating of the same/],
  ])("names %s by line and column, and repeats no value", async (_, content, message) => {
    const { stdout, stderr, exitCode } = await moderate(csv(content));
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("Zzyzx");
  });

  it("names every fault of a file at once", async () => {
    const { stderr } = await moderate(csv("P-1,AU1,,F-02,9,", "P-1,AU1,,F-98,1,", "P-1,AU1,,F-03,x,"));
    expect(stderr).toContain("3 faults");
    expect(stderr.match(/, line \d/g)).toEqual([", line 2", ", line 3", ", line 4"]);
  });

  it("names a rating that two files give", async () => {
    const one = await file("one.csv", csv("P-1,AU1,,F-02,3,"));
    const two = await file("two.csv", csv("P-1,AU1,,F-02,3,"));
    const { stderr, exitCode } = await runCommand(["moderate", one, two]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/two\.csv, line 2, rating: .*one\.csv, line 2 has another rating/);
  });

  it.each([
    [
      "a column that is misspelt",
      "plan,auditor,criterion,ratng\nP-1,AU1,F-02,3",
      /line 1, ratng: no column.*perhaps rating/,
    ],
    ["a column that is missing", "plan,auditor,rating\nP-1,AU1,3", /line 1, criterion: there is no such column/],
    [
      "a column that is there twice",
      "plan,auditor,criterion,rating,plan\nP-1,AU1,F-02,3,P-2",
      /plan: this column is there twice/,
    ],
    ["no header row", "Zzyzx,AU1,F-02,3", /line 1: the first line must name the columns: plan, auditor/],
    ["an empty file", "", /line 1: the first line must name the columns/],
  ])("names %s", async (_, content, message) => {
    const { stderr, exitCode } = await moderate(content);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("Zzyzx");
  });

  it("names the sheet of a fault", async () => {
    const rated = [
      ["plan", "auditor", "criterion", "rating"],
      [null, null, null, null],
      ["P-1", "AU1", "F-02", "five"],
    ];
    const workbook = await writeXlsx({
      sheets: [
        { name: "Ratings", rows: rated },
        { name: "Scale", rows: [["x"]] },
      ],
    });
    const { stderr } = await runCommand(["moderate", await file("sheet.xlsx", workbook)]);
    expect(stderr).toMatch(/sheet\.xlsx, sheet Ratings, line 3, rating: write 4/);
  });

  it.each([
    [
      "a workbook without the sheet",
      async () =>
        writeXlsx({
          sheets: [
            { name: "A", rows: [["x"]] },
            { name: "B", rows: [["x"]] },
          ],
        }),
      /no sheet has the name Ratings/,
    ],
    ["a damaged workbook", async () => new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]), /cannot be read as \.xlsx/],
    [
      "a workbook of Excel's old format",
      async () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      /old format, or has a password/,
    ],
    ["a file that is no text", async () => new Uint8Array([0xff, 0xfe, 0x41]), /not text in UTF-8/],
  ])("refuses %s", async (_, make, message) => {
    const { stdout, stderr, exitCode } = await runCommand(["moderate", await file("x.xlsx", await make())]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  it("refuses a file that is not there", async () => {
    const { stderr, exitCode } = await runCommand(["moderate", join(folder, "none.csv")]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/none\.csv cannot be read: there is no such file/);
  });
});
