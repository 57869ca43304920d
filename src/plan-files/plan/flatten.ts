import { append } from "../append";
import type { Block, Cell, Row, Table } from "../block";
import { cellsOf, gridOf, textOfCell } from "./grid";
import { partAtLabels } from "./part-at-labels";
import { sectionLabel } from "./section-label";

/** So deep tables that only frame something are looked through. */
const deepest = 20;

/**
 * Takes frames off: a table of one column is what stands in it, and a row or first cell that is a section's label is a
 * heading of the document. Columns that have labels of their own stay a table.
 */
export function flatten(blocks: readonly Block[], depth = 0): Block[] {
  if (depth > deepest) return [...blocks];
  if (depth === 0) return flatten(withoutExplanations(blocks), 1);
  return blocks.flatMap((block) => (block.kind === "table" ? flattenTable(block, depth) : parted(block)));
}

function flattenTable(table: Table, depth: number): Block[] {
  const grid = gridOf(table);
  if ((grid[0]?.length ?? 0) <= 1)
    return flatten(
      table.rows.flatMap(({ cells }) => cells.flatMap((cell) => asHeadings(cell.blocks))),
      depth + 1,
    );
  const out: Block[] = [];
  let rows: Row[] = [];
  const close = () => {
    if (rows.length > 0) out.push({ kind: "table", rows });
    rows = [];
  };
  table.rows.forEach((row, r) => {
    const cells = cellsOf(grid[r]!).filter((cell) => textOfCell(cell) !== "" || hasPicture(cell));
    const [first, ...others] = cells;
    const startsHere = first !== undefined && row.cells.includes(first);
    const label = startsHere && isLabel(first);
    if (!label || others.some((cell) => isLabel(cell))) {
      rows.push(row);
      return;
    }
    close();
    const [line, ...more] = first.blocks;
    out.push({ kind: "heading", level: 2, text: textOfCell({ blocks: [line!] }) });
    append(out, flatten(more, depth + 1));
    if (others.length === 1) append(out, flatten(others[0]!.blocks, depth + 1));
    // Its own columns go on below, so that this is the first row of a table again.
    else if (others.length > 1) rows.push({ cells: row.cells.filter((cell) => cell !== first) });
  });
  close();
  return out;
}

/** So many sections in one table, which all come again below, are a table that explains them. */
const explainedFrom = 6;

/** Takes out tables that only say what each section is, before the sections themselves. */
function withoutExplanations(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block, i) => {
    if (block.kind !== "table") return true;
    const letters = lettersOf(block);
    if (letters.size < explainedFrom) return true;
    const again = new Set(blocks.slice(i + 1).flatMap((below) => labelsOf(below)));
    return [...letters].filter((letter) => again.has(letter)).length * 2 <= letters.size;
  });
}

function labelsOf(block: Block): string[] {
  if (block.kind === "table") return [...lettersOf(block)];
  if (block.kind === "picture") return [];
  return sectionLabel(block.text.split("\n")[0]!, block.kind === "heading")?.letters ?? [];
}

/** The sections whose labels start the rows of a table. */
function lettersOf({ rows }: Table): Set<string> {
  return new Set(
    rows.flatMap(({ cells: [first] }) => {
      const text = textOfCell(first);
      return text === "" ? [] : (sectionLabel(text.split("\n")[0]!, true)?.letters ?? []);
    }),
  );
}

/** In a frame, a label that stands alone in its line is a heading. */
function asHeadings(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(parted).map((block) => {
    const label = block.kind === "paragraph" ? sectionLabel(block.text, false) : undefined;
    return block.kind === "paragraph" && label?.lettered && label.rest === ""
      ? { kind: "heading", level: 2, text: block.text, ...(block.label !== undefined && { label: block.label }) }
      : block;
  });
}

const parted = (block: Block): Block[] =>
  block.kind === "paragraph" || block.kind === "item" ? partAtLabels(block) : [block];

/** Whether a cell starts with a section's label, letter and all. */
function isLabel({ blocks }: Cell): boolean {
  const [first] = blocks;
  if (!first || first.kind === "table" || first.kind === "picture") return false;
  return sectionLabel(first.text, true)?.lettered ?? false;
}

const hasPicture = ({ blocks }: Cell): boolean => blocks.some(({ kind }) => kind === "picture");
