import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { beforeAll, describe, expect, it } from "vitest";
import type { CaseloadSummary } from "../../src/caseload/summary";
import { synthesiseCaseload } from "../../src/synth";
import { runCommand } from "./run-command";

const folder = mkdtempSync(join(tmpdir(), "report-"));
const at = (name: string) => join(folder, name);
const asOf = "2026-11-23";
const report = (...args: string[]) => runCommand(["report", ...args, "--as-of", asOf]);
const summaryOf = async (...args: string[]): Promise<CaseloadSummary> => {
  const { stdout } = await report(...args, "--format", "json");
  return JSON.parse(stdout);
};
const line = (id: string, more = "") => `{"id":"${id}","needsAssessments":[{"requestReceivedOn":"2026-01-05"${more}}]}`;
const finalPlan = ({ measures }: CaseloadSummary) => measures.find(({ id }) => id === "final-plan-20-weeks")!.all;

beforeAll(() => {
  const cases = [...synthesiseCaseload({ count: 400, seed: 3, asOf })].map((one) => JSON.stringify(one));
  writeFileSync(at("all.ndjson"), `${cases.join("\n")}\n`);
  writeFileSync(at("first.ndjson"), cases.slice(0, 150).join("\n"));
  writeFileSync(at("rest.json"), `[${cases.slice(150).join(",")}]`);
});

describe("send-compliance report", () => {
  it("gives the same summary for one file, for its parts in other forms, and for standard input", async () => {
    const whole = await summaryOf(at("all.ndjson"));
    expect(whole.cases).toBe(400);
    expect(await summaryOf(at("first.ndjson"), at("rest.json"))).toEqual(whole);
    const { stdout } = await runCommand(["report", "-", "--as-of", asOf, "--format", "json"], {
      stdin: readFileSync(at("all.ndjson")),
    });
    expect(JSON.parse(stdout)).toEqual(whole);
  });

  it("leaves out what it cannot read, says where, and says so in the figures and the exit code", async () => {
    writeFileSync(at("bad.ndjson"), `${line("1")}\n{"id":"Zx9Qv","needsAssessments":1}\n\nZx9Qv\n${line("2")}\n`);
    const { stdout, stderr, exitCode } = await report(
      at("bad.ndjson"),
      "--format",
      "json",
      "--left-out",
      at("out.csv"),
    );
    expect(JSON.parse(stdout)).toMatchObject({ leftOut: 2 });
    expect(stderr).toContain("2 cases could not be read, and are in no figure (2 faults)");
    expect(stderr).toMatch(/bad\.ndjson, line 2, \/needsAssessments: /);
    expect(stderr).toMatch(/bad\.ndjson, line 4: not JSON/);
    expect(exitCode).toBe(1);
    const told = readFileSync(at("out.csv"), "utf8");
    expect(told.split("\r\n")).toHaveLength(4);
    expect(told.startsWith("\uFEFFfile,line,")).toBe(true);
    expect(`${stdout}${stderr}${told}`).not.toContain("Zx9Qv");
    expect((await report(at("all.ndjson"), "--format", "json")).exitCode).toBe(0);
  });

  it("leaves out a case of a JSON list as it does one of a line", async () => {
    writeFileSync(at("one-bad.json"), `[${line("1")},{"id":"Zx9Qv","needsAssessments":1},${line("2")}]`);
    const { stdout, stderr, exitCode } = await report(at("one-bad.json"), "--suppress-below", "1");
    expect(stdout).toContain("2 cases; 1 case could not be read, and is in no figure\n");
    expect(stderr).toMatch(/one-bad\.json, \/1\/needsAssessments: /);
    expect([exitCode, `${stdout}${stderr}`.includes("Zx9Qv")]).toEqual([1, false]);
    writeFileSync(at("no.json"), "[1,");
    expect(await report(at("no.json"))).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("not JSON") });
  });

  it("refuses a table with a quotation mark that is never closed: the rest of it would be missing", async () => {
    writeFileSync(at("open.csv"), `id,area\n${"1,a\n".repeat(5)}"2,b\n${"3,c\n".repeat(5)}`);
    expect(await report(at("open.csv"))).toMatchObject({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringContaining("lines 7 to 12 are one row"),
    });
  });

  it("counts each case of a reference that comes twice, and says how many do, whatever the files", async () => {
    writeFileSync(at("twice.ndjson"), `${line("Zx9Qv")}\n${line("2")}\n${line("Zx9Qv")}\n${line("Zx9Qv")}\n`);
    writeFileSync(at("again.csv"), "id,requestReceivedOn\n2,2026-01-05\n3,2026-01-05\n");
    const twice = await report(at("twice.ndjson"), at("again.csv"), "--format", "json");
    const summary: CaseloadSummary = JSON.parse(twice.stdout);
    expect([summary.cases, summary.repeatedIds, twice.exitCode]).toEqual([6, 2, 0]);
    expect(summary.notes[0]).toMatchObject({ id: "repeated-ids", count: 2 });
    expect(twice.stderr).toContain(
      "2 references (ids) stand on more than one case, and each of these cases was counted",
    );
    expect(`${twice.stdout}${twice.stderr}`).not.toContain("Zx9Qv");
    expect(await summaryOf(at("all.ndjson"))).not.toHaveProperty("repeatedIds");
  });

  it("marks CSV in a file as UTF-8 for spreadsheets, and not CSV that is piped on", async () => {
    await report(at("first.ndjson"), "--out", at("figures.csv"));
    const { stdout } = await report(at("first.ndjson"), "--format", "csv");
    expect(readFileSync(at("figures.csv"), "utf8")).toBe(`\uFEFF${stdout}`);
  });

  it("shows every figure that the cases of a limit come to", async () => {
    const { stdout } = await report(at("all.ndjson"), "--suppress-below", "1");
    const { measures } = await summaryOf(at("all.ndjson"), "--suppress-below", "1");
    expect(stdout).toMatch(/Overdue +Early +Open/);
    const { all } = measures.find(({ id }) => id === "phase-transfer-school") ?? measures[0]!;
    expect(
      Number(all.of) + Number(all.early) + Number(all.open) + Number(all.excepted) + Number(all.undetermined),
    ).toBe(all.all);
  });

  it("reads a table and a log of events by their mappings", async () => {
    const example = "docs/examples/extracts";
    const all = ["--suppress-below", "1"];
    const table = await summaryOf(
      `${example}/case-table.csv`,
      "--mapping",
      `${example}/case-table.mapping.json`,
      ...all,
    );
    expect([table.cases, table.leftOut]).toEqual([5, 1]);
    // A-1001 in time, A-1002 late, A-1003 refused, A-1004 still open, A-1005 late with an exception that nobody has said.
    expect(finalPlan(table)).toMatchObject({ inTime: 1, late: 1, open: 1, undetermined: 1, of: 2 });
    const log = await summaryOf(`${example}/event-log.csv`, "--mapping", `${example}/event-log.mapping.json`, ...all);
    expect([log.cases, finalPlan(log)]).toMatchObject([2, { inTime: 1, overdue: 1, of: 2 }]);
  });

  it("lists cases only where every number is shown", async () => {
    expect(await summaryOf(at("all.ndjson"))).not.toHaveProperty("worst");
    const { worst } = await summaryOf(at("all.ndjson"), "--suppress-below", "1", "--keep", "3");
    expect(worst).toHaveLength(3);
  });

  it("writes the same figures as CSV and as a workbook, of which no cell is a formula", async () => {
    writeFileSync(at("odd.ndjson"), line("1", ',"requestedBy":"health"').replace('{"id"', '{"area":"=cmd()","id"'));
    const csv = (await report(at("odd.ndjson"), "--format", "csv", "--suppress-below", "1")).stdout;
    expect(csv).toContain("Measures,final-plan-20-weeks,,,,overdue,1\r\n");
    expect(csv).toContain("Groups,final-plan-20-weeks,area,'=cmd(),,overdue,1\r\n");
    await report(at("odd.ndjson"), "--out", at("odd.xlsx"), "--suppress-below", "1");
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(at("odd.xlsx"))));
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["About", "Measures", "Months", "Longest overdue"]),
    );
    const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === "string");
    expect(cells.filter((cell) => String(cell).startsWith("="))).toEqual([]);
  });

  it("writes a page and a table for people", async () => {
    const { stdout } = await report(at("all.ndjson"), "--target", "60");
    expect(stdout).toContain("What became of each limit");
    expect(stdout).toContain("The department's percentage of 20 weeks");
    expect((await report(at("all.ndjson"), "--out", at("page.html"), "--title", "Ours & theirs")).exitCode).toBe(0);
    expect(readFileSync(at("page.html"), "utf8")).toContain("Ours &amp; theirs");
  });

  it.each([
    ["no day", ["report", at("all.ndjson")], /Give --as-of/],
    ["no such file", ["report", at("none.ndjson"), "--as-of", asOf], /no such file/],
    ["another kind of file", ["report", "package-lock.yaml", "--as-of", asOf], /cannot be read|no kind/],
    [
      "a target beyond 100",
      ["report", at("all.ndjson"), "--as-of", asOf, "--target", "101"],
      /percentage from 0 to 100/,
    ],
    ["a name that says no form", ["report", at("all.ndjson"), "--as-of", asOf, "--out", at("x.pdf")], /ends in .html/],
    [
      "its own input as --out",
      ["report", at("rest.json"), "--as-of", asOf, "--out", at("rest.json")],
      /file that is read/,
    ],
    ["an unknown reading", ["report", at("all.ndjson"), "--as-of", asOf, "--interpretation", "x=y"], /interpretation/i],
    [
      "a mapping that is none",
      ["report", at("all.ndjson"), "--as-of", asOf, "--mapping", at("rest.json")],
      /mapping cannot be used/,
    ],
  ])("refuses %s", async (_, args, message) => {
    const { stderr, stdout, exitCode } = await runCommand(args);
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toMatch(message);
  });

  it("says on the page what was read from which file, and numbers of none where one holds few cases", async () => {
    const rowsOf = (page: string) =>
      page
        .slice(page.indexOf('id="sources-table"'))
        .split("</table>")[0]!
        .split("<tr")
        .slice(2)
        .map((row) => row.split("<td").map((cell) => cell.replace(/^[^>]*>|<[^>]*>/g, "")));
    const sources = async (...args: string[]) => rowsOf((await report(...args, "--format", "html")).stdout);
    writeFileSync(at("few.ndjson"), `${line("1")}\nnothing\n`);
    expect(await sources(at("first.ndjson"), at("rest.json"))).toEqual([
      ["first.ndjson", "Cases, one a line (NDJSON)", "150", "0"],
      ["rest.json", "Cases (JSON)", "250", "0"],
    ]);
    expect(await sources(at("few.ndjson"), at("rest.json"))).toEqual([
      ["few.ndjson", "Cases, one a line (NDJSON)", "–", "1"],
      ["rest.json", "Cases (JSON)", "–", "0"],
    ]);
    const streamed = await runCommand(["report", "-", "--as-of", asOf, "--format", "html"], {
      stdin: readFileSync(at("all.ndjson")),
    });
    expect(rowsOf(streamed.stdout)).toEqual([["Standard input", "Cases, one a line (NDJSON)", "400", "0"]]);
  });

  it("makes no report of nothing", async () => {
    writeFileSync(at("none.ndjson"), "\n");
    const { stderr, exitCode } = await report(at("none.ndjson"));
    expect([stderr, exitCode]).toEqual([expect.stringContaining("No case could be read"), 2]);
  });
});
