import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readXlsx } from "hucre/xlsx";
import ICAL from "ical.js";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { readCases } from "../../src/formats";
import { InvalidInputError } from "../../src/formats/input-error";
import { loadRules, overlayRules, rules } from "../../src/index";
import { readMarkdown } from "../../src/plan-files";
import { builtInFiles } from "../../src/rules/built-in";
import { InvalidRuleSetError } from "../../src/rules/errors";
import { writeMarkdown } from "../../src/synth-plans";
import { InvalidPolicyError, policies, readPolicy } from "../../src/timetables";
import { runCommand } from "../cli/run-command";
import { inventedPlan } from "../support/invented-plan";
import { saidToBeSmall, workbookOf } from "../support/packed-bomb";
import { testFolder } from "../support/test-folder";
import { attack, shareOf } from "./attack/attack";
import { law } from "./attack/examples";
import { makeReaders } from "./attack/readers";

const { folder, file } = testFolder();

const readers = await makeReaders();

describe("inputs that mean harm", () => {
  it.each(readers.map((one) => [one.name, one] as const))(
    "are read or refused in words of ours: %s",
    async (_, reader) => {
      const { failures, slowest } = await attack(reader, { seed: 8, inputs: shareOf(reader, readers, 20_000) });
      expect(failures).toEqual([]);
      expect(slowest).toBeLessThan(10_000);
    },
  );
});

describe("nesting", () => {
  const depth = 100_000;
  const deep = `${"[".repeat(depth)}${"]".repeat(depth)}`;

  it("100,000 deep is refused in the cases of JSON and NDJSON", () => {
    for (const fileName of ["x.json", "x.ndjson"])
      expect(() => readCases(`[{"id":"a","area":${deep}}]`, { fileName })).toThrow(InvalidInputError);
  });

  it("100,000 deep is refused in the conditions of rules, as text and as values", () => {
    let condition: unknown = { fact: "planDecision", operator: "equal", value: "issue" };
    for (let i = 0; i < depth; i++) condition = { all: [condition] };
    const rule = { ...(law.rules[0] as object), id: "x.deep", appliesWhen: condition };
    expect(() => loadRules([...builtInFiles, { name: "x.json", content: [rule] }])).toThrow(InvalidRuleSetError);
    const text = `[${JSON.stringify({ ...(law.rules[0] as object), id: "x.deep" }).replace(/}$/, `,"appliesWhen":${'{"all":['.repeat(depth)}${"]}".repeat(depth)}}`)}]`;
    expect(() => loadRules([...builtInFiles, { name: "x.json", content: text }])).toThrow(InvalidRuleSetError);
    expect(() => overlayRules(rules, [{ change: "add", rule }])).toThrow(InvalidRuleSetError);
  });

  it("100,000 deep is refused in the conditions of a policy", () => {
    let condition: unknown = { fact: "leadOfficer", operator: "equal", value: true };
    for (let i = 0; i < depth; i++) condition = { not: condition };
    const policy = { ...policies[0]!, gates: { never: condition } };
    expect(() => readPolicy(policy, "x.json")).toThrow(InvalidPolicyError);
  });
});

describe("workbooks", () => {
  it("that unpack to more than they say, or than a table of ratings has, are refused by audit", async () => {
    const plan = await file("bombed.json", inventedPlan);
    for (const [name, bytes] of [
      ["lying.xlsx", saidToBeSmall(workbookOf(120_000_000))],
      ["large.xlsx", workbookOf(60_000_000)],
    ] as const) {
      const ratings = join(folder, name);
      await writeFile(ratings, bytes);
      const { exitCode, stderr } = await runCommand(["audit", plan, "--as-of", "2026-11-23", "--ratings", ratings]);
      expect([name, exitCode]).toEqual([name, 2]);
      expect(stderr).toMatch(
        /\.xlsx: unpacked, it is larger than a table of ratings is, or than it says: save it as \.csv/,
      );
    }
  });
});

const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", '=HYPERLINK("x")', " =1"];
const couldBeFormula = (cell: unknown) =>
  typeof cell === "string" && /^[\s]*[=+\-@＝＋－＠]/.test(cell) && !/^-?\d+(\.\d+)?%?$/.test(cell);

describe("formulas", () => {
  const timetable = (area: string) => ({
    id: area,
    area,
    school: { id: area },
    person: { dateOfBirth: "2013-02-11", ncYear: 8 },
    timetables: [{ startedOn: "2026-09-10", steps: [{ from: "2026-09-10", weeklyHours: 10 }] }],
  });

  it("are written as none by any command that writes CSV or a workbook", async () => {
    const cases = await file("formulas.json", formulas.map(timetable));
    const assessments = await file(
      "assessments.ndjson",
      formulas
        .map(
          (text) =>
            `${JSON.stringify({ id: text, area: text, team: text, needsAssessments: [{ requestReceivedOn: "2026-01-05" }] })}\n`,
        )
        .join(""),
    );
    const plans = await mkdtemp(join(folder, "plans-"));
    for (const [i, text] of formulas.entries())
      await writeFile(
        join(plans, `${i}.json`),
        JSON.stringify({
          ...inventedPlan,
          id: text,
          provisions: inventedPlan.provisions?.map((one) => ({
            ...one,
            text: `${text} some opportunities for support as required`,
          })),
        }),
      );
    const ratings = await file(
      "ratings.csv",
      [
        "plan,auditor,agency,criterion,rating",
        ...formulas.flatMap((text, i) =>
          ["X", "Y"].map(
            (who) => `"p${i}","'${text.trim().replaceAll('"', '""')} ${who}","'=a",F-0${1 + (i % 3)},${1 + (i % 4)}`,
          ),
        ),
      ].join("\n"),
    );
    const asOf = ["--as-of", "2026-11-23"];
    const actions = await file(
      "actions.csv",
      `finding,owner,agency\n${formulas.map((text) => `"'${text.trim().replaceAll('"', '""')}","'=owner","'@agency"`).join("\n")}\n`,
    );
    const runs: [string, string[]][] = [
      ["timetable", ["timetable", cases, ...asOf, "--format", "csv"]],
      ["report", ["report", assessments, ...asOf, "--suppress-below", "1", "--format", "csv"]],
      ["report.xlsx", ["report", assessments, ...asOf, "--suppress-below", "1"]],
      [
        "left-out",
        [
          "report",
          assessments,
          await file("bad.ndjson", `${JSON.stringify({ "=1+1": 1 })}\n`),
          ...asOf,
          "--left-out",
          join(folder, "left-out.csv"),
          "--format",
          "json",
        ],
      ],
      ["audit", ["audit", plans, ...asOf, "--format", "csv"]],
      ["audit.xlsx", ["audit", plans, ...asOf]],
      ["moderate", ["moderate", ratings, "--format", "csv"]],
      ["actions", ["audit", plans, ...asOf, "--actions", actions, "--actions-template"]],
      ["actions.xlsx", ["audit", plans, ...asOf, "--actions", actions, "--actions-template"]],
    ];
    for (const [name, args] of runs) {
      const out = join(folder, name);
      const { stdout, stderr, exitCode } = await runCommand(name.endsWith(".xlsx") ? [...args, "--out", out] : args);
      expect([name, exitCode < 2 || name === "left-out", stderr.includes("cannot")]).toEqual([name, true, false]);
      let cells: unknown[];
      if (name.endsWith(".xlsx"))
        cells = (await readXlsx(new Uint8Array(readFileSync(out)))).sheets.flatMap(({ rows }) => rows.flat());
      else
        cells = parse(name === "left-out" ? readFileSync(join(folder, "left-out.csv"), "utf8") : stdout, {
          relax_column_count: true,
        }).flat();
      expect(cells.length).toBeGreaterThan(3);
      expect([name, cells.filter(couldBeFormula)]).toEqual([name, []]);
    }
  });
});

describe("markup", () => {
  it("makes no element in the pages that the command writes of plans and of caseloads", async () => {
    const evil = `</title></style><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const plan = await file("markup.json", {
      ...inventedPlan,
      id: evil,
      needs: inventedPlan.needs?.map((one) => ({ ...one, text: evil })),
    });
    const caseload = await file(
      "markup.ndjson",
      `${JSON.stringify({ id: evil, localAuthority: evil, team: evil, area: evil, needsAssessments: [{ requestReceivedOn: "2026-01-05" }] })}\n`,
    );
    const asOf = ["--as-of", "2026-11-23", "--format", "html"];
    for (const args of [
      ["audit", plan, ...asOf],
      ["report", caseload, ...asOf, "--suppress-below", "1", "--title", evil],
    ]) {
      const { stdout, exitCode } = await runCommand(args);
      expect(exitCode).toBeLessThan(2);
      expect(stdout).toContain("&lt;script");
      expect(stdout).not.toContain("<script>alert");
      expect(stdout).not.toContain("<img src=x");
    }
  });

  it("is text in the plans that are written as Markdown", () => {
    const evil = "<script>alert(1)</script> ![x](x.png) [y](javascript:z) `a` *b* _c_ | d # e &lt;f&gt;";
    const markdown = writeMarkdown([
      { kind: "heading", level: 2, text: evil },
      { kind: "paragraph", text: evil },
      { kind: "item", level: 1, text: evil },
    ]);
    const html = marked.parse(markdown, { async: false });
    const dropped = html.replaceAll(/<\/?(h2|p|ul|li)>/g, "");
    expect(dropped).not.toMatch(/</);
    expect(readMarkdown(markdown).blocks.map((block) => "text" in block && block.text)).toEqual([evil, evil, evil]);
  });

  it("keeps a Word report whole, of which it is text", async () => {
    const evil = `</w:t></w:r></w:p><w:p>\u0000\u0008\ud800<!DOCTYPE x>`;
    const plan = await file("word.json", {
      ...inventedPlan,
      id: evil,
      provisions: inventedPlan.provisions?.map((one) => ({ ...one, text: `${evil} opportunities for support` })),
    });
    const out = join(folder, "markup.docx");
    const { exitCode, stderr } = await runCommand(["audit", plan, "--as-of", "2026-11-23", "--out", out]);
    expect([exitCode < 2, stderr.includes("Sorry")]).toEqual([true, false]);
    const { readDocx } = await import("../../src/plan-files");
    const texts = JSON.stringify(readDocx(new Uint8Array(readFileSync(out))).blocks);
    expect(texts).toContain("</w:t></w:r>");
  });
});

describe("iCalendar", () => {
  it("takes no line, property or control character from a reference", async () => {
    const id = `a\r\nATTACH:http://example.invalid\r\nEND:VEVENT\u0000\u0008\u2028;,\\n${"é".repeat(60)}`;
    const cases = await file("ical.json", [{ id, needsAssessments: [{ requestReceivedOn: "2026-11-05" }] }]);
    const { stdout, exitCode } = await runCommand(["schedule", cases, "--as-of", "2026-11-23", "--format", "ics"]);
    expect(exitCode).toBe(0);
    const events = new ICAL.Component(ICAL.parse(stdout)).getAllSubcomponents("vevent");
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(event.getAllProperties("attach")).toEqual([]);
    expect(stdout).not.toMatch(/^ATTACH/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what is looked for.
    expect(stdout.replaceAll("\r\n", "")).not.toMatch(/[\u0000-\u001f\u007f\u2028]/);
    for (const line of stdout.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe("the names of what is written", () => {
  it("come from the plans' files and never from what stands in them: no reference leads out of the folder", async () => {
    const plans = join(folder, "escape", "plans");
    await mkdir(plans, { recursive: true });
    for (const [i, id] of ["../../out", "/tmp/out", "..\\out", "..", "C:\\out"].entries())
      await writeFile(join(plans, `${i}.json`), JSON.stringify({ ...inventedPlan, id }));
    const out = join(folder, "escape", "reports");
    const { exitCode } = await runCommand([
      "audit",
      plans,
      "--as-of",
      "2026-11-23",
      "--out",
      `${out}/`,
      "--format",
      "html",
    ]);
    expect(exitCode).toBeLessThan(2);
    expect((await readdir(out)).sort()).toEqual(["0.html", "1.html", "2.html", "3.html", "4.html"]);
    expect((await readdir(join(folder, "escape"))).sort()).toEqual(["plans", "reports"]);
  });

  it("are those that --out gives, with .. or without, and no file is left beside them", async () => {
    const inner = join(folder, "dots", "inner");
    await mkdir(inner, { recursive: true });
    const args = ["synth", "--cases", "3", "--as-of", "2026-11-23", "--out"];
    expect((await runCommand([...args, join(inner, "x").replace(/x$/, "../cases.json")])).exitCode).toBe(0);
    expect((await readdir(join(folder, "dots"))).sort()).toEqual(["cases.json", "inner"]);
    for (const bad of [`${inner}/a\0b`, `${inner}/none/x.json`, inner, "/dev/null"]) {
      const { exitCode, stderr } = await runCommand([...args, bad]);
      expect([bad, exitCode]).toEqual([bad, 2]);
      expect(stderr).toMatch(/cannot be written: /);
    }
    expect(await readdir(inner)).toEqual([]);
  });
});
