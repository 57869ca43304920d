import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const old = "the report of last term, whole";
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "interrupted-"));
});
afterEach(() => rm(folder, { recursive: true }));

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts the command that writes a return over an old file, and kills it once it has written so much. */
async function killedAfter(bytes: number, signal: NodeJS.Signals): Promise<{ out: string; pid: number }> {
  const out = join(folder, "return.xml");
  await writeFile(out, old);
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "src/cli/main.ts",
      "synth",
      "--sen2",
      "--persons",
      "400000",
      "--as-of",
      "2026-01-15",
      "--out",
      out,
    ],
    { cwd: root, stdio: "ignore" },
  );
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on("close", (_, by) => resolve(by)));
  for (let written = 0; written < bytes && child.exitCode === null; await sleep(5)) {
    const names = (await readdir(folder)).filter((name) => name !== "return.xml");
    written =
      names[0] === undefined
        ? 0
        : await stat(join(folder, names[0])).then(
            ({ size }) => size,
            () => 0,
          );
    // What writes to the file itself is caught in the act.
    if ((await stat(out)).size !== old.length) break;
  }
  child.kill(signal);
  expect(await ended).toBe(signal);
  return { out, pid: child.pid! };
}

it.each([
  ["at its start", 1, "SIGKILL"],
  ["in its midst", 4_000_000, "SIGKILL"],
  ["by Ctrl+C", 1_000_000, "SIGINT"],
  ["by the system's shutting down", 1_000_000, "SIGTERM"],
] as const)("output that is cut off %s leaves the old file whole", async (_, bytes, signal) => {
  const { out, pid } = await killedAfter(bytes, signal);
  expect(await readFile(out, "utf8")).toBe(old);
  // What nothing could take away says in its name what it was for, and which process left it.
  const left = (await readdir(folder)).filter((name) => name !== "return.xml");
  expect(left).toEqual(signal === "SIGKILL" ? [`.return.xml.${pid}.tmp`] : []);
});
