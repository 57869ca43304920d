import PDFDocument from "pdfkit";
import type { Block } from "../../src/plan-files";

/** What a PDF that a test makes is like. */
export interface PdfOptions {
  /** Without its structure, as most programs but Word save it. */
  untagged?: boolean;
  password?: string;
}

type Structure = ReturnType<PDFKit.PDFDocument["struct"]>;

/** The bytes of a PDF of some blocks, which says what is a heading, a list and a table. */
export async function taggedPdf(blocks: readonly Block[], { untagged = false, password }: PdfOptions = {}) {
  const document = new PDFDocument({
    size: "A3",
    tagged: !untagged,
    pdfVersion: "1.7",
    lang: "en-GB",
    ...(password !== undefined && { userPassword: password }),
    info: { Title: "An invented EHC plan", CreationDate: new Date(2026, 0, 5) },
  });
  const pieces: Uint8Array[] = [];
  document.on("data", (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise((resolve) => document.on("end", resolve));
  if (untagged) for (const block of blocks) writePlain(document, block);
  else {
    const root = document.struct("Document");
    document.addStructure(root);
    for (const element of structures(document, blocks)) root.add(element);
    root.end();
  }
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(pieces));
}

function structures(document: PDFKit.PDFDocument, blocks: readonly Block[]): Structure[] {
  const text = (role: string, words: string, size = 10) =>
    document.struct(role, {}, () => {
      document.fontSize(size).text(words);
    });
  const structureOf = (block: Block): Structure => {
    switch (block.kind) {
      case "heading":
        return text(`H${block.level}`, block.text, 16);
      case "item":
        return Array.from({ length: block.level }).reduce<Structure>(
          (inner, _, i) => document.struct("L", {}, [i === 0 ? document.struct("LI", {}, [inner]) : inner]),
          document.struct("LBody", {}, () => {
            document.fontSize(10).text(`• ${block.text}`);
          }),
        );
      case "table":
        return document.struct(
          "Table",
          {},
          block.rows.map(({ cells }) =>
            document.struct(
              "TR",
              {},
              cells.map((cell) => document.struct("TD", {}, structures(document, cell.blocks))),
            ),
          ),
        );
      case "picture":
        return text("Figure", " ");
      case "paragraph":
        return text("P", block.text);
    }
  };
  return blocks.map((block) => structureOf(block));
}

function writePlain(document: PDFKit.PDFDocument, block: Block): void {
  if (block.kind === "heading") document.fontSize(16).text(block.text).moveDown(1);
  else if (block.kind === "item") document.fontSize(10).text(`${"  ".repeat(block.level - 1)}• ${block.text}`);
  else if (block.kind === "paragraph") document.fontSize(10).moveDown(1).text(block.text);
  else if (block.kind === "table")
    for (const { cells } of block.rows)
      for (const cell of cells) for (const one of cell.blocks) writePlain(document, one);
}
