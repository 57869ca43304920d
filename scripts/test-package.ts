// Packs the built package, checks it as publishing would, and installs the tarball into an empty project that imports it both ways.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileList, listDifferences, listFile, measure, overBudget, type Packed } from "./packaging/tarball";

const folder = mkdtempSync(join(tmpdir(), "send-compliance-"));

function run(command: string, args: string[], cwd: string): string {
  return execFileSync(command, args, {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 28,
  });
}

const use = `
const report = evaluateCase(
  { id: "1", needsAssessments: [{ requestReceivedOn: "2026-01-05", finalPlanSentOn: "2026-05-26" }] },
  { asOf: "2026-06-01" },
);
const finding = report.findings.find((one) => one.rule === "needs-assessment.final-plan");
if (finding.outcome !== "breached" || finding.daysLate !== 1) throw new Error("The packed library judges otherwise.");
if (!explain(finding).summary.includes("25 May 2026")) throw new Error("The packed library explains otherwise.");
if (synthesiseCases({ count: 2, seed: 1, asOf: "2026-01-05" }).length !== 2) throw new Error("No synthetic cases.");
const [timetable] = evaluateTimetables({ id: "1", timetables: [{ startedOn: "2026-05-18" }] }, { asOf: "2026-06-01" }).timetables;
if (timetable.status !== "running" || timetable.days !== 15) throw new Error("No part-time timetables.");
const extract = readExtract("Ref,Asked\\n1,05/01/2026\\n", readExtractMapping({ rows: "cases", dates: "DD/MM/YYYY", columns: { Ref: "id", Asked: "requestReceivedOn" } }), { fileName: "cases.csv" });
if (extract.cases[0].value.needsAssessments[0].requestReceivedOn !== "2026-01-05") throw new Error("No extracts.");
const counter = createCaseloadCounter({ asOf: "2026-06-01" });
counter.add({ id: "1", needsAssessments: [{ requestReceivedOn: "2026-01-05", finalPlanSentOn: "2026-05-26" }] });
const caseload = summariseCaseload(counter.counts(), { suppressBelow: 1 });
if (caseload.measures.find((one) => one.id === "final-plan-20-weeks").all.late !== 1) throw new Error("No caseload.");
if (policies.length === 0) throw new Error("No councils' policies.");
const audit = auditPlan({ id: "1", sections: [{ letter: "B" }, { letter: "F" }], needs: [{ id: "n1", section: "B" }] }, { asOf: "2026-06-01" });
const need = audit.findings.find((one) => one.rule === "quality.f-01");
if (need.outcome !== "breached" || audit.grade.grade !== "inadequate") throw new Error("The packed library audits otherwise.");
const sen2 = createSen2XmlReader({ secret: "sixteen characters" });
const [person] = sen2.push("<Message><Header/><Persons><Person><UPN>A123456789012</UPN></Person></Persons></Message>");
if (sen2.end().persons !== 1 || !/^[0-9a-f]{32}$/.test(person.key)) throw new Error("The SEN2 return is not read.");
if (sen2CsvTable("a.csv", "a,b\\n1,2").rows.length !== 2) throw new Error("No CSV.");
if (addMonths(0, 1) !== 31) throw new Error("No calendar.");
evaluateCaseWithEngine({ id: "1", needsAssessments: [{ requestReceivedOn: "2026-01-05" }] }, { asOf: "2026-06-01" }).then((second) => {
  if (second.findings.length === 0) throw new Error("No second engine.");
  console.log("ok");
});
`;

/** Holds what is published to the committed list and to the budgets. With --write the list becomes what is packed. */
async function checkContents(packed: Packed): Promise<void> {
  const list = fileList(packed.files);
  if (process.argv.includes("--write")) writeFileSync(listFile, list);
  const differences = listDifferences(readFileSync(listFile, "utf8"), list);
  if (differences.length > 0)
    throw new Error(
      `The package has other files than ${listFile}: npm run test:package -- --write, if it should.\n${differences.join("\n")}`,
    );
  const sizes = await measure(packed);
  for (const { name, bytes, budget } of sizes) console.log(`${name}: ${bytes} of ${budget.bytes} bytes`);
  const over = overBudget(sizes);
  if (over.length > 0) throw new Error(`Over budget (scripts/packaging/budgets.ts):\n${over.join("\n")}`);
}

const imports = [
  ["{ evaluateCase, explain }", "send-compliance"],
  ["{ synthesiseCases }", "send-compliance/synth"],
  ["{ evaluateTimetables, policies }", "send-compliance/timetables"],
  ["{ createCaseloadCounter, summariseCaseload }", "send-compliance/caseload"],
  ["{ readExtract, readExtractMapping }", "send-compliance/extracts"],
  ["{ auditPlan }", "send-compliance/quality"],
  ["{ createSen2XmlReader, sen2CsvTable }", "send-compliance/sen2"],
  ["{ addMonths }", "send-compliance/calendar"],
  ["{ evaluateCaseWithEngine }", "send-compliance/json-rules-engine"],
] as const;

try {
  const [packed] = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], ".")) as [Packed];
  const tarball = join(folder, packed.filename);
  await checkContents(packed);
  console.log(run("npx", ["publint", "run", tarball, "--strict"], ".").trim());
  console.log(
    run(
      "npx",
      ["attw", tarball, "--profile", "node16", "--exclude-entrypoints", "./rules/*.json", "./conformance/*.json"],
      ".",
    ).trim(),
  );

  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  run("npm", ["install", "--no-save", tarball], folder);
  writeFileSync(
    join(folder, "use.mjs"),
    imports.map(([names, from]) => `import ${names} from "${from}";`).join("\n") + use,
  );
  writeFileSync(
    join(folder, "use.cjs"),
    imports.map(([names, from]) => `const ${names} = require("${from}");`).join("\n") + use,
  );
  for (const file of ["use.mjs", "use.cjs"]) {
    if (run("node", [file], folder).trim() !== "ok") throw new Error(`${file} did not run to its end.`);
  }
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const said = run("npx", ["send-compliance", "--version"], folder).trim();
  if (said !== version) throw new Error(`The installed command says ${said}, not ${version}.`);
  // A thread has a file of its own, which only the built package has: large enough for two, a caseload must come to the same.
  const day = ["--as-of", "2026-11-23"];
  run("npx", ["send-compliance", "synth", "--cases", "6000", ...day, "--out", "cases.ndjson"], folder);
  const reportWith = (threads: string) =>
    run("npx", ["send-compliance", "report", "cases.ndjson", ...day, "--format", "json", "--threads", threads], folder);
  if (reportWith("1") !== reportWith("2")) throw new Error("Two threads count otherwise than one.");
  console.log("The packed package installs, imports both ways and runs.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
