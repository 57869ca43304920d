import { parseIsoDate } from "../calendar/civil-date";
import { formatDate } from "../calendar/format";
import type { NotCounted } from "../calendar/not-counted";
import { type Period, periodAmount, periodUnit, type Unit } from "../calendar/period";
import type { Amount, Counted, Entries, Run, Stretch } from "./amount";
import { describeConditionInline } from "./describe-condition";
import type { CountedMoment, Moment, Moving, Trigger } from "./limit";
import { isDateLiteral, ownPrefix } from "./walk";

/** A fact's name as people say it. */
export type FactName = (fact: string) => string;

/** Each unit in words. */
export const unitWords: Record<Unit, string> = {
  hours: "hour",
  days: "day",
  workingDays: "working day",
  schoolDays: "school day",
  weeks: "week",
  schoolWeeks: "school week",
  halfTerms: "half term",
  months: "month",
};
/** `{ weeks: 6 }` as `6 weeks`. */
export function describePeriod(period: Period): string {
  const amount = periodAmount(period);
  return `${amount} ${unitWords[periodUnit(period)]}${amount === 1 ? "" : "s"}`;
}

/** A moment or trigger in English. */
export function describeMoment(moment: Trigger, name: FactName): string {
  if (typeof moment === "string") return isDateLiteral(moment) ? formatDate(parseIsoDate(moment)) : name(moment);
  if (Array.isArray(moment)) return moment.map((one) => describeMoment(one, name)).join(" or, failing that, ");
  if ("earliestOf" in moment) return `the earliest of ${listed(moment.earliestOf, name)}`;
  if ("earliestRecordedOf" in moment) return `the earliest known of ${listed(moment.earliestRecordedOf, name)}`;
  if ("latestRecordedOf" in moment) return `the latest known of ${listed(moment.latestRecordedOf, name)}`;
  if ("latestOf" in moment) return `the latest of ${listed(moment.latestOf, name)}`;
  if ("monthDay" in moment) {
    const date = describeMonthDay(moment.monthDay);
    return "inYearOf" in moment
      ? `${date} in the calendar year of ${describeMoment(moment.inYearOf, name)}`
      : `the first ${date} on or after ${describeMoment(moment.onOrAfter, name)}`;
  }
  if ("last" in moment) {
    const month = describeMonthDay(`${moment.ofMonth}-01`).split(" ")[1];
    const weekday = moment.last.charAt(0).toUpperCase() + moment.last.slice(1);
    return `the last ${weekday} of ${month} in the calendar year of ${describeMoment(moment.inYearOf, name)}`;
  }
  if ("reaches" in moment) return `the day on which ${describeAmount(moment.amount, name)} reaches ${moment.reaches}`;
  if ("in" in moment) {
    const [word, fact] = "earliest" in moment ? ["earliest", moment.earliest] : ["latest", moment.latest];
    return `the ${word} ${spacedName(fact)} of ${describeEntries(moment, name)}`;
  }
  if ("lastDay" in moment) return `${describeMoment(moment.lastDay, name)} (${describeMoving(moment).join("; ")})`;
  return describeCounted(moment, name);
}

const spells: Record<NotCounted, string> = { august: "August", "christmas-and-new-year": "25 December to 1 January" };

/** Spells that are left out or passed over, in English. */
export function describeSpells(which: readonly NotCounted[]): string {
  return which.map((one) => spells[one]).join(" or ");
}

/** How a last day moves on, in English, a clause each. */
export function describeMoving({ rolls, rollsPast }: Moving): string[] {
  return [
    ...(rollsPast ? [`a last day in ${describeSpells(rollsPast)} moves to the first working day after`] : []),
    ...(rolls ? ["a last day that is not a working day moves to the next working day"] : []),
  ];
}

function describeCounted(moment: CountedMoment, name: FactName) {
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

/** An amount in English. */
export function describeAmount(amount: Amount, name: FactName): string {
  if ("sum" in amount) return `the sum of ${amount.sum.map(name).join(" and ")}`;
  if ("percent" in amount) return `${name(amount.percent)} as a percentage of ${name(amount.of)}`;
  if ("between" in amount) {
    const units = spacedName(amount.between);
    return `the ${units} from ${describeMoment(amount.from, name)} to ${describeMoment(amount.to, name)}`;
  }
  if ("possible" in amount) {
    const without = amount.less ? `, without those of ${describeEntries(amount.less, name)}` : "";
    return `the sessions that the school holds ${describeStretch(amount.within)}${without}`;
  }
  if ("count" in amount) return `the number of ${describeEntries(amount, name)}`;
  const stretch = amount.within === undefined ? "" : ` ${describeStretch(amount.within)}`;
  const entries = describeEntries(amount, name) + stretch + describeReach(amount, name);
  if ("total" in amount) return `the ${spacedName(amount.total)} of ${entries}`;
  if ("longestRun" in amount) return `the school days on end of ${entries}${describePassed(amount, name)}`;
  if ("run" in amount) {
    const whole = amount.run === "wholeSchoolDays" ? "whole " : "";
    const among = `with ${describeMoment(amount.through, name)} among them`;
    return `the ${whole}school days on end, ${among}, of ${entries}${describePassed(amount, name)}`;
  }
  if ("weeklyPattern" in amount)
    return `the school weeks on end with the same session of the same weekday, of ${entries}`;
  return `the most sessions in any ${amount.inAny.schoolWeeks} school weeks on end, of ${entries}`;
}

function describePassed({ passingOver }: Run, name: FactName): string {
  return passingOver === undefined ? "" : `, passing over the whole days of ${describeEntries(passingOver, name)}`;
}

function describeReach({ since, upTo, planned }: Counted, name: FactName): string {
  const from = since === undefined ? "" : ` since ${describeMoment(since, name)}`;
  const until = upTo === undefined ? "" : ` up to ${describeMoment(upTo, name)}`;
  return from + until + (planned ? ", with the days to come" : "");
}

function describeStretch(stretch: Stretch): string {
  if (stretch === "schoolYear") return "in the school year";
  return stretch === "term"
    ? "in the term"
    : `in the term (or, where the school has more than ${stretch.whereTermsExceed} terms, between the dates that part the year)`;
}

function describeEntries({ in: scope, where }: Entries, name: FactName): string {
  const entries = `the entries for ${spacedName(scope)}`;
  if (where === undefined) return entries;
  const inner: FactName = (fact) =>
    fact.startsWith(ownPrefix) ? name(fact.slice(ownPrefix.length)) : spacedName(fact.replaceAll(".", " "));
  return `${entries} (${describeConditionInline(where, inner)})`;
}

/** A camelCase name as people write it. */
function spacedName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
