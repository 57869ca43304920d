import type { Part } from "../../packed-files/directory";
import { append } from "../append";
import type { Block, Cell, Row, Table } from "../block";
import type { BlockCounter } from "../block-counter";
import { cleanText } from "../clean-text";
import { requireColumns } from "../columns";
import { limits } from "../limits";
import type { Numbering } from "./numbering";
import { isOn, type Style } from "./styles";
import { readXml } from "./xml";

/** What is left out of a document on purpose, counted. */
export interface LeftOut {
  /** Passages that a tracked change deletes. */
  deleted: number;
  /** Passages that are struck through. */
  struck: number;
  /** Passages that are hidden. */
  hidden: number;
  /** Footnotes and endnotes. */
  notes: number;
}

interface Run {
  bold: boolean;
  struck: boolean;
  hidden: boolean;
}

interface OpenParagraph {
  text: string[];
  run: Run | undefined;
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  outline: number | undefined;
  /** Whether every run with something in it is bold; `undefined` while there is none. */
  bold: boolean | undefined;
  /** Text boxes and pictures that stand in it. */
  after: Block[];
}

interface OpenTable {
  table: Table;
  row: Row;
  column: number;
  isDeleted: boolean;
  cell: Cell;
  merge: "restart" | "continue" | undefined;
  /** The cell that goes on downwards, by the column in which it starts. */
  open: Map<number, Cell>;
}

/** Elements whose whole content stands for an earlier state, for a machine or for older versions of Word. */
const skipped = new Set([
  "w:pPrChange",
  "w:rPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:sectPrChange",
  "w:tblGridChange",
  "w:numberingChange",
  "w:instrText",
  "w:fldData",
  "w:sdtPr",
  "mc:Fallback",
]);

/** Characters of symbol fonts that tick a box, or leave it empty. */
const ticks: Record<string, string> = { F0FE: "☒", F0FC: "☒", F0FD: "☒", F052: "☒", F0A8: "☐", F06F: "☐", F0A3: "☐" };

/**
 * The blocks of one part of a Word document (its body, a header or a footer). Tracked changes are read as accepted:
 * what was inserted is there, what was deleted is not. Struck-out and hidden text is left out, and counted.
 */
export function readBody(
  bytes: Uint8Array,
  part: Part,
  styles: (id: string | undefined) => Style,
  numbering: Numbering,
  counter: BlockCounter,
  leftOut: LeftOut,
): Block[] {
  const blocks: Block[] = [];
  const containers: Block[][] = [blocks];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  let skipping = 0;
  let within: "pPr" | "rPr" | "trPr" | "tcPr" | undefined;
  let isText = false;
  const into = () => containers[containers.length - 1]!;

  const write = (text: string) => {
    const paragraph = paragraphs[paragraphs.length - 1];
    if (!paragraph) return;
    const { run } = paragraph;
    if (run?.struck || run?.hidden) {
      if (text.trim() !== "") leftOut[run.struck ? "struck" : "hidden"] += 1;
      return;
    }
    paragraph.text.push(text);
    if (text.trim() !== "") paragraph.bold = (paragraph.bold ?? true) && (run?.bold ?? false);
  };

  const open = (name: string, get: (attribute: string) => string | undefined) => {
    if (skipping > 0) {
      skipping += 1;
      return;
    }
    const paragraph = paragraphs[paragraphs.length - 1];
    const table = tables[tables.length - 1];
    switch (name) {
      case "w:p":
        paragraphs.push({
          text: [],
          run: undefined,
          style: undefined,
          list: undefined,
          level: undefined,
          outline: undefined,
          bold: undefined,
          after: [],
        });
        return;
      case "w:pPr":
        within = "pPr";
        return;
      case "w:pStyle":
        if (within === "pPr" && paragraph) paragraph.style = get("val");
        return;
      case "w:numId":
        if (within === "pPr" && paragraph) paragraph.list = get("val");
        return;
      case "w:ilvl":
        if (within === "pPr" && paragraph) paragraph.level = Number(get("val")) || 0;
        return;
      case "w:outlineLvl":
        if (within === "pPr" && paragraph) paragraph.outline = Number(get("val"));
        return;
      case "w:r":
        if (paragraph) paragraph.run = { bold: styles(paragraph.style).bold ?? false, struck: false, hidden: false };
        return;
      case "w:rPr":
        // In a paragraph's own properties it speaks of the paragraph mark.
        if (within === "pPr") skipping = 1;
        else within = "rPr";
        return;
      case "w:rStyle":
        if (paragraph?.run) paragraph.run.bold = styles(get("val")).bold ?? paragraph.run.bold;
        return;
      case "w:b":
        if (within === "rPr" && paragraph?.run) paragraph.run.bold = isOn(get("val"));
        return;
      case "w:strike":
      case "w:dstrike":
        if (within === "rPr" && paragraph?.run && isOn(get("val"))) paragraph.run.struck = true;
        return;
      case "w:vanish":
        if (within === "rPr" && paragraph?.run && isOn(get("val"))) paragraph.run.hidden = true;
        return;
      case "w:t":
        isText = true;
        return;
      case "w:tab":
        if (within === undefined) write("\t");
        return;
      case "w:br":
      case "w:cr":
        write("\n");
        return;
      case "w:noBreakHyphen":
        write("-");
        return;
      case "w:sym":
        write(ticks[(get("char") ?? "").toUpperCase()] ?? "");
        return;
      case "w:footnoteReference":
      case "w:endnoteReference":
        leftOut.notes += 1;
        return;
      case "a:blip":
      case "v:imagedata":
        paragraph?.after.push({ kind: "picture" });
        counter.add(0);
        return;
      case "w:txbxContent":
        containers.push(paragraph?.after ?? into());
        return;
      case "w:moveFrom":
        skipping = 1;
        return;
      case "w:del":
        if (within === "trPr" && table) table.isDeleted = true;
        else {
          leftOut.deleted += 1;
          skipping = 1;
        }
        return;
      case "w:tbl":
        tables.push({
          table: { kind: "table", rows: [] },
          row: { cells: [] },
          column: 0,
          isDeleted: false,
          cell: { blocks: [] },
          merge: undefined,
          open: new Map(),
        });
        return;
      case "w:tr":
        if (table) {
          table.row = { cells: [] };
          table.column = 0;
          table.isDeleted = false;
        }
        return;
      case "w:trPr":
        within = "trPr";
        return;
      case "w:gridBefore":
        if (within === "trPr" && table) {
          table.column = columns(get("val"));
          if (table.column > 0) table.row.skip = table.column;
        }
        return;
      case "w:tc":
        if (table) {
          table.cell = { blocks: [] };
          table.merge = undefined;
          containers.push(table.cell.blocks);
          counter.add(0);
        }
        return;
      case "w:tcPr":
        within = "tcPr";
        return;
      case "w:gridSpan":
        if (within === "tcPr" && table && columns(get("val")) > 1) table.cell.columns = columns(get("val"));
        return;
      case "w:vMerge":
        if (within === "tcPr" && table) table.merge = get("val") === "restart" ? "restart" : "continue";
        return;
      default:
        if (skipped.has(name)) skipping = 1;
    }
  };

  const close = (name: string) => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    switch (name) {
      case "w:pPr":
      case "w:rPr":
      case "w:trPr":
      case "w:tcPr":
        within = undefined;
        return;
      case "w:t":
        isText = false;
        return;
      case "w:r": {
        const paragraph = paragraphs[paragraphs.length - 1];
        if (paragraph) paragraph.run = undefined;
        return;
      }
      case "w:p": {
        const paragraph = paragraphs.pop();
        if (paragraph) append(into(), blocksOf(paragraph));
        return;
      }
      case "w:txbxContent":
        containers.pop();
        return;
      case "w:tc":
        if (tables.length > 0) closeCell(tables[tables.length - 1]!);
        return;
      case "w:tr": {
        const table = tables[tables.length - 1];
        if (table && !table.isDeleted) table.table.rows.push(table.row);
        else leftOut.deleted += 1;
        return;
      }
      case "w:tbl": {
        const done = tables.pop();
        if (done && done.table.rows.length > 0) into().push(done.table);
      }
    }
  };

  const closeCell = (table: OpenTable) => {
    containers.pop();
    const { cell, column, merge, open: above } = table;
    const width = cell.columns ?? 1;
    table.column = column + width;
    requireColumns(table.column);
    const origin = above.get(column);
    if (merge === "continue" && origin) {
      origin.rows = (origin.rows ?? 1) + 1;
      append(origin.blocks, cell.blocks);
      return;
    }
    for (let i = column; i < table.column; i++) above.delete(i);
    if (merge === "restart") above.set(column, cell);
    table.row.cells.push(cell);
  };

  const blocksOf = ({ text, style, list, level, outline, bold, after }: OpenParagraph): Block[] => {
    const found = styles(style);
    const clean = cleanText(text.join(""));
    counter.add(clean.length);
    const listId = list ?? found.list?.id;
    const isListed = listId !== undefined && listId !== "0";
    const depth = level ?? found.list?.level ?? (isListed ? numbering.levelOf(listId, style) : 0);
    const heading = outline !== undefined && outline < 9 ? outline + 1 : found.heading;
    if (clean === "") return after;
    const number = isListed ? numbering.next(listId, depth) : undefined;
    const label = number === undefined ? {} : { label: number };
    if (heading !== undefined) return [{ kind: "heading", level: heading, text: clean, ...label }, ...after];
    if (isListed && !(bold && number !== undefined))
      return [{ kind: "item", level: depth + 1, text: clean, ...label }, ...after];
    return [{ kind: "paragraph", text: clean, ...(bold && { strong: true }), ...label }, ...after];
  };

  readXml(bytes, part, {
    open,
    close,
    text(text) {
      if (isText && skipping === 0) write(text);
    },
  });
  return blocks;
}

const columns = (value: string | undefined): number => {
  const count = Number(value);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, limits.columns + 1) : 0;
};
