import { rmSync } from "node:fs";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { printable } from "../../formats/input-error";
import { FileError } from "../failure";
import { fileFault } from "../file-fault";

/**
 * Writes a file whole or not at all: to a temporary file beside it, which then takes its name. Pieces are written as they are made, so that
 * a file may be larger than memory.
 */
export async function writeWhole(file: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  const forget = whenStopped(() => rmSync(temporary, { force: true }));
  try {
    const existing = await stat(file).catch(() => undefined);
    // A rename would put a file in the place of a folder or device.
    if (existing && !existing.isFile())
      throw new FileError(`${printable(file)} cannot be written: it is no ordinary file.`);
    const isWhole = typeof content === "string" || content instanceof Uint8Array;
    await writeFile(temporary, isWhole ? content : gathered(content), { flag: "wx" });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileFault(error, "written", file);
  } finally {
    forget();
  }
}

/** Cleans up when a signal ends the process, which then ends as it would have. @returns What stops listening. */
function whenStopped(cleanUp: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const forget = () => {
    for (const signal of signals) process.removeListener(signal, stop);
  };
  const stop = (signal: NodeJS.Signals) => {
    forget();
    cleanUp();
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.once(signal, stop);
  return forget;
}

const atOnce = 500_000;

/** Small pieces together: each is a call of its own to the system. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < atOnce) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}
