import { readFileSync } from "node:fs";

/** The pages that people write by hand. Generated pages are linked to, and held to their generators elsewhere. */
export const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "docs/counting.md",
  "docs/outcomes.md",
  "docs/data-protection.md",
  "docs/part-time-timetables.md",
  "docs/auditing-plans.md",
  "docs/sen2.md",
  "docs/caseload-reports.md",
  "docs/quick-start.md",
  "docs/embedding.md",
  "docs/own-rules.md",
  "docs/moderating-auditors.md",
  "docs/what-it-will-not-do.md",
  "docs/calculator.md",
  "docs/architecture.md",
  "docs/decisions/README.md",
  "docs/decisions/0001-dates-are-days.md",
  "docs/decisions/0002-own-evaluator.md",
  "docs/decisions/0003-three-answers.md",
  "docs/decisions/0004-named-readings.md",
  "docs/decisions/0005-law-as-json.md",
  "docs/decisions/0006-exceptions-move-no-date.md",
  "docs/decisions/0007-departments-percentage.md",
  "docs/decisions/0008-small-numbers.md",
  "docs/decisions/0009-wording-asks.md",
  "docs/decisions/0010-bundled-zod.md",
  "docs/versions.md",
] as const;

/** A fenced block of code. */
export interface CodeBlock {
  page: string;
  /** The line of its opening fence, counted from 1. */
  line: number;
  language: string;
  /** What follows the language: the name of the file that the block is. */
  fileName: string | undefined;
  text: string;
}

/** A table, cell by cell, without the row of dashes. */
export interface Table {
  page: string;
  /** The line of its header, counted from 1. */
  line: number;
  header: string[];
  rows: string[][];
}

/** Indented where the block belongs to an item of a list. */
const fence = /^( *)```(\S*)(?: (\S+))?$/;

/** The fenced blocks of a page. */
export function codeBlocks(page: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: CodeBlock | undefined;
  let indent = 0;
  for (const [i, text] of lines(page).entries()) {
    const found = fence.exec(text);
    if (open === undefined) {
      if (!found) continue;
      indent = found[1]!.length;
      open = { page, line: i + 1, language: found[2]!, fileName: found[3], text: "" };
    } else if (found) {
      blocks.push(open);
      open = undefined;
    } else open.text += `${text.slice(indent)}\n`;
  }
  if (open !== undefined) throw new Error(`${page}:${open.line}: a block of code is never closed.`);
  return blocks;
}

/** The value of the last block of JSON above a line: what a table below it changes. */
export function jsonAbove(page: string, line: number): unknown {
  const block = codeBlocks(page).findLast((one) => one.language === "json" && one.line < line);
  if (block === undefined) throw new Error(`${page}:${line}: there is no block of JSON above.`);
  return JSON.parse(block.text);
}

/** The lines of a page; those inside fenced blocks are empty. */
export function proseLines(page: string): string[] {
  let inside = false;
  return lines(page).map((text) => {
    const isFence = fence.test(text);
    if (isFence) inside = !inside;
    return isFence || inside ? "" : text;
  });
}

/** The tables of a page. */
export function tables(page: string): Table[] {
  const found: Table[] = [];
  let open: Table | undefined;
  for (const [i, text] of proseLines(page).entries()) {
    if (!text.startsWith("|")) open = undefined;
    else if (open === undefined) {
      open = { page, line: i + 1, header: cells(text), rows: [] };
      found.push(open);
    } else if (!/^[|\s:-]+$/.test(text)) open.rows.push(cells(text));
  }
  return found;
}

/** The tables, on any page, whose headers hold all of these columns. */
export function tablesWith(...columns: string[]): Table[] {
  return pages.flatMap(tables).filter(({ header }) => columns.every((column) => header.includes(column)));
}

/** The rows of a table as objects, with a name for each that a test can go by. */
export function rowsOf({ page, line, header, rows }: Table): [name: string, row: Record<string, string>][] {
  return rows.map((row, i) => {
    if (row.length !== header.length) throw new Error(`${page}:${line}: row ${i + 1} has ${row.length} cells.`);
    return [`${page}:${line + 2 + i} ${row[0]}`, Object.fromEntries(header.map((column, k) => [column, row[k]!]))];
  });
}

/** A cell without the marks of code. */
export function code(cell: string): string {
  return cell.replace(/^`|`$/g, "");
}

function cells(row: string): string[] {
  return row
    .replace(/^\||\|\s*$/g, "")
    .split("|")
    .map((cell) => cell.trim());
}

function lines(page: string): string[] {
  return readFileSync(page, "utf8").split("\n");
}
