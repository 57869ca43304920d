import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { publicEntries, withoutShared } from "../../scripts/packaging/generate-api-report";
import * as calendar from "../../src/calendar";
import * as caseload from "../../src/caseload";
import * as extracts from "../../src/extracts";
import * as index from "../../src/index";
import * as engine from "../../src/json-rules-engine";
import * as quality from "../../src/quality";
import * as sen2 from "../../src/sen2";
import * as synth from "../../src/synth";
import * as timetables from "../../src/timetables";

const entries: Record<string, object> = {
  index,
  calendar,
  caseload,
  extracts,
  "json-rules-engine": engine,
  quality,
  sen2,
  synth,
  timetables,
};

// That each report is current is for npm run generate -- --check: it takes longer than all of these.
describe("the reports on the public surface", () => {
  it("are there for each entry", () => {
    const names = publicEntries().map(({ name }) => name);
    expect(Object.keys(entries).sort()).toEqual([...names].sort());
    for (const name of names) expect(existsSync(`api/${name}.api.md`)).toBe(true);
  });

  it.each(Object.keys(entries))("have everything that %s exports", (name) => {
    const report = readFileSync(`api/${name}.api.md`, "utf8");
    const exported = Object.keys(entries[name]!);
    const missing = exported.filter(
      (one) =>
        !new RegExp(`^export (?:declare )?(?:abstract )?(?:function|class|const|let|enum) ${one}\\b`, "m").test(
          report,
        ) && !new RegExp(`^export \\{ (?:\\w+ as )?${one} \\}`, "m").test(report),
    );
    expect(exported.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});

it("what an entry only leans on stands in the main report alone, unless it says otherwise", () => {
  const reportOf = (...declared: string[]) =>
    `head\n\n\`\`\`ts\n\n${declared.map((one) => `// @public\n${one}\n\n`).join("")}\`\`\`\n`;
  const [a, b, c, z] = ["interface A {\n    a: 1;\n}", "type B = 1;", "export const c: A;", "type Z = 26;"] as const;
  const main = reportOf(`export ${a}`, b, c, z);
  expect(withoutShared(reportOf(a, "type B = 2;", c, z), main)).toBe(reportOf("type B = 2;", c));
  expect(withoutShared(reportOf(`export ${a}`, b), main)).toBe(reportOf(`export ${a}`));
});
