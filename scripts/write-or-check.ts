import { readFileSync, writeFileSync } from "node:fs";

/** Writes a generated file; with `--check` on the command line, fails when it is not as it would be written. */
export async function writeOrCheck(path: string, content: string): Promise<void> {
  if (!process.argv.includes("--check")) {
    writeFileSync(path, content);
    return;
  }
  let current = "";
  try {
    current = readFileSync(path, "utf8");
  } catch {
    // A file that is not there has drifted too.
  }
  if (current !== content) {
    console.error(`${path} is not what its generator writes: run "npm run generate" and commit the result.`);
    process.exitCode = 1;
  }
}
