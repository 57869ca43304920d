import { basename, extname } from "node:path";
import { InvalidInputError } from "../../formats/input-error";
import { parseJson } from "../../formats/json-text";
import type { Unread } from "../../plan-files/block";
import { PlanFileError } from "../../plan-files/plan-file-error";
import type { PlanRecord } from "../../quality/plan-record";
import { readPlanRecord } from "../../quality/read-plan-record";
import { InvalidRecordError } from "../../records/errors";
import { FileError } from "../failure";
import { decodeText, readBytes } from "../input";
import type { PlanPath } from "./plan-paths";

/** A plan, or why there is none. */
export type PlanReading = { plan: PlanRecord; unread: Unread[] } | { reason: string };

const mostFaults = 10;

/** Reads the plan of a file: a plan record in JSON, or a document. What the file is, its name says, and where it does not its first bytes. */
export async function readPlan({ path, file }: PlanPath): Promise<PlanReading> {
  try {
    const bytes = await readBytes(path);
    return isJson(file, bytes) ? readJson(decodeText(file, bytes).text) : await readDocument(file, bytes);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return { reason };
  }
}

function isJson(file: string, bytes: Uint8Array): boolean {
  if (/\.json$/i.test(file)) return true;
  // Markdown and plain text may start as they like.
  if (/\.(md|markdown|txt|text)$/i.test(file)) return false;
  return /^\uFEFF?\s*[{[]/.test(new TextDecoder().decode(bytes.subarray(0, 100)));
}

function readJson(text: string): PlanReading {
  const parsed = parseJson(text);
  if ("fault" in parsed) return { reason: `line ${parsed.fault.line}: ${parsed.fault.message}` };
  if (Array.isArray(parsed.value)) return { reason: "it is a list: give each plan a file of its own, in a folder" };
  return { plan: readPlanRecord(parsed.value), unread: [] };
}

/** A document names no reference: its file's name stands for one. */
async function readDocument(file: string, bytes: Uint8Array): Promise<PlanReading> {
  const { readPlanFile, readPlanText } = await import("../../plan-files/index");
  const read = readPlanText(await readPlanFile(file, bytes), { id: basename(file, extname(file)).slice(0, 200) });
  if (read.plan.sections !== undefined) return read;
  // A grade of what was not read would say nothing of the plan.
  return { reason: `no section of a plan was found in it: give them headings such as "Section F: Provision"` };
}

/** Why a plan is not read, for those errors whose messages repeat nothing of it. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof PlanFileError) return error.message;
  if (error instanceof FileError) return error.message;
  if (error instanceof InvalidInputError) return error.issues.map(({ message }) => message).join("; ");
  if (!(error instanceof InvalidRecordError)) return undefined;
  const { issues } = error;
  const shown = issues
    .slice(0, mostFaults)
    .map(({ pointer, expected, found }) => `${pointer || "/"}: expected ${expected}; found ${found}`);
  const rest = issues.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n    ");
}
