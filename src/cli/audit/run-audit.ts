import { extname } from "node:path";
import { printable } from "../../formats/input-error";
import { nearestNames } from "../../formats/nearest-names";
import { UsageError } from "../failure";
import { hasBreach } from "../output/audit-rows";
import { asCsvFile } from "../output/csv-file";
import { displayId } from "../output/finding-table";
import { counted } from "../output/finding-words";
import { writeAll } from "../output/write";
import { writeWhole } from "../output/write-file";
import type { Session, Terminal } from "../terminal";
import { type AuditsMade, auditPlans } from "./audit-plans";
import type { AuditedPlan } from "./audited-plan";
import { type AuditFormat, auditFormats, type ReportForm, writeAudits } from "./formats";
import { refuseOverwriting } from "./out-file";
import { type PlanPaths, planPaths } from "./plan-paths";
import { type RatingsByPlan, ratingsByPlan } from "./ratings-by-plan";
import { readRatingsFile } from "./ratings-file";
import { readThemeFlags, summariseAudits, type ThemeFlags, themeFlagsGiven } from "./theme-flags";
import { isFolderName, writeEach } from "./write-each";

/** A Word document is held whole while it is written, some 3 MB for each plan; and nobody leafs through more. */
const mostInDocument = 50;

/** The flags of `send-compliance audit`. */
export interface AuditFlags extends ThemeFlags {
  asOf?: string;
  ratings?: string;
  format?: AuditFormat;
  out?: string;
  all?: true;
}

/** Audits a plan or the plans of a folder, and writes what came of it. */
export async function runAudit(path: string, flags: AuditFlags, session: Session): Promise<void> {
  const { terminal } = session;
  const { out, all } = flags;
  const asOf = asOfOf(flags);
  const toFolder = out !== undefined && (await isFolderName(out));
  const format = toFolder ? formOf(flags) : formatFor(flags);
  const given = themeFlagsGiven(flags);
  if (given.length > 0 && (format !== "html" || toFolder))
    throw new UsageError(
      `${given.join(", ")}: for the report over several plans, which is HTML. Give --out a name that ends in .html.`,
    );
  const themes = await readThemeFlags(flags);
  const ratings = flags.ratings === undefined ? undefined : ratingsByPlan(await readRatingsFile(flags.ratings));
  const paths = await planPaths(path);
  if (out !== undefined) await refuseOverwriting(out, readFrom(paths, flags));
  if (format === "docx" && !toFolder && paths.plans.length > mostInDocument)
    throw new UsageError(
      `${paths.plans.length} plans are too many for one Word document, which takes ${mostInDocument}. For a document on each plan give --out a folder, such as reports/; for rows of every plan .xlsx or .csv; for what the plans have in common .html.`,
    );
  const { audited, keptOut, otherFiles, isFolder } = await auditPlans(paths, { asOf, ratings, terminal });

  if (toFolder) {
    await writeEach(out, format as ReportForm, audited, { asOf, terminal });
    if (audited.length > 0) await say(terminal, `${counted(audited.length, "report")} written.`);
  } else if (audited.length > 0) {
    const content = await writeAudits(
      format,
      { asOf, audited, keptOut, themes },
      { terminal, all: all === true, toFile: out !== undefined },
    );
    if (out === undefined) await writeAll(terminal.stdout, content as Iterable<string>);
    else {
      await writeWhole(out, format === "csv" ? asCsvFile(content as Iterable<string>) : content);
      await say(terminal, `${counted(audited.length, "audit")} written.`);
    }
  }
  if (audited.length === 1 && given.length > 0)
    await say(terminal, `The report is on one plan, so that ${given.join(", ")} said nothing in it.`);
  for (const note of themes.notes) await say(terminal, note);
  await sayUnread(format, audited, terminal);
  await sayLeftOut({ audited, keptOut, otherFiles, isFolder }, ratings, terminal);
  session.exitCode =
    keptOut.length > 0 || ratesNone(ratings, audited) ? 2 : audited.some(({ audit }) => hasBreach(audit)) ? 1 : 0;
}

/** Audits plans, and writes the sheet of actions that they propose, for people to say who sees to each and by when. */
export async function runActionsTemplate(path: string, flags: AuditFlags, session: Session): Promise<void> {
  const { terminal } = session;
  const { format, out } = flags;
  const asOf = asOfOf(flags);
  const kind = format ?? (out === undefined ? "csv" : extname(out).slice(1).toLowerCase());
  if (kind !== "csv" && kind !== "xlsx")
    throw new UsageError("The sheet of actions is written as .xlsx or .csv: give --out a name that ends so.");
  if (kind === "xlsx" && out === undefined)
    throw new UsageError("Give --out <file>: xlsx is no text that could be shown here.");
  const themes = await readThemeFlags(flags);
  const ratings = flags.ratings === undefined ? undefined : ratingsByPlan(await readRatingsFile(flags.ratings));
  const paths = await planPaths(path);
  if (out !== undefined) await refuseOverwriting(out, readFrom(paths, flags));
  const made = await auditPlans(paths, { asOf, ratings, terminal });
  if (made.audited.length > 0) {
    const { actionsAsCsv, actionsAsXlsx, whyEmpty } = await import("./actions-template");
    const summary = summariseAudits(made.audited, asOf, themes);
    if (out === undefined) await writeAll(terminal.stdout, actionsAsCsv(summary));
    else {
      await writeWhole(out, kind === "xlsx" ? await actionsAsXlsx(summary) : asCsvFile(actionsAsCsv(summary)));
      await say(terminal, "The sheet of actions is written.");
    }
    const empty = whyEmpty(summary);
    if (empty !== undefined) await say(terminal, empty);
  }
  await sayLeftOut(made, ratings, terminal);
  session.exitCode = made.keptOut.length > 0 || ratesNone(ratings, made.audited) ? 2 : 0;
}

/** Every file that is read. */
function readFrom({ plans }: PlanPaths, { ratings, actions }: AuditFlags): string[] {
  return [...plans.map(({ path }) => path), ...[ratings, actions].filter((one) => one !== undefined)];
}

/** The form of the report on each plan that a folder is given. */
function formOf({ format = "docx" }: AuditFlags): ReportForm {
  if (format === "docx" || format === "html") return format;
  throw new UsageError(
    `A folder takes a report on each plan, as --format docx or html: for ${format} give --out a file.`,
  );
}

function asOfOf({ asOf }: AuditFlags): string {
  if (asOf !== undefined) return asOf;
  throw new UsageError(
    "Give --as-of <date>, the day of the audit: the clock is never read, so that the same plan always gives the same audit.",
  );
}

/** Says which files no audit was made of, and which plans are rated that are not there. */
async function sayLeftOut(
  { audited, keptOut, otherFiles, isFolder }: AuditsMade,
  ratings: RatingsByPlan | undefined,
  terminal: Terminal,
): Promise<void> {
  if (otherFiles > 0)
    await say(
      terminal,
      `${counted(otherFiles, "file")} of the folder ${otherFiles === 1 ? "is" : "are"} of no kind that plans come in.`,
    );
  await sayNotGiven(ratings, audited, terminal);
  if (keptOut.length > 0) {
    const lines = keptOut.map(({ file, reason }) => `  ${printable(file)}: ${reason}`);
    const head = isFolder
      ? `${counted(keptOut.length, "file")} cannot be read and ${keptOut.length === 1 ? "is" : "are"} left out:`
      : "The plan cannot be read:";
    await say(terminal, [head, ...lines].join("\n"));
  }
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

/** Whether auditors' ratings are given, and all of them are of other plans. */
function ratesNone(ratings: RatingsByPlan | undefined, audited: readonly AuditedPlan[]): boolean {
  return ratings?.isEmpty === false && audited.length > 0 && audited.every(({ audit }) => !ratings.of(audit.id));
}

async function sayNotGiven(
  ratings: RatingsByPlan | undefined,
  audited: readonly AuditedPlan[],
  terminal: Terminal,
): Promise<void> {
  const given = audited.map(({ audit }) => audit.id);
  const others = ratings?.notAmong(given) ?? [];
  if (others.length === 0) return;
  const unrated = given.filter((plan) => !ratings?.of(plan));
  const [count, them] = others.length === 1 ? ["A plan is", "it"] : [`${others.length} plans are`, "them"];
  const named = others.map((plan) => {
    const [near] = nearestNames(plan, unrated);
    return `${displayId(plan)}${near === undefined ? "" : ` (is it ${displayId(near)}?)`}`;
  });
  const none = ratesNone(ratings, audited)
    ? ` No plan that was audited is rated: write into the column plan the name of the plan's file, or the id of its record.`
    : "";
  await say(
    terminal,
    `${count} rated and not among those audited: ${named.join(", ")}. Nothing came of ${them}.${none}`,
  );
}

async function say({ stderr }: Terminal, text: string): Promise<void> {
  await writeAll(stderr, [`${text}\n`]);
}
