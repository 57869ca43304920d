import { type Command, InvalidArgumentError, Option } from "commander";
import { dateArgument, interpretationArgument, wholeNumberArgument } from "../arguments";
import { caseloadFormats } from "../caseload/formats";
import type { ReportFlags } from "../caseload/run-report";
import type { Session } from "../terminal";

const help = `
The files are NDJSON (.ndjson, .jsonl: of any length), JSON, CSV, or SEN2 returns: XML, the data-entry template (.xlsx), or
a folder with the CSV files of one return; - is NDJSON on standard input. CSV has headings that name fields, as for
send-compliance evaluate, or is read by --mapping: a table with one row a case, or a log with one row an event. Of SEN2
returns names and postcodes are never kept, and identifiers only as hashes with --secret-file.

What cannot be read is left out, counted in the report, and told with its line; --left-out writes all that is told.

Measures by statute count each limit in the month of its last day. The department's percentage of 20 weeks asks another
question, and stands beside them. Numbers from 1 to 4, and others that would give one away, are suppressed; with
--suppress-below 1 every number is shown, and the cases longest overdue and next to breach: for casework, not for publication.

The exit code is 0 when all was read, 1 when something was left out, 2 when a file cannot be read at all.

Examples:
  send-compliance report cases.ndjson --as-of 2026-11-23
  send-compliance report cases.ndjson --as-of 2026-11-23 --target 60 --out report.html
  send-compliance report extract.csv --mapping mapping.json --as-of 2026-11-23 --out figures.xlsx
  send-compliance report return.xml --as-of 2027-01-21 --out report.html`;

/** Adds `send-compliance report`. */
export function addReportCommand(program: Command, session: Session) {
  program
    .command("report")
    .summary("a whole caseload: measures, forecasts, backlogs, as a page or a workbook")
    .description("Counts what became of the statutory limits over a whole caseload.")
    .argument("<caseload...>", "files of cases; - for standard input")
    .option("--as-of <date>", "the day to judge by, YYYY-MM-DD (required: the clock is never read)", dateArgument)
    .option("--since <date>", "leave out limits whose last day lies before this day, YYYY-MM-DD", dateArgument)
    .option("--mapping <file>", "how the columns of CSV files are read (JSON)")
    .option("--target <percent>", "a percentage within 20 weeks to compare with, such as 60", percentArgument)
    .addOption(
      new Option("--format <format>", "how to write it (by default as the extension of --out says, or table)").choices(
        caseloadFormats,
      ),
    )
    .option("--out <file>", "write to a file, whole or not at all; an existing one is replaced")
    .option("--title <text>", "the title of the page")
    .option(
      "--suppress-below <n>",
      "suppress numbers from 1 to one less than this; 1 shows all",
      wholeNumberArgument,
      5,
    )
    .option("--keep <n>", "how many of the cases longest overdue and next to breach to list", wholeNumberArgument, 20)
    .option("--left-out <file>", "write what could not be read, line by line (CSV)")
    .option("--secret-file <file>", "the secret under which identifiers of SEN2 returns are hashed")
    .addOption(
      new Option("--date-of-birth <how>", "what is kept of dates of birth in SEN2 returns")
        .choices(["keep", "month", "drop"])
        .default("keep"),
    )
    .option(
      "--threads <n>",
      "how many threads count (by default as many as the machine has for it)",
      wholeNumberArgument,
    )
    .option(
      "--interpretation <name=reading>",
      "choose the reading of a disputed point; may be repeated",
      interpretationArgument,
    )
    .addOption(
      new Option("--unknown-fields <how>", "what to do with fields that are not known")
        .choices(["refuse", "ignore"])
        .default("refuse"),
    )
    .addHelpText("after", help)
    .action(async (files: string[], flags: ReportFlags) => {
      // What counts and draws is large: other commands do without.
      const { runReport } = await import("../caseload/run-report");
      return runReport(files, flags, session);
    });
}

function percentArgument(text: string): number {
  const value = /^\d{1,3}(\.\d)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 100) return value;
  throw new InvalidArgumentError("Write a percentage from 0 to 100, such as 60.");
}
