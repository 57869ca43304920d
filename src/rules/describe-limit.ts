import { parseIsoDate } from "../calendar/civil-date";
import { formatDate } from "../calendar/format";
import { type Period, periodAmount, periodUnit, type Unit } from "../calendar/period";
import type { LastDayOptions, Limit, Moment, Trigger } from "./limit";
import { isDateLiteral } from "./walk";

/** A fact's name as people say it. */
export type FactName = (fact: string) => string;

const units: Record<Unit, string> = {
  hours: "hour",
  days: "day",
  workingDays: "working day",
  schoolDays: "school day",
  weeks: "week",
  months: "month",
};
const spells = { august: "August", "christmas-and-new-year": "25 December to 1 January" } as const;

/** `{ weeks: 6 }` as `6 weeks`. */
export function describePeriod(period: Period): string {
  const amount = periodAmount(period);
  return `${amount} ${units[periodUnit(period)]}${amount === 1 ? "" : "s"}`;
}

/** A limit in English, in the order of the statute's own words. */
export function describeLimit(limit: Limit, name: FactName): string {
  const text = describeForm(limit, name);
  return text + describeOptions(limit as LastDayOptions, name, "after" in limit && "promptly" in limit);
}

function describeForm(limit: Limit, name: FactName): string {
  const day = (moment: Trigger) => describeMoment(moment, name);
  if ("within" in limit) {
    const from = "of" in limit ? `of ${day(limit.of)}` : `beginning with ${day(limit.beginningWith)}`;
    const without = "notCounting" in limit ? limit.notCounting?.map((one) => spells[one]).join(" or ") : undefined;
    return `within ${describePeriod(limit.within)} ${from}${without ? `, not counting ${without}` : ""}`;
  }
  if ("atLeast" in limit) {
    const from = "before" in limit ? `before ${day(limit.before)}` : `beginning with ${day(limit.beginningWith)}`;
    return `at least ${describePeriod(limit.atLeast)} ${from}`;
  }
  if ("on" in limit) {
    const from =
      "following" in limit ? `following ${day(limit.following)}` : `beginning with ${day(limit.beginningWith)}`;
    return `from the ${ordinal(limit.on.nth)} ${units[limit.on.unit]} ${from}`;
  }
  if ("onDayOf" in limit) return `on ${day(limit.onDayOf)}`;
  if ("by" in limit) return `by ${day(limit.by)}`;
  if ("until" in limit) return `until ${day(limit.until)}`;
  if ("every" in limit) {
    const span =
      typeof limit.every === "string" ? limit.every.replace("-", " ") : `period of ${describePeriod(limit.every)}`;
    return "of" in limit
      ? `at least every ${(span as string).replace("period of ", "")}, counted from ${day(limit.of)}`
      : `in every ${span}, starting with ${day(limit.startingWith)}`;
  }
  if ("atMost" in limit) {
    const span = limit.inEach === "schoolYear" ? "any school year" : `any period of ${describePeriod(limit.inEach)}`;
    return `at most ${describePeriod(limit.atMost)} in ${span}`;
  }
  if ("after" in limit) return `${limit.promptly} after ${day(limit.after)}`;
  return `before ${day(limit.before)}`;
}

function describeOptions(options: LastDayOptions, name: FactName, isPrompt: boolean): string {
  const parts: string[] = [];
  if (options.promptly && !isPrompt) parts.push(`, and ${options.promptly}`);
  if (options.notBefore) parts.push(`, but not before ${describeMoment(options.notBefore, name)}`);
  if (options.rollsPast) {
    parts.push(
      `; a last day in ${options.rollsPast.map((one) => spells[one]).join(" or ")} moves to the first working day after`,
    );
  }
  if (options.rolls) parts.push("; a last day that is not a working day moves to the next working day");
  return parts.join("");
}

/** A moment or trigger in English. */
export function describeMoment(moment: Trigger, name: FactName): string {
  if (typeof moment === "string") return isDateLiteral(moment) ? formatDate(parseIsoDate(moment)) : name(moment);
  if (Array.isArray(moment)) return moment.map((one) => describeMoment(one, name)).join(" or, failing that, ");
  if ("earliestOf" in moment) return `the earliest of ${listed(moment.earliestOf, name)}`;
  if ("latestRecordedOf" in moment) return `the latest known of ${listed(moment.latestRecordedOf, name)}`;
  if ("latestOf" in moment) return `the latest of ${listed(moment.latestOf, name)}`;
  if ("monthDay" in moment) {
    const date = describeMonthDay(moment.monthDay);
    return "inYearOf" in moment
      ? `${date} in the calendar year of ${describeMoment(moment.inYearOf, name)}`
      : `the first ${date} on or after ${describeMoment(moment.onOrAfter, name)}`;
  }
  return describeCounted(moment, name);
}

function describeCounted(
  moment: Exclude<
    Moment,
    string | { earliestOf: Moment[] } | { latestOf: Moment[] } | { latestRecordedOf: Moment[] } | { monthDay: string }
  >,
  name: FactName,
) {
  if ("before" in moment) {
    const { before, ...period } = moment;
    return `${describePeriod(period as Period)} before ${describeMoment(before, name)}`;
  }
  if ("after" in moment) {
    const { after, ...period } = moment;
    return `${describePeriod(period as Period)} after ${describeMoment(after, name)}`;
  }
  const { beginningWith, ...period } = moment;
  return `the end of ${describePeriod(period as Period)} beginning with ${describeMoment(beginningWith, name)}`;
}

function listed(moments: Moment[], name: FactName): string {
  return moments.map((moment) => describeMoment(moment, name)).join(" and ");
}

/** `02-15` as `15 February`, by way of a leap year that has every day. */
function describeMonthDay(monthDay: string): string {
  return formatDate(parseIsoDate(`2024-${monthDay}`))
    .split(" ")
    .slice(1, 3)
    .join(" ");
}

function ordinal(n: number): string {
  const word = new Intl.PluralRules("en-GB", { type: "ordinal" }).select(n);
  return `${n}${{ one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" }[word]}`;
}
