import { fileFault } from "../file-fault";
import type { Output } from "../terminal";

/** Writes texts one after another, no faster than they are read. A reader that has gone away (`| head`) ends it quietly. */
export async function writeAll(output: Output, texts: Iterable<string>): Promise<void> {
  for (const text of texts) if (!(await isStillRead(output, text))) return;
}

/** Writes a text and says whether there is still somebody to read. */
export async function isStillRead(output: Output, text: string): Promise<boolean> {
  try {
    await write(output, text);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return false;
    throw fileFault(error, "written", "standard output");
  }
}

function write(output: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
