import { readFile } from "node:fs/promises";
import { InvalidInputError } from "../formats/input-error";
import { parseJson } from "../formats/json-text";
import { UsageError } from "./failure";
import { fileFault } from "./file-fault";
import type { Terminal } from "./terminal";

/** A text and the name it goes by in messages. */
export interface InputText {
  fileName: string;
  text: string;
}

/** The text of a file, or of standard input when the file is `-` or left out. */
export async function readInput(file: string | undefined, { stdin }: Terminal): Promise<InputText> {
  if (file !== undefined && file !== "-") return readTextFile(file);
  if (stdin.isTTY) throw new UsageError("There is no input: give a file, or pipe cases in. Add --help to see how.");
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return decodeText("standard input", Buffer.concat(chunks));
}

/** The text of a file. */
export async function readTextFile(fileName: string): Promise<InputText> {
  return decodeText(fileName, await readBytes(fileName));
}

/** What a JSON file says. @throws InvalidInputError with the line for a file that is no JSON. */
export async function readJsonFile(file: string): Promise<{ fileName: string; value: unknown }> {
  const { fileName, text } = await readTextFile(file);
  const parsed = parseJson(text);
  if ("value" in parsed) return { fileName, value: parsed.value };
  const { line, message } = parsed.fault;
  throw new InvalidInputError([{ file: fileName, line, field: "", message }]);
}

/** The bytes of a file. */
export async function readBytes(fileName: string): Promise<Uint8Array> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(fileName);
    // Not the Buffer itself, whose slices are no copies: libraries that were written for browsers rely on it.
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    throw fileFault(error, "read", fileName);
  }
}

/** Bytes as text in UTF-8. */
export function decodeText(fileName: string, bytes: Uint8Array): InputText {
  try {
    return { fileName, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch (error) {
    const unreadable = (error as NodeJS.ErrnoException).code === "ERR_ENCODING_INVALID_ENCODED_DATA";
    const message = unreadable
      ? 'not text in UTF-8: save it as UTF-8 (in a spreadsheet, "CSV UTF-8")'
      : "too large to be read at once: split it";
    throw new InvalidInputError([{ file: fileName, field: "", message }]);
  }
}
