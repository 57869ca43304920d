import { readTextFile } from "../input";

/** The secret of a file, without the end of its line; nothing where there is no file. */
export async function readSecret(file: string | undefined): Promise<{ secret?: string }> {
  if (file === undefined) return {};
  const { text } = await readTextFile(file);
  return { secret: text.replace(/\r?\n$/, "") };
}
