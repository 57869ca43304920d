// docs/architecture.svg, the drawn layers of the source, and the table of docs/architecture.md that says the same in words.
import { readFileSync } from "node:fs";
import { drawLayers } from "./architecture/draw-layers";
import { cruisedImports, type FolderImports, withoutImplied } from "./architecture/folder-imports";
import type { GeneratedFile } from "./generated-file";

const page = "docs/architecture.md";
const [start, end] = ["<!-- The table is written by npm run generate -->", "<!-- The end of the table -->"];

/** The drawing, and the page with its table. The words of the page are written by hand. */
export function architectureFiles(): GeneratedFile[] {
  const imports = cruisedImports();
  return [
    { path: "docs/architecture.svg", content: drawLayers(withoutImplied(imports)) },
    { path: page, content: withTable(readFileSync(page, "utf8"), importsTable(imports)) },
  ];
}

/** A row for each folder: what it imports directly. */
export function importsTable(imports: FolderImports): string {
  const rows = [...imports].map(
    ([folder, own]) => `| ${code([folder])} | ${own.length === 0 ? "nothing" : code(own)} |`,
  );
  return ["| The folder | imports |", "| --- | --- |", ...rows].join("\n");
}

function code(folders: readonly string[]): string {
  return folders.map((folder) => `\`${folder}\``).join(", ");
}

function withTable(text: string, table: string): string {
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no place for its table.`);
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`;
}
