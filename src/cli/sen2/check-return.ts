import { issueInWords, printable } from "../../formats/input-error";
import { sen2InputIssues } from "../../sen2/input-issues";
import { createSen2QualityCollector, type Sen2QualityLine, summariseSen2Quality } from "../../sen2/quality/summary";
import type { Sen2ReadReport } from "../../sen2/read-report";
import { sourcesOf } from "../caseload/sources";
import { UsageError } from "../failure";
import { csvRow } from "../output/csv-row";
import { counted } from "../output/finding-words";
import { toJson } from "../output/json";
import { makePaint } from "../output/paint";
import { renderTable, wrapped } from "../output/table";
import { writeAll } from "../output/write";
import { type Session, usesColour, widthOf } from "../terminal";
import { readSecret } from "./secret-file";
import { nameOf, type Sen2Source, walkReturn } from "./walk-return";

/** The flags of `send-compliance sen2`. */
export interface CheckReturnFlags {
  format: "table" | "csv" | "json";
  secretFile?: string;
  keys?: true;
}

/** Issues that the table tells; the others are counted. */
const told = 10;

/** Reads a return and says what each check found. */
export async function checkReturn(path: string, flags: CheckReturnFlags, session: Session): Promise<void> {
  const { terminal } = session;
  const [source] = await sourcesOf([path]);
  if (source === undefined || !source.kind.startsWith("sen2-"))
    throw new UsageError(`${printable(path)} is no SEN2 return: give XML, .xlsx, or a folder with its CSV files.`);
  let collector: ReturnType<typeof createSen2QualityCollector> | undefined;
  const { header, report } = await walkReturn(
    source as Sen2Source,
    await readSecret(flags.secretFile),
    (person, head) => {
      collector ??= createSen2QualityCollector(head);
      collector.add(person);
    },
  );
  collector ??= createSen2QualityCollector(header);
  const lines = summariseSen2Quality(collector.counts());
  session.exitCode = lines.some(({ severity, findings }) => severity === "error" && findings > 0) ? 1 : 0;
  const shown = flags.keys ? lines : lines.map(({ keys: _, ...line }) => line);
  if (flags.format === "json")
    return writeAll(terminal.stdout, [toJson({ persons: report.persons, leftOut: report.leftOut, checks: shown })]);
  if (flags.format === "csv") return writeAll(terminal.stdout, asCsv(lines, flags.keys === true));
  const paint = makePaint(usesColour(terminal));
  return writeAll(
    terminal.stdout,
    asTable(nameOf(source as Sen2Source), lines, report, widthOf(terminal), paint.heading),
  );
}

function* asCsv(lines: readonly Sen2QualityLine[], withKeys: boolean): Generator<string> {
  yield csvRow([
    "check",
    "severity",
    "what should hold",
    "what to do",
    "findings",
    "persons",
    ...(withKeys ? ["keys"] : []),
  ]);
  for (const { rule, severity, title, toDo, findings, persons, keys } of lines)
    yield csvRow([rule, severity, title, toDo, findings, persons, ...(withKeys ? [keys.join(";")] : [])]);
}

function* asTable(
  name: string,
  lines: readonly Sen2QualityLine[],
  { persons, leftOut, lostRows, issues, issueCount }: Sen2ReadReport,
  width: number,
  heading: (text: string) => string,
): Generator<string> {
  yield `${heading(`The quality of ${printable(name)}`)}\n\n${counted(persons, "person")} read`;
  yield leftOut + lostRows === 0
    ? ".\n"
    : `; ${counted(leftOut, "person")} and ${counted(lostRows, "row")} could not be.\n`;
  const found = lines.filter(({ findings }) => findings > 0);
  yield "\n";
  if (found.length > 0)
    yield renderTable(
      [
        { heading: "Check" },
        { heading: "Severity" },
        { heading: "What should hold, and what to do", takesRest: true },
        { heading: "Findings", align: "right" },
        { heading: "Persons", align: "right" },
      ],
      found.map((one) => [
        one.rule,
        one.severity,
        `${one.title}\n${one.toDo}`,
        one.findings.toLocaleString("en-GB"),
        one.wholeReturn ? "return" : one.persons.toLocaleString("en-GB"),
      ]),
      width,
    );
  yield `\n${wrapped(`${lines.length - found.length} of ${lines.length} checks found nothing. They are this project's own, and not the department's.`, width)}\n`;
  if (issueCount > 0) yield `\n${heading("What could not be read as it stands")}\n\n`;
  for (const issue of sen2InputIssues({ issues: issues.slice(0, told) }, name))
    yield `${wrapped(issueInWords(issue), width)}\n`;
  if (issueCount > told) yield `and ${issueCount - told} more\n`;
}
