import { type EpochDay, parseIsoDate, toIsoDate } from "../calendar/civil-date";
import { lastDayAfter } from "../calendar/counting";
import { formatDate } from "../calendar/format";
import { firstWorkingDayPast, isNotCounted, type NotCounted } from "../calendar/not-counted";
import { type Period, periodAmount, periodUnit } from "../calendar/period";
import { describeLimit } from "../rules/describe-limit";
import { describePeriod, describeSpells } from "../rules/describe-moment";
import type { LastDayOptions, Limit } from "../rules/limit";
import type { CountingReading, TimeLimitRule } from "../rules/rule";
import { type ClockLimit, compileClock } from "./clock";
import { factNames } from "./describe-rule";
import type { Evaluator } from "./evaluator";
import type { Finding } from "./finding";
import { countingOf, optionName, otherChoices } from "./readings";
import type { Row } from "./row";

/** How a finding's last day was counted, a sentence a step. Empty where there is nothing to count. */
export function countingSteps(finding: Finding, rule: TimeLimitRule, evaluator: Evaluator): string[] {
  if (finding.dueOn === undefined) return [];
  const due = parseIsoDate(finding.dueOn);
  if (finding.startedOn === undefined) return inWords(rule, due);
  const started = parseIsoDate(finding.startedOn);
  const counting = countingOf(rule, evaluator.rules.interpretations, evaluator.choice);
  const limit = limitThatGives(due, started, rule, counting, evaluator);
  const period = periodOf(limit);
  if (period === undefined) return inWords(rule, due);
  const end = lastDayOf(withoutMoving(limit), started, { ...counting, lastDayOnBankHoliday: "stands" }, evaluator)!;
  return [
    `The clock started on ${formatDate(started)}.`,
    firstDay(limit, started, period, counting),
    ...lengthOf(limit, period, started, evaluator),
    ...passedOver(limit, period, started, end, evaluator),
    ...movesOn(limit, end, evaluator),
    "before" in limit ? `Counted back, that gives ${formatDate(due)}.` : `The last day is ${formatDate(due)}.`,
    ...(end === due ? standing(limit, due, evaluator) : []),
  ];
}

/** Beyond so many characters a limit's words are for the page of the rule. */
const longestWords = 300;

/** A last day that is worked out from the days of the record: as the rule says it. */
function inWords(rule: TimeLimitRule, due: EpochDay): string[] {
  const words = describeLimit(rule.limit, factNames(rule));
  const allowed = words.length > longestWords ? "worked out from several days of the record, as the rule says" : words;
  return [`The time allowed: ${allowed}.`, `The last day is ${formatDate(due)}.`];
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
  const counted = Object.fromEntries(
    Object.entries(limit).map(([key, said]) => [key, triggerKeys.has(key) ? toIsoDate(started) : said]),
  );
  const clock = compileClock(counted as unknown as ClockLimit, counting, {
    calendars,
    day: () => () => started,
    listed: () => () => started,
  });
  return clock.dueOn({} as Row);
}

/** The keys under which limits name the day that starts their clock. */
const triggerKeys = new Set(["of", "beginningWith", "before", "following", "onDayOf"]);

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

function lengthOf(limit: Limit, period: Period, started: EpochDay, { environment }: Evaluator): string[] {
  const text = describePeriod(period);
  if (notCountingOf(limit).length > 0 && periodUnit(period) === "months")
    return [
      `${text}: as many days as ${periodAmount(period) === 1 ? "it has" : "they have"}, ${lastDayAfter(started, period, environment.calendars) - started}.`,
    ];
  if (periodUnit(period) === "weeks") return [`${text} are ${periodAmount(period) * 7} days.`];
  if (periodUnit(period) !== "months") return [`${text} are counted.`];
  const end =
    "beginningWith" in limit
      ? "they end on the day before the corresponding date"
      : "they end on the corresponding date";
  return [`${text}: ${end}, or on the month's last day where it has no such date.`];
}

/** What is not counted on the way: spells that the rule leaves out and, where only working days count, bank holidays by name. */
function passedOver(
  limit: Limit,
  period: Period,
  started: EpochDay,
  end: EpochDay,
  { environment }: Evaluator,
): string[] {
  const { working } = environment.calendars;
  const onlyWorking = periodUnit(period) === "workingDays";
  const spells = new Set<NotCounted>();
  const holidays: string[] = [];
  for (let day = Math.min(started, end) + 1; day < Math.max(started, end); day++) {
    const spell = notCountingOf(limit).find((one) => isNotCounted(day, [one]));
    const title = onlyWorking ? working.bankHolidayTitle(day) : undefined;
    if (spell !== undefined) spells.add(spell);
    else if (title !== undefined) holidays.push(`${formatDate(day)} is not counted: ${title}.`);
  }
  return [
    ...(onlyWorking ? ["Saturdays and Sundays are not counted."] : []),
    ...[...spells].map((one) => `${describeSpells([one])} is not counted.`),
    ...holidays,
  ];
}

function notCountingOf(limit: Limit): readonly NotCounted[] {
  return ("notCounting" in limit && limit.notCounting) || [];
}

function withoutMoving(limit: Limit): Limit {
  const { rolls: _, rollsPast: __, ...still } = limit as LastDayOptions;
  return still as Limit;
}

/** How the day on which a count ends moves on, where it does. */
function movesOn(limit: Limit, end: EpochDay, { environment: { calendars } }: Evaluator): string[] {
  const { rolls, rollsPast = [] } = limit as LastDayOptions;
  const steps: string[] = [];
  let day = end;
  if (isNotCounted(day, rollsPast)) {
    steps.push(
      `The count ends on ${formatDate(day)}, in ${describeSpells(rollsPast.filter((one) => isNotCounted(day, [one])))}: the last day moves to the first working day after.`,
    );
    day = firstWorkingDayPast(day, rollsPast, calendars);
  }
  if (rolls !== undefined && !calendars.working.isWorkingDay(day))
    steps.push(
      `The count ends on ${formatDate(day)}, ${calendars.working.bankHolidayTitle(day) ?? "a weekend"}: the last day moves to the next working day.`,
    );
  return steps;
}

/** A last day that offices are shut on stands all the same, unless the rule says otherwise. */
function standing(limit: Limit, due: EpochDay, { environment }: Evaluator): string[] {
  if ("rolls" in limit || "rollsPast" in limit) return [];
  const { working } = environment.calendars;
  if (due < working.from || due > working.to || working.isWorkingDay(due)) return [];
  return [`That is ${working.bankHolidayTitle(due) ?? "a weekend"}. Nothing in the rule moves it.`];
}
