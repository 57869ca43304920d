import type { UnknownFields } from "../records/read-record";

/** A case as a file has it, before the schema has seen it. */
export interface RawCase {
  /** The physical line in NDJSON and CSV, counted from 1. */
  line: number | undefined;
  /** A JSON Pointer to the case in the file; empty where the case is the file or has a line of its own. */
  pointer: string;
  value: unknown;
  /** What to call the field at a JSON Pointer into the case, in the file's own terms. */
  fieldAt(pointer: string): string;
}

/** A fault, before the file's name is added. */
export interface SplitFault {
  line?: number;
  field: string;
  message: string;
}

/** What a reader of one format is given beside the text. */
export interface SplitContext {
  /** Notes a fault and goes on, so that all faults of a file are found at once. */
  refuse(fault: SplitFault): void;
  unknownFields: UnknownFields;
}
