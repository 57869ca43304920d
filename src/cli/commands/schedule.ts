import { type Command, Option } from "commander";
import { createEvaluator } from "../../evaluate/evaluator";
import type { EvaluatorOptions } from "../../evaluate/options";
import { type Schedule, scheduleOf } from "../../evaluate/schedule";
import { schedulesAsCalendar } from "../../formats/schedule-calendar";
import { wholeNumberArgument } from "../arguments";
import { addEvaluatorFlags, type EvaluatorFlags, readEvaluatorFlags, requireAsOf } from "../evaluator-flags";
import type { Judge } from "../judge-cases";
import { judgeInput } from "../judge-input";
import { schedulesAsJson } from "../output/json";
import { makePaint } from "../output/paint";
import { renderSchedules } from "../output/schedule-table";
import { writeAll } from "../output/write";
import { type Session, type Terminal, usesColour, widthOf } from "../terminal";

interface ScheduleFlags extends EvaluatorFlags {
  format: "table" | "json" | "ics";
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
  const command = program
    .command("schedule")
    .summary("what is still to be done in cases, and by when")
    .description(
      "Shows what is still to be done in cases, soonest first: time limits, and the steps on the way to them.",
    );
  addEvaluatorFlags(command)
    .addOption(
      new Option("--format <format>", "how to write the schedule (ics: for calendars)")
        .choices(["table", "json", "ics"])
        .default("table"),
    )
    .option("--days <number>", "only what is overdue or falls within so many days", wholeNumberArgument)
    .addHelpText("after", help)
    .action((file: string | undefined, flags: ScheduleFlags) => showSchedule(file, flags, session));
}

async function showSchedule(file: string | undefined, flags: ScheduleFlags, { terminal }: Session) {
  const { days = Number.POSITIVE_INFINITY } = flags;
  const asOf = requireAsOf(flags, "schedule");
  const optionsOf = await readEvaluatorFlags(flags);
  const makeJudge = (options: EvaluatorOptions): Judge<Schedule> => {
    const evaluator = createEvaluator(options);
    return (record) => scheduleOf(evaluator.evaluateCase(record, { asOf }), record, evaluator);
  };
  const { reports } = await judgeInput(file, flags, { optionsOf, makeJudge }, terminal);
  const schedules = reports.map((one) => ({ ...one, items: one.items.filter(({ daysLeft }) => daysLeft <= days) }));
  await writeAll(terminal.stdout, write(schedules, asOf, flags, terminal));
}

function write(schedules: Schedule[], asOf: string, { format }: ScheduleFlags, terminal: Terminal): Iterable<string> {
  if (format === "json") return schedulesAsJson(asOf, schedules);
  if (format === "ics") return [schedulesAsCalendar(asOf, schedules)];
  return renderSchedules(schedules, asOf, { width: widthOf(terminal), paint: makePaint(usesColour(terminal)) });
}
