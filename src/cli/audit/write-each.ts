import { mkdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { fileFault } from "../file-fault";
import { startProgress } from "../output/progress";
import { writeWhole } from "../output/write-file";
import type { Terminal } from "../terminal";
import type { AuditedPlan } from "./audited-plan";
import type { ReportForm } from "./formats";

/** Whether what is given to write to is a folder: one that is there, or a name that ends as only a folder's does. */
export async function isFolderName(out: string): Promise<boolean> {
  if (/[/\\]$/.test(out)) return true;
  const there = await stat(out).catch(() => undefined);
  return there?.isDirectory() === true;
}

/**
 * Writes a report on each plan into a folder, each named after the file that the plan was read from. One is held at a time.
 *
 * @throws FileError for a folder that cannot be written to.
 */
export async function writeEach(
  folder: string,
  form: ReportForm,
  audited: readonly AuditedPlan[],
  { asOf, terminal }: { asOf: string; terminal: Terminal },
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileFault(error, "written", folder);
  });
  const names = namesOf(audited.map(({ file }) => file));
  const progress = startProgress(audited.length, terminal.stderr, "Writing reports");
  try {
    for (const [i, one] of audited.entries()) {
      await writeWhole(join(folder, `${names[i]}.${form}`), await reportOn(form, one, asOf));
      progress.step();
    }
  } finally {
    progress.stop();
  }
}

async function reportOn(form: ReportForm, one: AuditedPlan, asOf: string): Promise<string | Uint8Array> {
  if (form === "docx") return (await import("../output/audit-docx")).auditsAsDocx([one], asOf);
  return (await import("../output/audit-html")).auditsAsHtml([one], asOf).join("");
}

/** The files' names without their ends; with them where two would be the same to a system that takes A for a. */
function namesOf(files: readonly string[]): string[] {
  const short = (file: string) => basename(file, extname(file));
  const count = new Map<string, number>();
  for (const file of files) count.set(short(file).toLowerCase(), (count.get(short(file).toLowerCase()) ?? 0) + 1);
  return files.map((file) => (count.get(short(file).toLowerCase()) === 1 ? short(file) : file));
}
