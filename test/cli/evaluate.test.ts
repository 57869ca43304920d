import { describe, expect, it } from "vitest";
import { evaluateCase } from "../../src/evaluate/evaluate-case";
import { testFolder } from "../support/test-folder";
import { runCommand } from "./run-command";

const asOf = "2026-11-23";
const late = { id: "late", needsAssessments: [{ requestReceivedOn: "2026-01-05" }] };
const fresh = { id: "fresh", needsAssessments: [{ requestReceivedOn: "2026-11-20" }] };
const empty = { id: "empty" };
const lines = (cases: unknown[]) => cases.map((one) => JSON.stringify(one)).join("\n");
const evaluate = (cases: unknown[], ...flags: string[]) =>
  runCommand(["evaluate", "--as-of", asOf, ...flags], { stdin: lines(cases) });

const { file } = testFolder();

describe("send-compliance evaluate: formats", () => {
  it("writes JSON: the as-of date and a report a case, as evaluateCase gives it", async () => {
    const { stdout, stderr, exitCode } = await evaluate([late, fresh], "--format", "json");
    const reports = [late, fresh].map((one) => ({ id: one.id, findings: evaluateCase(one, { asOf }).findings }));
    expect(stdout).toBe(`${JSON.stringify({ asOf, reports }, null, 2)}\n`);
    expect(stderr).toBe("");
    expect(exitCode).toBe(1);
  });

  it("writes NDJSON: a report a line", async () => {
    const { stdout } = await evaluate([late, fresh], "--format", "ndjson");
    const written = stdout.split("\n");
    expect(written).toHaveLength(3);
    expect(JSON.parse(written[1]!)).toEqual(evaluateCase(fresh, { asOf }));
    expect(Object.keys(JSON.parse(written[0]!))).toEqual(["id", "asOf", "findings"]);
  });

  it("gives the same findings from JSON, NDJSON and CSV, and by either engine", async () => {
    const csv = await file("cases.csv", "id,requestReceivedOn\nlate,2026-01-05\nfresh,2026-11-20\n");
    const json = await file("cases.json", JSON.stringify([late, fresh]));
    const flags = ["--as-of", asOf, "--format", "json"];
    const fromLines = await evaluate([late, fresh], "--format", "json");
    expect(await runCommand(["evaluate", csv, ...flags])).toEqual(fromLines);
    expect(await runCommand(["evaluate", json, ...flags, "--engine", "json-rules-engine"])).toEqual(fromLines);
    expect(await runCommand(["evaluate", "-", ...flags], { stdin: lines([late, fresh]) })).toEqual(fromLines);
  });
});

describe("send-compliance evaluate: exit codes", () => {
  it("are 0 when nothing is breached and 1 when something is", async () => {
    expect((await evaluate([fresh])).exitCode).toBe(0);
    expect((await evaluate([empty])).exitCode).toBe(0);
    expect((await evaluate([fresh, late])).exitCode).toBe(1);
  });
});

describe("send-compliance evaluate: the table", () => {
  it("shows every applicable finding of up to three cases", async () => {
    const { stdout } = await evaluate([late, empty]);
    const [heading] = stdout.split("\n");
    expect(heading).toBe("2 cases, judged as at Monday 23 November 2026");
    expect(stdout).toContain("\nCase late\n");
    expect(stdout).toMatch(/^Send the finalised plan within 20 weeks +breached +25 May 2026 +182 days late,$/m);
    expect(stdout).toMatch(/^SI 2014\/1530 reg 13\(2\) +not done$/m);
    expect(stdout).toContain("\nCase empty\n\nNo duty applies to the case as it stands.\n");
    expect(stdout).not.toContain("not-applicable");
  });

  it("sums up the duties of more, and shows what needs attention", async () => {
    const { stdout } = await evaluate([fresh, late, { ...late, id: "late too" }, fresh]);
    expect(stdout).toMatch(/^Duty +Breached +Open$/m);
    expect(stdout).toMatch(/^Send the finalised plan within 20 weeks +2 +2$/m);
    expect(stdout).toMatch(/^Decide within 16 weeks whether to issue a plan, either way \(case law\) +2 +2$/m);
    const attention = stdout.slice(stdout.indexOf("Needs attention"));
    expect(attention).toMatch(/^late +Notify the decision whether to assess within 6 +breached +16 Feb 2026/m);
    expect(attention).not.toContain("fresh");
    expect(attention).not.toContain("--all");
  });

  it("orders breaches of the law by days late, then others, then last days within 28 days, at most 20 rows without --all", async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...late, id: `case-${i}` }));
    const soon = { id: "soon", needsAssessments: [{ requestReceivedOn: "2026-10-20" }] };
    const short = await evaluate([soon, ...many]);
    const full = await evaluate([soon, ...many], "--all");
    const rows = (text: string) => text.slice(text.indexOf("Needs attention")).match(/^(case-\d+|soon) .*$/gm)!;
    expect(rows(short.stdout)).toHaveLength(20);
    const left = rows(full.stdout).length - 20;
    expect(short.stdout.trimEnd().split("\n").pop()).toBe(`${left} more need attention: add --all to see every one.`);
    expect(full.stdout).not.toContain("add --all");
    const last = rows(full.stdout).pop();
    expect(last).toMatch(/^soon +Notify the decision whether to assess within 6 +open +1 Dec 2026 +8 days left$/);
    const breaches = rows(full.stdout)
      .slice(0, -1)
      .map((row) => ({
        isLaw: !row.includes("Decide within 16 weeks"),
        days: Number(/(\d+) days late/.exec(row)![1]),
      }));
    const inOrder = [...breaches].sort((a, b) => Number(b.isLaw) - Number(a.isLaw) || b.days - a.days);
    expect(breaches).toEqual(inOrder);
    expect(new Set(breaches.map(({ isLaw }) => isLaw)).size).toBe(2);
  });

  it("says so when nothing needs attention", async () => {
    const { stdout } = await evaluate([empty, empty, empty, empty]);
    expect(stdout).toContain("Nothing is breached, and nothing falls due within 28 days.");
  });

  it("tells a claimed exception, disputed readings and missing facts in words", async () => {
    const onTheEdge = { requestReceivedOn: "2026-01-05", decision: "assess", decisionNotifiedOn: "2026-02-16" };
    const excused = { ...onTheEdge, decisionNotifiedOn: "2026-03-02", exceptions: [{ ground: "other" }] };
    const claim = { id: "claim", needsAssessments: [onTheEdge, excused] };
    const { stdout } = await evaluate([claim]);
    const flat = stdout.replace(/\s+/g, " ");
    expect(flat).toContain("Exception claimed (other): refused.");
    expect(flat).toContain("Needs: consultedOn");
    expect(flat).toContain("(needs assessment 2)");
    expect(flat).toContain("Disputed, and another reading would change this: When a limit runs within so many weeks");
  });

  it("names which of several requests a finding is about", async () => {
    const request = { from: "educational-psychologist", requestReceivedOn: "2026-11-02" };
    const { stdout } = await evaluate([{ id: "a", needsAssessments: [{ adviceRequests: [request, request] }] }]);
    expect(stdout).toMatch(/advice request 1\)/);
    expect(stdout).toMatch(/advice request 2\)/);
  });

  it("explains each finding shown with --explain", async () => {
    const { stdout } = await evaluate([late], "--explain");
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "Not done, 182 days after the last day, which was Monday 25 May 2026.",
    );
    expect((await evaluate([late])).stdout).not.toContain("days after the last day");
  });

  it.each([60, 80, 100, 120, 200])("fits %i columns, within 80 and 120", async (columns) => {
    const long = { ...late, id: "x".repeat(90) };
    const { stdout } = await runCommand(["evaluate", "--as-of", asOf], {
      stdin: lines([long, late, late, late]),
      columns,
    });
    const longest = Math.max(...stdout.split("\n").map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(Math.min(120, Math.max(80, columns)));
    expect(stdout).not.toContain("...");
  });

  it("uses colour on a terminal only, and not with NO_COLOR; words say the same", async () => {
    const args = ["evaluate", "--as-of", asOf];
    const world = { stdin: lines([late]) };
    const plain = await runCommand(args, world);
    const coloured = await runCommand(args, { ...world, isTTY: true });
    expect(plain.stdout).not.toContain("\u001b");
    expect(coloured.stdout).toContain("\u001b[31mbreached\u001b[39m");
    expect((await runCommand(args, { ...world, isTTY: true, env: { NO_COLOR: "1" } })).stdout).toBe(plain.stdout);
  });

  it("is plain ASCII, and a case's reference cannot rewrite the terminal", async () => {
    const { stdout } = await evaluate([{ ...late, id: "a\u001b[2Jb" }]);
    expect(stdout).toContain("Case a\uFFFD[2Jb");
    expect(/^[\n\x20-\x7e\uFFFD]*$/.test(stdout)).toBe(true);
  });
});

describe("send-compliance evaluate: options", () => {
  it("reads a disputed point as asked", async () => {
    const { stdout } = await evaluate([late], "--format", "json", "--interpretation", "firstDay=included");
    expect(stdout).toContain('"dueOn": "2026-05-24"');
    expect(stdout).not.toContain('"dueOn": "2026-05-25"');
  });

  it.each([
    ["firstDay", /Write name=reading/],
    ["firstDay=sometimes", /firstDay has no such reading/],
    ["luck=good", /There is no interpretation of that name/],
    ["__proto__=x", /There is no interpretation of that name/],
  ])("refuses the interpretation %s", async (interpretation, message) => {
    const { exitCode, stderr } = await evaluate([late], "--interpretation", interpretation);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });

  it("counts school days by the terms of --terms", async () => {
    const admitted = {
      id: "a",
      needsAssessments: [
        {
          requestReceivedOn: "2026-06-01",
          decision: "assess",
          planDecision: "not-issue",
          planDecisionNotifiedOn: "2026-09-14",
          specialPlacement: { admittedOn: "2026-07-01" },
        },
      ],
    };
    const terms = await file("terms.json", JSON.stringify({ terms: [{ from: "2026-09-01", to: "2026-12-18" }] }));
    const stay = (stdout: string) =>
      JSON.parse(stdout).reports[0].findings.find(
        (one: { rule: string }) => one.rule === "needs-assessment.special-placement-stay",
      );
    expect(stay((await evaluate([admitted], "--format", "json")).stdout).needs).toEqual(["schoolTerms"]);
    expect(stay((await evaluate([admitted], "--format", "json", "--terms", terms)).stdout).dueOn).toBe("2026-09-28");
  });

  it.each([
    ["{", /line 1: not JSON/],
    ['{"terms":[]}', /\/terms: expected at least 1/],
    ['{"terms":[{"from":"2026-09-01","to":"secret"}]}', /\/terms\/0\/to: expected a date/],
    [
      '{"terms":[{"from":"2026-09-01","to":"2026-12-18"}],"halfterms":[]}',
      /\/halfterms: expected no field of this name/,
    ],
    ['{"terms":[{"from":"2026-09-01","to":"2026-08-18"}]}', /ends before it starts/],
  ])("refuses term dates that cannot be: %s", async (content, message) => {
    const { exitCode, stderr, stdout } = await evaluate([late], "--terms", await file("terms.json", content));
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("secret");
  });

  it("leaves unknown fields out with --unknown-fields ignore", async () => {
    const odd = { ...fresh, shoeSize: 3 };
    expect((await evaluate([odd])).exitCode).toBe(2);
    expect((await evaluate([odd], "--unknown-fields", "ignore")).exitCode).toBe(0);
  });
});

describe("send-compliance evaluate: bad input", () => {
  it("leaves nothing half-written and tells every fault with file, line and field", async () => {
    const csv = await file("bad.csv", "id,requestReceivedOn,decision\na,2026-01-05,assess\nb,05/01/2026,secret\n");
    const { exitCode, stdout, stderr } = await runCommand(["evaluate", csv, "--as-of", asOf, "--format", "ndjson"]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr.split("\n").slice(0, 3)).toEqual([
      "The input cannot be read: 2 faults.",
      expect.stringMatching(/bad\.csv, line 3, requestReceivedOn: which number is the day .* write it as YYYY-MM-DD/),
      expect.stringMatching(/bad\.csv, line 3, decision: expected one of: assess, not-assess; found another text/),
    ]);
    expect(stderr).not.toMatch(/secret|05\/01/);
  });

  it("includes cases whose dates cannot be counted from", async () => {
    const far = { id: "far", needsAssessments: [{ requestReceivedOn: "9999-12-01" }] };
    const { exitCode, stdout, stderr } = await runCommand(["evaluate", "--as-of", "9999-12-31", "--format", "json"], {
      stdin: lines([fresh, far]),
    });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/standard input, line 2: a date in this case is too far off/);
  });

  it.each([
    ["no as-of date", ["evaluate"], /Give --as-of <date>.*the clock is never read/],
    ["an as-of date that is none", ["evaluate", "--as-of", "23/11/2026"], /Write a day that exists as YYYY-MM-DD/],
    ["an unknown option", ["evaluate", "--verbose"], /unknown option '--verbose'/],
    ["an unknown format", ["evaluate", "--as-of", asOf, "--format", "xml"], /Allowed choices are table, json, ndjson/],
    ["two files", ["evaluate", "a", "b", "--as-of", asOf], /too many arguments/],
    ["an unknown command", ["judge"], /unknown command 'judge'/],
    [
      "a file that is not there",
      ["evaluate", "no-such.json", "--as-of", asOf],
      /no-such\.json cannot be read: there is no such file/,
    ],
    ["a folder", ["evaluate", ".", "--as-of", asOf], /\. cannot be read: it is a folder/],
    ["a terminal on standard input", ["evaluate", "--as-of", asOf], /There is no input: give a file, or pipe cases in/],
    [
      "--explain without a table",
      ["evaluate", "--as-of", asOf, "--explain", "--format", "json"],
      /--explain is for the table/,
    ],
  ])("%s is refused with exit code 2", async (_, args, message) => {
    const { exitCode, stdout, stderr } = await runCommand(args);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  it("is refused when it is not UTF-8, or empty", async () => {
    const latin1 = await runCommand(["evaluate", "--as-of", asOf], {
      stdin: Buffer.from("id,area\na,Orl\xe9ans", "latin1"),
    });
    expect([latin1.exitCode, latin1.stdout]).toEqual([2, ""]);
    expect(latin1.stderr).toMatch(/standard input: not text in UTF-8/);
    const nothing = await runCommand(["evaluate", "--as-of", asOf], { stdin: "" });
    expect([nothing.exitCode, nothing.stdout]).toEqual([2, ""]);
    expect(nothing.stderr).toMatch(/standard input: no cases/);
  });
});

describe("send-compliance evaluate: progress", () => {
  const many = (count: number) => `id\n${Array.from({ length: count }, (_, i) => `${i}\n`).join("")}`;

  it("shows on a terminal when the cases are many, and nowhere else", async () => {
    const args = ["evaluate", "--as-of", asOf, "--format", "ndjson"];
    expect((await runCommand(args, { stdin: many(2_001), isTTY: true })).stderr).toContain("Judging cases");
    expect((await runCommand(args, { stdin: many(2_001) })).stderr).toBe("");
    expect((await runCommand(args, { stdin: many(10), isTTY: true })).stderr).toBe("");
  });
});
