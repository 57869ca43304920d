import { moderate } from "../../quality/moderation";
import { toJson } from "../output/json";
import { moderationAsCsv } from "../output/moderation-csv";
import { nothingToCompare, renderModeration } from "../output/moderation-table";
import { makePaint } from "../output/paint";
import { writeAll } from "../output/write";
import { type Session, usesColour, widthOf } from "../terminal";
import { moderationInput } from "./moderation-input";
import { readRatingsFile } from "./ratings-file";

/** The flags of `send-compliance moderate`. */
export interface ModerateFlags {
  format: "table" | "json" | "csv";
  all?: true;
}

/** Compares the ratings of some files, and writes what a moderation meeting needs. */
export async function runModeration(files: readonly string[], { format, all }: ModerateFlags, session: Session) {
  const { terminal } = session;
  const filled = [];
  for (const file of files) filled.push(await readRatingsFile(file));
  const moderation = moderate(moderationInput(filled.flatMap(({ ratings }) => ratings)));
  if (moderation.overall.n === 0) {
    session.exitCode = 1;
    if (format !== "table") await writeAll(terminal.stderr, [`${nothingToCompare}\n`]);
  }
  if (format === "json") return writeAll(terminal.stdout, [toJson(moderation)]);
  if (format === "csv") return writeAll(terminal.stdout, moderationAsCsv(moderation));
  const context = { width: widthOf(terminal), paint: makePaint(usesColour(terminal)), all: all === true };
  return writeAll(terminal.stdout, renderModeration(moderation, context));
}
