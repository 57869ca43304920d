import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Sen2Synthesis, sen2BladeFiles, sen2XmlPieces } from "../synth-sen2";
import { UsageError } from "./failure";
import { fileFault } from "./file-fault";
import { counted } from "./output/finding-words";
import { writeAll } from "./output/write";
import { writeWhole } from "./output/write-file";
import type { Session } from "./terminal";

/** How an invented return can be laid out. */
export const sen2Layouts = ["xml", "blade"] as const;

/** The flags of an invented return. */
export interface Sen2SynthFlags {
  persons?: number;
  seed: number;
  faults?: number;
  asOf?: string;
  layout?: (typeof sen2Layouts)[number];
  out?: string;
}

/** Invents a SEN2 return and writes it as it is made. */
export async function synthSen2(flags: Sen2SynthFlags, { terminal }: Session): Promise<void> {
  const { persons = 300, seed, faults, asOf, layout = "xml", out } = flags;
  if (asOf === undefined)
    throw new UsageError(
      "Give --as-of <date>, the census day: the clock is never read, so that a seed always gives the same return.",
    );
  const synthesis: Sen2Synthesis = { persons, seed, asOf, ...(faults !== undefined && { faults }) };
  if (layout === "blade") await writeFolder(out, synthesis);
  else if (out === undefined) return writeAll(terminal.stdout, sen2XmlPieces(synthesis));
  else await writeWhole(out, sen2XmlPieces(synthesis));
  await writeAll(terminal.stderr, [`${counted(persons, "synthetic person")} written.\n`]);
}

async function writeFolder(folder: string | undefined, synthesis: Sen2Synthesis): Promise<void> {
  if (folder === undefined) throw new UsageError("Give --out <folder>: the layout blade is nine files.");
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw fileFault(error, "written", folder);
  }
  for (const { name, pieces } of sen2BladeFiles(synthesis)) await writeWhole(join(folder, name), pieces());
}
