/** One fault in a record: where, what was expected and what sort of thing was found. Never the value. */
export interface RecordIssue {
  /** A JSON Pointer into the record. */
  pointer: string;
  expected: string;
  found: string;
}

/** A record that cannot be read, with all its faults. */
export class InvalidRecordError extends Error {
  override readonly name = "InvalidRecordError";
  constructor(readonly issues: readonly RecordIssue[]) {
    super(
      `The record cannot be read:\n${issues
        .map((issue) => `  ${issue.pointer || "/"}: expected ${issue.expected}; found ${issue.found}`)
        .join("\n")}`,
    );
  }
}
