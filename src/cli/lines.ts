import { createReadStream } from "node:fs";
import { UsageError } from "./failure";
import { fileFault } from "./file-fault";
import type { Terminal } from "./terminal";

/**
 * The lines of a file, or of standard input, one at a time and without their ends: of an input of any length only one line is held.
 *
 * @throws FileError for a file that cannot be read, UsageError where there is no input.
 */
export async function* readLines(file: string | undefined, { stdin }: Terminal): AsyncGenerator<string> {
  const isFile = file !== undefined && file !== "-";
  if (!isFile && stdin.isTTY) throw new UsageError("There is no input: give a file, or pipe passages in, one a line.");
  const decoder = new TextDecoder("utf-8");
  // What has been read of the line at hand. It is joined once, so that a line of any length takes time in proportion to it.
  let parts: string[] = [];
  try {
    for await (const chunk of isFile ? createReadStream(file) : stdin) {
      const lines = (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true })).split("\n");
      for (const end of lines.slice(0, -1)) {
        yield withoutReturn(parts.join("") + end);
        parts = [];
      }
      parts.push(lines[lines.length - 1]!);
    }
  } catch (error) {
    throw isFile ? fileFault(error, "read", file) : error;
  }
  const rest = parts.join("") + decoder.decode();
  if (rest !== "") yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
