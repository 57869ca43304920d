import { MissingSchoolCalendarError, OutsideCalendarError } from "../calendar/errors";
import type { Judgement } from "./judgement";
import type { DayReader } from "./moment";
import type { Row } from "./row";

/** Judges one version of a rule, under one set of readings, for one row. */
export type Judge = (row: Row) => Judgement;

/** Where a limit's clock starts and what its last day is, whether or not the rule applies. */
export interface Timing {
  startedOn: DayReader;
  dueOn: DayReader;
  /** The last day alone says whether an act is in time: done on or before it, or not. */
  isCeiling: boolean;
}

/** A limit of any form made ready, for rows that its rule applies to. */
export interface LimitJudge {
  /** `undefined` while the last day cannot be worked out. */
  judge(row: Row): Judgement | undefined;
  timing: Timing;
}

/** A limit that is judged over a list of events: its timing is that of the judgement. */
export function judgeEvents(judge: (row: Row) => Judgement | undefined): LimitJudge {
  return {
    judge,
    timing: { startedOn: (row) => judge(row)?.startedOn, dueOn: (row) => judge(row)?.dueOn, isCeiling: false },
  };
}

/** Whether what a rule says leans on a school's terms. */
export function countsSchoolDays(said: unknown): boolean {
  return /[sS]chool(Day|Week)|[tT]erm|session/.test(JSON.stringify(said) ?? "");
}

/** Whether a count leaves the terms of the school, or has none to go by. */
export function leavesTerms(count: () => unknown): boolean {
  const left = {};
  return withSchoolTerms<unknown>(count, left)({} as Row) === left;
}

/** School days cannot be counted without the school's own terms for those days: a missing fact like any other. */
export function withSchoolTerms<T>(read: (row: Row) => T, without: T): (row: Row) => T {
  return (row) => {
    try {
      return read(row);
    } catch (error) {
      const outsideTerms = error instanceof OutsideCalendarError && error.calendar === "school calendar";
      if (outsideTerms || error instanceof MissingSchoolCalendarError) return without;
      throw error;
    }
  };
}
