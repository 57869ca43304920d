import { extname } from "node:path";
import { leftOutSentence } from "../../caseload/left-out";
import { summariseCaseload } from "../../caseload/summarise";
import { chooseReadings } from "../../evaluate/readings";
import { readExtractMapping } from "../../extracts/read-mapping";
import { issueInWords, printable } from "../../formats/input-error";
import type { UnknownFields } from "../../records/read-record";
import type { CaseloadSource } from "../../report/caseload/source";
import { builtInRules } from "../../rules/built-in";
import { refuseOverwriting } from "../audit/out-file";
import { UsageError } from "../failure";
import { readJsonFile } from "../input";
import { asCsvFile } from "../output/csv-file";
import { csvRow } from "../output/csv-row";
import { counted } from "../output/finding-words";
import { writeAll } from "../output/write";
import { writeWhole } from "../output/write-file";
import { repeatedInWords } from "../seen-ids";
import { readSecret } from "../sen2/secret-file";
import type { Session, Terminal } from "../terminal";
import { type CountedCaseload, countCaseload } from "./count-caseload";
import { type CaseloadFormat, caseloadFormats, writeCaseload } from "./formats";
import { kindNames, sourceName, sourcesOf } from "./sources";

/** The flags of `send-compliance report`. */
export interface ReportFlags {
  asOf?: string;
  since?: string;
  mapping?: string;
  target?: number;
  format?: CaseloadFormat;
  out?: string;
  title?: string;
  suppressBelow: number;
  keep: number;
  leftOut?: string;
  secretFile?: string;
  dateOfBirth: "keep" | "month" | "drop";
  threads?: number;
  interpretation?: ReadonlyMap<string, string>;
  unknownFields: UnknownFields;
}

/** Faults that are told on standard error; `--left-out` writes them all. */
const toldFaults = 10;

/** Counts a caseload, sums it up, and writes the report. */
export async function runReport(files: readonly string[], flags: ReportFlags, session: Session): Promise<void> {
  const { terminal } = session;
  const { asOf, out, title, suppressBelow, target, keep, threads, unknownFields, since } = flags;
  if (asOf === undefined)
    throw new UsageError(
      "Give --as-of <date>: the day to judge by. The same cases would give another report on another day.",
    );
  const format = formatFor(flags);
  const interpretations = Object.fromEntries(flags.interpretation ?? []);
  chooseReadings(builtInRules.interpretations, interpretations);
  const mapping =
    flags.mapping === undefined ? undefined : readExtractMapping((await readJsonFile(flags.mapping)).value);
  const sources = await sourcesOf(files);
  for (const written of [out, flags.leftOut]) if (written !== undefined) await refuseOverwriting(written, files);
  const sen2 = { dateOfBirth: flags.dateOfBirth, ...(await readSecret(flags.secretFile)) };
  const options = { asOf, since, keep, interpretations };
  const caseload = await countCaseload(sources, { options, unknownFields, mapping, sen2, threads }, terminal);
  const { cases, leftOut, lostRows } = caseload.counts;
  const { repeatedIds } = caseload;
  if (flags.leftOut !== undefined) await writeWhole(flags.leftOut, asCsvFile(leftOutAsCsv(caseload)));
  if (cases === 0) {
    await tell(caseload, flags.leftOut, terminal);
    throw new UsageError("No case could be read: there is nothing to report on.");
  }
  const summary = summariseCaseload(caseload.counts, { suppressBelow, target, repeatedIds });
  const read = sourcesToShow(caseload, suppressBelow);
  const content = await writeCaseload(format, summary, { terminal, title, sources: read, toFile: out !== undefined });
  if (out === undefined) await writeAll(terminal.stdout, content as Iterable<string>);
  else {
    await writeWhole(out, format === "csv" ? asCsvFile(content as Iterable<string>) : content);
    await say(terminal, `A report on ${counted(cases, "case")} written.`);
  }
  for (const { file, day } of caseload.days)
    if (day !== asOf)
      await say(
        terminal,
        `${printable(file)} stands as at ${day}, its reference date, and was judged as at ${asOf}: what happened between is not in it. Say --as-of ${day}.`,
      );
  const repeated = repeatedInWords(repeatedIds, "counted");
  if (repeated !== undefined) await say(terminal, repeated);
  await tell(caseload, flags.leftOut, terminal);
  session.exitCode = leftOut + lostRows > 0 || caseload.faults > 0 ? 1 : 0;
}

/** Where one of several files holds few cases, the numbers of none are shown: the others would tell them. */
function sourcesToShow({ sources }: CountedCaseload, suppressBelow: number): CaseloadSource[] {
  const isSmall = sources.some(({ cases }) => cases > 0 && cases < suppressBelow);
  return sources.map(({ source, cases, leftOut }) => ({
    name: sourceName(source),
    kind: kindNames[source.kind],
    leftOut,
    ...(isSmall ? {} : { cases }),
  }));
}

function formatFor({ format, out }: ReportFlags): CaseloadFormat {
  const extension = out === undefined ? undefined : extname(out).slice(1).toLowerCase();
  const named = caseloadFormats.find((one) => one !== "table" && one === extension);
  const chosen = format ?? named ?? (out === undefined || extension === "txt" ? "table" : undefined);
  if (chosen === undefined)
    throw new UsageError("Give --out a name that ends in .html, .xlsx, .csv, .json or .txt, or say --format.");
  if (chosen === "xlsx" && out === undefined)
    throw new UsageError("Give --out <file>: xlsx is no text that could be shown here.");
  return chosen;
}

async function tell({ counts, issues, faults }: CountedCaseload, leftOutFile: string | undefined, terminal: Terminal) {
  if (faults === 0) return;
  await say(
    terminal,
    `${leftOutSentence(counts) || "Not all of the input is as it should be"} (${counted(faults, "fault")}):`,
  );
  for (const issue of issues.slice(0, toldFaults)) await say(terminal, `  ${issueInWords(issue)}`);
  const more = faults - Math.min(toldFaults, issues.length);
  if (more > 0)
    await say(
      terminal,
      leftOutFile === undefined
        ? `  and ${more} more: --left-out <file> writes them`
        : `  and ${more} more: see ${printable(leftOutFile)}`,
    );
}

function leftOutAsCsv({ issues }: CountedCaseload): string[] {
  const rows = issues.map(({ file, line, field, message }) => [file, line, field, message]);
  return [["file", "line", "field", "what is wrong"], ...rows].map(csvRow);
}

function say({ stderr }: Terminal, text: string): Promise<void> {
  return writeAll(stderr, [`${text}\n`]);
}
