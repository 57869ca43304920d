// Installs the packed package in an empty project and runs a smoke test of it on each runtime: npm run test:runtimes. Needs a build.
// With words, only on the runtimes whose names have one of them: npm run test:runtimes -- deno bun
import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Table from "cli-table3";
import { startBrowser } from "../../test/support/browser";
import { commonJs, esModule, inBrowser } from "./smoke";
import { browserBundle } from "./tarball";

interface Runtime {
  name: string;
  /** The package of the registry that has its binary. */
  package: string;
  binary: string;
  /** What goes before the name of a file. */
  flags: string[];
}

const runtimes: Runtime[] = [
  { name: "Node 20", package: "node@20", binary: "node", flags: [] },
  { name: "Node 22", package: "node@22", binary: "node", flags: [] },
  { name: "Node 24", package: "node@24", binary: "node", flags: [] },
  // It reads the project and starts threads; it is given no more than that.
  {
    name: "Deno",
    package: "deno@2",
    binary: "deno",
    flags: [
      "run",
      "--no-prompt",
      "--allow-read",
      "--allow-write",
      "--allow-env",
      "--allow-sys",
      "--node-modules-dir=manual",
    ],
  },
  { name: "Bun", package: "bun@1", binary: "bun", flags: [] },
];

const asOf = ["--as-of", "2026-11-23"];
const folder = mkdtempSync(join(tmpdir(), "send-compliance-runtimes-"));
const project = join(folder, "project");
const table = new Table({ head: ["Runtime", "Version", "Result", "Seconds"], style: { head: [], border: [] } });
const faults: string[] = [];

try {
  installPackage();
  for (const runtime of runtimes) if (isWanted(runtime.name)) testRuntime(runtime);
  if (isWanted("Chromium")) await testBrowser();
  console.log(table.toString());
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function isWanted(name: string): boolean {
  const words = process.argv.slice(2);
  return words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase()));
}

/** Runs a command to its end, or for two minutes. */
function run(command: string, args: string[], cwd: string): SpawnSyncReturns<string> {
  return spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    timeout: 120_000,
    maxBuffer: 2 ** 28,
    // No answer may hang on where or for whom it is run.
    env: { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
  });
}

function installPackage(): void {
  mkdirSync(project);
  const packed = run("npm", ["pack", "--json", "--pack-destination", folder], ".");
  if (packed.status !== 0) throw new Error(`The package cannot be packed: ${packed.stderr}`);
  const [{ filename }] = JSON.parse(packed.stdout) as [{ filename: string }];
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  const installed = run("npm", ["install", "--no-save", join(folder, filename)], project);
  if (installed.status !== 0) throw new Error(`The package cannot be installed: ${installed.stderr}`);
  writeFileSync(join(project, "use.mjs"), esModule);
  writeFileSync(join(project, "use.cjs"), commonJs);
  cpSync("docs/examples/caseload.ndjson", join(project, "example.ndjson"));
}

function testRuntime({ name, package: from, binary, flags }: Runtime): void {
  const started = performance.now();
  const home = join(folder, name.replace(" ", "-"));
  mkdirSync(home);
  writeFileSync(join(home, "package.json"), JSON.stringify({ name: "runtime", private: true }));
  const installed = run("npm", ["install", "--no-save", from], home);
  const path = join(home, "node_modules/.bin", binary);
  const version = installed.status === 0 && existsSync(path) ? run(path, ["--version"], home) : undefined;
  if (version?.status !== 0) {
    const why = (installed.stderr || version?.stderr || "it has no binary for this machine").trim().split("\n")[0];
    table.push([name, "-", `not available: ${why}`, "-"]);
    return;
  }
  const fault = firstFault(path, flags);
  if (fault !== undefined) faults.push(`${name}: ${fault}`);
  const said = /\d+\.\d+\.\d+/.exec(version.stdout)![0];
  table.push([name, said, fault === undefined ? "passed" : "FAILED", seconds(started)]);
  // A hundred megabytes each.
  rmSync(home, { recursive: true, force: true });
}

/** What goes wrong first on a runtime. */
function firstFault(runtime: string, flags: readonly string[]): string | undefined {
  const start = (...args: string[]) => run(runtime, [...flags, ...args], project);
  const told = ({ status, signal, stderr }: SpawnSyncReturns<string>) =>
    `ended with ${status ?? signal}: ${stderr.trim().split("\n").slice(0, 12).join("\n")}`;
  for (const [file, how] of [
    ["use.mjs", "as an ES module"],
    ["use.cjs", "as CommonJS"],
  ] as const) {
    const ran = start(file);
    if (ran.status !== 0 || ran.stdout.trim() !== "ok") return `${how} it ${told(ran)}`;
  }
  const command = "node_modules/send-compliance/dist/cli.js";
  const judged = start(command, "evaluate", "example.ndjson", ...asOf);
  // The example has breaches: 1 is the right answer.
  if (judged.status !== 1 || judged.stdout === "") return `the command on an example ${told(judged)}`;
  const made = start(command, "synth", "--cases", "6000", ...asOf, "--out", "cases.ndjson");
  if (made.status !== 0) return `the command's synth ${told(made)}`;
  const [one, two] = ["1", "2"].map((threads) =>
    start(command, "report", "cases.ndjson", ...asOf, "--format", "json", "--threads", threads),
  );
  rmSync(join(project, "cases.ndjson"));
  if (one!.status !== 0 || one!.stdout === "") return `a caseload with one thread ${told(one!)}`;
  if (two!.status !== 0) return `a caseload with two threads ${told(two!)}`;
  return one!.stdout === two!.stdout ? undefined : "two threads count otherwise than one";
}

async function testBrowser(): Promise<void> {
  const started = performance.now();
  let browser: Awaited<ReturnType<typeof startBrowser>>;
  try {
    browser = await startBrowser();
  } catch (error) {
    table.push(["Chromium", "-", `not available: ${(error as Error).message.split("\n")[0]}`, "-"]);
    return;
  }
  try {
    const script = await browserBundle(inBrowser, resolve(project, "node_modules/send-compliance/dist"));
    const page = await browser.newPage();
    const thrown: string[] = [];
    page.on("pageerror", ({ message }) => thrown.push(message));
    await page.setContent("<!doctype html><title>waiting</title>");
    await page.addScriptTag({ content: script, type: "module" });
    const title = await page
      .waitForFunction("document.title === 'ok'", undefined, { timeout: 10_000 })
      .then(() => "ok")
      .catch(() => "no answer");
    const fault = title === "ok" && thrown.length === 0 ? undefined : [title, ...thrown].join(": ");
    if (fault !== undefined) faults.push(`Chromium: ${fault}`);
    table.push(["Chromium", browser.version(), fault === undefined ? "passed" : "FAILED", seconds(started)]);
  } finally {
    await browser.close();
  }
}

/** With what it takes to install the runtime. */
function seconds(started: number): string {
  return ((performance.now() - started) / 1_000).toFixed(1);
}
