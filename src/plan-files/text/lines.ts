import type { Block, Row } from "../block";
import type { BlockCounter } from "../block-counter";
import { cleanText } from "../clean-text";
import { requireColumns } from "../columns";
import { labelWithin } from "../plan/section-label";

/** A line of a text, and whether it is known to be a heading. */
export interface Line {
  text: string;
  heading?: number;
}

const bullet = /^(\s*)(?:[-*•·‣▪●○◦–]|\d{1,3}[.)]|\([a-z\d]{1,3}\)|[a-z][.)])\s+(\S.*)$/u;
const underline = /^\s*(=|-)\1{2,}\s*$/;
const capitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;
const labelled = /^\s*\p{Lu}[^:.!?]{0,60}:(\s|$)/u;
/** From here on a line is taken to have been broken because it was full. */
const fullLine = 60;
const tabWidth = 4;

/**
 * The blocks of a text's lines. Headings are underlined, or short and in capitals; items start with a bullet or number;
 * lines with the same number of tabs, one below another, are a table. The label of a section always starts a block.
 */
export function blocksOfLines(lines: readonly Line[], counter: BlockCounter): Block[] {
  const blocks: Block[] = [];
  let open: { kind: "paragraph" | "item"; level: number; lines: string[] } | undefined;
  const close = () => {
    if (!open) return;
    const text = cleanText(joined(open.lines));
    counter.add(text.length);
    if (text !== "")
      blocks.push(open.kind === "item" ? { kind: "item", level: open.level, text } : { kind: "paragraph", text });
    open = undefined;
  };
  const heading = (text: string, level: number) => {
    close();
    const clean = cleanText(text);
    counter.add(clean.length);
    if (clean !== "") blocks.push({ kind: "heading", level, text: clean });
  };

  for (let i = 0; i < lines.length; i++) {
    const { text, heading: level } = lines[i]!;
    if (open && labelWithin(text, open.lines[open.lines.length - 1]!)) close();
    const below = underline.exec(lines[i + 1]?.text ?? "");
    const item = bullet.exec(text);
    if (text.trim() === "" || underline.test(text)) close();
    else if (level !== undefined) heading(text, level);
    else if (below) heading(text, below[1] === "=" ? 1 : 2);
    else if (hasColumns(text) && tabs(lines[i + 1]?.text ?? "") === tabs(text)) {
      close();
      requireColumns(tabs(text) + 1);
      const rows: Row[] = [];
      for (const count = tabs(text); i < lines.length && tabs(lines[i]!.text) === count; i++)
        rows.push(rowOf(lines[i]!.text, counter));
      i -= 1;
      blocks.push({ kind: "table", rows });
    } else if (item) {
      close();
      open = { kind: "item", level: 1 + Math.min(Math.floor(widthOf(item[1]!) / 2), 8), lines: [item[2]!] };
    } else if (!open && text.length <= 100 && capitals.test(text)) heading(text, 2);
    else if (open) open.lines.push(text);
    else open = { kind: "paragraph", level: 1, lines: [text] };
  }
  close();
  return blocks;
}

/** Lines that were broken because they were full are one line again. */
function joined(lines: readonly string[]): string {
  return lines.reduce((text, line, i) => {
    if (i === 0) return line;
    const before = lines[i - 1]!;
    // The label of a section, however long, ends with its line, unless its title goes on in small letters.
    const isLabel = i === 1 && labelWithin(before, "") !== undefined;
    const isFull = before.trimEnd().length >= fullLine && !labelled.test(line) && !isLabel;
    const isBroken = isFull || /^\s*\p{Ll}/u.test(line);
    return `${text}${isBroken ? " " : "\n"}${line.trim()}`;
  }, "");
}

/** The tabs of a line that stand between its words, or would: none where tabs only set it in. */
const tabs = (text: string): number => text.split("\t").length - 1;
const hasColumns = (text: string): boolean => /\S *\t\s*\S/u.test(text);

const widthOf = (indent: string): number => indent.replaceAll("\t", " ".repeat(tabWidth)).length;

function rowOf(line: string, counter: BlockCounter): Row {
  const cells = line.split("\t").map((cell) => {
    const text = cleanText(cell);
    counter.add(text.length);
    return { blocks: text === "" ? [] : [{ kind: "paragraph" as const, text }] };
  });
  return { cells };
}
