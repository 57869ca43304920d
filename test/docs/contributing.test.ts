import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { createEvaluator } from "../../src/evaluate/evaluator";
import { loadRules } from "../../src/evaluate/load-rules";
import { createEngineEvaluator } from "../../src/json-rules-engine";
import { builtInFiles } from "../../src/rules/built-in";
import type { TimeLimitRule } from "../../src/rules/rule";
import { codeBlocks, rowsOf, tablesWith } from "./pages";

describe("the rule that CONTRIBUTING.md writes", () => {
  const block = codeBlocks("CONTRIBUTING.md").find(({ language }) => language === "json")!;
  const rule = JSON.parse(block.text) as TimeLimitRule;
  const rules = loadRules([...builtInFiles, { name: "written.json", content: [rule] }]);

  it("has an example of every outcome that its examples must show", () => {
    expect(rule.examples!.map((example) => example.expect.outcome).sort()).toEqual(["breached", "met", "open"]);
  });

  it.each(rule.examples!)("$name", async ({ asOf, record, expect: expected }) => {
    const example = { id: "example", ...(record as object) };
    const report = createEvaluator({ rules }).evaluateCase(example, { asOf });
    expect(report.findings.find((finding) => finding.rule === rule.id)).toMatchObject(expected);
    expect(await createEngineEvaluator({ rules }).evaluateCase(example, { asOf })).toEqual(report);
  });
});

describe("the table of folders", () => {
  interface Layering {
    forbidden: { name: string; from: { path?: string }; to: { pathNot?: string } }[];
  }
  const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as Layering;
  const held = forbidden
    .filter(({ name }) => name.endsWith("-imports-only-from-above"))
    .map(({ from, to }) => {
      const folder = from.path!.replace(/^\^|\/$/g, "");
      const [own, ...allowed] = /\((.*)\)/.exec(to.pathNot!)![1]!.split("|");
      return [folder, folder === `src/${own}` ? allowed : ["?"]] as const;
    });
  const shown = new Map(
    tablesWith("Folder", "May import")
      .flatMap(rowsOf)
      .map(([, row]) => [row.Folder!.replaceAll("`", ""), row["May import"]!]),
  );

  it.each(held)("says what %s may import", (folder, allowed) => {
    expect(shown.get(folder)).toBe(allowed.length === 0 ? "nothing of ours" : allowed.join(", "));
  });
});
