import { type EpochDay, parseIsoDate } from "../calendar/civil-date";
import { formatDate } from "../calendar/format";
import { type Period, periodAmount, periodUnit } from "../calendar/period";
import { describePeriod } from "../rules/describe-moment";
import type { Limit } from "../rules/limit";
import type { CountingReading, TimeLimitRule } from "../rules/rule";
import { type ClockLimit, compileClock } from "./clock";
import type { Evaluator } from "./evaluator";
import type { Finding } from "./finding";
import { countingOf, optionName, otherChoices } from "./readings";
import type { Row } from "./row";

/** How a finding's last day was counted, a sentence a step. Empty where there is nothing to count. */
export function countingSteps(finding: Finding, rule: TimeLimitRule, evaluator: Evaluator): string[] {
  if (finding.startedOn === undefined || finding.dueOn === undefined) return [];
  const started = parseIsoDate(finding.startedOn);
  const due = parseIsoDate(finding.dueOn);
  const counting = countingOf(rule, evaluator.rules.interpretations, evaluator.choice);
  const limit = limitThatGives(due, started, rule, counting, evaluator);
  const period = periodOf(limit);
  if (period === undefined) return [];
  return [
    `The clock started on ${formatDate(started)}.`,
    firstDay(limit, started, period, counting),
    ...lengthOf(limit, period),
    ...passedOver(period, started, due, evaluator),
    "before" in limit ? `Counted back, that gives ${formatDate(due)}.` : `The last day is ${formatDate(due)}.`,
    ...standing(limit, due, evaluator),
  ];
}

/** The last days under other readings open on the rule, where they differ. */
export function otherLastDays(finding: Finding, rule: TimeLimitRule, evaluator: Evaluator): string[] {
  if (finding.startedOn === undefined || finding.dueOn === undefined) return [];
  const started = parseIsoDate(finding.startedOn);
  const due = parseIsoDate(finding.dueOn);
  const { interpretations } = evaluator.rules;
  return otherChoices(rule.notices ?? [], interpretations, evaluator.choice).flatMap(({ id, reading, choice }) => {
    const found = interpretations.find((one) => one.id === id)!;
    const { counting, meaning } = found.readings[reading]!;
    if (counting === undefined) return [];
    const other = lastDayOf(rule.limit, started, countingOf(rule, interpretations, choice), evaluator);
    if (other === undefined || other === due) return [];
    return [`Under ${optionName(id)}=${reading} the last day is ${formatDate(other)}. ${meaning}`];
  });
}

/** The rule's own limit or, where a reading replaced it, the one that was used: the one that gives the last day found. */
function limitThatGives(
  due: EpochDay,
  started: EpochDay,
  rule: TimeLimitRule,
  counting: CountingReading,
  evaluator: Evaluator,
): Limit {
  const overrides = Object.values(rule.readings ?? {}).flatMap((byReading) => Object.values(byReading));
  const limits = [rule.limit, ...overrides.flatMap((override) => override.limit ?? [])];
  return limits.find((limit) => lastDayOf(limit, started, counting, evaluator) === due) ?? rule.limit;
}

/** The last day of a limit whose clock started on a day, whatever fact started it. */
function lastDayOf(
  limit: Limit,
  started: EpochDay,
  counting: CountingReading,
  evaluator: Evaluator,
): EpochDay | undefined {
  if ("every" in limit || "atMost" in limit) return undefined;
  const { calendars } = evaluator.environment;
  const clock = compileClock(limit as ClockLimit, counting, {
    calendars,
    day: () => () => started,
    listed: () => () => started,
  });
  return clock.dueOn({} as Row);
}

function periodOf(limit: Limit): Period | undefined {
  if ("within" in limit) return limit.within;
  if ("atLeast" in limit) return limit.atLeast;
  if ("on" in limit) return { [limit.on.unit]: limit.on.nth } as unknown as Period;
  return undefined;
}

function firstDay(limit: Limit, started: EpochDay, period: Period, counting: CountingReading): string {
  if ("before" in limit) return "That day is not counted: the count goes back from it.";
  const inclusive = "beginningWith" in limit || ("of" in limit && counting.of === "day-of");
  const unit = { workingDays: "working day", schoolDays: "school day" }[periodUnit(period) as string];
  if (unit) return `Day 1 is the first ${unit} ${inclusive ? "on or after" : "after"} that day.`;
  return inclusive ? "That day is day 1." : `That day is not counted: day 1 is ${formatDate(started + 1)}.`;
}

function lengthOf(limit: Limit, period: Period): string[] {
  const text = describePeriod(period);
  if (periodUnit(period) === "weeks") return [`${text} are ${periodAmount(period) * 7} days.`];
  if (periodUnit(period) !== "months") return [`${text} are counted.`];
  const end =
    "beginningWith" in limit
      ? "they end on the day before the corresponding date"
      : "they end on the corresponding date";
  return [`${text}: ${end}, or on the month's last day where it has no such date.`];
}

/** Where only working days count: the bank holidays on the way, by name. */
function passedOver(period: Period, started: EpochDay, due: EpochDay, { environment }: Evaluator): string[] {
  if (periodUnit(period) !== "workingDays") return [];
  const { working } = environment.calendars;
  const steps = ["Saturdays and Sundays are not counted."];
  for (let day = Math.min(started, due) + 1; day < Math.max(started, due); day++) {
    const title = working.bankHolidayTitle(day);
    if (title !== undefined) steps.push(`${formatDate(day)} is not counted: ${title}.`);
  }
  return steps;
}

/** A last day that offices are shut on stands all the same, unless the rule says otherwise. */
function standing(limit: Limit, due: EpochDay, { environment }: Evaluator): string[] {
  if ("rolls" in limit || "rollsPast" in limit) return [];
  const { working } = environment.calendars;
  if (due < working.from || due > working.to || working.isWorkingDay(due)) return [];
  return [`That is ${working.bankHolidayTitle(due) ?? "a weekend"}. Nothing in the rule moves it.`];
}
