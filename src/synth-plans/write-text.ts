import type { Block, Table } from "../plan-files/block";
import { gridOf, textOfCell } from "../plan-files/plan/grid";

/** Writes blocks as plain text: underlined headings, dashes for lists, tabs between the columns of tables. */
export function writeText(blocks: readonly Block[]): string {
  return `${blocks
    .map((block, i) => `${written(block)}${isListGoingOn(block, blocks[i + 1]) ? "\n" : "\n\n"}`)
    .join("")
    .replace(/\n+$/, "")}\n`;
}

function written(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${block.text}\n${(block.level === 1 ? "=" : "-").repeat(Math.max(3, block.text.length))}`;
    case "paragraph":
      return block.text;
    case "item":
      return `${"  ".repeat(block.level - 1)}- ${block.text.replaceAll("\n", " ")}`;
    case "picture":
      return "(picture)";
    case "table":
      return tableOf(block);
  }
}

const tableOf = (table: Table): string =>
  gridOf(table)
    .map((row) => row.map((cell) => textOfCell(cell).replaceAll("\n", " ")).join("\t"))
    .join("\n");

const isListGoingOn = (block: Block, next: Block | undefined): boolean =>
  block.kind === "item" && next?.kind === "item";
