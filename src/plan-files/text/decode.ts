import { PlanFileError } from "../plan-file-error";

/**
 * The text of a text file: UTF-8, UTF-16 with a byte order mark, or Windows-1252, which older Windows programs write.
 * Throws {@link PlanFileError} for a file that is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0))
    throw new PlanFileError("not-text", "The file is not text: save the plan as .docx, .pdf, .md or .txt.");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** The characters of the bytes 80 to 9F, where Windows-1252 differs from Latin-1; the five that it lacks are left out. */
const windowsOnly = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

// Node's own decoder of this name reads Latin-1 in some versions.
function windows1252(bytes: Uint8Array): string {
  return new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (found) => windowsOnly[found.charCodeAt(0) - 0x80]!);
}
