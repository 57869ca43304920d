import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { printable } from "../../formats/input-error";
import { FileError } from "../failure";
import { fileFault } from "../file-fault";

/** Writes a file whole or not at all: to a temporary file beside it, which then takes its name. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const existing = await stat(file).catch(() => undefined);
    // A rename would put a file in the place of a folder or device.
    if (existing && !existing.isFile())
      throw new FileError(`${printable(file)} cannot be written: it is no ordinary file.`);
    await writeFile(temporary, content, { flag: "wx" });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw fileFault(error, "written", file);
  }
}
