import { append } from "../append";
import type { Block } from "../block";
import { type Letter, sectionLabel } from "./section-label";

/** What stands between one section's label and the next. */
export interface Chunk {
  /** None before the first section, and after what ends the last. */
  letters: Letter[];
  /** Whether the letters stand there, or only a usual title. */
  lettered: boolean;
  blocks: Block[];
}

/** Headings of what is in no section. */
const outside =
  /^(?:sign.?off|signatures?|signed|signed off|declaration|personal (?:details|information)|contact details|(?:the )?(?:child|young person)(?:'s|’s)? details|details of (?:the )?(?:child|young person).{0,30}|about this plan|plan details|document control|version (?:control|history)|glossary|contents|table of contents)$/i;

/** Parts a document at the labels of its sections, whatever their order. */
export function chunksOf(blocks: readonly Block[]): Chunk[] {
  const chunks: Chunk[] = [{ letters: [], lettered: false, blocks: [] }];
  const last = () => chunks[chunks.length - 1]!;
  for (const block of blocks) {
    // An item that says "Section F" is one of a list of the sections, unless Word itself numbers it so.
    if (block.kind === "table" || block.kind === "picture" || (block.kind === "item" && block.label === undefined)) {
      last().blocks.push(block);
      continue;
    }
    const isHeading = block.kind === "heading" || (block.kind === "paragraph" && block.strong === true);
    const isItem = block.kind === "item";
    const [line, ...more] = block.text.split("\n");
    const label =
      (block.label === undefined ? undefined : sectionLabel(`${block.label} ${line}`, isHeading)) ??
      (isItem ? undefined : sectionLabel(line!, isHeading)) ??
      // A label may be broken over two lines.
      (isHeading ? sectionLabel(block.text, true) : undefined);
    if (label && !isTitleWithin(label.lettered, label.letters, last())) {
      chunks.push({ letters: label.letters, lettered: label.lettered, blocks: [] });
      const rest = [label.rest, ...more].filter((text) => text !== "").join("\n");
      if (rest !== "") last().blocks.push({ kind: "paragraph", text: rest });
    } else if (isHeading && outside.test(block.text.trim())) chunks.push({ letters: [], lettered: false, blocks: [] });
    else last().blocks.push(block);
  }
  return withoutContents(chunks);
}

/** So many labels one after another, with nothing between them, are a list of the sections. */
const contentsFrom = 5;

/** Takes out a list of the sections that stands before the sections themselves; what follows it is in none of them. */
function withoutContents(chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (let i = 0; i < chunks.length; i++) {
    let end = i;
    while (end < chunks.length && chunks[end]!.letters.length > 0 && chunks[end]!.blocks.length === 0) end += 1;
    // What follows a list of labels stands under the last of them.
    const listed = chunks.slice(i, end + 1);
    if (end - i < contentsFrom || !areSaidAgain(listed, chunks.slice(end + 1))) append(out, listed);
    else out.push({ letters: [], lettered: false, blocks: chunks[end]?.blocks ?? [] });
    i = end;
  }
  return out;
}

function areSaidAgain(listed: readonly Chunk[], below: readonly Chunk[]): boolean {
  const letters = new Set(listed.flatMap((chunk) => chunk.letters));
  const again = new Set(below.flatMap((chunk) => chunk.letters));
  return [...letters].filter((letter) => again.has(letter)).length * 2 > letters.size;
}

/** A section's usual title without its letter, within a section that has one: "Outcomes" under "Sections E and F". */
const isTitleWithin = (
  isLettered: boolean,
  letters: readonly Letter[],
  { letters: around, lettered }: Chunk,
): boolean => !isLettered && lettered && (letters.some((one) => around.includes(one)) || around.length > 0);
