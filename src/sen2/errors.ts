/** Why a file of the return is refused as a whole. */
export type Sen2Refusal =
  | "not-xml"
  | "damaged"
  | "truncated"
  | "declares-entities"
  | "too-deep"
  | "too-long"
  | "not-a-return"
  | "no-table"
  | "no-column"
  | "column-twice"
  | "table-twice"
  | "not-a-workbook"
  | "too-large";

/** A file that is not read: why, where, and what to do. It repeats nothing that stands in the file. */
export class Sen2FileError extends Error {
  override readonly name = "Sen2FileError";
  constructor(
    readonly reason: Sen2Refusal,
    message: string,
    /** Line and column, counted from 1, where the file has such. */
    readonly at?: { readonly line: number; readonly column: number },
  ) {
    super(at === undefined ? message : `Line ${at.line}, column ${at.column}: ${message}`);
  }
}

/** Options that the readers cannot work with. */
export class InvalidSen2OptionError extends Error {
  override readonly name = "InvalidSen2OptionError";
}
