import type { Block, Table } from "../block";
import { textOfCell } from "./grid";
import { type Letter, lettersAtStart, sectionLabel } from "./section-label";

/** A heading of a column that is a letter and nothing else. */
const onlyLetter = /^(?:[A-K]|H ?[12])$/;

/** The sections that a line of running text starts with and that may stand there: "Section F says that …". */
export function lettersOfLines(block: Block): Letter[] {
  if (block.kind === "table" || block.kind === "picture") return [];
  return block.text.split("\n").flatMap((line) => lettersAtStart(line));
}

/** The sections whose parts a heading names without a letter. */
const partsNamed = (text: string): Letter[] =>
  /^needs?$/i.test(text) ? ["B"] : /^provision$/i.test(text) ? ["F"] : /^outcomes?$/i.test(text) ? ["E"] : [];

/** The sections that may stand in a table which was not read: those that its cells or the heads of its columns name. */
export function lettersOfUnread({ rows }: Table): Letter[] {
  const texts = rows.map(({ cells }) => cells.map((cell) => textOfCell(cell)));
  const named = texts.flat().flatMap((text) => {
    const label = sectionLabel(text.split("\n")[0]!, true);
    return label?.lettered ? label.letters : [];
  });
  const heads = texts[0] ?? [];
  const titled = heads.flatMap((text) => sectionLabel(text, true)?.letters ?? partsNamed(text));
  const bare = heads.filter((text) => onlyLetter.test(text)).map((text) => text.replace(" ", "") as Letter);
  // One letter alone may number or rate something.
  return [...named, ...titled, ...(bare.length > 1 ? bare : [])];
}
