import { PackedFileError } from "../packed-files/packed-file-error";
import type { Block, DocumentText, Unread } from "./block";
import { BlockCounter } from "./block-counter";
import { type LeftOut, readBody } from "./docx/body";
import { type WordParts, wordParts } from "./docx/content-types";
import { readNumbering } from "./docx/numbering";
import { documentParts, refusedPlan } from "./docx/packed";
import { readStyles } from "./docx/styles";
import { requireSize } from "./file-size";
import { PlanFileError } from "./plan-file-error";

/** How a file of Word's older format starts, and one of the newer that has a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Reads a Word document (.docx, or .docm without its macros) to blocks. Only its text is unpacked: pictures, macros and
 * embedded objects stay packed, and nothing outside the file is ever asked for. Throws {@link PlanFileError}.
 */
export function readDocx(bytes: Uint8Array): DocumentText {
  requireSize(bytes);
  if (compound.every((byte, i) => bytes[i] === byte))
    throw new PlanFileError(
      "old-or-protected",
      "The file is of Word's old format, or has a password: save it as .docx without a password.",
    );
  try {
    return readParts(bytes, wordParts(bytes, documentParts(bytes)));
  } catch (error) {
    throw error instanceof PackedFileError ? refusedPlan(error) : error;
  }
}

function readParts(bytes: Uint8Array, parts: WordParts): DocumentText {
  const styles = readStyles(bytes, parts.styles);
  const counter = new BlockCounter();
  const leftOut: LeftOut = { deleted: 0, struck: 0, hidden: 0, notes: 0 };
  const blocks = readBody(bytes, parts.document, styles, readNumbering(bytes, parts.numbering), counter, leftOut);
  const nothing: LeftOut = { deleted: 0, struck: 0, hidden: 0, notes: 0 };
  const margins = parts.margins.flatMap((part) =>
    textsOf(readBody(bytes, part, styles, readNumbering(bytes, undefined), counter, nothing)),
  );
  return { blocks, margins, unread: notes(leftOut) };
}

/** Every text of some blocks, tables included. */
function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "picture") return [];
    if (block.kind !== "table") return [block.text];
    return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsOf(cell.blocks)));
  });
}

function notes({ deleted, struck, hidden, notes: footnotes }: LeftOut): Unread[] {
  const where = "The whole document";
  const all: [number, string, string][] = [
    [deleted, "passages that a tracked change deletes were left out", "Accept or reject the changes in Word first."],
    [struck, "passages that are struck through were left out", "Delete them in Word, or take the strike away."],
    [hidden, "hidden passages were left out", "Show them in Word and see whether they belong to the plan."],
    [footnotes, "footnotes and endnotes were not read", "See whether one holds something that the plan rests on."],
  ];
  return all.flatMap(([count, what, todo]) => (count > 0 ? [{ where, what: `${what} (${count})`, todo }] : []));
}
