import { type Command, Option } from "commander";
import type { EvaluatorOptions } from "../../evaluate/options";
import { builtInRules } from "../../rules/built-in";
import { summariseTimetables } from "../../timetables/area-summary";
import { attendanceRules } from "../../timetables/attendance-rules";
import { createTimetableEvaluator, type TimetableCase } from "../../timetables/evaluate-timetables";
import { secondLook } from "../../timetables/second-look";
import { withPolicy } from "../../timetables/with-policy";
import { addEvaluatorFlags, type EvaluatorFlags, readEvaluatorFlags, requireAsOf } from "../evaluator-flags";
import { UsageError } from "../failure";
import type { Judge } from "../judge-cases";
import { judgeInput } from "../judge-input";
import { timetablesAsJson, toJson } from "../output/json";
import { makePaint } from "../output/paint";
import { timetablesAsCsv } from "../output/timetable-csv";
import { renderTimetables } from "../output/timetables";
import { writeAll } from "../output/write";
import { policyOf } from "../policy-file";
import { type Session, usesColour, widthOf } from "../terminal";

interface TimetableFlags extends EvaluatorFlags {
  policy?: string;
  format: "table" | "json" | "csv";
  showSmallNumbers?: true;
  summary?: true;
  all?: true;
}

const help = `
The file is JSON, NDJSON or CSV, as for send-compliance evaluate. Of up to three cases, each timetable is shown with what
the rules say of it. Of more, the area: how many timetables run, where, why, for how long and at what cost in hours, by
school, district, key stage, reason, status and special educational needs, and then those to look at again. A district
is the case's area; a school is its school.id.

Numbers from 1 to 4, and others that would give one away, are not shown in the summary. The cases to look at again, and
the rows of --format csv and json, are single children: they are for casework, not for publication.

Hours lost count from the hours agreed, over the school's own school days, which --terms gives: a file with one school's
dates, or { "schools": { "<school.id>": { "terms": ... } }, "others": { "terms": ... } }.

The exit code is 0 when nothing is breached, 1 when something is (of whatever force), 2 when the input cannot be read.

Examples:
  send-compliance timetable cases.csv --as-of 2026-11-23 --terms terms.json
  send-compliance timetable cases.csv --as-of 2026-11-23 --policy hertfordshire --summary
  send-compliance timetable cases.json --as-of 2026-11-23 --policy ours.json --format csv > timetables.csv`;

/** Adds `send-compliance timetable`. */
export function addTimetableCommand(program: Command, session: Session) {
  const command = program
    .command("timetable")
    .summary("part-time timetables: what the rules say of each, and an area's summary")
    .description("Judges part-time timetables by law, guidance and a council's policy, and sums them up over an area.");
  addEvaluatorFlags(command)
    .option(
      "--policy <id or file>",
      "a council's policy: an id of send-compliance policies, or a file of your own (JSON)",
    )
    .addOption(
      new Option("--format <format>", "how to write it (csv: a row a timetable)")
        .choices(["table", "json", "csv"])
        .default("table"),
    )
    .option("--summary", "only the summary, whatever the number of cases")
    .option("--show-small-numbers", "show every number in the summary: not for publication")
    .option("--all", "show every school and every timetable to look at again, not the first 20")
    .addHelpText("after", help)
    .action((file: string | undefined, flags: TimetableFlags) => showTimetables(file, flags, session));
}

async function showTimetables(file: string | undefined, flags: TimetableFlags, session: Session) {
  const { terminal } = session;
  const { format } = flags;
  const asOf = requireAsOf(flags, "report");
  if (flags.summary && format === "csv")
    throw new UsageError("--summary is for the table and JSON: leave out --format csv, which has a row a timetable.");
  const policy = flags.policy === undefined ? undefined : await policyOf(flags.policy);
  const rules = attendanceRules(policy === undefined ? builtInRules : withPolicy(builtInRules, policy));
  const optionsOf = await readEvaluatorFlags(flags);
  const makeJudge = (options: EvaluatorOptions): Judge<TimetableCase> => {
    const { evaluateTimetables } = createTimetableEvaluator({ ...options, rules });
    return (record) => evaluateTimetables(record, { asOf });
  };
  const { reports: cases } = await judgeInput(file, flags, { optionsOf, makeJudge }, terminal);
  session.exitCode = cases.some(hasBreach) ? 1 : 0;
  if (format === "csv") return writeAll(terminal.stdout, timetablesAsCsv(cases));
  const suppressBelow = flags.showSmallNumbers ? 1 : undefined;
  const summary = summariseTimetables(
    cases.flatMap(({ timetables }) => timetables),
    { suppressBelow },
  );
  const head = { asOf, ...(policy === undefined ? {} : { policy: policy.id }), summary };
  const looks = secondLook(cases, rules);
  if (format === "json")
    return writeAll(terminal.stdout, flags.summary ? [toJson(head)] : timetablesAsJson(head, looks, cases));
  const context = {
    ruleSet: rules,
    width: widthOf(terminal),
    paint: makePaint(usesColour(terminal)),
    explanationOf: undefined,
  };
  return writeAll(
    terminal.stdout,
    renderTimetables({ asOf, policy, cases, summary, looks }, context, { all: flags.all, onlySummary: flags.summary }),
  );
}

function hasBreach({ timetables, otherFindings }: TimetableCase): boolean {
  return [...timetables.flatMap(({ findings }) => findings), ...otherFindings].some(
    ({ outcome }) => outcome === "breached",
  );
}
