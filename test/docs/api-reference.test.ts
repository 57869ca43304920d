import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface PackageJson {
  exports: Record<string, unknown>;
}
const read = <T>(path: string) => JSON.parse(readFileSync(path, "utf8")) as T;

describe("the API reference", () => {
  it("has every entry point of the package", () => {
    const { exports } = read<PackageJson>("package.json");
    const { entryPoints } = read<{ entryPoints: string[] }>("typedoc.json");
    const folders = Object.keys(exports)
      .filter((name) => !name.endsWith(".json"))
      .map((name) => `src/${name === "." ? "" : `${name.slice(2)}/`}index.ts`);
    expect([...entryPoints].sort()).toEqual(folders.sort());
  });

  it("documents every export: its validation finds nothing, and a warning is an error", () => {
    const typedoc = ["node_modules/typedoc/bin/typedoc", "--emit", "none", "--logLevel", "Warn"];
    const { status, stdout, stderr } = spawnSync(process.execPath, typedoc, { encoding: "utf8" });
    expect(`${stdout}${stderr}`.trim()).toBe("");
    expect(status).toBe(0);
  });
});
