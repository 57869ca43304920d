import { type EpochDay, parseIsoDate } from "../calendar/civil-date";
import { type Calendars, dayBefore, lastDayAfter, lastDayBeginningWith } from "../calendar/counting";
import { lastWeekdayOfMonth } from "../calendar/last-weekday";
import { firstMonthDayOnOrAfter, monthDayInYearOf } from "../calendar/month-day";
import type { Period } from "../calendar/period";
import type { DayOfEntries, DayReaching, Moment, Trigger } from "../rules/limit";
import { isDateLiteral } from "../rules/walk";
import { counterOf } from "./counter";
import { moved, movingSteps } from "./moving";
import type { Row } from "./row";

/** A day worked out from a row; `undefined` while a fact it needs is missing. */
export type DayReader = (row: Row) => EpochDay | undefined;

/** How a rule's days are read: its facts and named dates, and the calendars to count with. */
export interface MomentContext {
  day(name: string): DayReader;
  /** A day that is looked up in the lists of the record. */
  listed(moment: DayOfEntries | DayReaching): DayReader;
  calendars: Calendars;
}

/** Makes a moment ready to be worked out for many rows. In a list the first that is recorded counts. */
export function compileMoment(moment: Trigger, context: MomentContext): DayReader {
  if (Array.isArray(moment)) return firstRecorded(moment.map((one) => compileMoment(one, context)));
  if (typeof moment === "string") return isDateLiteral(moment) ? constant(parseIsoDate(moment)) : context.day(moment);
  if ("earliestOf" in moment) return combined(moment.earliestOf, Math.min, context);
  if ("latestOf" in moment) return combined(moment.latestOf, Math.max, context);
  if ("earliestRecordedOf" in moment) return combinedRecorded(moment.earliestRecordedOf, Math.min, context);
  if ("latestRecordedOf" in moment) return combinedRecorded(moment.latestRecordedOf, Math.max, context);
  if ("in" in moment || "reaches" in moment) return context.listed(moment);
  if ("last" in moment) {
    const { last, ofMonth, inYearOf } = moment;
    return counted(inYearOf, (day) => lastWeekdayOfMonth(last, Number(ofMonth), day), context);
  }
  if ("monthDay" in moment) {
    const { monthDay } = moment;
    return "inYearOf" in moment
      ? counted(moment.inYearOf, (day) => monthDayInYearOf(monthDay, day), context)
      : counted(moment.onOrAfter, (day) => firstMonthDayOnOrAfter(monthDay, day), context);
  }
  const { calendars } = context;
  if ("lastDay" in moment) {
    const steps = movingSteps(moment, calendars);
    return counted(moment.lastDay, (day) => moved(day, steps), context);
  }
  if ("before" in moment) {
    const { before, ...period } = moment;
    return counted(before, counterOf(dayBefore, period as Period, calendars), context);
  }
  if ("after" in moment) {
    const { after, ...period } = moment;
    return counted(after, counterOf(lastDayAfter, period as Period, calendars), context);
  }
  const { beginningWith, ...period } = moment;
  return counted(beginningWith, counterOf(lastDayBeginningWith, period as Period, calendars), context);
}

/** A day counted from another. */
export function counted(from: Trigger, count: (day: EpochDay) => EpochDay, context: MomentContext): DayReader {
  const start = compileMoment(from, context);
  return (row) => {
    const day = start(row);
    return day === undefined ? undefined : count(day);
  };
}

function constant(day: EpochDay): DayReader {
  return () => day;
}

function firstRecorded(readers: DayReader[]): DayReader {
  return (row) => {
    for (const read of readers) {
      const day = read(row);
      if (day !== undefined) return day;
    }
    return undefined;
  };
}

function combined(
  moments: Moment[],
  choose: (one: EpochDay, other: EpochDay) => EpochDay,
  context: MomentContext,
): DayReader {
  const readers = moments.map((moment) => compileMoment(moment, context));
  return (row) => {
    let chosen = readers[0]!(row);
    for (let i = 1; i < readers.length && chosen !== undefined; i++) {
      const day = readers[i]!(row);
      chosen = day === undefined ? undefined : choose(chosen, day);
    }
    return chosen;
  };
}

function combinedRecorded(
  moments: Moment[],
  choose: (one: EpochDay, other: EpochDay) => EpochDay,
  context: MomentContext,
): DayReader {
  const readers = moments.map((moment) => compileMoment(moment, context));
  return (row) => {
    let chosen: EpochDay | undefined;
    for (let i = 0; i < readers.length; i++) {
      const day = readers[i]!(row);
      if (day !== undefined) chosen = chosen === undefined ? day : choose(chosen, day);
    }
    return chosen;
  };
}
