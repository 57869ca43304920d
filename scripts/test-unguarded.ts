// Takes each guard against harm out of a copy of the project in turn, and says whether its test then fails, as it must. Ends with 1 where
// one does not.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { guards } from "../test/hostile/unguarded/guards";

const needed = ["src", "test", "rules", "scripts", "docs", "package.json", "tsconfig.json", "vitest.config.ts"];
const copy = mkdtempSync(join(tmpdir(), "unguarded-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const name of needed) cpSync(name, join(copy, name), { recursive: true });
symlinkSync(resolve("node_modules"), join(copy, "node_modules"));

let untold = 0;
for (const { against, file, guard, without, test, named } of guards) {
  const path = join(copy, file);
  const whole = readFileSync(path, "utf8");
  writeFileSync(
    path,
    whole.replace(guard, () => without),
  );
  const isTold = !passes(test, named);
  writeFileSync(path, whole);
  if (!isTold) untold += 1;
  console.log(`${isTold ? "told    " : "NOT TOLD"}  ${against}`);
}
console.log(`${guards.length} guards, ${untold} of which no test misses.`);
process.exitCode = untold === 0 ? 0 : 1;

/** Whether those tests pass; that there are any is a test of its own. */
function passes(test: string, named: string): boolean {
  const args = ["node_modules/vitest/vitest.mjs", "run", test, ...(named === "" ? [] : ["-t", named])];
  return spawnSync(process.execPath, args, { cwd: copy, stdio: "ignore", timeout: 300_000 }).status === 0;
}
