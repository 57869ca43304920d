import { Lexer, type Token, type Tokens } from "marked";
import type { Block, Cell, DocumentText } from "./block";
import { BlockCounter } from "./block-counter";
import { requireColumns } from "./columns";
import { PlanFileError } from "./plan-file-error";
import { isAllBold, plainInline } from "./text/inline";
import { requireLength } from "./text/require-length";

/** So far a line may be indented, and so many quotation marks may open it: nesting past that is no plan's. */
const deepestIndent = 100;
const mostQuotes = 20;

/** Reads Markdown (with tables, as GitHub writes them) to blocks. Tags of HTML are left out. Throws {@link PlanFileError}. */
export function readMarkdown(text: string): DocumentText {
  requireLength(text);
  for (const line of text.split("\n")) {
    const [opening] = /^[\s>]*/.exec(line)!;
    const isBlank = line.trim() === "";
    if (opening.replace(/[^>]/g, "").length > mostQuotes || (opening.length > deepestIndent && !isBlank))
      throw new PlanFileError("too-deep", "Lists or quotations are nested too deep: flatten them and save.");
  }
  const counter = new BlockCounter();
  const tokens: Token[] = [];
  // Blocks alone: the marks within a line are few, and taken out without the lexer's work on them.
  new Lexer().blockTokens(text.replace(/\r\n?/g, "\n"), tokens);
  return { blocks: blocksOf(tokens, 0, counter), margins: [], unread: [] };
}

function blocksOf(tokens: readonly Token[], level: number, counter: BlockCounter): Block[] {
  return tokens.flatMap((token): Block[] => {
    switch (token.type) {
      case "heading": {
        const { text, depth } = token as Tokens.Heading;
        return written(text, counter, (clean) => ({ kind: "heading", level: depth, text: clean }));
      }
      case "paragraph":
      case "text": {
        const { text } = token as Tokens.Paragraph;
        return [
          ...pictures(text),
          ...written(text, counter, (clean) =>
            level > 0
              ? { kind: "item", level, text: clean }
              : { kind: "paragraph", text: clean, ...(isAllBold(text) && { strong: true }) },
          ),
        ];
      }
      case "code":
        return written((token as Tokens.Code).text, counter, (clean) => ({ kind: "paragraph", text: clean }));
      case "blockquote":
        return blocksOf((token as Tokens.Blockquote).tokens, level, counter);
      case "list":
        return (token as Tokens.List).items.flatMap((item) => blocksOf(item.tokens, level + 1, counter));
      case "table": {
        const { header, rows } = token as Tokens.Table;
        requireColumns(header.length);
        const all = [header, ...rows].map((cells) => ({ cells: cells.map(({ text }) => cellOf(text, counter)) }));
        return [{ kind: "table", rows: all }];
      }
      default:
        return [];
    }
  });
}

function written(markdown: string, counter: BlockCounter, make: (text: string) => Block): Block[] {
  const text = plainInline(markdown);
  counter.add(text.length);
  return text === "" ? [] : [make(text)];
}

function cellOf(markdown: string, counter: BlockCounter): Cell {
  const text = plainInline(markdown);
  counter.add(text.length);
  const lines = text.split("\n").filter((line) => line !== "");
  const blocks = lines.map((line): Block => {
    const item = /^[-•*] (.*)$/.exec(line)?.[1];
    return item === undefined ? { kind: "paragraph", text: line } : { kind: "item", level: 1, text: item };
  });
  return { blocks: [...pictures(markdown), ...blocks] };
}

const pictures = (markdown: string): Block[] => (/!\[[^[\]]*\]\(/.test(markdown) ? [{ kind: "picture" }] : []);
