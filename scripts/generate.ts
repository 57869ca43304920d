// Writes every generated file: npm run generate. With --check it writes nothing and fails where a file has drifted.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { architectureFiles } from "./generate-architecture";
import { bankHolidayFiles } from "./generate-bank-holidays";
import { exampleReportFiles } from "./generate-example-reports";
import { exampleFiles } from "./generate-examples";
import { planFiles } from "./generate-plans";
import { policyListFiles } from "./generate-policy-list";
import { requirementsPageFiles } from "./generate-requirements-page";
import { ruleCatalogueFiles } from "./generate-rule-catalogue";
import { schemaFiles } from "./generate-schemas";
import { sen2ExampleFiles } from "./generate-sen2-example";
import { wordingAccuracyPageFiles } from "./generate-wording-accuracy-page";
import { wordingsPageFiles } from "./generate-wordings-page";
import { apiReportFiles } from "./packaging/generate-api-report";
import { ruleSurfaceFiles } from "./packaging/generate-rule-surface";
import { supplyChainFiles } from "./packaging/generate-supply-chain";

const files = [
  ...bankHolidayFiles(),
  ...schemaFiles(),
  ...wordingsPageFiles(),
  ...ruleCatalogueFiles(),
  ...exampleFiles(),
  ...exampleReportFiles(),
  ...sen2ExampleFiles(),
  ...policyListFiles(),
  ...requirementsPageFiles(),
  ...wordingAccuracyPageFiles(),
  ...architectureFiles(),
  ...(await planFiles()),
  ...(await supplyChainFiles()),
  ...ruleSurfaceFiles(),
  ...apiReportFiles(),
];
const drifted = files.filter(
  ({ path, content }) => !existsSync(path) || !Buffer.from(content).equals(readFileSync(path)),
);

if (process.argv.includes("--check")) {
  for (const { path } of drifted)
    console.error(`${path} is not what its generator writes: run "npm run generate" and commit it.`);
  if (drifted.length > 0) process.exitCode = 1;
  else console.log(`${files.length} generated files are up to date.`);
} else {
  for (const { path, content } of drifted) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(`wrote ${path}`);
  }
}
