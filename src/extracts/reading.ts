import type { InputIssue } from "../formats/input-error";
import type { CaseInput } from "../formats/read-cases";
import type { TextEncoding } from "./decode-text";

/** The cases of an extract, and what was left out of them. */
export interface ExtractReading {
  cases: CaseInput[];
  /** How many rows the extract has below its headings. */
  rows: number;
  /**
   * What is in no case that was read: rows that cannot be read or name no case, and cases with a fault. Rows that a stray quotation mark runs
   * together are counted by their lines.
   */
  leftOut: { rows: number; cases: number };
  /** Each fault with its line, the first 1,000 of them; values are never repeated. */
  issues: InputIssue[];
  /** How many faults there are in all. */
  faults: number;
  /** How the text was encoded; `undefined` for a text that was handed in as one. */
  encoding: TextEncoding | undefined;
}

/** How many faults are kept word for word. */
const kept = 1_000;

/** Collects the faults of an extract: all are counted, the first are kept. */
export class Faults {
  readonly #file: string;
  readonly issues: InputIssue[] = [];
  count = 0;

  constructor(file: string) {
    this.#file = file;
  }

  add(line: number, field: string, message: string): void {
    this.count += 1;
    if (this.issues.length < kept) this.issues.push({ file: this.#file, line, field, message });
  }

  inOrder(): InputIssue[] {
    return this.issues.sort((a, b) => a.line! - b.line!);
  }
}
