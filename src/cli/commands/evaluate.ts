import { type Command, Option } from "commander";
import { explain } from "../../evaluate/explain";
import type { CaseReport, Finding } from "../../evaluate/finding";
import type { EvaluatorOptions } from "../../evaluate/options";
import { formatOfName } from "../../formats/case-format";
import { parseJson } from "../../formats/json-text";
import type { CaseInput } from "../../formats/read-cases";
import { builtInRules } from "../../rules/built-in";
import { type Engine, engines, makeCaseJudge } from "../engine";
import { addEvaluatorFlags, type EvaluatorFlags, readEvaluatorFlags, requireAsOf } from "../evaluator-flags";
import { UsageError } from "../failure";
import { type Answer, answerLines } from "../filter-cases";
import { judgeInput } from "../judge-input";
import { readLines } from "../lines";
import type { OptionsOf } from "../options-by-case";
import { renderEvaluation } from "../output/evaluation";
import { reportsAsJson, reportsAsNdjson } from "../output/json";
import { makePaint } from "../output/paint";
import { isStillRead, writeAll } from "../output/write";
import { peekLine } from "../peek";
import { repeatedAmong, repeatedInWords, SeenIds } from "../seen-ids";
import { type Session, type Terminal, usesColour, widthOf } from "../terminal";

interface EvaluateFlags extends EvaluatorFlags {
  format: "table" | "json" | "ndjson";
  engine: Engine;
  all?: true;
  explain?: true;
}

const help = `
The file is JSON (a list of cases, or one), NDJSON (one case a line) or CSV (one case a row), told by its extension;
standard input is told by how it starts. In CSV each heading names a field: id, person.dateOfBirth, requestReceivedOn
(the first needs assessment's), adviceRequests.0.suppliedOn. A list's words are separated by semicolons.

With --format ndjson and NDJSON in, it is a filter: each line is answered by a line as soon as it is read, and of an input
of any length only one line is held. A case that cannot be read is answered too, by { "line", "faults" }. A filter
holds no reference, so that it cannot tell which stand on more than one case; otherwise that is told on standard error.

The exit code is 0 when nothing is breached, 1 when something is (of whatever force), 2 when the input cannot be read.

Examples:
  send-compliance evaluate cases.csv --as-of 2026-11-23
  send-compliance evaluate cases.json --as-of 2026-11-23 --format json > reports.json
  send-compliance evaluate - --as-of 2026-11-23 --format ndjson < cases.ndjson > reports.ndjson
  send-compliance evaluate --as-of 2026-11-23 --interpretation firstDay=included < cases.ndjson`;

/** Adds `send-compliance evaluate`. */
export function addEvaluateCommand(program: Command, session: Session) {
  const command = program
    .command("evaluate")
    .summary("judge cases by the statutory time limits and requirements")
    .description("Judges cases by the statutory time limits and requirements as they stood on a day.");
  addEvaluatorFlags(command)
    .addOption(
      new Option("--format <format>", "how to write the findings")
        .choices(["table", "json", "ndjson"])
        .default("table"),
    )
    .addOption(new Option("--engine <engine>", "what tests the rules' conditions").choices(engines).default("compiled"))
    .option("--all", "show everything that needs attention, not the first 20")
    .option("--explain", "explain each finding that the table shows")
    .addHelpText("after", help)
    .action((file: string | undefined, flags: EvaluateFlags) => evaluate(file, flags, session));
}

async function evaluate(file: string | undefined, flags: EvaluateFlags, session: Session) {
  const { terminal } = session;
  const { format, engine } = flags;
  const asOf = requireAsOf(flags, "findings");
  if (flags.explain && format !== "table") throw new UsageError("--explain is for the table: leave out --format.");
  const optionsOf = await readEvaluatorFlags(flags);
  const makeJudge = (options: EvaluatorOptions) => makeCaseJudge(engine, options, asOf);
  const input = format === "ndjson" ? await whichLines(file, terminal) : { terminal, isLines: false };
  if (input.isLines) {
    const filtering = { fileName: file ?? "-", unknownFields: flags.unknownFields, optionsOf, makeJudge };
    session.exitCode = await filter(answerLines(readLines(file, input.terminal), filtering), terminal);
    return undefined;
  }
  const { cases, reports } = await judgeInput(file, flags, { optionsOf, makeJudge }, input.terminal);
  session.exitCode = reports.some(hasBreach) ? 1 : 0;
  await tellRepeated(cases, terminal);
  if (format === "json") return writeAll(terminal.stdout, reportsAsJson(asOf, reports));
  if (format === "ndjson") return writeAll(terminal.stdout, reportsAsNdjson(reports));
  const context = {
    ruleSet: builtInRules,
    width: widthOf(terminal),
    paint: makePaint(usesColour(terminal)),
    explanationOf: flags.explain ? explainer(reports, cases, optionsOf) : undefined,
  };
  return writeAll(terminal.stdout, renderEvaluation(reports, asOf, context, flags.all === true));
}

/** Whether the input is NDJSON, by its name or its first line; standard input is still to be read whole. */
async function whichLines(
  file: string | undefined,
  terminal: Terminal,
): Promise<{ terminal: Terminal; isLines: boolean }> {
  if (file !== undefined && file !== "-") return { terminal, isLines: formatOfName(file) === "ndjson" };
  if (terminal.stdin.isTTY) return { terminal, isLines: false };
  const peeked = await peekLine(terminal);
  return { terminal: peeked.terminal, isLines: peeked.line.startsWith("{") && "value" in parseJson(peeked.line) };
}

/** Writes each answer before the next line is read, and gives the exit code: 2 where a line could not be read. */
async function filter(answers: AsyncIterable<Answer>, { stdout }: Terminal): Promise<number> {
  let exitCode = 0;
  for await (const { text, report } of answers) {
    if (report === undefined) exitCode = 2;
    else if (exitCode === 0 && hasBreach(report)) exitCode = 1;
    if (!(await isStillRead(stdout, text))) break;
  }
  return exitCode;
}

async function tellRepeated(cases: readonly CaseInput[], { stderr }: Terminal): Promise<void> {
  const seen = new SeenIds();
  for (const { value } of cases) seen.note(value.id);
  const text = repeatedInWords(repeatedAmong([seen.hashes()]), "judged by itself");
  if (text !== undefined) await writeAll(stderr, [`${text}\n`]);
}

function hasBreach({ findings }: CaseReport): boolean {
  return findings.some(({ outcome }) => outcome === "breached");
}

/** Explains findings with the options that their case was judged with. */
function explainer(
  reports: readonly CaseReport[],
  cases: readonly CaseInput[],
  optionsOf: OptionsOf,
): (finding: Finding) => string {
  const caseOf = new Map(reports.flatMap(({ findings }, i) => findings.map((one) => [one, cases[i]!.value])));
  return (finding) => explain(finding, optionsOf(caseOf.get(finding)!)).summary;
}
