import { type Command, Option } from "commander";
import { dayOfWeek, parseIsoDate } from "../../calendar/civil-date";
import { englandWorkingCalendar } from "../../calendar/england";
import { factNames } from "../../evaluate/describe-rule";
import { createEvaluator, type RunningClock } from "../../evaluate/evaluator";
import { builtInRules } from "../../rules/built-in";
import { cite } from "../../rules/citation";
import { describeLimit } from "../../rules/describe-limit";
import { describePeriod } from "../../rules/describe-moment";
import type { CheckRule, Force, TimeLimitRule } from "../../rules/rule";
import { dateArgument } from "../arguments";
import { UsageError } from "../failure";
import { forceMark, longDay } from "../output/finding-words";
import { toJson } from "../output/json";
import { renderTable } from "../output/table";
import { writeAll } from "../output/write";
import { type Session, widthOf } from "../terminal";

interface DeadlineFlags {
  requestReceived?: string;
  becameResponsible?: string;
  format: "table" | "json";
}

/** A time limit that runs from the day asked about. */
interface Deadline {
  rule: string;
  title: string;
  lastDay: string;
  within: string;
  duty: string;
  provision: string;
  force: Force;
  note?: string;
}

const help = `
Which of them apply depends on what the authority decides: a case has the finding (send-compliance evaluate).

Examples:
  send-compliance deadlines --request-received 2026-01-05
  send-compliance deadlines --became-responsible 2026-01-05 --format json`;

/** Adds `send-compliance deadlines`. */
export function addDeadlinesCommand(program: Command, session: Session) {
  program
    .command("deadlines")
    .summary("the last day of each time limit that runs from a day")
    .description("Shows the last day of each time limit that runs from a request or from becoming responsible.")
    .option(
      "--request-received <date>",
      "the day on which the authority received the request, YYYY-MM-DD",
      dateArgument,
    )
    .option(
      "--became-responsible <date>",
      "the day on which it became responsible for the child, YYYY-MM-DD",
      dateArgument,
    )
    .addOption(
      new Option("--format <format>", "how to write the last days").choices(["table", "json"]).default("table"),
    )
    .addHelpText("after", help)
    .action((flags: DeadlineFlags) => showDeadlines(flags, session));
}

async function showDeadlines({ requestReceived, becameResponsible, format }: DeadlineFlags, { terminal }: Session) {
  const on = requestReceived ?? becameResponsible;
  if (on === undefined || (requestReceived !== undefined && becameResponsible !== undefined))
    throw new UsageError("Give either --request-received <date> or --became-responsible <date>.");
  const trigger = requestReceived === undefined ? "becameResponsibleOn" : "requestReceivedOn";
  const clocks = createEvaluator().clocks({ id: "deadlines", needsAssessments: [{ [trigger]: on }] }, { asOf: on });
  const deadlines = clocks.filter(isInForce).map(describeDeadline);
  deadlines.sort((a, b) => a.lastDay.localeCompare(b.lastDay));
  if (format === "json") return writeAll(terminal.stdout, [toJson({ trigger, on, deadlines })]);
  const event = requestReceived === undefined ? "Responsible for the child from" : "Request received on";
  const heading = `${event} ${longDay(on)}\n\n`;
  if (deadlines.length === 0)
    return writeAll(terminal.stdout, [`${heading}No time limit in the rules ran from that day.\n`]);
  const columns = [
    { heading: "Last day", widest: 27 },
    { heading: "Duty", takesRest: true },
    { heading: "Within", widest: 12 },
    { heading: "Owed by", widest: 15 },
  ];
  const rows = deadlines.map(({ lastDay, title, force, provision, note, within, duty }) => [
    longDay(lastDay),
    [`${title}${forceMark(force)}`, provision, ...(note === undefined ? [] : [note])].join("\n"),
    within,
    duty,
  ]);
  return writeAll(terminal.stdout, [heading, renderTable(columns, rows, widthOf(terminal))]);
}

/** The law that counts is the law on the last day; clocks are those of each rule's newest version. */
function isInForce({ rule: { inForce }, dueOn }: RunningClock): boolean {
  return dueOn >= inForce.from && (inForce.to === undefined || dueOn <= inForce.to);
}

function describeDeadline({ rule, dueOn }: RunningClock): Deadline {
  const note = noteOn(dueOn);
  return {
    rule: rule.id,
    title: rule.title,
    lastDay: dueOn,
    within: periodOf(rule),
    duty: rule.duty.replaceAll("-", " "),
    provision: cite(rule.sources[0]!, builtInRules.instruments),
    force: rule.force,
    ...(note === undefined ? {} : { note }),
  };
}

function periodOf(rule: TimeLimitRule | CheckRule): string {
  if (rule.kind === "check") return "";
  const { limit } = rule;
  if (!("within" in limit)) return describeLimit(limit, factNames(rule));
  return describePeriod(limit.within) + (limit.promptly === undefined ? "" : `, and ${limit.promptly}`);
}

/** Where the last day is a weekend or bank holiday: that it stands all the same. */
function noteOn(iso: string): string | undefined {
  const day = parseIsoDate(iso);
  const calendar = englandWorkingCalendar();
  const title = day >= calendar.from && day <= calendar.to ? calendar.bankHolidayTitle(day) : undefined;
  if (title !== undefined) return `This is a bank holiday (${title}). The last day stands: it does not move on.`;
  const weekday = dayOfWeek(day);
  if (weekday < 6) return undefined;
  return `This is a ${weekday === 6 ? "Saturday" : "Sunday"}. The last day stands: it does not move on.`;
}
