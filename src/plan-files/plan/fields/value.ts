import { readDate } from "../dates";
import { wordsOf } from "../limited";
import type { UnreadList } from "../unread-list";
import { yesOrNo } from "../yes-no";

/** A value of a field as a document gives it, and where it stands. */
export interface Value {
  text: string;
  where: string;
  /** The name of its field in the document, to stand before it where it cannot be read. */
  name: string;
  unread: UnreadList;
}

/** Lists a value that is in no form that can be read. */
export function notRead({ where, unread }: Value, what: string): void {
  unread.add(where, what, "Read it in the document, and put it into the record by hand.");
}

/** A day; `undefined`, and listed as unread, where the value says none that can be read in one way only. */
export function dayOf(value: Value): string | undefined {
  const found = readDate(value.text);
  if (typeof found === "object") return found.on;
  const why =
    found === "ambiguous"
      ? "a date could be read in two ways, or is no day: write the month in words"
      : "a date is in no form that can be read: write it as 3 March 2026";
  notRead(value, why);
  return undefined;
}

/** A statement, yes or no; `undefined`, and listed as unread, where it says neither. */
export function statementOf(value: Value): boolean | undefined {
  const found = yesOrNo(value.text);
  if (found === undefined) notRead(value, "what says yes or no says neither");
  return found;
}

/** A text of words. */
export const textOf = ({ text, where, unread }: Value): string => wordsOf(text.replaceAll("\n", " "), where, unread);

/** Sets a field that is not set yet, to a value that is there. */
export function set<T extends object, Key extends keyof T>(record: T, key: Key, value: T[Key] | undefined): void {
  if (value !== undefined && record[key] === undefined) record[key] = value;
}
