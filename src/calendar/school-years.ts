import { type EpochDay, fromCivil, toCivil } from "./civil-date";
import type { DayRange } from "./school-terms";

const JULY = 7;

/** The year whose first term after July a day of a term belongs to: 2026 for the school year 2026/27. */
function startYear(day: EpochDay): number {
  const { year, month } = toCivil(day);
  return month > JULY ? year : year - 1;
}

interface SchoolYear extends DayRange {
  terms: DayRange[];
}

/** The school year that starts in or after the August of a year; terms given from its middle on do not tell when it started. */
function schoolYearFrom(start: number, terms: readonly DayRange[]): SchoolYear | undefined {
  const own = terms.filter((term) => startYear(term.from) === start);
  const [first] = own;
  if (first === undefined || (first === terms[0] && toCivil(first.from).month <= JULY)) return undefined;
  const next = terms.find((term) => startYear(term.from) === start + 1);
  const to = next === undefined ? Math.max(fromCivil(start + 1, JULY, 31), own[own.length - 1]!.to) : next.from - 1;
  return { from: first.from, to, terms: own };
}

function schoolYearHolding(day: EpochDay, terms: readonly DayRange[]): SchoolYear | undefined {
  // A school year starts with its first term, and not before.
  const start = startYear(day);
  const holds = (year: SchoolYear | undefined) => year !== undefined && day >= year.from && day <= year.to;
  return [start, start - 1].map((one) => schoolYearFrom(one, terms)).find(holds);
}

/** The terms of the school year that holds a day, in date order; a day between two years belongs to the earlier one. */
export function termsOfSchoolYear(day: EpochDay, terms: readonly DayRange[]): DayRange[] {
  return schoolYearHolding(day, terms)?.terms ?? [];
}

/**
 * The school year that holds a day: from its first term to the eve of the next year's first term, or to 31 July where that is not known.
 * `undefined` when its first term is not known. Source: Education Act 1996 s.579(1), "school year".
 */
export function schoolYearOf(day: EpochDay, terms: readonly DayRange[]): DayRange | undefined {
  const year = schoolYearHolding(day, terms);
  return year && { from: year.from, to: year.to };
}

/**
 * The term that holds a day, with the holiday that follows it where the next term is known; `undefined` before the first term, and where
 * a term may have started that is not known.
 */
export function termOf(day: EpochDay, terms: readonly DayRange[]): DayRange | undefined {
  const at = terms.findLastIndex(({ from }) => from <= day);
  if (at < 0) return undefined;
  const { from, to } = terms[at]!;
  const next = terms[at + 1];
  const isFollowed = next !== undefined && startYear(next.from) <= startYear(from) + 1;
  const end = isFollowed ? next.from - 1 : to;
  return day <= end ? { from, to: end } : undefined;
}
