// Changes the code of the calendar, the rule format and the evaluator in thousands of places, one at a time, and tells which changes no
// test tells: npm run mutate:code [folder or file of src …]. Ends with 1 where fewer than nine in ten of a folder are told. With --static,
// what is worked out once when a file is loaded is changed too: each such change needs a process of its own, which takes ten times as long.
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { Stryker } from "@stryker-mutator/core";

type Options = ConstructorParameters<typeof Stryker>[0];
type Results = Awaited<ReturnType<Stryker["runMutationTest"]>>;

const folders = ["src/calendar", "src/rules", "src/evaluate"];
const leastTold = 0.9;
const withStatic = process.argv.includes("--static");
const reports = "reports/mutation";

/** Tests that tell most come first: a change is done with at its first test that fails. */
const judging = [
  "test/evaluate/limits.test.ts",
  "test/rules/examples.test.ts",
  "test/evaluate/*.test.ts",
  "test/conformance/*.test.ts",
  "test/rules/*.test.ts",
];

/** How the changes to a folder are tried. */
function optionsFor(path: string): Options {
  // The calendar keeps dates that it has written out and the calendar of England: each change needs a process of its own.
  const isCalendar = path.startsWith("src/calendar");
  return {
    mutate: statSync(path).isDirectory() ? [`${path}/**/*.ts`, `!${path}/index.ts`] : [path],
    testRunner: "mocha",
    testRunnerNodeArgs: ["--import", "tsx"],
    mochaOptions: {
      "no-package": true,
      spec: ["test/support/property-seed.ts", ...(isCalendar ? ["test/calendar/*.test.ts"] : judging)],
    },
    maxTestRunnerReuse: isCalendar ? 1 : 0,
    coverageAnalysis: "perTest",
    ignoreStatic: !withStatic,
    ignorePatterns: ["dist", "docs/site", "reports"],
    reporters: ["progress-append-only", "html"],
    htmlReporter: { fileName: `${reports}/${basename(path)}.html` },
    tempDirName: `${reports}/sandbox`,
    timeoutMS: 5_000,
    concurrency: 2,
  };
}

const told = new Set(["Killed", "Timeout"]);
const untold = new Set(["Survived", "NoCoverage"]);

function report(path: string, results: Results): number {
  const counted = results.filter(({ status }) => told.has(status) || untold.has(status));
  const left = counted.filter(({ status }) => untold.has(status));
  for (const { fileName, location, mutatorName, replacement } of left)
    console.log(`${fileName}:${location.start.line}:${location.start.column}  ${mutatorName}  ${replacement}`);
  const share = counted.length === 0 ? 1 : 1 - left.length / counted.length;
  const ignored = results.filter(({ status }) => status === "Ignored").length;
  const others = ignored > 0 ? `; ${ignored} that are worked out at loading were left alone (--static)` : "";
  console.log(
    `${path}: ${counted.length - left.length} of ${counted.length} told, ${(100 * share).toFixed(1)}%${others}\n`,
  );
  writeFileSync(`${reports}/${basename(path)}.json`, JSON.stringify(left, null, 1));
  return share;
}

const asked = process.argv.slice(2).filter((word) => word !== "--static");
for (const path of asked)
  if (!existsSync(path) || !folders.some((folder) => path === folder || path.startsWith(`${folder}/`))) {
    console.error(`${path}: give one of ${folders.join(", ")}, or a file in one.`);
    process.exit(2);
  }
// The processes that try the changes read it: the tests' vitest is then mocha.
process.env.TSX_TSCONFIG_PATH = "test/mutation/code/tsconfig.json";
mkdirSync(reports, { recursive: true });
for (const path of asked.length > 0 ? asked : folders) {
  const share = report(path, await new Stryker(optionsFor(path)).runMutationTest());
  if (share < leastTold) process.exitCode = 1;
}
