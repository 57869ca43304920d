import type { EpochDay } from "../calendar/civil-date";
import { type Calendars, clearDayBefore, dayBefore, lastDayAfter, lastDayBeginningWith } from "../calendar/counting";
import { lastDayAfterSkipping } from "../calendar/not-counted";
import type { Period } from "../calendar/period";
import { nextDayNotBankHoliday } from "../calendar/rolling";
import type { LastDayOptions, Limit, Trigger } from "../rules/limit";
import type { CountingReading } from "../rules/rule";
import { counterOf } from "./counter";
import { compileMoment, type DayReader, type MomentContext } from "./moment";
import { moved, movingSteps } from "./moving";

/**
 * What the last day of a limit is: the end of the time to act (`ceiling`), of a window that may not close sooner (`window`), of
 * a duty that goes on (`continuing`); or there is none (`prompt`).
 */
export type ClockShape = "ceiling" | "window" | "continuing" | "prompt";

/** A limit made ready: when its clock starts and what its last day is, for a row. */
export interface Clock {
  shape: ClockShape;
  startedOn: DayReader;
  dueOn: DayReader;
  /** An act before this day does not count. */
  notBefore: DayReader | undefined;
  /** The last day of a duty that goes on has to pass whole. */
  throughout: boolean;
}

const never: DayReader = () => undefined;

/** Limits that are judged over lists of events have files of their own. */
export type ClockLimit = Exclude<Limit, { every: unknown } | { atMost: unknown }>;

/** Makes a limit ready to be counted for many rows, in the way that the readings in force count. */
export function compileClock(limit: ClockLimit, counting: CountingReading, context: MomentContext): Clock {
  const { calendars } = context;
  const clock = (shape: ClockShape, startedOn: DayReader, dueOn: DayReader): Clock => {
    const notBefore =
      "notBefore" in limit && limit.notBefore !== undefined ? compileMoment(limit.notBefore, context) : undefined;
    const last = shape === "ceiling" ? settleLastDay(dueOn, limit as LastDayOptions, counting, calendars) : dueOn;
    const throughout = "throughout" in limit && limit.throughout === true;
    return { shape, startedOn, dueOn: last, notBefore, throughout };
  };
  const from = (shape: ClockShape, trigger: Trigger, count: (day: EpochDay) => EpochDay): Clock => {
    const startedOn = compileMoment(trigger, context);
    return clock(shape, startedOn, (row) => {
      const day = startedOn(row);
      return day === undefined ? undefined : count(day);
    });
  };

  if ("within" in limit) {
    const { within } = limit;
    if ("beginningWith" in limit)
      return from("ceiling", limit.beginningWith, counterOf(lastDayBeginningWith, within, calendars));
    const { notCounting } = limit;
    if (notCounting)
      return from("ceiling", limit.of, (day) => lastDayAfterSkipping(day, within, calendars, notCounting));
    const count = counting.of === "day-of" ? lastDayBeginningWith : lastDayAfter;
    return from("ceiling", limit.of, counterOf(count, within, calendars));
  }
  if ("atLeast" in limit) {
    const { atLeast } = limit;
    if ("beginningWith" in limit)
      return from("window", limit.beginningWith, counterOf(lastDayBeginningWith, atLeast, calendars));
    const count = counting.noticeBefore === "clear-days" ? clearDayBefore : dayBefore;
    return from("ceiling", limit.before, counterOf(count, atLeast, calendars));
  }
  if ("on" in limit) {
    const period = { [limit.on.unit]: limit.on.nth } as unknown as Period;
    return "following" in limit
      ? from("ceiling", limit.following, counterOf(lastDayAfter, period, calendars))
      : from("ceiling", limit.beginningWith, counterOf(lastDayBeginningWith, period, calendars));
  }
  if ("onDayOf" in limit) return from("ceiling", limit.onDayOf, (day) => day);
  if ("by" in limit) return clock("ceiling", never, compileMoment(limit.by, context));
  if ("until" in limit) return clock("continuing", never, compileMoment(limit.until, context));
  if ("after" in limit) return clock("prompt", compileMoment(limit.after, context), never);
  const day = compileMoment(limit.before, context);
  return clock("ceiling", never, (row) => {
    const event = day(row);
    return event === undefined ? undefined : event - 1;
  });
}

function settleLastDay(
  dueOn: DayReader,
  options: LastDayOptions,
  counting: CountingReading,
  calendars: Calendars,
): DayReader {
  const steps = movingSteps(options, calendars);
  if (counting.lastDayOnBankHoliday === "following-day") steps.push((day) => followingCompellableDay(day, calendars));
  if (steps.length === 0) return dueOn;
  return (row) => {
    const day = dueOn(row);
    return day === undefined ? undefined : moved(day, steps);
  };
}

/** The table's years bound this reading only: a last day outside them stands. */
function followingCompellableDay(day: EpochDay, calendars: Calendars): EpochDay {
  const { from, to } = calendars.working;
  return day < from || day > to - 7 ? day : nextDayNotBankHoliday(day, calendars);
}
