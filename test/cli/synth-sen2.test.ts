import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sen2XmlPieces } from "../../src/synth-sen2";
import { runCommand } from "./run-command";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synth-sen2-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const expected = [...sen2XmlPieces({ persons: 700, seed: 4, asOf: "2026-01-15" })].join("");
const asked = ["synth", "--sen2", "--persons", "700", "--seed", "4", "--as-of", "2026-01-15"];

describe("send-compliance synth --sen2", () => {
  it("writes a return as XML, to the standard output or a file", async () => {
    expect(await runCommand(asked)).toEqual({ exitCode: 0, stdout: expected, stderr: "" });
    const file = join(folder, "return.xml");
    expect(await runCommand([...asked, "--out", file])).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "700 synthetic persons written.\n",
    });
    expect(readFileSync(file, "utf8")).toBe(expected);
    expect(readdirSync(folder)).toEqual(["return.xml"]);
  });

  it("writes a folder of Blade tables", async () => {
    const blade = join(folder, "blade");
    const { exitCode } = await runCommand([...asked, "--layout", "blade", "--out", blade]);
    expect([exitCode, readdirSync(blade).length]).toEqual([0, 9]);
    const persons = readFileSync(join(blade, "Blade-Export_15-01-2026_person.csv"), "utf8");
    expect(persons.split("\r\n")).toHaveLength(702);
  });

  it.each([
    [["synth", "--sen2"], /Give --as-of <date>, the census day/],
    [["synth", "--sen2", "--as-of", "2026-01-15", "--cases", "5"], /--cases is for cases/],
    [["synth", "--sen2", "--as-of", "2026-01-15", "--format", "json"], /--format is for cases/],
    [["synth", "--as-of", "2026-01-15", "--persons", "5"], /--persons is for SEN2 returns: give --sen2 too/],
    [["synth", "--sen2", "--as-of", "2026-01-15", "--persons", "0"], /persons: give a whole number from 1/],
    [["synth", "--sen2", "--as-of", "2026-01-15", "--layout", "blade"], /Give --out <folder>/],
  ])("refuses %j", async (argv, message) => {
    const { exitCode, stdout, stderr } = await runCommand(argv);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });

  it("leaves no file behind where it cannot be made", async () => {
    const file = join(folder, "return.xml");
    const { exitCode, stderr } = await runCommand([...asked, "--faults", "101", "--out", file]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/faults: give a number from 0 to 100/);
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});
