import { type EpochDay, type IsoDate, parseIsoDate } from "./civil-date";
import { CalendarDataError, ReversedRangeError } from "./errors";

/**
 * A school's term dates, `YYYY-MM-DD`, ends inclusive. `insetDays` are for staff only; `closedDays` are any other days
 * in term without a session. Bank holidays need not be listed.
 */
export interface SchoolTerms {
  /** Each term with its first and last day, ISO dates. */
  terms: { name?: string | undefined; from: IsoDate; to: IsoDate }[];
  /** Half-term holidays, first and last day. */
  halfTerms?: { from: IsoDate; to: IsoDate }[] | undefined;
  /** Days of training, on which no pupil attends. */
  insetDays?: IsoDate[] | undefined;
  /** Days on which the school was closed for another reason. */
  closedDays?: IsoDate[] | undefined;
}

/** A range of epoch days, both ends inclusive. */
export interface DayRange {
  /** The first day. */
  from: EpochDay;
  /** The last day, which belongs to it. */
  to: EpochDay;
}

function readRanges(ranges: { from: IsoDate; to: IsoDate }[], what: string): DayRange[] {
  const read = ranges.map((range) => ({ from: parseIsoDate(range.from), to: parseIsoDate(range.to) }));
  if (read.some((range) => range.to < range.from)) throw new ReversedRangeError(what);
  return read.sort((a, b) => a.from - b.from);
}

/**
 * The terms in date order. Throws InvalidDateError, {@link ReversedRangeError}, or {@link CalendarDataError} when there
 * is no term or two terms share a day.
 */
export function readTerms(terms: SchoolTerms["terms"]): DayRange[] {
  if (terms.length === 0) throw new CalendarDataError("A school calendar needs at least one term.");
  const read = readRanges(terms, "A term");
  for (let i = 1; i < read.length; i++) {
    if (read[i]!.from <= read[i - 1]!.to) {
      throw new CalendarDataError("Two terms overlap: end each one before the next starts.");
    }
  }
  return read;
}

/** The half-term breaks in date order. Throws InvalidDateError or {@link ReversedRangeError}. */
export function readHalfTerms(halfTerms: SchoolTerms["halfTerms"]): DayRange[] {
  return readRanges(halfTerms ?? [], "A half-term break");
}

/** What is left of each term when the half-term breaks are taken out, in date order. Breaks outside terms change nothing. */
export function splitAtHalfTerms(terms: DayRange[], halfTerms: DayRange[]): DayRange[] {
  const parts: DayRange[] = [];
  for (const term of terms) {
    let start = term.from;
    for (const half of halfTerms) {
      if (half.to < start || half.from > term.to) continue;
      if (half.from > start) parts.push({ from: start, to: half.from - 1 });
      start = half.to + 1;
    }
    if (start <= term.to) parts.push({ from: start, to: term.to });
  }
  return parts;
}
