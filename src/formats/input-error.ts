/** One fault in a file of cases: where it is and how to put it right. Never the value at fault. */
export interface InputIssue {
  /** The file's name as it was given. */
  file: string;
  /** The physical line, counted from 1; none in a JSON file whose fault has a pointer. */
  line?: number;
  /** A JSON Pointer, or in a CSV file the column's heading; empty when the fault is the file's or the line's own. */
  field: string;
  /** What is wrong and what was expected, never what stood there. */
  message: string;
}

const listed = 20;

/** Input that cannot be read, with every fault of the whole file. The message lists the first 20. */
export class InvalidInputError extends Error {
  override readonly name = "InvalidInputError";
  constructor(readonly issues: readonly InputIssue[]) {
    super(describe(issues));
  }
}

function describe(issues: readonly InputIssue[]): string {
  const lines = issues.slice(0, listed).map((issue) => `  ${issueInWords(issue)}`);
  const more = issues.length > listed ? [`  and ${issues.length - listed} more`] : [];
  const count = `${issues.length} fault${issues.length === 1 ? "" : "s"}`;
  return [`The input cannot be read: ${count}.`, ...lines, ...more].join("\n");
}

/** A fault on one line: where it is, and how to put it right. */
export function issueInWords({ file, line, field, message }: InputIssue): string {
  const place = [file, ...(line === undefined ? [] : [`line ${line}`]), ...(field === "" ? [] : [field])];
  return `${place.map((part) => printable(part)).join(", ")}: ${printable(message, 400)}`;
}

/** A text of the caller's as it may safely stand in a message: on one line, no control characters, not endless. */
export function printable(text: string, longest = 160): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\uFFFD");
  return clean.length > longest ? `${clean.slice(0, longest)}...` : clean;
}
