import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

/** Makes a folder for the tests of a file, which is gone after them, and what writes files into it. */
export function testFolder() {
  const folder = mkdtempSync(join(tmpdir(), "send-compliance-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** Writes a file with this in it, as JSON where it is neither text nor bytes, and gives its path. */
  const file = async (name: string, content: unknown): Promise<string> => {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    const isReady = typeof content === "string" || content instanceof Uint8Array;
    await writeFile(path, isReady ? content : JSON.stringify(content));
    return path;
  };
  return { folder, file };
}
