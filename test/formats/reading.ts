import { InvalidInputError } from "../../src/formats/input-error";
import { type CaseInput, type ReadCasesOptions, readCases } from "../../src/formats/read-cases";

/** What a text is read as; the file's name decides the format. */
export function read(text: string, fileName: string, options: Partial<ReadCasesOptions> = {}): CaseInput[] {
  return readCases(text, { fileName, ...options });
}

/** The records of a text. */
export function records(text: string, fileName: string, options: Partial<ReadCasesOptions> = {}): unknown[] {
  return read(text, fileName, options).map(({ value }) => value);
}

/** The faults of a text that cannot be read, as `line field: message`. */
export function faults(text: string, fileName: string, options: Partial<ReadCasesOptions> = {}): string[] {
  try {
    read(text, fileName, options);
  } catch (error) {
    if (error instanceof InvalidInputError)
      return error.issues.map(({ line, field, message }) => `${line ?? "-"} ${field}: ${message}`);
    throw error;
  }
  throw new Error("The text was read.");
}
