import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");

/** Runs the command as a process of its own. */
function spawnCommand(args: string[], stdin: string, closeAfterFirst = false) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], { cwd: root });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
    if (closeAfterFirst) child.stdout.destroy();
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  child.stdin.on("error", () => {});
  child.stdin.end(stdin);
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

describe("the command as a process", () => {
  it("reads standard input, writes findings and exits 1 for a breach", async () => {
    const stdin = '{"id":"a","needsAssessments":[{"requestReceivedOn":"2026-01-05"}]}';
    const { exitCode, stdout, stderr } = await spawnCommand(
      ["evaluate", "--as-of", "2026-11-23", "--format", "json"],
      stdin,
    );
    expect([exitCode, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout).reports[0].id).toBe("a");
  });

  it("refuses bad input with exit code 2, without a stack trace or a value", async () => {
    const stdin = '{"id":"a"}\n{"id":"b","person":{"dateOfBirth":"Zzyzx"}}\n';
    const { exitCode, stdout, stderr } = await spawnCommand(["evaluate", "-", "--as-of", "2026-11-23"], stdin);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/standard input, line 2, \/person\/dateOfBirth: expected a date/);
    expect(stderr).not.toMatch(/ {4}at |Zzyzx/);
  });

  it("ends quietly when what reads it has seen enough", async () => {
    const stdin = '{"id":"a","needsAssessments":[{"requestReceivedOn":"2026-01-05"}]}\n'.repeat(3_000);
    const { exitCode, stdout, stderr } = await spawnCommand(
      ["evaluate", "--as-of", "2026-11-23", "--format", "ndjson"],
      stdin,
      true,
    );
    expect([exitCode, stderr]).toEqual([1, ""]);
    expect(stdout.length).toBeLessThan(1_000_000);
  });
});
