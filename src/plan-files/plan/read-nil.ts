import type { Chunk } from "./chunks";
import type { Context } from "./context";
import { dateIn } from "./dates";
import { fieldNamed } from "./field-names";
import { notRead } from "./fields/value";
import { textOfBlocks } from "./grid";
import { kindsOf } from "./kinds";
import { wordsOf } from "./limited";
import { confirmedBy, isNilStatement } from "./nil-statement";
import type { SectionNil } from "./section-book";

const longest = 600;

/** Reads a section that only says that there is nothing to record, and who confirmed it and when; `false` for any other. */
export function readNil({ letters, blocks }: Chunk, { sections, unread }: Context, where: string): boolean {
  const kinds = kindsOf(letters);
  const hasPicture = blocks.some(({ kind }) => kind === "picture");
  // Said under one label of several sections of a kind, such as C and D, it is said of each of them.
  if (letters.length === 0 || kinds.length > 1 || letters.includes("A") || hasPicture) return false;
  const all = textOfBlocks(blocks);
  if (all.length > longest) return false;

  const nil: SectionNil = {};
  const setDay = (text: string) => {
    const day = dateIn(text)?.date;
    if (typeof day === "object") nil.nilConfirmedOn ??= day.on;
    else if (day)
      notRead(
        { text, where, name: "", unread },
        "a date could be read in two ways, or is no day: write the month in words",
      );
  };
  const statement: string[] = [];
  for (const line of all.split("\n")) {
    const by = /^confirmed by:\s*(.+)$/i.exec(line)?.[1];
    const on = /^(?:confirmed on|date):\s*(.+)$/i.exec(line)?.[1];
    if (by !== undefined) nil.nilConfirmedBy = wordsOf(by, where, unread);
    if (by !== undefined || on !== undefined) setDay(on ?? by!);
    else if (/[\p{L}\d]/u.test(line) && fieldNamed(line, kinds) === undefined) statement.push(line);
  }
  // A statement of two lines may be one sentence.
  if (!statement.every((line) => isNilStatement(line)) && !isNilStatement(statement.join(" "))) return false;
  if (statement.length === 0) return false;
  nil.nilStatement = statement.join("\n");
  setDay(nil.nilStatement);
  const by = nil.nilConfirmedBy ?? confirmedBy(nil.nilStatement);
  if (by) nil.nilConfirmedBy = by.replace(/[\s,]*\d.*$/, "") || by;
  for (const letter of letters)
    if (letter !== "H") sections.setNil(letter, nil);
    // Said of Section H, it is said of both its halves, neither of which has a label.
    else
      for (const half of ["H1", "H2"] as const) {
        sections.found(half, false);
        sections.setNil(half, nil);
      }
  return true;
}
