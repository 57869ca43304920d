import { type Command, Option } from "commander";
import { createEvaluator } from "../../evaluate/evaluator";
import type { EvaluatorOptions } from "../../evaluate/options";
import { chooseReadings } from "../../evaluate/readings";
import { type Schedule, scheduleOf } from "../../evaluate/schedule";
import { readCases } from "../../formats/read-cases";
import { builtInRules } from "../../rules/built-in";
import { dateArgument, interpretationArgument, wholeNumberArgument } from "../arguments";
import { UsageError } from "../failure";
import { readInput } from "../input";
import { judgeCases } from "../judge-cases";
import { schedulesAsJson } from "../output/json";
import { makePaint } from "../output/paint";
import { startProgress } from "../output/progress";
import { schedulesAsCalendar } from "../output/schedule-calendar";
import { renderSchedules } from "../output/schedule-table";
import { writeAll } from "../output/write";
import { readSchoolTerms } from "../school-terms-file";
import { type Session, type Terminal, usesColour, widthOf } from "../terminal";

interface ScheduleFlags {
  asOf?: string;
  format: "table" | "json" | "ics";
  interpretation?: ReadonlyMap<string, string>;
  terms?: string;
  unknownFields: "refuse" | "ignore";
  days?: number;
}

const help = `
The file is JSON, NDJSON or CSV, as for send-compliance evaluate. A step is shown by its latest safe day: the day that
still leaves the time that must come between it and the last day of the limit.

The exit code is 0, whether or not something is overdue, and 2 when the input cannot be read.

Examples:
  send-compliance schedule cases.csv --as-of 2026-11-23 --days 28
  send-compliance schedule cases.csv --as-of 2026-11-23 --format ics > deadlines.ics`;

/** Adds `send-compliance schedule`. */
export function addScheduleCommand(program: Command, session: Session) {
  program
    .command("schedule")
    .summary("what is still to be done in cases, and by when")
    .description(
      "Shows what is still to be done in cases, soonest first: time limits, and the steps on the way to them.",
    )
    .argument("[file]", "the cases; - or nothing for standard input")
    .option("--as-of <date>", "the day to judge by, YYYY-MM-DD (required: the clock is never read)", dateArgument)
    .addOption(
      new Option("--format <format>", "how to write the schedule (ics: for calendars)")
        .choices(["table", "json", "ics"])
        .default("table"),
    )
    .option(
      "--interpretation <name=reading>",
      "choose the reading of a disputed point; may be repeated",
      interpretationArgument,
    )
    .option("--terms <file>", "the school's term dates (JSON), for limits in school days")
    .addOption(
      new Option("--unknown-fields <how>", "what to do with fields that are not known")
        .choices(["refuse", "ignore"])
        .default("refuse"),
    )
    .option("--days <number>", "only what is overdue or falls within so many days", wholeNumberArgument)
    .addHelpText("after", help)
    .action((file: string | undefined, flags: ScheduleFlags) => showSchedule(file, flags, session));
}

async function showSchedule(file: string | undefined, flags: ScheduleFlags, { terminal }: Session) {
  const { asOf, unknownFields, days = Number.POSITIVE_INFINITY } = flags;
  if (asOf === undefined) {
    throw new UsageError(
      "Give --as-of <date>, the day to judge by: the clock is never read, so that the same cases always give the same schedule.",
    );
  }
  const options = await evaluatorOptions(flags);
  const { fileName, text } = await readInput(file, terminal);
  const cases = readCases(text, { fileName, unknownFields });
  const progress = startProgress(cases.length, terminal.stderr);
  const reports = await judgeCases(cases, { asOf, options, engine: "compiled", fileName }, progress);
  const evaluator = createEvaluator(options);
  const schedules = reports
    .map((report, i) => scheduleOf(report, cases[i]!.value, evaluator))
    .map((one) => ({ ...one, items: one.items.filter(({ daysLeft }) => daysLeft <= days) }));
  await writeAll(terminal.stdout, write(schedules, asOf, flags, terminal));
}

async function evaluatorOptions({ interpretation, terms }: ScheduleFlags): Promise<EvaluatorOptions> {
  const options: EvaluatorOptions = {};
  if (interpretation) options.interpretations = Object.fromEntries(interpretation);
  // Before any input is read, so that a misspelt name costs no wait.
  chooseReadings(builtInRules.interpretations, options.interpretations);
  if (terms !== undefined) options.schoolTerms = await readSchoolTerms(terms);
  return options;
}

function write(schedules: Schedule[], asOf: string, { format }: ScheduleFlags, terminal: Terminal): Iterable<string> {
  if (format === "json") return schedulesAsJson(asOf, schedules);
  if (format === "ics") return [schedulesAsCalendar(asOf, schedules)];
  return renderSchedules(schedules, asOf, { width: widthOf(terminal), paint: makePaint(usesColour(terminal)) });
}
