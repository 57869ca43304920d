// Runs the tests of dates and of evaluation under time zones where a careless date goes wrong.
import { spawnSync } from "node:child_process";

const zones = ["Europe/London", "America/Los_Angeles", "Pacific/Apia", "Asia/Tokyo"];
const suites = [
  "test/calendar",
  "test/evaluate",
  "test/rules/examples.test.ts",
  "test/conformance",
  "test/caseload/measures.test.ts",
];

for (const zone of zones) {
  console.log(`Time zone ${zone}`);
  const { status } = spawnSync("npx", ["vitest", "run", "--reporter=dot", ...suites], {
    stdio: "inherit",
    env: { ...process.env, TZ: zone },
  });
  if (status !== 0) process.exit(status ?? 1);
}
