import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Ran, runCommand } from "../cli/run-command";

const root = join(import.meta.dirname, "..", "..");
const denial = pathToFileURL(join(import.meta.dirname, "deny-network.mjs")).href;
/** A machine of the kernel's own, without any network; not everywhere may one be made. */
const canUnshare = spawnSync("unshare", ["-rn", "true"]).status === 0;

let folder: string;
let log: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "network-"));
  log = join(folder, "network.log");
  await writeFile(
    join(folder, "ratings.csv"),
    `plan,auditor,agency,criterion,rating\n${["A", "B"].map((who) => `P-1,${who},LA,F-05,3`).join("\n")}\n`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

function runAlone(program: string, args: string[]): Promise<Ran> {
  const child = spawn(program, args, { cwd: root, env: { ...process.env, NETWORK_LOG: log, NO_COLOR: "1" } });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin.on("error", () => {});
  child.stdin.end("");
  return new Promise((resolve) => child.on("close", (code) => resolve({ exitCode: code ?? -1, stdout, stderr })));
}

const asOf = ["--as-of", "2026-11-23"];
const examples = "docs/examples";
const commands: string[][] = [
  ["evaluate", `${examples}/caseload.ndjson`, ...asOf],
  ["schedule", `${examples}/caseload.ndjson`, ...asOf, "--format", "ics"],
  [
    "timetable",
    `${examples}/timetables.json`,
    ...asOf,
    "--terms",
    `${examples}/terms.json`,
    "--policy",
    "hertfordshire",
  ],
  ["policies", "hertfordshire"],
  ["report", `${examples}/caseload.ndjson`, ...asOf, "--format", "html"],
  [
    "report",
    `${examples}/extracts/case-table.csv`,
    "--mapping",
    `${examples}/extracts/case-table.mapping.json`,
    ...asOf,
  ],
  ["sen2", `${examples}/sen2/return.xml`],
  ["audit", `${examples}/plans/good-headings.docx`, ...asOf, "--format", "html"],
  ["moderate", "ratings.csv", "--format", "json"],
  ["wording", `${examples}/plans/bad-headings.txt`],
  ["deadlines", "--request-received", "2026-01-05"],
  ["rules", "list"],
  ["rules", "show", "needs-assessment.final-plan"],
  ["synth", "--cases", "20", ...asOf],
  ["synth", "--sen2", "--persons", "20", ...asOf],
];

describe("the network", () => {
  it("is denied by what denies it, and that is written down", async () => {
    const probe =
      "import('node:dns').then((dns) => dns.promises.lookup('example.invalid')).catch(() => fetch('http://127.0.0.1:9'))";
    const { exitCode } = await runAlone(process.execPath, ["--import", denial, "--eval", probe]);
    expect(exitCode).not.toBe(0);
    expect(await readFile(log, "utf8")).toBe("dns.lookup\nfetch\n");
    await rm(log);
  });

  it("is tried by each command that there is", () => {
    const names = new Set(commands.map(([name]) => name));
    const there = readFileSync(join(root, "src/cli/run.ts"), "utf8").matchAll(/^ {2}add(\w+)Command\(program/gm);
    for (const [, name] of there) expect([...names]).toContain(name!.toLowerCase());
  });

  it.each(commands)("is asked for nothing by: %s %s %s %s", async (...given) => {
    const args = given.map((one) => (one === "ratings.csv" ? join(folder, one) : one));
    const main = ["--import", "tsx", join(root, "src/cli/main.ts"), ...args];
    const before = process.cwd();
    expect(before).toBe(root);
    const [expected, denied, cutOff] = await Promise.all([
      runCommand(args, { stdin: "" }),
      runAlone(process.execPath, ["--import", denial, ...main]),
      canUnshare ? runAlone("unshare", ["-rn", process.execPath, ...main]) : undefined,
    ]);
    expect(expected.exitCode).toBeLessThan(2);
    expect(expected.stdout.length).toBeGreaterThan(50);
    expect(denied).toEqual(expected);
    if (cutOff) expect(cutOff).toEqual(expected);
    expect(existsSync(log)).toBe(false);
  });
});
