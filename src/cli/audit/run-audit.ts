import { extname } from "node:path";
import { printable } from "../../formats/input-error";
import { UsageError } from "../failure";
import { hasBreach } from "../output/audit-rows";
import { displayId } from "../output/finding-table";
import { counted } from "../output/finding-words";
import { writeAll } from "../output/write";
import { writeWhole } from "../output/write-file";
import type { Session, Terminal } from "../terminal";
import { auditPlans } from "./audit-plans";
import type { AuditedPlan } from "./audited-plan";
import { type AuditFormat, auditFormats, writeAudits } from "./formats";
import { type PlanRatings, ratingsByPlan } from "./ratings-by-plan";
import { readRatingsFile } from "./ratings-file";

/** The flags of `send-compliance audit`. */
export interface AuditFlags {
  asOf?: string;
  ratings?: string;
  format?: AuditFormat;
  out?: string;
  all?: true;
}

/** Audits a plan or the plans of a folder, and writes what came of it. */
export async function runAudit(path: string, flags: AuditFlags, session: Session): Promise<void> {
  const { terminal } = session;
  const { asOf, out, all } = flags;
  if (asOf === undefined)
    throw new UsageError(
      "Give --as-of <date>, the day of the audit: the clock is never read, so that the same plan always gives the same audit.",
    );
  const format = formatFor(flags);
  const ratings = flags.ratings === undefined ? undefined : ratingsByPlan(await readRatingsFile(flags.ratings));
  const { audited, keptOut, otherFiles, isFolder } = await auditPlans(path, { asOf, ratings, terminal });

  if (audited.length > 0) {
    const content = await writeAudits(
      format,
      { asOf, audited, keptOut },
      { terminal, all: all === true, toFile: out !== undefined },
    );
    if (out === undefined) await writeAll(terminal.stdout, content as Iterable<string>);
    else {
      await writeWhole(out, content instanceof Uint8Array ? content : [...content].join(""));
      await say(terminal, `${counted(audited.length, "audit")} written.`);
    }
  }
  if (otherFiles > 0)
    await say(
      terminal,
      `${counted(otherFiles, "file")} of the folder ${otherFiles === 1 ? "is" : "are"} of no kind that plans come in.`,
    );
  await sayUnread(format, audited, terminal);
  await sayNotGiven(
    ratings,
    audited.map(({ audit }) => audit.id),
    terminal,
  );
  if (keptOut.length > 0) {
    const lines = keptOut.map(({ file, reason }) => `  ${printable(file)}: ${reason}`);
    const head = isFolder
      ? `${counted(keptOut.length, "file")} cannot be read and ${keptOut.length === 1 ? "is" : "are"} left out:`
      : "The plan cannot be read:";
    await say(terminal, [head, ...lines].join("\n"));
  }
  session.exitCode = keptOut.length > 0 ? 2 : audited.some(({ audit }) => hasBreach(audit)) ? 1 : 0;
}

/** The format that was asked for, or that the name of the file to write says. */
function formatFor({ format, out }: AuditFlags): AuditFormat {
  const named = out === undefined ? undefined : extname(out).slice(1).toLowerCase();
  const chosen = format ?? auditFormats.find((one) => one === named) ?? (out === undefined ? "table" : undefined);
  if (chosen === undefined)
    throw new UsageError(
      `Give --format, or a file whose name ends in .${auditFormats.filter((one) => one !== "table").join(", .")}.`,
    );
  if ((chosen === "xlsx" || chosen === "docx") && out === undefined)
    throw new UsageError(`Give --out <file>: ${chosen} is no text that could be shown here.`);
  return chosen;
}

/** What could not be read stands in the table, in JSON and in Word; who takes another form must hear of it. */
async function sayUnread(format: AuditFormat, audited: readonly AuditedPlan[], terminal: Terminal): Promise<void> {
  const count = audited.filter(({ unread }) => unread.length > 0).length;
  if (count === 0 || (format !== "csv" && format !== "html")) return;
  await say(terminal, `Of ${counted(count, "plan")} something could not be read: --format json says what.`);
}

async function sayNotGiven(
  ratings: ReadonlyMap<string, PlanRatings> | undefined,
  given: readonly string[],
  terminal: Terminal,
): Promise<void> {
  const others = [...(ratings?.keys() ?? [])].filter((plan) => !given.includes(plan));
  if (others.length === 0) return;
  const [count, them] = others.length === 1 ? ["A plan is", "it"] : [`${others.length} plans are`, "them"];
  await say(
    terminal,
    `${count} rated and not among those audited: ${others.map(displayId).join(", ")}. Nothing came of ${them}.`,
  );
}

async function say({ stderr }: Terminal, text: string): Promise<void> {
  await writeAll(stderr, [`${text}\n`]);
}
