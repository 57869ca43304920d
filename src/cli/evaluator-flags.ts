import { type Command, Option } from "commander";
import type { EvaluatorOptions } from "../evaluate/options";
import { chooseReadings } from "../evaluate/readings";
import type { UnknownFields } from "../records/read-record";
import { builtInRules } from "../rules/built-in";
import { dateArgument, interpretationArgument } from "./arguments";
import { UsageError } from "./failure";
import { type OptionsOf, optionsByCase } from "./options-by-case";
import { readSchoolTermsFile } from "./school-terms-file";

/** The flags of every command that judges cases. */
export interface EvaluatorFlags {
  asOf?: string;
  interpretation?: ReadonlyMap<string, string>;
  terms?: string;
  unknownFields: UnknownFields;
}

/** Gives a command the file of cases and the flags that say how they are judged. */
export function addEvaluatorFlags(command: Command): Command {
  return command
    .argument("[file]", "the cases; - or nothing for standard input")
    .option("--as-of <date>", "the day to judge by, YYYY-MM-DD (required: the clock is never read)", dateArgument)
    .option(
      "--interpretation <name=reading>",
      "choose the reading of a disputed point; may be repeated",
      interpretationArgument,
    )
    .option("--terms <file>", "term dates (JSON) of the school or of each school, for what is counted in school days")
    .addOption(
      new Option("--unknown-fields <how>", "what to do with fields that are not known")
        .choices(["refuse", "ignore"])
        .default("refuse"),
    );
}

/** The day to judge by, without which the same cases would give other `results` on another day. */
export function requireAsOf({ asOf }: EvaluatorFlags, results: string): string {
  if (asOf !== undefined) return asOf;
  throw new UsageError(
    `Give --as-of <date>, the day to judge by: the clock is never read, so that the same cases always give the same ${results}.`,
  );
}

/** The options that the flags ask for. Read before any case, so that a misspelt name costs no wait. */
export async function readEvaluatorFlags({ interpretation, terms }: EvaluatorFlags): Promise<OptionsOf> {
  const options: EvaluatorOptions = {};
  if (interpretation) options.interpretations = Object.fromEntries(interpretation);
  chooseReadings(builtInRules.interpretations, options.interpretations);
  return optionsByCase(options, terms === undefined ? undefined : await readSchoolTermsFile(terms));
}
