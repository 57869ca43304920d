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
import type { Session } from "../terminal";

interface SynthFlags {
  cases: number;
  seed: number;
  asOf?: string;
  format?: CaseFormat;
  out?: string;
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
  send-compliance synth --cases 50 --as-of 2026-11-23 --format ndjson | send-compliance evaluate --as-of 2026-11-23`;

/** Adds `send-compliance synth`. */
export function addSynthCommand(program: Command, session: Session) {
  program
    .command("synth")
    .summary("make synthetic cases to try the command with")
    .description("Makes synthetic cases, to try the command or test a system with.")
    .option("--cases <number>", "how many", wholeNumberArgument, 300)
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
    .option("--out <file>", "write to a file, whole or not at all; an existing one is replaced")
    .addHelpText("after", help)
    .action((flags: SynthFlags) => synth(flags, session));
}

async function synth({ cases: count, seed, asOf, format, out }: SynthFlags, { terminal }: Session) {
  if (asOf === undefined)
    throw new UsageError("Give --as-of <date>: the clock is never read, so that a seed always gives the same cases.");
  const announced = out === undefined ? undefined : formatOfName(out);
  const text = writers[format ?? announced ?? "json"](synthesiseCases({ count, seed, asOf }));
  if (out === undefined) return writeAll(terminal.stdout, [text]);
  await writeWhole(out, text);
  await writeAll(terminal.stderr, [`${counted(count, "synthetic case")} written.\n`]);
}
