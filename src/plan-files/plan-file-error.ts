/** Why a file was refused. */
export type PlanFileRefusal =
  | "empty"
  | "too-large"
  | "too-large-unpacked"
  | "too-many-parts"
  | "too-deep"
  | "too-long"
  | "too-complex"
  | "old-or-protected"
  | "encrypted"
  | "packed-file-inside"
  | "damaged"
  | "declares-entities"
  | "not-a-document"
  | "not-text"
  | "no-text"
  | "unknown-format";

/** A file that is not read: its reason as a word, and a message that says what to do and repeats nothing of the file. */
export class PlanFileError extends Error {
  override readonly name = "PlanFileError";
  constructor(
    readonly reason: PlanFileRefusal,
    message: string,
  ) {
    super(message);
  }
}
