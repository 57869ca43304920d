import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawLayers } from "../../scripts/architecture/draw-layers";
import { type FolderImports, importsOf, withoutImplied } from "../../scripts/architecture/folder-imports";
import { layers } from "../../scripts/architecture/layers";
import { builtInRules } from "../../src/rules/built-in";
import { pages, proseLines, rowsOf, tables } from "./pages";

const page = "docs/architecture.md";
const drawing = readFileSync("docs/architecture.svg", "utf8");

/** What the page says in words: what each folder imports. */
const said: FolderImports = new Map(
  tables(page)
    .flatMap(rowsOf)
    .map(([, row]) => [
      row["The folder"]!.replaceAll("`", ""),
      [...row.imports!.matchAll(/`([^`]+)`/g)].map(([, folder]) => folder!),
    ]),
);

/** Every folder that one rests on, directly or not. */
function reach(imports: FolderImports, folder: string, all = new Set<string>()): string[] {
  for (const to of imports.get(folder)!) {
    if (all.has(to)) continue;
    all.add(to);
    reach(imports, to, all);
  }
  return [...all].sort();
}

/** Imports without a circle: a folder imports only from those with a greater number. */
const anyImports = fc
  .array(fc.array(fc.nat(7), { maxLength: 8 }), { minLength: 2, maxLength: 8 })
  .map(
    (rows): FolderImports =>
      new Map(
        rows.map((row, i) => [
          `f${i}`,
          [...new Set(row)].filter((to) => to > i && to < rows.length).map((to) => `f${to}`),
        ]),
      ),
  );

describe("what is left of imports for the drawing", () => {
  it("says of each folder all that it rests on, and no arrow can be left out", () => {
    fc.assert(
      fc.property(anyImports, (imports) => {
        const drawn = withoutImplied(imports);
        for (const [folder, own] of drawn) {
          expect(reach(drawn, folder)).toEqual(reach(imports, folder));
          for (const to of own) {
            const less = new Map([...drawn, [folder, own.filter((one) => one !== to)]]);
            expect(reach(less, folder)).not.toContain(to);
          }
        }
      }),
    );
  });

  it("is refused where folders import one another", () => {
    const circle = new Map([
      ["a", ["b", "c"]],
      ["b", ["c"]],
      ["c", ["a"]],
    ]);
    expect(() => withoutImplied(circle)).toThrow(/circle of imports: .*a → /);
  });

  it("comes from files, by their folders", () => {
    const modules = [
      { source: "src/index.ts", dependencies: ["src/rules/load.ts", "node_modules/zod/index.js"] },
      { source: "src/rules/load.ts", dependencies: ["src/rules/lint/lint-rules.ts", "src/calendar/period.ts"] },
      { source: "src/rules/built-in.ts", dependencies: ["rules/timelines/move.json", "rules/steps.json"] },
    ].map(({ source, dependencies }) => ({ source, dependencies: dependencies.map((resolved) => ({ resolved })) }));
    expect([...importsOf({ modules })]).toEqual([
      ["rules", []],
      ["src/calendar", []],
      ["src/index.ts", ["src/rules"]],
      ["src/rules", ["rules", "src/calendar"]],
    ]);
  });
});

describe("the drawing", () => {
  const boxes = [...drawing.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" rx="6"/g)].map(
    ([, ...numbers]) => numbers.map(Number) as [x: number, y: number, width: number, height: number],
  );
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawing)!.map(Number) as [number, number, number];

  it("is what the table says, and has every folder of the source", () => {
    expect(drawing).toBe(drawLayers(withoutImplied(said)));
    const folders = readdirSync("src", { withFileTypes: true }).map(({ name }) => `src/${name}`);
    expect([...said.keys()].sort()).toEqual([...folders, "rules", "site"].sort());
    expect(Object.keys(layers).sort()).toEqual([...said.keys()].sort());
  });

  it("can be read at 1200 pixels, with no box over another or outside it", () => {
    expect(boxes).toHaveLength(said.size);
    expect(width).toBeLessThan(1_350);
    for (const [i, [x, y, w, h]] of boxes.entries()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(width);
      expect(y + h).toBeLessThanOrEqual(height);
      for (const [ox, oy, ow, oh] of boxes.slice(i + 1))
        expect(x + w <= ox || ox + ow <= x || y + h <= oy || oy + oh <= y).toBe(true);
    }
  });

  it("has a title, and colours for light and for dark", () => {
    expect(drawing).toMatch(/role="img" aria-labelledby="title"/);
    expect(drawing).toMatch(/@media \(prefers-color-scheme:dark\)/);
  });

  it("is refused for a folder of which nothing is said", () => {
    expect(() => drawLayers(new Map([["src/new", []]]))).toThrow("layers.ts says nothing of src/new");
  });
});

const records = readdirSync("docs/decisions").filter((name) => name !== "README.md");

describe("the decisions", () => {
  const index = readFileSync("docs/decisions/README.md", "utf8");

  it("are ten, numbered without a gap", () => {
    expect(records.map((name) => name.slice(0, 4))).toEqual(
      Array.from({ length: 10 }, (_, i) => String(i + 1).padStart(4, "0")),
    );
  });

  it.each(records)("%s is in the index by its title, and has its four parts", (name) => {
    const text = readFileSync(`docs/decisions/${name}`, "utf8");
    const [, title] = /^# \d{4}: (.*)$/m.exec(text)!;
    expect(index).toContain(`| ${name.slice(0, 4)} | [${title}](${name}) |`);
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      "Context",
      "Decision",
      "What was weighed against it",
      "Consequences",
    ]);
    expect(pages).toContain(`docs/decisions/${name}`);
  });

  it("name the disputed points without a default, and no others", () => {
    const open = builtInRules.interpretations.filter((one) => one.default === undefined).map(({ id }) => id);
    const text = readFileSync("docs/decisions/0004-named-readings.md", "utf8");
    const [, named] = /^Two points have no default: (.*?), what/m.exec(text)!;
    expect(named!.replaceAll("`", "").split(" and ")).toEqual(open);
  });
});

describe("a name that is linked to a file of the source", () => {
  const linked = [page, ...records.map((name) => `docs/decisions/${name}`)].flatMap((from) =>
    [
      ...proseLines(from)
        .join("\n")
        .matchAll(/\[`(\w+)`\]\(([^)#]+\.tsx?)\)|`(\w+)` in\s+\[`[\w.-]+`\]\(([^)#]+)\)/g),
    ].map(([, name, to, inner, file]) => [inner ?? name!, join(dirname(from), file ?? to!), from] as const),
  );

  it("is many", () => expect(linked.length).toBeGreaterThan(15));

  it.each(linked)("%s is in %s", (name, file) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, "utf8")).toMatch(new RegExp(`(?:function|const|class|interface) ${name}\\b`));
  });
});
