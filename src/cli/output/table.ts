import { stripVTControlCharacters } from "node:util";
import CliTable from "cli-table3";

/** A column of a table. One column may take what width the others leave. */
export interface TableColumn {
  /** May be of several lines. */
  heading: string;
  align?: "left" | "right";
  /** Takes the width that is left. */
  takesRest?: boolean;
  /** Longer texts wrap at this width. */
  widest?: number;
}

const gap = 2;
const narrowest = 20;
const bare = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  mid: "",
  "mid-mid": "",
  right: "",
  "right-mid": "",
  middle: " ".repeat(gap),
};

/**
 * A table without borders, so that a screen reader and a paste into a document take it as it is. Rows of more than one line are
 * set apart by a blank one.
 */
export function renderTable(columns: readonly TableColumn[], rows: readonly string[][], width: number): string {
  const widths = columnWidths(columns, rows, width);
  const table = new CliTable({
    chars: bare,
    style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
    colWidths: widths,
    colAligns: columns.map(({ align }) => align ?? "left"),
    wordWrap: true,
    truncate: "...",
  });
  table.push(columns.map(({ heading }) => heading));
  table.push(widths.map((one) => "-".repeat(one)));
  const fitted = rows.map((row) => row.map((cell, i) => breakLongWords(cell, widths[i]!)));
  const isTall = fitted.some((row) => row.some((cell, i) => cell.includes("\n") || lengthOf(cell) > widths[i]!));
  for (const [i, row] of fitted.entries()) {
    if (isTall && i > 0) table.push(columns.map(() => ""));
    table.push(row);
  }
  return `${table.toString().replace(/[ \t]+$/gm, "")}\n`;
}

/** How wide a table would be if nothing in it had to wrap. */
export function naturalWidth(columns: readonly TableColumn[], rows: readonly string[][]): number {
  return naturalWidths(columns, rows).reduce((sum, one) => sum + gap + one, -gap);
}

function naturalWidths(columns: readonly TableColumn[], rows: readonly string[][]): number[] {
  return columns.map(({ heading, widest }, i) => {
    const lines = [heading, ...rows.map((row) => row[i]!)].flatMap((text) => text.split("\n"));
    const longest = lines.reduce((most, line) => Math.max(most, lengthOf(line)), 1);
    return Math.min(longest, widest ?? longest);
  });
}

function columnWidths(columns: readonly TableColumn[], rows: readonly string[][], width: number): number[] {
  const natural = naturalWidths(columns, rows);
  const rest = columns.findIndex(({ takesRest }) => takesRest);
  if (rest < 0) return natural;
  const others = natural.reduce((sum, one, i) => sum + (i === rest ? 0 : one), gap * (columns.length - 1));
  return natural.map((one, i) => (i === rest ? Math.min(one, Math.max(narrowest, width - others)) : one));
}

function lengthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}

/** Words longer than a line, such as a case's reference, are broken and never cut short. */
function breakLongWords(text: string, width: number): string {
  if (lengthOf(text) !== text.length) return text;
  return text.replace(/\S+/g, (word) =>
    word.length <= width ? word : word.match(new RegExp(`.{1,${width}}`, "gu"))!.join("\n"),
  );
}

/** A text broken between words so that no line is wider than the page. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines[lines.length - 1];
    if (line === undefined || line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.map((line) => breakLongWords(line, width)).join("\n");
}
