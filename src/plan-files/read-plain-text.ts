import type { DocumentText } from "./block";
import { BlockCounter } from "./block-counter";
import { blocksOfLines } from "./text/lines";
import { requireLength } from "./text/require-length";

/** Reads plain text to blocks: headings, paragraphs, list items, tables of tabs. Throws {@link PlanFileError}. */
export function readPlainText(text: string): DocumentText {
  requireLength(text);
  const lines = text.split(/\r\n?|[\n\u2028\u2029\f]/).map((line) => ({ text: line }));
  return { blocks: blocksOfLines(lines, new BlockCounter()), margins: [], unread: [] };
}
