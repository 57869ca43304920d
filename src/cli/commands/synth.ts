import { type Command, Option } from "commander";
import { type CaseFormat, caseFormats, formatOfName } from "../../formats/case-format";
import { writeCsv } from "../../formats/write-csv";
import type { CaseRecord } from "../../records/case-record";
import { synthesiseCases } from "../../synth/index";
import { dateArgument, wholeNumberArgument } from "../arguments";
import { UsageError } from "../failure";
import { counted } from "../output/finding-words";
import { toJson } from "../output/json";
import { writeAll } from "../output/write";
import { writeWhole } from "../output/write-file";
import { type Sen2SynthFlags, sen2Layouts, synthSen2 } from "../synth-sen2";
import type { Session } from "../terminal";

interface SynthFlags extends Sen2SynthFlags {
  cases: number;
  sen2?: boolean;
  format?: CaseFormat;
}

const writers: Record<CaseFormat, (cases: CaseRecord[]) => string> = {
  json: toJson,
  ndjson: (cases) => cases.map((one) => `${JSON.stringify(one)}\n`).join(""),
  csv: writeCsv,
};

const help = `
No case is of a real child. The same seed always gives the same cases.

Examples:
  send-compliance synth --cases 300 --seed 1 --as-of 2026-11-23 --out cases.csv
  send-compliance synth --cases 50 --as-of 2026-11-23 --format ndjson | send-compliance evaluate --as-of 2026-11-23
  send-compliance synth --sen2 --persons 25000 --as-of 2026-01-15 --out return.xml`;

/** Adds `send-compliance synth`. */
export function addSynthCommand(program: Command, session: Session) {
  program
    .command("synth")
    .summary("make synthetic cases to try the command with")
    .description("Makes synthetic cases, to try the command or test a system with.")
    .option("--cases <number>", "how many", wholeNumberArgument, 300)
    .option("--sen2", "a SEN2 return in place of cases; --as-of is then its census day")
    .option("--persons <number>", "how many persons the return has (300 unless said)", wholeNumberArgument)
    .addOption(
      new Option(
        "--layout <layout>",
        "how the return is laid out (xml unless said); blade is a folder of CSV files",
      ).choices(sen2Layouts),
    )
    .option(
      "--faults <number>",
      "of a hundred persons, how many have a deliberate fault in the return (2 unless said)",
      wholeNumberArgument,
    )
    .option("--seed <number>", "another seed gives other cases", wholeNumberArgument, 1)
    .option(
      "--as-of <date>",
      "the day by which all has happened, YYYY-MM-DD (required: the clock is never read)",
      dateArgument,
    )
    .addOption(
      new Option("--format <format>", "how to write them (by default as the extension of --out says, or json)").choices(
        caseFormats,
      ),
    )
    .option(
      "--out <file>",
      "write to a file (with --layout blade: a folder), whole or not at all; an existing one is replaced",
    )
    .addHelpText("after", help)
    .action((flags: SynthFlags, command: Command) => {
      if (flags.sen2 !== true) return synth(flags, session);
      for (const name of ["cases", "format"])
        if (command.getOptionValueSource(name) === "cli")
          throw new UsageError(`--${name} is for cases: with --sen2 give --persons and --layout.`);
      return synthSen2(flags, session);
    });
}

async function synth(flags: SynthFlags, { terminal }: Session) {
  const { cases: count, seed, asOf, format, out } = flags;
  for (const name of ["persons", "layout", "faults"] as const)
    if (flags[name] !== undefined) throw new UsageError(`--${name} is for SEN2 returns: give --sen2 too.`);
  if (asOf === undefined)
    throw new UsageError("Give --as-of <date>: the clock is never read, so that a seed always gives the same cases.");
  const announced = out === undefined ? undefined : formatOfName(out);
  const text = writers[format ?? announced ?? "json"](synthesiseCases({ count, seed, asOf }));
  if (out === undefined) return writeAll(terminal.stdout, [text]);
  await writeWhole(out, text);
  await writeAll(terminal.stderr, [`${counted(count, "synthetic case")} written.\n`]);
}
