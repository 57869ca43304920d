import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { version } from "../../package.json";
import { readCases } from "../../src/formats/read-cases";
import { builtInRules } from "../../src/rules/built-in";
import { synthesiseCases } from "../../src/synth/index";
import { runCommand } from "./run-command";

describe("send-compliance", () => {
  it("tells its version", async () => {
    expect(await runCommand(["--version"])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.each([
    [],
    ["evaluate"],
    ["schedule"],
    ["timetable"],
    ["policies"],
    ["audit"],
    ["moderate"],
    ["rules"],
    ["rules", "list"],
    ["rules", "show"],
    ["deadlines"],
    ["synth"],
  ])("has help with examples: %s %s", async (...command) => {
    const { exitCode, stdout, stderr } = await runCommand([...command.filter(Boolean), "--help"]);
    expect([exitCode, stderr]).toEqual([0, ""]);
    if (command.join(" ") !== "rules") expect(stdout).toMatch(/Examples:\n {2}send-compliance /);
  });
});

describe("send-compliance help", () => {
  it("is the same as --help", async () => {
    const { stdout } = await runCommand(["report", "--help"]);
    expect(await runCommand(["help", "report"])).toEqual({ exitCode: 0, stdout, stderr: "" });
    expect((await runCommand(["help"])).stdout).toBe((await runCommand(["--help"])).stdout);
  });
});

describe("send-compliance rules", () => {
  it("lists each rule once, as JSON", async () => {
    const { stdout, exitCode } = await runCommand(["rules", "list", "--format", "json"]);
    const list = JSON.parse(stdout) as { id: string }[];
    const ids = [...builtInRules.rules, ...builtInRules.exceptions].map(({ id }) => id);
    expect(exitCode).toBe(0);
    expect(list.map(({ id }) => id)).toEqual([...new Set(ids)]);
    expect(list.find(({ id }) => id === "needs-assessment.final-plan")).toEqual({
      id: "needs-assessment.final-plan",
      title: "Send the finalised plan within 20 weeks",
      provision: "SI 2014/1530 reg 13(2)",
      force: "law",
    });
  });

  it("lists them as a table", async () => {
    const { stdout } = await runCommand(["rules", "list"]);
    expect(stdout).toMatch(
      /^needs-assessment\.final-plan +law\nSend the finalised plan within 20 weeks\nSI 2014\/1530 reg 13\(2\)$/m,
    );
    expect(stdout).toMatch(/^needs-assessment\.advice-from-others +statutory guidance$/m);
  });

  it("shows each version of a rule", async () => {
    const { stdout, exitCode } = await runCommand(["rules", "show", "needs-assessment.final-plan-contents"]);
    const { title } = builtInRules.rules.find(({ id }) => id === "needs-assessment.final-plan-contents")!;
    expect(exitCode).toBe(0);
    expect(stdout.split(title)).toHaveLength(3);
  });

  it.each([
    ["needs-assessment.final-plna", /Perhaps: needs-assessment\.final-plan/],
    ["final-plan", /Perhaps: [a-z-]+\.final-plan/],
    ["zebra", /See: send-compliance rules list/],
  ])("suggests the nearest ids for one that there is not: %s", async (id, message) => {
    const { stdout, stderr, exitCode } = await runCommand(["rules", "show", id]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("send-compliance deadlines", () => {
  it("gives each last day that runs from a request, as JSON", async () => {
    const { stdout, exitCode } = await runCommand([
      "deadlines",
      "--request-received",
      "2026-01-05",
      "--format",
      "json",
    ]);
    const { deadlines, ...rest } = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(rest).toEqual({ trigger: "requestReceivedOn", on: "2026-01-05" });
    expect(deadlines.map(({ rule, lastDay }: { rule: string; lastDay: string }) => `${lastDay} ${rule}`)).toEqual([
      "2026-02-16 needs-assessment.refusal-to-assess",
      "2026-02-16 needs-assessment.decision-to-assess",
      "2026-04-27 needs-assessment.refusal-to-issue",
      "2026-04-27 needs-assessment.decision-whether-to-issue",
      "2026-05-25 needs-assessment.final-plan",
    ]);
    expect(deadlines[4]).toEqual({
      rule: "needs-assessment.final-plan",
      title: "Send the finalised plan within 20 weeks",
      lastDay: "2026-05-25",
      within: "20 weeks, and as soon as practicable",
      duty: "local authority",
      provision: "SI 2014/1530 reg 13(2)",
      force: "law",
      note: "This is a bank holiday (Spring bank holiday). The last day stands: it does not move on.",
    });
    expect(deadlines[0].note).toBeUndefined();
  });

  it("gives them as a table, in words", async () => {
    const { stdout } = await runCommand(["deadlines", "--became-responsible", "2026-01-03"], { columns: 120 });
    expect(stdout).toMatch(/^Responsible for the child from Saturday 3 January 2026$/m);
    expect(stdout).toMatch(
      /^Saturday 23 May 2026 +Send the finalised plan within 20 weeks +20 weeks, +local authority$/m,
    );
    expect(stdout.replace(/\s+/g, " ")).toContain("This is a Saturday. The last day stands");
  });

  it.each([
    ["deadlines", "--request-received", "2026-02-18"],
    ["rules", "list"],
  ])("fits 80 columns: %s %s", async (...args) => {
    const { stdout } = await runCommand(args, { columns: 80 });
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("has none before the rules were in force, and gets by beyond the bank holidays that are known", async () => {
    const before = await runCommand(["deadlines", "--request-received", "2013-01-05"]);
    expect(before.stdout).toContain("No time limit in the rules ran from that day.");
    const far = await runCommand(["deadlines", "--request-received", "2060-01-05", "--format", "json"]);
    expect(JSON.parse(far.stdout).deadlines).toHaveLength(5);
  });

  it.each([
    [[], /Give either --request-received <date> or --became-responsible <date>/],
    [["--request-received", "2026-01-05", "--became-responsible", "2026-01-05"], /Give either/],
    [["--request-received", "5 January"], /Write a day that exists/],
    [["--request-received", "9999-12-31"], /Not a date/],
  ])("refuses %j", async (flags, message) => {
    const { stdout, stderr, exitCode } = await runCommand(["deadlines", ...flags]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

describe("send-compliance synth", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "send-compliance-"));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const flags = ["synth", "--cases", "40", "--seed", "7", "--as-of", "2026-11-23"];
  const cases = () => synthesiseCases({ count: 40, seed: 7, asOf: "2026-11-23" });

  it.each(["json", "ndjson", "csv"] as const)("writes cases as %s that read back the same", async (format) => {
    const { stdout, exitCode } = await runCommand([...flags, "--format", format]);
    expect(exitCode).toBe(0);
    expect(readCases(stdout, { fileName: "x", format }).map(({ value }) => value)).toEqual(cases());
  });

  it("writes a file in the format that its name announces, and leaves no other behind", async () => {
    const out = join(folder, "cases.csv");
    await writeFile(out, "old");
    const { exitCode, stdout, stderr } = await runCommand([...flags, "--out", out]);
    expect([exitCode, stdout, stderr]).toEqual([0, "", "40 synthetic cases written.\n"]);
    expect(readCases(await readFile(out, "utf8"), { fileName: out })).toHaveLength(40);
    expect(await readdir(folder)).toEqual(["cases.csv"]);
  });

  it("refuses to write over a folder or into one that is not there", async () => {
    const over = await runCommand([...flags, "--out", folder]);
    expect([over.exitCode, over.stderr]).toEqual([2, `${folder} cannot be written: it is no ordinary file.\n`]);
    const into = await runCommand([...flags, "--out", join(folder, "none", "cases.json")]);
    expect(into.exitCode).toBe(2);
    expect(into.stderr).toMatch(/cannot be written: there is no such file or folder/);
    expect(await readdir(folder)).toEqual(["cases.csv"]);
  });

  it.each([
    [["synth"], /Give --as-of <date>/],
    [["synth", "--as-of", "2026-11-23", "--cases", "many"], /Write a whole number in figures/],
    [["synth", "--as-of", "2026-11-23", "--cases", "0"], /./],
    [["synth", "--as-of", "2026-11-23", "--format", "xml"], /Allowed choices are json, ndjson, csv/],
  ])("refuses %j", async (args, message) => {
    const { stdout, stderr, exitCode } = await runCommand(args);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});
