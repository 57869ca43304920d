import { type CsvError, parse } from "csv-parse/sync";

/** A row of a CSV text. */
export interface CsvRow {
  /** The physical line on which it starts, counted from 1. */
  line: number;
  cells: string[];
}

/** A row that cannot be read, or several that one quotation mark runs together. */
export interface CsvFault {
  line: number;
  /** How many physical lines are lost with it. */
  lines: number;
  /** Its quoted cell is never closed: everything below it is lost. */
  isOpen: boolean;
  message: string;
}

/** A first line by which Excel is told what stands between cells. */
const announced = /^"?sep=([,;\t|])"?(?=\n)/i;

const delimiters = [",", ";", "\t", "|"] as const;

/** Lines that cannot be read, both ends among them. */
interface Unread {
  first: number;
  last: number;
  code: CsvError["code"] | "holds-rows";
}

/** The rows of a CSV text, blank lines left out, and those that cannot be read. Never throws for what the text holds. */
export function readCsvTable(text: string): { rows: CsvRow[]; faults: CsvFault[] } {
  // One kind of line end, so that lines can be counted through quoted cells.
  const plain = text.replace(/\r\n?/g, "\n");
  const said = announced.exec(plain)?.[1];
  // Left blank, the line still counts.
  const content = said === undefined ? plain : plain.replace(announced, "");
  const delimiter = said ?? delimiterOf(content);
  const rows: CsvRow[] = [];
  const unread: Unread[] = [];
  let lines = 0;
  let blanks = 0;
  // The parser takes a cell in which a quotation mark stands for still open: it may reach further than to the line of that mark.
  let runsOn: Unread | undefined;
  const startOf = (at: { lines: number; empty_lines: number }, cells?: readonly string[]): number => {
    if (runsOn !== undefined && cells !== undefined) runsOn.last = at.lines - 1 - breaksIn(cells);
    const start = (runsOn?.last ?? lines) + 1 + at.empty_lines - blanks;
    runsOn = undefined;
    lines = at.lines;
    blanks = at.empty_lines;
    return start;
  };
  parse(content, {
    delimiter,
    record_delimiter: "\n",
    skip_empty_lines: true,
    relax_column_count: false,
    skip_records_with_error: true,
    on_record: (cells: string[], at) => {
      const line = startOf(at, cells);
      if (holdsRows(cells, delimiter)) unread.push({ first: line, last: at.lines, code: "holds-rows" });
      else rows.push({ line, cells });
      return null;
    },
    on_skip: (error) => {
      if (error === undefined) return undefined;
      const { code } = error;
      const at = error as CsvError & { lines: number; empty_lines: number; record?: string[] };
      if (runsOn !== undefined && code === "CSV_QUOTE_NOT_CLOSED") Object.assign(runsOn, { last: at.lines, code });
      else if (runsOn !== undefined && at.record !== undefined && at.lines - breaksIn(at.record) <= runsOn.last) {
        // The same row is told of twice: for the mark, and for the cells that it leaves.
        runsOn.last = at.lines;
        lines = at.lines;
      } else {
        const one = { first: startOf(at, at.record), last: at.lines, code };
        unread.push(one);
        if (code === "CSV_INVALID_CLOSING_QUOTE") runsOn = one;
      }
      return undefined;
    },
  });
  return { rows, faults: unread.map(faultInWords) };
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}

/** The separator that the header row uses most, outside quotes. */
function delimiterOf(text: string): string {
  const header = (/^\n*([^\n]*)/.exec(text)?.[1] ?? "").replace(/"[^"]*"/g, "");
  const uses = (delimiter: string) => header.split(delimiter).length - 1;
  return delimiters.reduce((best, one) => (uses(one) > uses(best) ? one : best));
}

/** The fewest cells of a row that tell it from a sentence with commas. */
const fewestCells = 3;

/** Whether the lines of a cell are cut where rows would be: two stray quotation marks in one column make such a cell of all between them. */
function holdsRows(cells: readonly string[], delimiter: string): boolean {
  const last = cells.length - 1;
  if (cells.length < fewestCells) return false;
  return cells.some((cell, i) => {
    if (!cell.includes("\n")) return false;
    const uses = cell.split("\n").map((line) => line.split(delimiter).length - 1);
    return uses.every((n, at) => n === (at === 0 ? last - i : at === uses.length - 1 ? i : last));
  });
}

function faultInWords({ first, last, code }: Unread): CsvFault {
  const over = last > first ? `; by the quotation marks, lines ${first} to ${last} are one row: mend them` : "";
  return {
    line: first,
    lines: last - first + 1,
    isOpen: code === "CSV_QUOTE_NOT_CLOSED",
    message: `${codeInWords(code)}${over}`,
  };
}

/** csv-parse's own messages repeat values. */
function codeInWords(code: Unread["code"]): string {
  switch (code) {
    case "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH":
      return "this row has more or fewer cells than the header";
    case "CSV_QUOTE_NOT_CLOSED":
      return "a quoted cell that starts on this row is never closed";
    case "INVALID_OPENING_QUOTE":
    case "CSV_INVALID_CLOSING_QUOTE":
      return 'a quotation mark inside a cell: quote the whole cell and write it twice ("")';
    case "holds-rows":
      return "a quoted cell that holds whole rows";
    default:
      return "this row cannot be read as CSV";
  }
}
