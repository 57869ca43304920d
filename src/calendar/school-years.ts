import { type EpochDay, toCivil } from "./civil-date";
import { firstMonthDayOnOrAfter } from "./month-day";
import type { DayRange } from "./school-terms";

const AUGUST = 8;

/** The year whose first term after July a day of a term belongs to: 2026 for the school year 2026/27. */
function startYear(day: EpochDay): number {
  const { year, month } = toCivil(day);
  return month >= AUGUST ? year : year - 1;
}

/** The terms of the school year that holds a day, in date order; a day between two years belongs to the earlier one. */
export function termsOfSchoolYear(day: EpochDay, terms: readonly DayRange[]): DayRange[] {
  let year = startYear(day);
  const first = terms.find((term) => startYear(term.from) === year);
  // A school year starts with its first term, and not before.
  if (first !== undefined && day < first.from) year -= 1;
  return terms.filter((term) => startYear(term.from) === year);
}

/**
 * The school year that holds a day: from its first term to the eve of the next year's first term, or to 31 July where that is not known.
 * `undefined` when none of its terms is known. Source: Education Act 1996 s.579(1), "school year".
 */
export function schoolYearOf(day: EpochDay, terms: readonly DayRange[]): DayRange | undefined {
  const own = termsOfSchoolYear(day, terms);
  if (own.length === 0) return undefined;
  const { from } = own[0]!;
  const next = terms.find((term) => startYear(term.from) > startYear(from));
  const july = firstMonthDayOnOrAfter("07-31", own[own.length - 1]!.to);
  return { from, to: next === undefined ? july : Math.max(next.from - 1, july) };
}

/** The term that holds a day, with the holiday that follows it; `undefined` before the first and where none is known. */
export function termOf(day: EpochDay, terms: readonly DayRange[]): DayRange | undefined {
  const at = terms.findLastIndex(({ from }) => from <= day);
  if (at < 0) return undefined;
  const next = terms[at + 1];
  return { from: terms[at]!.from, to: next === undefined ? Math.max(day, terms[at]!.to) : next.from - 1 };
}
