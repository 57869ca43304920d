// Writes the blocks of a plan as a Word document, byte for byte the same each time.
import {
  Document,
  HeadingLevel,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { Block, Cell, Table as TableBlock } from "../src/plan-files/block";

/** How the document looks. */
export interface PlanDocxOptions {
  landscape?: boolean;
  /** A line that stands in the header of every page. */
  header?: string;
}

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
/** No clock may show in the file: every part of it has this day. */
const fixedDay = "2026-01-05T00:00:00Z";

/** The bytes of a Word document (.docx) of some blocks. */
export async function planDocx(
  blocks: readonly Block[],
  { landscape = false }: PlanDocxOptions = {},
): Promise<Uint8Array> {
  const section: ISectionOptions = {
    properties: {
      page: { size: { orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT } },
    },
    children: blocks.flatMap((block) => written(block)),
  };
  const document = new Document({
    creator: "send-compliance",
    title: "An invented EHC plan",
    numbering: {
      config: [
        {
          reference: "bullets",
          levels: [0, 1, 2].map((level) => ({
            level,
            format: LevelFormat.BULLET,
            text: "•",
            style: { paragraph: { indent: { left: 400 * (level + 1), hanging: 200 } } },
          })),
        },
      ],
    },
    sections: [section],
  });
  return withoutClock(await Packer.toBuffer(document));
}

function written(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ text: block.text, heading: headings[Math.min(block.level, 3) - 1]! })];
    case "item":
      return [new Paragraph({ text: block.text, numbering: { reference: "bullets", level: block.level - 1 } })];
    case "paragraph":
      return [new Paragraph({ children: lines(block.text, block.strong === true) })];
    case "table":
      return [tableOf(block), new Paragraph({ text: "" })];
    case "picture":
      return [];
  }
}

const lines = (text: string, bold: boolean): TextRun[] =>
  text.split("\n").map((line, i) => new TextRun({ text: line, bold, ...(i > 0 && { break: 1 }) }));

function tableOf({ rows }: TableBlock): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row) => new TableRow({ children: row.cells.map((cell) => cellOf(cell)) })),
  });
}

function cellOf({ blocks, columns, rows }: Cell): TableCell {
  const children = blocks.flatMap((block) => written(block));
  return new TableCell({
    // Word wants a paragraph in every cell.
    children: children.length > 0 ? children : [new Paragraph({ text: "" })],
    ...(columns !== undefined && { columnSpan: columns }),
    ...(rows !== undefined && { rowSpan: rows }),
  });
}

/** The same file with a fixed day in place of every time at which it was made. */
function withoutClock(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = "docProps/core.xml";
  const text = new TextDecoder().decode(parts[core]);
  parts[core] = strToU8(text.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, fixedDay));
  const names = Object.keys(parts).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name]!])), {
    level: 9,
    mtime: new Date(2026, 0, 5),
  });
}
