import type { Block, Cell, Row, Table } from "../block";
import { cellsOf, gridOf, textOfCell } from "./grid";
import { sectionLabel } from "./section-label";

/** So deep tables that only frame something are looked through. */
const deepest = 20;

/**
 * Takes frames off: a table of one column is what stands in it, and a row or first cell that is a section's label is a
 * heading of the document. Columns that have labels of their own stay a table.
 */
export function flatten(blocks: readonly Block[], depth = 0): Block[] {
  if (depth > deepest) return [...blocks];
  return blocks.flatMap((block) => (block.kind === "table" ? flattenTable(block, depth) : [block]));
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
    out.push({ kind: "heading", level: 2, text: textOfCell({ blocks: [line!] }) }, ...flatten(more, depth + 1));
    if (others.length === 1) out.push(...flatten(others[0]!.blocks, depth + 1));
    // Its own columns go on below, so that this is the first row of a table again.
    else if (others.length > 1) rows.push({ cells: row.cells.filter((cell) => cell !== first) });
  });
  close();
  return out;
}

/** In a frame, a label that stands alone in its line is a heading. */
function asHeadings(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.kind === "paragraph" && sectionLabel(block.text, false)?.lettered
      ? { kind: "heading", level: 2, text: block.text, ...(block.label !== undefined && { label: block.label }) }
      : block,
  );
}

/** Whether a cell starts with a section's label, letter and all. */
function isLabel({ blocks }: Cell): boolean {
  const [first] = blocks;
  if (!first || first.kind === "table" || first.kind === "picture") return false;
  return sectionLabel(first.text, true)?.lettered ?? false;
}

const hasPicture = ({ blocks }: Cell): boolean => blocks.some(({ kind }) => kind === "picture");
