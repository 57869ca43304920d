import type { Block, Table } from "../plan-files/block";
import { gridOf, textOfCell } from "../plan-files/plan/grid";

/** Writes blocks as Markdown. A cell that covers several places stands in each of them. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return `${blocks
    .map((block, i) => `${written(block)}${isListGoingOn(block, blocks[i + 1]) ? "\n" : "\n\n"}`)
    .join("")
    .replace(/\n+$/, "")}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escaped(block.text)}`;
    case "paragraph":
      return escaped(block.text);
    case "item":
      return `${"  ".repeat(block.level - 1)}- ${escaped(block.text)}`;
    case "picture":
      return "![](picture)";
    case "table":
      return tableOf(block);
  }
}

function tableOf(table: Table): string {
  const rows = gridOf(table).map((row) => `| ${row.map((cell) => escaped(textOfCell(cell))).join(" | ")} |`);
  const [head = "", ...rest] = rows;
  const columns = gridOf(table)[0]?.length ?? 0;
  return [head, `|${" --- |".repeat(columns)}`, ...rest].join("\n");
}

const isListGoingOn = (block: Block, next: Block | undefined): boolean =>
  block.kind === "item" && next?.kind === "item";

/** A text in which nothing is a mark. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>|#&]/g, "\\$&").replaceAll("\n", "<br>");
