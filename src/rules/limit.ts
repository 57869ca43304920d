import type { Weekday } from "../calendar/last-weekday";
import type { NotCounted } from "../calendar/not-counted";
import type { Period, Unit } from "../calendar/period";
import type { Entries, Growing, TermOrBetween } from "./amount";

/**
 * A day, said in the words of a rule: a fact's name, an ISO date, a period counted from another day, a day of the year, or the
 * earlier or later of several, a day of a list's entries, or the day on which an amount reaches a number.
 */
export type Moment =
  | string
  | CountedMoment
  | DayOfYear
  | LastWeekday
  | EarliestOf
  | LatestOf
  | EarliestRecordedOf
  | LatestRecordedOf
  | DayOfEntries
  | DayReaching
  | MovedDay;

/** A period counted back from a day, forward from it, or forward with that day as day 1. */
export type CountedMoment = Period & ({ before: Trigger } | { after: Trigger } | { beginningWith: Trigger });

/** A fixed day of the year (`"02-15"`): in the calendar year of a day, or the first one on or after it. */
export type DayOfYear = { monthDay: string; inYearOf: Moment } | { monthDay: string; onOrAfter: Moment };

/** The last Friday of a month (`"06"`) in the calendar year of a day: no rule has needed another weekday yet. */
export interface LastWeekday {
  last: Extract<Weekday, "friday">;
  ofMonth: string;
  inYearOf: Moment;
}

/** The earliest or latest that a date fact is among the entries of a list, of those where it is known. */
export type DayOfEntries = Entries & ({ earliest: string } | { latest: string });

/** The day on which an amount first reaches a number; unknown while it has not. */
export interface DayReaching {
  reaches: number;
  amount: Growing;
}

/** The earliest of several days; unknown while any of them is. */
export interface EarliestOf {
  earliestOf: Moment[];
}

/** The latest of several days; unknown while any of them is. */
export interface LatestOf {
  latestOf: Moment[];
}

/** The earliest of those days that are known: of several events, the first to happen. */
export interface EarliestRecordedOf {
  earliestRecordedOf: Moment[];
}

/** The latest of those days that are known: for events of which some may never happen. */
export interface LatestRecordedOf {
  latestRecordedOf: Moment[];
}

/** Whether a last day moves on. Nothing moves unless a rule says so. */
export interface Moving {
  /** The last day moves on to a working day. */
  rolls?: "next-working-day";
  /** A last day inside such a spell moves to the first working day after it (starting a tribunal case). */
  rollsPast?: NotCounted[];
}

/** A last day that moves on before anything is compared with it or lasts until it. */
export type MovedDay = { lastDay: Moment } & Moving;

/** What starts a clock. In a list the first that is recorded counts: alternative triggers, in the order of preference. */
export type Trigger = Moment | Moment[];

/** A duty's own word for speed where it gives no number, or beside the number that is its ceiling. */
export type Promptness =
  | "as soon as practicable"
  | "as soon as reasonably practicable"
  | "as soon as possible"
  | "without delay"
  | "immediately"
  | "promptly"
  | "no period stated";

/** What may be added to a limit that has a last day. */
export interface LastDayOptions extends Moving {
  /** The word for speed beside the number: the number is a ceiling on it. */
  promptly?: Promptness;
  /** An act before this day does not count: windows with both ends. */
  notBefore?: Moment;
}

/** `within … of`: the day of the event is not counted. */
export type WithinOf = {
  within: Period;
  of: Trigger;
  /** Spells left out of a count of days, weeks, months or working days (tribunal acts other than starting a case). */
  notCounting?: NotCounted[];
} & LastDayOptions;
/** `within … beginning with`: the day of the event is day 1. */
export type WithinBeginningWith = { within: Period; beginningWith: Trigger } & LastDayOptions;
/** A window owed to somebody: it may not close before its last day has ended. */
export type WindowOwed = { atLeast: Period; beginningWith: Trigger };
/** Notice before an event, counted back. */
export type NoticeBefore = { atLeast: Period; before: Trigger } & LastDayOptions;
/** Strictly before a day. */
export type BeforeDay = { before: Moment } & LastDayOptions;
/** On or before a day. */
export type ByDay = { by: Moment } & LastDayOptions;
/** By an ordinal day: the sixth school day following, or beginning with, an event. */
export type OnNthDay = { on: { nth: number; unit: Unit } } & ({ following: Trigger } | { beginningWith: Trigger }) &
  LastDayOptions;
/** On the day of an event. */
export type OnDayOf = { onDayOf: Trigger } & LastDayOptions;
/**
 * Again and again: once in each period, a new one starting when the act is done, or once in each term or half term. The day it starts
 * with is day 1 of a period `startingWith` it, and is not counted in an interval `of` it.
 */
export type EveryPeriod =
  | { every: Period | "term" | "half-term" | TermOrBetween; startingWith: Trigger }
  | { every: Period; of: Trigger };
/** A cap on a sum: in a school year (1 August to 31 July), or in any period of this length. */
export type AtMostInEach = { atMost: Period; inEach: "schoolYear" | Period; adding: { amounts: string; on: string } };
/** A duty that goes on up to and including a day; `throughout`, where stopping on that day is too soon: it has to pass whole. */
export type UntilDay = { until: Moment; throughout?: true };
/** No number: never breached by arithmetic. */
export type PromptlyAfter = { promptly: Promptness; after: Trigger };

/** How long a duty has, in the statute's own words. docs/counting.md shows each form with worked dates. */
export type Limit =
  | WithinOf
  | WithinBeginningWith
  | WindowOwed
  | NoticeBefore
  | BeforeDay
  | ByDay
  | OnNthDay
  | OnDayOf
  | EveryPeriod
  | AtMostInEach
  | UntilDay
  | PromptlyAfter;
