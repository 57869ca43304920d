import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "./run-command";

const example = "docs/examples/sen2/return.xml";
const folder = mkdtempSync(join(tmpdir(), "sen2-"));
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("send-compliance sen2", () => {
  it("says what each check found, and exits by the errors among them", async () => {
    const { stdout, exitCode } = await runCommand(["sen2", example, "--format", "json"]);
    const { persons, checks } = JSON.parse(stdout);
    expect([persons, checks.length, exitCode]).toEqual([40, 26, 1]);
    expect(checks.filter(({ findings }: { findings: number }) => findings > 0).length).toBeGreaterThan(3);
    expect(checks[0]).not.toHaveProperty("keys");
  });

  it("shows the keys of persons only where they are asked for", async () => {
    const { stdout } = await runCommand(["sen2", example, "--format", "csv", "--keys"]);
    expect(stdout).toMatch(/^check,severity,.*,keys\r\n/);
    expect(stdout).toMatch(/person-0000\d\d/);
    expect((await runCommand(["sen2", example, "--format", "csv"])).stdout).not.toContain("person-0000");
  });

  it("is read at a terminal", async () => {
    const { stdout } = await runCommand(["sen2", example]);
    expect(stdout).toContain("40 persons read.");
    expect(stdout).toContain("not the department's");
  });

  it.each([
    ["no XML", file("a.xml", "Zx9Qv"), /a\.xml: Line 1, column \d+: /],
    ["a document type", file("b.xml", '<!DOCTYPE a [<!ENTITY x "y">]><a/>'), /b\.xml: .*document type/],
    ["another kind of file", file("c.ndjson", "{}"), /is no SEN2 return/],
    ["no workbook", file("d.xlsx", "Zx9Qv"), /d\.xlsx: .*workbook/],
  ])("names a file that is %s", async (_, path, message) => {
    const { stdout, stderr, exitCode } = await runCommand(["sen2", path]);
    expect([stdout, exitCode]).toEqual(["", 2]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("Zx9Qv");
  });
});

describe("send-compliance report on a SEN2 return", () => {
  it("says when it is judged as at another day than its own", async () => {
    const other = await runCommand(["report", example, "--as-of", "2026-03-01"]);
    expect(other.stderr).toMatch(/stands as at 2026-01-15, its reference date/);
    const own = await runCommand(["report", example, "--as-of", "2026-01-15"]);
    expect(own.stderr).not.toContain("reference date");
    expect(own.stdout).toContain("40 cases");
  });
});

describe("send-compliance synth --sen2", () => {
  it("writes nothing of a return that cannot be made", async () => {
    const { stdout, exitCode } = await runCommand(["synth", "--sen2", "--persons", "0", "--as-of", "2026-01-15"]);
    expect([stdout, exitCode]).toEqual(["", 2]);
  });
});
