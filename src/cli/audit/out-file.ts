import { realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { UsageError } from "../failure";

/**
 * Refuses to write over what is read.
 *
 * @param out The file, or the folder, that is to be written.
 * @param read The plans, and the sheets that are read.
 * @throws UsageError where one of them would be replaced.
 */
export async function refuseOverwriting(out: string, read: readonly string[]): Promise<void> {
  const there = await realpath(out).catch(() => undefined);
  if (there === undefined) return;
  for (const one of read) {
    const file = await realpath(one).catch(() => undefined);
    if (file === there) throw new UsageError("--out names a file that is read: give what is written another name.");
    if (file !== undefined && dirname(file) === join(there))
      throw new UsageError("--out names the folder of the plans: give the reports a folder of their own.");
  }
}
