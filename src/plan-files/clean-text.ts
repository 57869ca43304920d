/**
 * A text as it is compared and recorded: line feeds between lines, single spaces between words, no spaces at the ends,
 * and none of the characters that nobody sees (controls, direction marks, zero-width and private-use characters).
 */
export function cleanText(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("\u2011", "-")
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, "\n")
    .replace(/[^\P{C}\n\t]/gu, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .trim();
}

/** The lines of a text that have something in them. */
export const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");

/** A text on one line. */
export const oneLine = (text: string): string => text.replaceAll("\n", " ");
