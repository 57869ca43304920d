import { type Command, Option } from "commander";
import { explain } from "../../evaluate/explain";
import type { CaseReport } from "../../evaluate/finding";
import type { EvaluatorOptions } from "../../evaluate/options";
import { chooseReadings } from "../../evaluate/readings";
import { readCases } from "../../formats/read-cases";
import { builtInRules } from "../../rules/built-in";
import { dateArgument, interpretationArgument } from "../arguments";
import { UsageError } from "../failure";
import { readInput } from "../input";
import { engines, judgeCases } from "../judge-cases";
import { renderEvaluation } from "../output/evaluation";
import { reportsAsJson, reportsAsNdjson } from "../output/json";
import { makePaint } from "../output/paint";
import { startProgress } from "../output/progress";
import { writeAll } from "../output/write";
import { readSchoolTerms } from "../school-terms-file";
import { type Session, type Terminal, usesColour, widthOf } from "../terminal";

interface EvaluateFlags {
  asOf?: string;
  format: "table" | "json" | "ndjson";
  interpretation?: ReadonlyMap<string, string>;
  engine: (typeof engines)[number];
  terms?: string;
  unknownFields: "refuse" | "ignore";
  all?: true;
  explain?: true;
}

const help = `
The file is JSON (a list of cases, or one), NDJSON (one case a line) or CSV (one case a row), told by its extension;
standard input is told by how it starts. In CSV each heading names a field: id, person.dateOfBirth, requestReceivedOn
(the first needs assessment's), adviceRequests.0.suppliedOn. A list's words are separated by semicolons.

The exit code is 0 when nothing is breached, 1 when something is (of whatever force), 2 when the input cannot be read.

Examples:
  send-compliance evaluate cases.csv --as-of 2026-11-23
  send-compliance evaluate cases.json --as-of 2026-11-23 --format json > reports.json
  send-compliance evaluate --as-of 2026-11-23 --interpretation firstDay=included < cases.ndjson`;

/** Adds \`send-compliance evaluate\`. */
export function addEvaluateCommand(program: Command, session: Session) {
  program
    .command("evaluate")
    .summary("judge cases by the statutory time limits and requirements")
    .description("Judges cases by the statutory time limits and requirements as they stood on a day.")
    .argument("[file]", "the cases; - or nothing for standard input")
    .option("--as-of <date>", "the day to judge by, YYYY-MM-DD (required: the clock is never read)", dateArgument)
    .addOption(
      new Option("--format <format>", "how to write the findings")
        .choices(["table", "json", "ndjson"])
        .default("table"),
    )
    .option(
      "--interpretation <name=reading>",
      "choose the reading of a disputed point; may be repeated",
      interpretationArgument,
    )
    .addOption(new Option("--engine <engine>", "what tests the rules' conditions").choices(engines).default("compiled"))
    .option("--terms <file>", "the school's term dates (JSON), for limits in school days")
    .addOption(
      new Option("--unknown-fields <how>", "what to do with fields that are not known")
        .choices(["refuse", "ignore"])
        .default("refuse"),
    )
    .option("--all", "show everything that needs attention, not the first 20")
    .option("--explain", "explain each finding that the table shows")
    .addHelpText("after", help)
    .action((file: string | undefined, flags: EvaluateFlags) => evaluate(file, flags, session));
}

async function evaluate(file: string | undefined, flags: EvaluateFlags, session: Session) {
  const { terminal } = session;
  const { asOf, format, engine, unknownFields } = flags;
  if (asOf === undefined) {
    throw new UsageError(
      "Give --as-of <date>, the day to judge by: the clock is never read, so that the same cases always give the same findings.",
    );
  }
  if (flags.explain && format !== "table") throw new UsageError("--explain is for the table: leave out --format.");
  const options = await evaluatorOptions(flags);
  const { fileName, text } = await readInput(file, terminal);
  const cases = readCases(text, { fileName, unknownFields });
  const progress = startProgress(cases.length, terminal.stderr);
  const reports = await judgeCases(cases, { asOf, options, engine, fileName }, progress);
  session.exitCode = reports.some(hasBreach) ? 1 : 0;
  await writeAll(terminal.stdout, write(reports, asOf, flags, options, terminal));
}

async function evaluatorOptions({ interpretation, terms }: EvaluateFlags): Promise<EvaluatorOptions> {
  const options: EvaluatorOptions = {};
  if (interpretation) options.interpretations = Object.fromEntries(interpretation);
  // Before any input is read, so that a misspelt name costs no wait.
  chooseReadings(builtInRules.interpretations, options.interpretations);
  if (terms !== undefined) options.schoolTerms = await readSchoolTerms(terms);
  return options;
}

function hasBreach({ findings }: CaseReport): boolean {
  return findings.some(({ outcome }) => outcome === "breached");
}

function write(
  reports: CaseReport[],
  asOf: string,
  { format, all, explain: isExplained }: EvaluateFlags,
  options: EvaluatorOptions,
  terminal: Terminal,
): Iterable<string> {
  if (format === "json") return reportsAsJson(asOf, reports);
  if (format === "ndjson") return reportsAsNdjson(reports);
  const context = {
    ruleSet: builtInRules,
    width: widthOf(terminal),
    paint: makePaint(usesColour(terminal)),
    explanationOf: isExplained
      ? (finding: Parameters<typeof explain>[0]) => explain(finding, options).summary
      : undefined,
  };
  return renderEvaluation(reports, asOf, context, all === true);
}
