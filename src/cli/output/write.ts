import { fileFault } from "../file-fault";
import type { Output } from "../terminal";

/**
 * Writes texts one after another, no faster than they are read. A reader that has gone away (`| head`) ends it quietly.
 *
 * @returns Whether there is still somebody to read.
 */
export async function writeAll(output: Output, texts: Iterable<string>): Promise<boolean> {
  for (const text of texts) {
    try {
      await write(output, text);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EPIPE") return false;
      throw fileFault(error, "written", "standard output");
    }
  }
  return true;
}

function write(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
