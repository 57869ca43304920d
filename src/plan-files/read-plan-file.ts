import type { DocumentText } from "./block";
import { requireSize } from "./file-size";
import { limits } from "./limits";
import { PlanFileError } from "./plan-file-error";
import { readDocx } from "./read-docx";
import { readMarkdown } from "./read-markdown";
import { readPdf } from "./read-pdf";
import { readPlainText } from "./read-plain-text";
import { decodeText } from "./text/decode";

/**
 * Reads a file of a plan to blocks: .docx, .docm, .pdf, .md or .txt. What the file is, its first bytes say; only between
 * Markdown and plain text does its name decide. Throws {@link PlanFileError}.
 */
export async function readPlanFile(name: string, bytes: Uint8Array): Promise<DocumentText> {
  requireSize(bytes);
  if (startsWith(bytes, "PK") || startsWith(bytes, "\xd0\xcf\x11\xe0")) return readDocx(bytes);
  if (startsWith(bytes, "%PDF-")) return await readPdf(bytes);
  if (!/\.(md|markdown|txt|text)$/i.test(name))
    throw new PlanFileError("unknown-format", "The file is no plan that can be read: give a .docx, .pdf, .md or .txt.");
  requireSize(bytes, limits.textBytes);
  const text = decodeText(bytes);
  return /\.(md|markdown)$/i.test(name) ? readMarkdown(text) : readPlainText(text);
}

const startsWith = (bytes: Uint8Array, start: string): boolean =>
  [...start].every((character, i) => bytes[i] === character.charCodeAt(0));
