import { type EpochDay, parseIsoDate, toIsoDate } from "./civil-date";
import { createDayIndex } from "./day-index";
import { englandWorkingCalendar } from "./england";
import { OutsideCalendarError } from "./errors";
import { type DayRange, readHalfTerms, readTerms, type SchoolTerms, splitAtHalfTerms } from "./school-terms";
import type { WorkingCalendar } from "./working-days";

export type { SchoolTerms } from "./school-terms";

/**
 * Which days are school days at one school, from the first day of its first term to the last day of its last. All days
 * are epoch days; `n` is a whole number from 1 (else InvalidPeriodError). A count that starts or ends outside those terms
 * throws OutsideCalendarError, as nothing is known of the school days there; a gap between terms is passed over.
 */
export interface SchoolCalendar {
  /** Throws OutsideCalendarError for a day before the first term or after the last. */
  isSchoolDay(day: EpochDay): boolean;
  /** The day itself is not counted. */
  nthSchoolDayAfter(day: EpochDay, n: number): EpochDay;
  /** The day itself is the first if it is a school day. */
  nthSchoolDayOnOrAfter(day: EpochDay, n: number): EpochDay;
  /** Counted back; the day itself is not counted. */
  nthSchoolDayBefore(day: EpochDay, n: number): EpochDay;
  /**
   * School days later than `afterDay`, up to and including `upToDay`; negative when `upToDay` comes first. `afterDay`
   * may be the eve of the first term; any other day outside the terms throws OutsideCalendarError.
   */
  schoolDaysBetween(afterDay: EpochDay, upToDay: EpochDay): number;
  /** The terms in date order, ends inclusive. */
  terms: DayRange[];
  /** Each term split at its half-term break, in date order, ends inclusive. */
  halfTermParts: DayRange[];
}

/**
 * A calendar of school days: Monday to Friday within a term, not in a half-term break, not an INSET or closed day, not a
 * bank holiday in `working` (England's when left out). Throws InvalidDateError, ReversedRangeError, CalendarDataError
 * (no terms, or terms that overlap), or OutsideCalendarError when the terms leave the years of the bank holidays.
 * Source: Education Act 1996 s.579(1), "school day": a day on which there is a session at that school.
 */
export function createSchoolCalendar(
  schoolTerms: SchoolTerms,
  working: WorkingCalendar = englandWorkingCalendar(),
): SchoolCalendar {
  const terms = readTerms(schoolTerms.terms);
  const halfTermParts = splitAtHalfTerms(terms, readHalfTerms(schoolTerms.halfTerms));
  const closed = new Set([...(schoolTerms.insetDays ?? []), ...(schoolTerms.closedDays ?? [])].map(parseIsoDate));
  const open = new Set<EpochDay>();
  for (const part of halfTermParts) {
    for (let day = part.from; day <= part.to; day++) {
      if (working.isWorkingDay(day) && !closed.has(day)) open.add(day);
    }
  }
  const from = terms[0]!.from;
  const to = terms[terms.length - 1]!.to;
  const outside = (): Error => new OutsideCalendarError("school calendar", toIsoDate(from), toIsoDate(to));
  const index = createDayIndex(from, to, (day) => open.has(day), outside);
  return {
    isSchoolDay: (day) => index.has(day),
    nthSchoolDayAfter: index.nthAfter,
    nthSchoolDayOnOrAfter: index.nthOnOrAfter,
    nthSchoolDayBefore: index.nthBefore,
    schoolDaysBetween: index.between,
    terms,
    halfTermParts,
  };
}
