// Publishes a release, or says what keeps it back: npm run release -- [--dry-run] [--skip-tests].
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type PackageFields, releaseFaults } from "./release-checks";

const { values } = parseArgs({ options: { "dry-run": { type: "boolean" }, "skip-tests": { type: "boolean" } } });
const packageJson = JSON.parse(readFileSync("package.json", "utf8")) as PackageFields & { version: string };
const publish = ["publish", "--provenance", "--access", "public"];

const faults = releaseFaults({
  branch: read("git", ["branch", "--show-current"]),
  changes: lines(read("git", ["status", "--porcelain"])),
  tags: lines(read("git", ["tag", "--points-at", "HEAD"])),
  version: packageJson.version,
  changelog: readFileSync("CHANGELOG.md", "utf8"),
  packageJson,
});
for (const fault of faults) console.error(`✗ ${fault}`);
if (faults.length > 0) {
  console.error(`\n${packageJson.name} ${packageJson.version} is not to be released yet.`);
  process.exit(1);
}

if (values["skip-tests"])
  console.log("The tests are skipped, as --skip-tests says: they must have passed on this commit.");
else if (!runs("npm", ["test"])) stop("The tests fail: mend what they name.");
// The tests end with a build; without them there must be one too.
if (values["skip-tests"] && !runs("npm", ["run", "build"])) stop("The build fails.");
if (!runs("npm", ["pack", "--dry-run"])) stop("The package cannot be packed.");

if (values["dry-run"]) console.log(`Ready. Without --dry-run this would run: npm ${publish.join(" ")}`);
else if (process.env.CI === undefined)
  stop("npm writes provenance only where it can be proved, in a hosted CI run with an identity token: run it there.");
else if (!runs("npm", publish)) stop("npm has not published it: what it says above tells why.");

function read(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) stop(`${command} ${args.join(" ")} fails: ${stderr.trim()}`);
  return stdout.trim();
}

function lines(text: string): string[] {
  return text === "" ? [] : text.split("\n");
}

function runs(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}

function stop(because: string): never {
  console.error(`✗ ${because}`);
  process.exit(1);
}
