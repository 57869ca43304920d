import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { browserBudget, entryBudgets, packageBudgets } from "../../scripts/packaging/budgets";
import { publicEntries } from "../../scripts/packaging/generate-api-report";
import { fileList, graphSize, listDifferences, listFile, overBudget } from "../../scripts/packaging/tarball";

const folder = mkdtempSync(join(tmpdir(), "send-compliance-tarball-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the list of files", () => {
  it("has a star for what the bundler makes up, and every other name in full", () => {
    const paths = [
      "dist/index.js",
      "dist/index.d.ts",
      "dist/json-rules-engine.d.cts",
      "dist/chunk-23PG36NJ.js",
      "dist/chunk-2LY4MUFV.js",
      "dist/chunk-2LY4MUFV.js.map",
      "dist/audit-csv-OFLIEJM3.js",
      "dist/case-record-3spFu6DW.d.cts",
      "dist/finding-HRhs-bVa.d.ts",
      "rules/timelines/annual-review.json",
    ];
    expect(
      fileList(paths.map((path) => ({ path })))
        .trim()
        .split("\n"),
    ).toEqual([
      "dist/*.d.cts",
      "dist/*.d.ts",
      "dist/audit-csv-*.js",
      "dist/chunk-*.js",
      "dist/chunk-*.js.map",
      "dist/index.d.ts",
      "dist/index.js",
      "dist/json-rules-engine.d.cts",
      "rules/timelines/annual-review.json",
    ]);
  });

  it("is told from the committed one by each file that comes or goes", () => {
    expect(listDifferences("a\nb\n", "b\nc\n")).toEqual(["- a", "+ c"]);
    expect(listDifferences("a\nb\n", "a\nb\n")).toEqual([]);
  });

  it("as committed has each entry both ways, the notices, and nothing of the tests, the source or the machine", () => {
    const committed = readFileSync(listFile, "utf8").trim().split("\n");
    for (const { name } of publicEntries())
      for (const ending of ["js", "cjs", "d.ts", "d.cts"]) expect(committed).toContain(`dist/${name}.${ending}`);
    expect(committed).toEqual(
      expect.arrayContaining(["LICENSE", "THIRD-PARTY-NOTICES.md", "sbom.json", "dist/cli.js", "CHANGELOG.md"]),
    );
    const strangers = committed.filter((path) => /^(src|site|scripts|api|node_modules|\.)/.test(path));
    expect(strangers).toEqual([]);
    expect(committed.filter((path) => path.startsWith("test/") && !path.startsWith("test/conformance/"))).toEqual([]);
  });
});

describe("a budget", () => {
  it("is there for each entry, with its reason", () => {
    expect(Object.keys(entryBudgets).sort()).toEqual(
      publicEntries()
        .map(({ name }) => name)
        .sort(),
    );
    for (const { bytes, because } of [
      browserBudget,
      ...Object.values(packageBudgets),
      ...Object.values(entryBudgets),
    ]) {
      expect(bytes).toBeGreaterThan(0);
      expect(because).not.toBe("");
    }
  });

  it("fails a byte above", () => {
    const budget = { bytes: 100, because: "so it is" };
    expect(overBudget([{ name: "part", bytes: 100, budget }])).toEqual([]);
    expect(overBudget([{ name: "part", bytes: 101, budget }])).toEqual([
      "part: 101 bytes, and the budget is 100 (so it is)",
    ]);
  });
});

it("the size of an entry counts each module that it loads once, and not what it only may load", () => {
  const files = {
    "entry.js":
      'import { a } from "./a.js";\nexport * from "./b.js";\nexport const later = () => import("./later.js");\n',
    "a.js": 'import "./b.js";export const a = 1;',
    "b.js": "export const b = 2;",
    "later.js": "export const c = 3;",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const loaded = ["entry.js", "a.js", "b.js"] as const;
  const expected = loaded.reduce((sum, name) => sum + gzipSync(files[name], { level: 9 }).length, 0);
  expect(graphSize(join(folder, "entry.js"))).toBe(expected);
});
