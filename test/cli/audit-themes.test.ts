import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { type CellValue, openXlsx, readXlsx, writeXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import { testFolder } from "../support/test-folder";
import { runCommand } from "./run-command";

const asOf = "2026-11-23";

const { folder, file } = testFolder();
const plans = join(folder, "plans");
beforeAll(async () => {
  for (let i = 1; i <= 12; i++) {
    const plan = {
      id: `P-${100 + i}`,
      team: i <= 7 ? "North" : "South",
      sections: [..."ABCDEFGIJK"].map((letter) => ({ letter, labelled: true })),
      needs: ["n1", "n2"].map((id) => ({ id, section: "B", text: "Reads slowly." })),
      // Seven plans have no provision for the second need.
      provisions: [
        { section: "F", needIds: i <= 7 ? ["n1"] : ["n1", "n2"], text: "A teacher will read with the child daily." },
      ],
    };
    await file(`plans/${plan.id}.json`, plan);
  }
});

const run = (...flags: string[]) => runCommand(["audit", plans, "--as-of", asOf, ...flags]);
const page = async (...flags: string[]) => {
  const { stdout, stderr } = await run("--format", "html", ...flags);
  return {
    html: stdout,
    text: stdout
      .replace(/<style>[\s\S]*?<\/style>/, "")
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " "),
    stderr,
  };
};
const header = "finding,owner,agency,due,status,closed on,re-audit on,re-audit grade";
const sheet = (...rows: string[]) => file("actions.csv", [header, ...rows].join("\r\n"));

describe("send-compliance audit: the report over several plans", () => {
  it("says of itself what it is told", async () => {
    const { text } = await page(
      "--about",
      "title=Autumn plans",
      "--about",
      "Question = Who = does what?",
      "--about",
      "sample=12 of 40, by lot",
      "--about",
      "method=Two auditors",
      "--about",
      "limits=One term",
    );
    expect(text).toContain("Autumn plans");
    expect(text).toContain(
      "Question Who = does what? Plans taken 12 of 40, by lot Method Two auditors Limits One term",
    );
  });

  it.each([
    [["--about", "why=So"], "Write one of title, question, sample, method, limits, =, and the words"],
    [["--about", "question="], "Write one of title, question"],
    [["--about", "title=A", "--about", "title=B"], "There is a title already"],
    [["--suppress-below", "0"], "at least 5, such as 10. To suppress nothing, which is for casework"],
    [["--suppress-below", "1"], "--show-small-numbers"],
    [["--suppress-below", "4"], "at least 5"],
    [["--suppress-below", "-1"], "at least 5"],
    [["--suppress-below", "ten"], "at least 5"],
    [["--suppress-below", "10", "--show-small-numbers"], "Give --suppress-below or --show-small-numbers, not both."],
  ])("refuses %j and says what to do", async (flags, message) => {
    const { stdout, stderr, exitCode } = await run("--format", "html", ...flags);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("shows no number below 5, or below the one that is asked for, and all of them with an explicit word", async () => {
    expect((await page()).text).toMatch(/F-01 [^%]*? 7 of 12/);
    const ten = await page("--suppress-below", "10");
    expect(ten.text).not.toMatch(/F-01 [^%]*? 7 of 12/);
    expect(ten.text).toContain("suppressed: less than 10");
    const all = await page("--show-small-numbers");
    expect(all.text).not.toContain("[c]");
    expect(all.text).toMatch(/F-01 [^%]*? 7 of 12 7 of 7 0 of 5/);
  });

  it.each([["--actions"], ["--about"], ["--suppress-below"], ["--show-small-numbers"]])(
    "refuses %s where the report over several plans is not what is written",
    async (flag) => {
      const value = { "--actions": [await sheet()], "--about": ["title=A"], "--suppress-below": ["10"] }[flag] ?? [];
      const { stderr, exitCode, stdout } = await run("--format", "csv", flag, ...value);
      expect([exitCode, stdout]).toEqual([2, ""]);
      expect(stderr).toContain(`${flag}: for the report over several plans, which is HTML.`);
    },
  );

  it("says that they come to nothing in the report on one plan", async () => {
    const { stderr, stdout } = await runCommand([
      "audit",
      join(plans, "P-101.json"),
      "--as-of",
      asOf,
      "--format",
      "html",
      "--about",
      "title=Autumn",
    ]);
    expect(stderr).toContain("The report is on one plan, so that --about said nothing in it.");
    expect(stdout).not.toContain("Autumn");
  });
});

describe("send-compliance audit --actions", () => {
  it("lists who sees to what, by when, and when plans are audited again", async () => {
    const { text, stderr } = await page(
      "--actions",
      await sheet(
        "f-01,Team manager,SEND service,30/10/2026,,,,",
        "Letters to health,Clinical officer,,2027-01-29,Under way,,1/3/2027,",
        "E-02,Lead,,17/07/2026,closed,24/07/2026,05/10/2026,Requires improvement",
        "K-01,,,,,,,",
        ",,,,,,,",
      ),
    );
    expect(text).toContain(
      "F-01 Make provision in F for every need in B Team manager SEND service 30 Oct 2026 Overdue",
    );
    expect(text).toContain("Letters to health Clinical officer – 29 Jan 2027 Under way Planned for 1 Mar 2027");
    expect(text).toMatch(/E-02 .* Lead – 17 Jul 2026 Closed 24 Jul 2026, 7 days late Requires improvement, 5 Oct 2026/);
    expect(stderr).toContain("1 row of the sheet of actions has no owner and is left out.\n");
  });

  it.each([
    [",Lead,,,,,,", /line 2, finding: say what was found/],
    ["F-01,,NHS,,,,,", /line 2, owner: say who sees to it, by role/],
    ["F-01,Lead,,31/02/2027,,,,", /line 2, due: write a day that exists, day first/],
    ["F-01,Lead,,soon Zzyzx,,,,", /line 2, due: write a day/],
    ["F-01,Lead,,,done,,,", /line 2, status: write open, under way, closed/],
    ["F-01,Lead,,,open,24/07/2026,,", /line 2, status: there is a day on which it was closed/],
    ["F-01,Lead,,,,,1 March,", /line 2, re-audit on: write a day/],
    ["F-01,Lead,,,,,,great", /line 2, re-audit grade: write outstanding, good, requires improvement, inadequate/],
    [`F-01,${"x".repeat(2_001)},,,,,,`, /line 2, owner: write at most 2000 characters/],
  ])("refuses %j, with its line and column and without its words", async (row, message) => {
    const { stdout, stderr, exitCode } = await run("--format", "html", "--actions", await sheet(row));
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("Zzyzx");
  });

  it.each([
    ["Zzyzx,b\r\n1,2", /line 1: the first line must name the columns: finding, owner, agency/],
    ["finding,owner,owners\r\n", /line 1, owners: no column has this name \(perhaps owner\?\)/],
    ["finding,owner,owner\r\n", /line 1, owner: this column is there twice/],
    ["finding,due\r\n", /line 1, owner: there is no such column, and it is needed/],
  ])("refuses the header of %j", async (content, message) => {
    const { stderr, exitCode } = await run("--format", "html", "--actions", await file("header.csv", content));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("Zzyzx");
  });

  it("takes JSON as the library has it, and says what is wrong with it", async () => {
    const action = { finding: "F-01", owner: "Team manager", status: "open", reAuditOn: "2027-03-01" };
    const good = await file("actions.json", JSON.stringify([action]));
    expect((await page("--actions", good)).text).toContain("Open Planned for 1 Mar 2027");
    const bad = await file("bad.json", JSON.stringify([{ ...action, owner: 3 }]));
    expect((await run("--format", "html", "--actions", bad)).stderr).toContain("bad.json, /0/owner: expected");
    const broken = await file("broken.json", "[{");
    expect((await run("--format", "html", "--actions", broken)).stderr).toContain("broken.json, line 1: ");
  });
});

describe("send-compliance audit --actions-template", () => {
  it("writes the sheet with what most plans fall short of, as the report counts it", async () => {
    const { stdout, exitCode } = await run("--actions-template");
    expect(exitCode).toBe(0);
    const rows = parse<Record<string, string>>(stdout, { columns: true });
    expect(Object.keys(rows[0]!)).toEqual([
      "finding",
      "what it asks",
      "plans short of it",
      "owner",
      "agency",
      "due",
      "status",
      "closed on",
      "re-audit on",
      "re-audit grade",
    ]);
    expect(rows).toHaveLength(10);
    const counts = rows.map((row) => Number(row["plans short of it"]!.split(" ")[0]));
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.every((count) => count >= 5)).toBe(true);
    expect(rows[0]).toMatchObject({ "plans short of it": "12 of 12 judged", owner: "", due: "", status: "" });
  });

  it("is a workbook with drop-downs, which the report reads back as it was filled in", async () => {
    const out = join(folder, "actions.xlsx");
    const { stderr } = await run("--actions-template", "--out", out);
    expect(stderr).toContain("The sheet of actions is written.\n");
    const book = await openXlsx(await readFile(out));
    expect(book.sheets.map(({ name }) => name)).toEqual(["Actions", "How to fill it in"]);
    expect(book.sheets[0]!.dataValidations?.map(({ values, range }) => [values?.length, range])).toEqual([
      [3, "G2:G51"],
      [4, "J2:J51"],
    ]);
    const rows = book.sheets[0]!.rows as CellValue[][];
    const code = rows[1]![0];
    rows[1] = [code!, null, null, "Team manager", null, new Date("2027-01-29"), "under way", null, "1/3/2027", null];
    const filled = await file(
      "filled.xlsx",
      await writeXlsx({
        sheets: [
          { name: "Actions", rows },
          { name: "Notes", rows: [["x"]] },
        ],
      }),
    );
    const { text, stderr: said } = await page("--actions", filled);
    expect(text).toMatch(new RegExp(`${code} .* Team manager – 29 Jan 2027 Under way Planned for 1 Mar 2027`));
    expect(said).toContain("9 rows of the sheet of actions have no owner and are left out.");
  });

  it("keeps the actions that there are, and proposes none that one of them is about", async () => {
    const first = parse<Record<string, string>>((await run("--actions-template")).stdout, { columns: true })[0]!;
    const actions = await sheet(`${first.finding},Lead,,29/01/2027,under way,,01/03/2027,`);
    const { stdout } = await run("--actions-template", "--actions", actions);
    const rows = parse<Record<string, string>>(stdout, { columns: true });
    expect(rows[0]).toEqual({
      ...first,
      owner: "Lead",
      due: "2027-01-29",
      status: "under way",
      "re-audit on": "2027-03-01",
    });
    expect(rows.filter(({ finding }) => finding === first.finding)).toHaveLength(1);
    expect(rows).toHaveLength(11);
    // What is written is read back as it is.
    const again = await run("--actions-template", "--actions", await file("again.csv", stdout));
    expect(again.stdout).toBe(stdout);
  });

  it("proposes nothing that few plans fall short of, and says so", async () => {
    const few = join(folder, "few");
    await mkdir(few, { recursive: true });
    for (const i of [101, 102]) await writeFile(join(few, `${i}.json`), await readFile(join(plans, `P-${i}.json`)));
    const { stdout, stderr } = await runCommand(["audit", few, "--as-of", asOf, "--actions-template"]);
    expect(stdout.trim().split("\r\n")).toHaveLength(1);
    expect(stderr).toContain("The sheet has no row: fewer than 5 plans fall short of each criterion");
    const all = await runCommand(["audit", few, "--as-of", asOf, "--actions-template", "--show-small-numbers"]);
    expect(all.stdout.trim().split("\r\n").length).toBeGreaterThan(1);
    expect(all.stderr).not.toContain("no row");
  });

  it.each([
    [["--actions-template", "--out", "actions.html"], "give --out a name that ends so"],
    [["--actions-template", "--format", "xlsx"], "Give --out <file>: xlsx is no text"],
  ])("refuses %j", async (flags, message) => {
    const { stderr, exitCode } = await run(...flags);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe("why something is to be put right", () => {
  it("is said in the same words in every form", async () => {
    const one = join(plans, "P-101.json");
    const why =
      "Need 2 in Section B has no provision in Section F (section 37(2)(a) of the Children and Families Act 2014).";
    for (const format of ["table", "json", "html", "csv"]) {
      const { stdout } = await runCommand(["audit", one, "--as-of", asOf, "--format", format], { columns: 300 });
      expect(stdout, format).toContain(why);
    }
    const out = join(folder, "one.xlsx");
    await runCommand(["audit", one, "--as-of", asOf, "--out", out]);
    const { sheets } = await readXlsx(await readFile(out));
    expect(sheets[1]!.rows.flat()).toContain(why);
    const { convertToHtml } = await import("mammoth");
    const word = join(folder, "one.docx");
    await runCommand(["audit", one, "--as-of", asOf, "--out", word]);
    expect((await convertToHtml({ path: word })).value).toContain(`<strong>Why: </strong>${why}`);
  });
});
