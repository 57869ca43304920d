import type { UnreadList } from "./unread-list";

/** The longest texts that a plan record holds. */
const longestWords = 2_000;
const longestPassage = 50_000;

/** A text of at most 50,000 characters; what is cut off is listed as unread. */
export function passageOf(text: string, where: string, unread: UnreadList): string {
  return cut(text, longestPassage, where, unread);
}

/** A text of at most 2,000 characters; what is cut off is listed as unread. */
export function wordsOf(text: string, where: string, unread: UnreadList): string {
  return cut(text, longestWords, where, unread);
}

function cut(text: string, most: number, where: string, unread: UnreadList): string {
  if (text.length <= most) return text;
  unread.add(where, `a text of more than ${most} characters was cut off`, "Read the rest of it in the document.");
  // Not between the two halves of one character.
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
}
