import { type CsvError, parse } from "csv-parse/sync";

/** A row of a CSV text. */
export interface CsvRow {
  /** The physical line on which it starts, counted from 1. */
  line: number;
  cells: string[];
}

/** A row that cannot be read. */
export interface CsvFault {
  line: number;
  message: string;
}

const delimiters = [",", ";", "\t", "|"] as const;

/** The rows of a CSV text, blank lines left out, and those that cannot be read. Never throws for what the text holds. */
export function readCsvTable(text: string): { rows: CsvRow[]; faults: CsvFault[] } {
  // One kind of line end, so that lines can be counted through quoted cells.
  const content = text.replace(/\r\n?/g, "\n");
  const rows: CsvRow[] = [];
  const faults: CsvFault[] = [];
  let lines = 0;
  let blanks = 0;
  const startOf = (at: { lines: number; empty_lines: number }): number => {
    const start = lines + 1 + at.empty_lines - blanks;
    lines = at.lines;
    blanks = at.empty_lines;
    return start;
  };
  parse(content, {
    delimiter: delimiterOf(content),
    record_delimiter: "\n",
    skip_empty_lines: true,
    relax_column_count: false,
    skip_records_with_error: true,
    on_record: (cells: string[], at) => {
      rows.push({ line: startOf(at), cells });
      return null;
    },
    on_skip: (error) => {
      if (error) faults.push({ line: startOf(error as never), message: faultInWords(error) });
      return undefined;
    },
  });
  return { rows, faults };
}

/** The separator that the header row uses most, outside quotes. */
function delimiterOf(text: string): string {
  const header = (/^\n*([^\n]*)/.exec(text)?.[1] ?? "").replace(/"[^"]*"/g, "");
  const uses = (delimiter: string) => header.split(delimiter).length - 1;
  return delimiters.reduce((best, one) => (uses(one) > uses(best) ? one : best));
}

/** csv-parse's own messages repeat values. */
function faultInWords({ code }: CsvError): string {
  switch (code) {
    case "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH":
      return "this row has more or fewer cells than the header";
    case "CSV_QUOTE_NOT_CLOSED":
      return "a quoted cell that starts on this row is never closed";
    case "INVALID_OPENING_QUOTE":
    case "CSV_INVALID_CLOSING_QUOTE":
      return 'a quotation mark inside a cell: quote the whole cell and write it twice ("")';
    default:
      return "this row cannot be read as CSV";
  }
}
