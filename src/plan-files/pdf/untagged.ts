import type { Block } from "../block";
import type { BlockCounter } from "../block-counter";
import { blocksOfLines, type Line } from "../text/lines";

/** A run of text on a page: where it starts, from the bottom left, and how tall its letters are. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  height: number;
}

interface PlacedLine {
  text: string;
  y: number;
  height: number;
}

/** So much taller than the text of most lines, a line is a heading. */
const headingHeight = 1.15;
/** So many heights of a line further down, a new paragraph starts. */
const paragraphGap = 1.7;

/** The blocks of pages whose PDF says nothing of structure: lines by their height, headings by their size. */
export function untaggedBlocks(pages: readonly (readonly PlacedText[])[], counter: BlockCounter): Block[] {
  const lines = pages.map((page) => linesOf(page));
  const usual = usualHeight(lines.flat());
  return blocksOfLines(
    lines.flatMap((page) => spaced(page, usual)),
    counter,
  );
}

function linesOf(page: readonly PlacedText[]): PlacedLine[] {
  const lines: PlacedLine[] = [];
  for (const { text, y, height } of page) {
    const last = lines[lines.length - 1];
    if (last && Math.abs(last.y - y) < 2) {
      last.text += text;
      last.height = Math.max(last.height, height);
    } else if (text.trim() !== "") lines.push({ text, y, height });
  }
  return lines;
}

/** The height that most characters have. */
function usualHeight(lines: readonly PlacedLine[]): number {
  const characters = new Map<number, number>();
  for (const { text, height } of lines) characters.set(height, (characters.get(height) ?? 0) + text.length);
  return [...characters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

function spaced(page: readonly PlacedLine[], usual: number): Line[] {
  return page.flatMap(({ text, y, height }, i): Line[] => {
    const above = page[i - 1];
    const isNew = above === undefined || above.y - y > paragraphGap * Math.max(height, usual) || above.y < y;
    const line = height > usual * headingHeight && text.length <= 120 ? { text, heading: 2 } : { text };
    return isNew ? [{ text: "" }, line] : [line];
  });
}
