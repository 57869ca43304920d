import { extname } from "node:path";
import { UsageError } from "../failure";
import { asCsvFile } from "../output/csv-file";
import { writeAll } from "../output/write";
import { writeWhole } from "../output/write-file";
import type { Session } from "../terminal";
import type { AuditFlags } from "./run-audit";
import { templateAsCsv, templateAsXlsx } from "./template";
import { themeFlagsGiven } from "./theme-flags";

/** Writes the sheet that auditors fill in: to a file as its name says, or as CSV. */
export async function writeTemplate(
  plan: string | undefined,
  { format, out, ratings, ...flags }: AuditFlags,
  { terminal }: Session,
) {
  if (plan !== undefined || ratings !== undefined || themeFlagsGiven(flags).length > 0)
    throw new UsageError("--template writes an empty sheet: leave out the plan and all other flags but --out.");
  const named = out === undefined ? "csv" : extname(out).slice(1).toLowerCase();
  const kind = format ?? named;
  if (kind !== "csv" && kind !== "xlsx")
    throw new UsageError("The sheet is written as .xlsx or .csv: give --out a name that ends so.");
  if (out === undefined) {
    if (kind === "xlsx") throw new UsageError("Give --out <file>: xlsx is no text that could be shown here.");
    await writeAll(terminal.stdout, templateAsCsv());
    return;
  }
  await writeWhole(out, kind === "xlsx" ? await templateAsXlsx() : asCsvFile(templateAsCsv()));
  await writeAll(terminal.stderr, ["The sheet for auditors is written.\n"]);
}
