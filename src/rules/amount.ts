import type { Condition } from "./condition";
import type { Moment } from "./limit";

/** A number worked out from a record, in the words of a rule. Conditions compare with it by its name. */
export type Amount =
  | Sum
  | Count
  | Total
  | LongestRun
  | RunThrough
  | MostInAny
  | WeeklyPattern
  | Possible
  | Percent
  | Between;

/** Entries of a list of the record, by the scope that has one entry as its subject. */
export interface Entries {
  in: string;
  /**
   * Only entries for which this holds. It names the entry's own facts; `this.` before a name means the part of the record that the rule
   * is evaluated against, such as `this.startedOn`.
   */
  where?: Condition;
}

/** A term or, where the school has more terms in a year than a number, what lies between these days of each year. */
export interface TermOrBetween {
  termOrBetween: (string | "easter-monday")[];
  whereTermsExceed: number;
}

/** The stretch that days are counted in: the one that holds a day (by default the as-of date). */
export type Stretch = "schoolYear" | "term" | TermOrBetween;

/** Where spells are counted, and how far. */
export interface Counted extends Entries {
  within?: Stretch;
  /** The day whose stretch is meant; the as-of date by default. */
  at?: Moment;
  /** No day before this one is counted; unknown while it is not recorded. */
  since?: Moment;
  /** No day after this one is counted. */
  upTo?: Moment;
  /** Days still to come are counted too: the end of a spell was fixed when it began. */
  planned?: true;
}

/** The sum of facts, of those that are recorded; unknown while none is. */
export interface Sum {
  sum: string[];
}

/** How many entries there are. */
export interface Count extends Entries {
  count: "entries";
}

/** School days or sessions taken up by spells. A session is half a school day, and so is a lunchtime. */
export interface Total extends Counted {
  total: "schoolDays" | "sessions";
}

/** Which days a run of school days passes over. */
export interface Run extends Counted {
  /** Days that these entries take up whole are no school days: they neither count nor break a run. */
  passingOver?: Entries;
}

/** The longest run of school days that follow one another, each taken up by a spell (both sessions). */
export interface LongestRun extends Run {
  longestRun: "schoolDays";
}

/** The run of school days that passes through a day, each taken up by a spell at least in part. */
export interface RunThrough extends Run {
  run: "schoolDays" | "wholeSchoolDays";
  through: Moment;
}

/** The most sessions taken up in any so many consecutive school weeks (from Monday, with at least one session). */
export interface MostInAny extends Counted {
  most: "sessions";
  inAny: { schoolWeeks: number };
}

/** In how many school weeks on end spells take up the same session of the same weekday. */
export interface WeeklyPattern extends Counted {
  weeklyPattern: "schoolWeeks";
}

/** The sessions that the school holds in a stretch, less those that these spells take up. */
export interface Possible {
  possible: "sessions";
  within: Stretch;
  at?: Moment;
  /** Sessions that do not count as possible, such as those with code D. */
  less?: Entries;
}

/** One amount as a percentage of another; unknown while the other is nothing. */
export interface Percent {
  percent: string;
  of: string;
}

/** The time from one day to another, the first not counted; school weeks count both the first and the last. */
export interface Between {
  between: "days" | "schoolDays" | "schoolWeeks";
  from: Moment;
  to: Moment;
}

/** The amounts of which one can say on which day they reach a number. */
export type Growing = Total | LongestRun | RunThrough | MostInAny | WeeklyPattern;
